import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { reasonsOf } from 'wuye';
import { chinaCalendar } from 'wuye/calendar';
import { label } from 'wuye/describe';
import { evaluateNotice, type NoticeContent } from 'wuye/notices';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { FindingList } from '../parts/finding-list.js';
import { WORDS } from './words.js';

const CALENDAR = chinaCalendar();
/** How long nothing is typed before the outcome is read aloud, in milliseconds. */
const QUIET = 1_000;

/** What the rules of submission and issue say of what is written so far (CIM-4.2.4, CIM-4.2.6). */
export function LiveFindings({ content }: { readonly content: NoticeContent }) {
  const { now, language } = useDesk();
  const speak = useSpeak(WORDS);
  const written = useDeferredValue(content);
  const { outcome, findings } = useMemo(
    () => evaluateNotice(written, { at: now(), stage: 'drafting', calendar: CALENDAR }),
    [written, now],
  );
  const count = reasonsOf(findings).length;
  const summary = speak('outcome', { outcome: label('outcome', outcome, language), count });
  return (
    <>
      <aside className="panel" aria-labelledby="findings">
        <h2 id="findings">{speak('findings')}</h2>
        <p className={`outcome ${outcome}`}>{summary}</p>
        <p role="status" className="hidden">
          {useSettled(summary)}
        </p>
        <FindingList findings={findings} />
      </aside>
      <p className={`outcome bar ${outcome}`} aria-hidden="true">
        {summary}
      </p>
    </>
  );
}

/** A text once it has stood still: a live region that changed with every letter would never stop talking. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), QUIET);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
