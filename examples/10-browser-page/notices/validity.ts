import type { NoticeContent } from 'wuye/notices';
import type { Speak } from '../language/use-speak.js';
import type { WORDS } from './words.js';

/** The period of validity in words; `''` where there is none yet. */
export function validityOf(
  { validity }: Pick<NoticeContent, 'validity'>,
  speak: Speak<typeof WORDS>,
): string {
  if (validity === undefined) return '';
  const { from, until } = validity;
  return speak('period', { from, until: until === 'open-ended' ? speak('openEnded') : until });
}
