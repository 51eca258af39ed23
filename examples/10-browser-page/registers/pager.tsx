import { useSpeak } from '../language/use-speak.js';
import { WORDS } from './words.js';

interface Props {
  readonly page: number;
  readonly count: number;
  /** To the page before; `null` on the first one. */
  readonly back: (() => void) | null;
  /** To the page behind; `null` on the last one. */
  readonly on: (() => void) | null;
}

/** From page to page. The buttons stay where they are, so that focus does; what page it is, is announced. */
export function Pager({ page, count, back, on }: Props) {
  const speak = useSpeak(WORDS);
  return (
    <div className="pager">
      <button type="button" aria-disabled={back === null} onClick={() => back?.()}>
        {speak('previous')}
      </button>
      <p role="status">{speak('page', { page, count })}</p>
      <button type="button" aria-disabled={on === null} onClick={() => on?.()}>
        {speak('next')}
      </button>
    </div>
  );
}
