import { label } from 'wuye/describe';
import type { RecordKind } from 'wuye/records';
import { hrefOf } from '../edge/route.js';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { KINDS } from './kinds.js';
import { WORDS } from './words.js';

/** The registers, one link each. */
export function KindNav({ current }: { readonly current: RecordKind }) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  return (
    <nav aria-label={speak('registers')} className="chips">
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <a href={hrefOf('registers', kind)} aria-current={kind === current ? 'page' : undefined}>
              {label('recordKind', kind, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
