import { hrefOf } from '../edge/route.js';
import { useSpeak } from '../language/use-speak.js';
import { WORDS } from '../language/words.js';

const VIEWS = ['registers', 'work', 'notices', 'boards'] as const;

/** The views of the page. */
export function MainNav({ current }: { readonly current: string }) {
  const speak = useSpeak(WORDS);
  return (
    <nav aria-label={speak('views')}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <a
              href={hrefOf(view)}
              aria-current={view === current || (current === '' && view === 'registers') ? 'page' : undefined}
            >
              {speak(view)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
