import type { Effect } from '../../kernel/index.js';
import type { NoticeContent } from '../content.js';
import type { NoticeApplication } from '../context.js';
import type { NoticeId } from '../ids.js';
import { found, type NoticeFinding, type Subject } from './found.js';

const ACCEPTED: readonly string[] = ['accepted', 'published'];

/**
 * Whether a commercial notice is made of an application that was accepted, with the same sample and for its days, and is the
 * one that was made of it (CIM-4.2.1.3).
 */
export function applicationFinding(
  { content, id: its }: Pick<Subject, 'content' | 'id'>,
  application: NoticeApplication | undefined,
  effect: Effect,
): NoticeFinding {
  const { origin } = content;
  const id = origin.category === 'commercial' ? origin.application : null;
  const verdict = id === null ? 'not-applicable' : isMadeOf(content, id, application, its);
  const facts = { application: id, state: application?.state ?? null };
  return found('NOTICE.APPLICATION_NOT_ACCEPTED', verdict, 'CIM-4.2.1.3', facts, effect);
}

function isMadeOf(
  content: NoticeContent,
  id: NoticeApplication['id'],
  application: NoticeApplication | undefined,
  its: NoticeId | undefined,
): boolean | 'unknown' {
  if (application === undefined) return 'unknown';
  if (application.id !== id || !ACCEPTED.includes(application.state)) return false;
  if (!isWithin(content, application) || isSecond(content, application, its)) return false;
  const { attachments = [] } = content;
  const { sampleDigest } = application;
  const samples = attachments.filter(({ kind }) => kind === 'sample');
  if (sampleDigest === undefined) return samples.length === 0 || 'unknown';
  return (
    attachments.some(({ digest }) => digest === sampleDigest) &&
    samples.every(({ digest }) => digest === sampleDigest)
  );
}

/** Whether the notice holds on no day but those for which its application was accepted; what is not stated stands elsewhere. */
function isWithin({ validity }: NoticeContent, { wanted }: NoticeApplication): boolean {
  if (validity === undefined || wanted === undefined) return true;
  const { from = validity.from, until = validity.until } = wanted;
  return validity.from >= from && validity.until <= until;
}

/** Whether another notice was made of the application, which this one does not follow. */
const isSecond = ({ follows }: NoticeContent, { notice }: NoticeApplication, its: NoticeId | undefined) =>
  notice !== undefined && its !== undefined && notice !== its && follows === undefined;
