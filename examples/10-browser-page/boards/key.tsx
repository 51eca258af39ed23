import { useSpeak } from '../language/use-speak.js';
import { MarkCell } from './mark-cell.js';
import type { Mark } from './week.js';
import { WORDS } from './words.js';

const MARKS: readonly NonNullable<Mark>[] = ['hangs', 'overdue', 'planned', 'booked'];

/** What the marks of the calendar mean. */
export function Key() {
  const speak = useSpeak(WORDS);
  return (
    <ul className="key" aria-label={speak('key')}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <span aria-hidden="true">
            <MarkCell mark={mark} />
          </span>
          {speak(mark)}
        </li>
      ))}
    </ul>
  );
}
