import { useSpeak } from '../language/use-speak.js';
import type { Mark } from './week.js';
import { WORDS } from './words.js';

/** Marks differ in shape as well as colour. */
const SIGNS = { hangs: '■', overdue: '!', planned: '□', booked: '◆' } as const;

/** How something stands on a day: a sign to see, and its word to hear. */
export function MarkCell({ mark }: { readonly mark: Mark }) {
  const speak = useSpeak(WORDS);
  if (mark === null) return null;
  return (
    <span className={`mark ${mark}`}>
      <span aria-hidden="true">{SIGNS[mark]}</span>
      <span className="hidden">{speak(mark)}</span>
    </span>
  );
}
