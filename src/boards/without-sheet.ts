import type { CalendarDate, Zone } from '../kernel/index.js';
import { type Notice, noticePhase } from '../notices/index.js';
import type { Posting } from './posting.js';

/**
 * The notices that should hang and do not: in force on a day, meant for boards, and with nothing up nor planned (CIM-4.2.4). A
 * sheet that came down as damaged, or with its board, leaves such a hole.
 *
 * **Gotchas**: the postings must be all that hang or are planned; one that is left out leaves its notice without a sheet. A
 * missing sheet counts as up: it is to be put up again. Notices that nobody published yet are among them.
 *
 * @param notices - notices in any state
 * @param postings - postings in any state
 * @param asOf - the day in the estate's zone
 * @param zone - the estate's zone; Asia/Shanghai by default
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type Posting, withoutSheet } from 'wuye/boards';
 * import type { Notice } from 'wuye/notices';
 *
 * const validity = { from: '2026-11-20', until: 'open-ended' };
 * const notice = {
 *   id: 'ntc_1', content: { validity, modes: ['board'] }, issue: { at: '2026-11-18T01:00:00.000Z' },
 * } as unknown as Notice;
 * const sheet = { notice: 'ntc_1', state: 'up', until: 'open-ended' } as Posting;
 * const day = calendarDate('2026-11-21');
 * withoutSheet([notice], [sheet], day).length; // => 0
 * withoutSheet([notice], [{ ...sheet, state: 'down' }], day).length; // => 1
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function withoutSheet(
  notices: Iterable<Notice>,
  postings: Iterable<Posting>,
  asOf: CalendarDate,
  zone?: Zone,
): readonly Notice[] {
  const hung = new Set<string>();
  for (const { notice, state, until } of postings) {
    if (state === 'up' || (state === 'planned' && until >= asOf)) hung.add(notice);
  }
  return [...notices].filter(
    (notice) =>
      !hung.has(notice.id) &&
      notice.content.modes.includes('board') &&
      noticePhase(notice, asOf, zone) === 'in-force',
  );
}
