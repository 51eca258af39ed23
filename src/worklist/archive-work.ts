import {
  type Archive,
  type ArchivePolicy,
  archiveSignOffBy,
  DEFAULT_ARCHIVE_POLICY,
} from '../archive/index.js';
import {
  type CalendarDate,
  type CalendarMonth,
  type EstateId,
  firstDayOf,
  monthOf,
  monthsLater,
} from '../kernel/index.js';
import { type WorkItem, workStateOf } from './work-item.js';

/**
 * What the work of the monthly archive depends on.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface ArchiveWorkContext {
  readonly estate: EstateId;
  readonly asOf: CalendarDate;
  /** `DEFAULT_ARCHIVE_POLICY` by default. */
  readonly policy?: ArchivePolicy;
}

/**
 * The months whose archive the clerk has still to compile and sign off (CIM-4.2.8), code `ARCHIVE.SIGN_OFF`: every month
 * that has ended since the office began to publish, and is not signed off; also one that was reopened.
 *
 * @param archives - the archives of all months since then: `archivesQuery` of `wuye/archive`
 * @param since - the first month that is archived
 * @param context - estate, date, policy
 *
 * @example
 * ```ts
 * import { calendarDate, calendarMonth, estateId } from 'wuye';
 * import { archiveWork } from 'wuye/worklist';
 *
 * const context = { estate: estateId('est_1'), asOf: calendarDate('2026-12-05') };
 * const [item] = archiveWork([], calendarMonth('2026-11'), context);
 * [item?.role, item?.subject, item?.state, item?.since, item?.dueOn];
 * // => ['clerk', '2026-11', 'due', '2026-12-01', '2026-12-05']
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* archiveWork(
  archives: Iterable<Pick<Archive, 'month' | 'state'>>,
  since: CalendarMonth,
  { estate, asOf, policy = DEFAULT_ARCHIVE_POLICY }: ArchiveWorkContext,
): Generator<WorkItem, void, undefined> {
  const signedOff = new Set<CalendarMonth>();
  for (const { month, state } of archives) if (state === 'signed-off') signedOff.add(month);
  const [role = 'clerk'] = policy.roles['sign-off'];
  for (let month = since; month < monthOf(asOf); month = monthsLater(month, 1)) {
    if (signedOff.has(month)) continue;
    const from = firstDayOf(monthsLater(month, 1));
    const dueOn = archiveSignOffBy(month, policy);
    yield {
      estate,
      code: 'ARCHIVE.SIGN_OFF',
      role,
      subject: month,
      subjectKind: 'archive',
      clause: 'CIM-4.2.8',
      state: workStateOf(from, dueOn, asOf),
      since: from,
      dueOn,
      facts: { month },
    };
  }
}
