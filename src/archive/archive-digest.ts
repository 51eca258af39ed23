import { type Digest, digestOf } from '../kernel/index.js';
import type { MonthArchive } from './month-archive.js';

/**
 * The digest that a sign-off is bound to: of what was published, on which boards, under which approvals, and of every paper
 * and receipt that is kept with it, see {@link ArchiveSeal}.
 *
 * **Details**: what the rules say of it is no part: it may be judged anew, and is still what was signed.
 * {@link checkArchive} compares.
 *
 * @param archive - what was compiled
 *
 * @example
 * ```ts
 * import { calendarDate, calendarMonth, estateId } from 'wuye';
 * import { archiveDigest, compileArchive } from 'wuye/archive';
 *
 * const input = {
 *   estate: estateId('est_chenghu'), month: calendarMonth('2026-11'), asOf: calendarDate('2026-12-01'),
 *   notices: [], postings: [], deliveries: [],
 * };
 * archiveDigest(compileArchive(input)) === archiveDigest(compileArchive(input)); // => true
 * ```
 * @category Archive
 * @since 0.1.0
 */
export function archiveDigest(archive: MonthArchive): Digest {
  const { estate, month, asOf, entries } = archive;
  return digestOf({ estate, month, asOf, entries: entries.map(({ findings: _judged, ...entry }) => entry) });
}
