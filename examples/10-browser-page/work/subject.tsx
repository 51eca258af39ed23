import { label } from 'wuye/describe';
import type { WorkItem } from 'wuye/worklist';
import { hrefOf } from '../edge/route.js';
import { useDesk } from '../office/use-desk.js';
import { KINDS } from '../registers/kinds.js';

interface Props {
  readonly item: WorkItem;
  /** Its name, where the page knows one. */
  readonly name: string | undefined;
}

/** What an item is about, with a link where this page shows it. */
export function Subject({ item: { subject, subjectKind }, name }: Props) {
  const { language } = useDesk();
  const kind = label('subjectKind', subjectKind, language);
  const text = `${kind} ${name ?? subject}`;
  if (name === undefined) return <span>{text}</span>;
  const isRecord = KINDS.some((each) => each === subjectKind);
  return (
    <a href={isRecord ? hrefOf('registers', subjectKind, subject) : hrefOf('notices', subject)}>{text}</a>
  );
}
