import type { CalendarDate } from '../kernel/index.js';
import type { FreshnessReport, ScanOptions } from './freshness-report.js';
import type { RefreshPolicy } from './policy.js';
import { createScan } from './scan.js';
import type { VerifiableRecord } from './verifiable.js';

/**
 * Looks through whole registers: totals for each kind and state, and what was found to be stale.
 *
 * **Details**: the cutoffs are computed once; each record then costs a look-up and text comparisons, whatever its
 * order. Memory grows with what is found, not with what is read. For the stale ones alone, {@link sweepStale} asks an
 * index and never reads the rest.
 *
 * @param records - records of any kinds in any order, as a list or a generator; read once
 * @param policy - the rules
 * @param asOf - the date in the estate's zone: `dateAt(now, zone)`
 * @param options - which states to report, and where to
 * @throws `KERNEL.INVALID_ARGUMENT` for a rule whose numbers are out of range
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { DEFAULT_REFRESH_POLICY, scanFreshness } from 'wuye/refresh';
 *
 * const report = scanFreshness(
 *   [
 *     { id: 'rec_1', kind: 'dog', verification: { on: calendarDate('2026-11-02') } },
 *     { id: 'rec_2', kind: 'dog', verification: { on: calendarDate('2026-09-30') } },
 *     { id: 'rec_3', kind: 'tenant' },
 *   ],
 *   DEFAULT_REFRESH_POLICY,
 *   calendarDate('2026-11-21'),
 * );
 * report.kinds.dog?.states.overdue; // => 1
 * report.found.map(({ id, state }) => `${id} ${state}`); // => ['rec_2 overdue', 'rec_3 never-verified']
 * ```
 * @category Refresh
 * @since 0.1.0
 */
export function scanFreshness(
  records: Iterable<VerifiableRecord>,
  policy: RefreshPolicy,
  asOf: CalendarDate,
  options: ScanOptions = {},
): FreshnessReport {
  const scan = createScan(policy, asOf, options);
  scan.addAll(records);
  return scan.report();
}

/**
 * {@link scanFreshness} over a stream, for registers of millions.
 *
 * **Gotchas**: hand over chunks of 500 records or more. A stream of single records is accepted and costs an `await`
 * each, ten times the scan itself.
 *
 * @param records - chunks of records, or single ones; read once
 * @param policy - the rules
 * @param asOf - the date in the estate's zone: `dateAt(now, zone)`
 * @param options - which states to report, and where to
 * @throws `KERNEL.INVALID_ARGUMENT` for a rule whose numbers are out of range; rejects with what the stream throws
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { DEFAULT_REFRESH_POLICY, scanFreshnessChunks } from 'wuye/refresh';
 *
 * async function* pages() {
 *   yield [{ id: 'rec_1', kind: 'dog' }] as const;
 * }
 * const report = await scanFreshnessChunks(pages(), DEFAULT_REFRESH_POLICY, calendarDate('2026-11-21'));
 * report.total.states['never-verified']; // => 1
 * ```
 * @category Refresh
 * @since 0.1.0
 */
export async function scanFreshnessChunks(
  records: AsyncIterable<readonly VerifiableRecord[] | VerifiableRecord>,
  policy: RefreshPolicy,
  asOf: CalendarDate,
  options: ScanOptions = {},
): Promise<FreshnessReport> {
  const scan = createScan(policy, asOf, options);
  for await (const chunk of records) scan.addAll('id' in chunk ? [chunk] : chunk);
  return scan.report();
}
