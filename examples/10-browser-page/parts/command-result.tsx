import { type ReactNode, useEffect, useRef } from 'react';
import { describeErrorCode } from 'wuye/describe';
import { useSpeak } from '../language/use-speak.js';
import { WORDS } from '../language/words.js';
import type { Command } from '../office/use-command.js';
import { useDesk } from '../office/use-desk.js';
import { FindingList } from './finding-list.js';

interface Props {
  readonly command: Command;
  /** What it gave beside the findings. */
  readonly children?: ReactNode;
}

/** How the last command went. Each new answer takes the focus, so that it is read aloud and the tab key goes on from it. */
export function CommandResult({ command, children }: Props) {
  const { told, failed, count } = command;
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (count > 0) section.current?.focus();
  }, [count]);
  if (told === null && failed === null) return null;
  const isDone = told?.accepted === true;
  const title = told === null ? speak('failed') : speak(isDone ? 'accepted' : 'refused', { what: told.what });
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={title}
      className={`panel result ${isDone ? 'accepted' : 'refused'}`}
    >
      <h3>{title}</h3>
      {children}
      {told === null ? (
        <p>{describeErrorCode(failed ?? '', language)}</p>
      ) : (
        <FindingList findings={told.findings} />
      )}
    </section>
  );
}
