import { label } from 'wuye/describe';
import type { Freshness } from 'wuye/refresh';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { WORDS } from './words.js';

/** How fresh a record is, in a word. */
export function FreshnessBadge({ freshness }: { readonly freshness: Freshness | null }) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  if (freshness === null) return <span className="quiet">{speak('unchecked')}</span>;
  const { state } = freshness;
  return <span className={`badge ${state}`}>{label('freshness', state, language)}</span>;
}
