import { type CalendarDate, dateAt, type Zone } from '../kernel/index.js';
import type { Notice } from './notice.js';

/**
 * What a notice is on a day, by the rule and not by anybody's filter: it expires by its period alone (CIM-4.2.4).
 *
 * @category Notices
 * @since 0.1.0
 */
export const NOTICE_PHASES = ['not-issued', 'not-yet', 'in-force', 'expired', 'withdrawn'] as const;

/**
 * What a notice is on a day: `not-issued`, issued but `not-yet` in force, `in-force`, `expired` by its period, or
 * `withdrawn`. It is computed by `noticePhase`, never stored: the stored one is {@link NoticeState}.
 *
 * @see {@link NOTICE_PHASES}
 * @category Notices
 * @since 0.1.0
 */
export type NoticePhase = (typeof NOTICE_PHASES)[number];

/** The days of a notice: issued on, holds from and until, withdrawn on. */
interface Days {
  readonly issuedOn: CalendarDate;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly withdrawnOn: CalendarDate | null;
}

function daysOf({ issue, withdrawn, content }: Notice, zone: Zone | undefined): Days | null {
  const { validity } = content;
  if (issue === undefined || validity === undefined) return null;
  return {
    issuedOn: dateAt(issue.at, zone),
    from: validity.from,
    until: validity.until === 'open-ended' ? null : validity.until,
    withdrawnOn: withdrawn === undefined ? null : dateAt(withdrawn.at, zone),
  };
}

/**
 * The phase of a notice on a day. Past days are answered as of then: before it was issued it was not, and before it was
 * withdrawn it held. From the day of its withdrawal on it is withdrawn; both days of its validity are in force.
 *
 * @param notice - the notice in any state
 * @param asOf - the day
 * @param zone - the estate's zone; Asia/Shanghai by default
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type Notice, noticePhase } from 'wuye/notices';
 *
 * const validity = { from: calendarDate('2026-11-20'), until: calendarDate('2026-11-22') };
 * const notice = { content: { validity }, issue: { at: '2026-11-18T01:00:00.000Z' } } as Notice;
 * ['2026-11-17', '2026-11-19', '2026-11-22', '2026-11-23'].map((day) => noticePhase(notice, calendarDate(day)));
 * // => ['not-issued', 'not-yet', 'in-force', 'expired']
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function noticePhase(notice: Notice, asOf: CalendarDate, zone?: Zone): NoticePhase {
  const days = daysOf(notice, zone);
  if (days === null || asOf < days.issuedOn) return 'not-issued';
  if (days.withdrawnOn !== null && asOf >= days.withdrawnOn) return 'withdrawn';
  if (asOf < days.from) return 'not-yet';
  return days.until !== null && asOf > days.until ? 'expired' : 'in-force';
}

/**
 * Whether customers may see a notice on a day: it is in force then, and was published by then. An expired one never is,
 * whatever a reader asks for.
 *
 * @param notice - the notice in any state
 * @param asOf - the day
 * @param zone - the estate's zone; Asia/Shanghai by default
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { isVisible, type Notice } from 'wuye/notices';
 *
 * const validity = { from: calendarDate('2026-11-20'), until: calendarDate('2026-11-22') };
 * const act = { at: '2026-11-18T01:00:00.000Z' };
 * const notice = { content: { validity }, issue: act, published: act } as Notice;
 * isVisible(notice, calendarDate('2026-11-22')); // => true
 * isVisible(notice, calendarDate('2026-11-23')); // => false
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function isVisible(notice: Notice, asOf: CalendarDate, zone?: Zone): boolean {
  const { published } = notice;
  return (
    published !== undefined &&
    dateAt(published.at, zone) <= asOf &&
    noticePhase(notice, asOf, zone) === 'in-force'
  );
}

/**
 * The notices in force on a day, published or not.
 *
 * @param notices - notices in any state
 * @param asOf - the day
 * @param zone - the estate's zone; Asia/Shanghai by default
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { noticesInForce } from 'wuye/notices';
 *
 * noticesInForce([], calendarDate('2026-11-21')); // => []
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function noticesInForce(
  notices: Iterable<Notice>,
  asOf: CalendarDate,
  zone?: Zone,
): readonly Notice[] {
  return [...notices].filter((notice) => noticePhase(notice, asOf, zone) === 'in-force');
}

/**
 * The notices in force on at least one day of a window: their periods overlap with it.
 *
 * **Gotchas**: the day of a withdrawal does not count, as in {@link noticePhase}. What hung on it is a question to the
 * postings.
 *
 * @param notices - notices in any state
 * @param from - the first day of the window
 * @param until - the last day of the window; a window that ends before it begins holds nothing
 * @param zone - the estate's zone; Asia/Shanghai by default
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type Notice, noticesBetween } from 'wuye/notices';
 *
 * const validity = { from: calendarDate('2026-10-20'), until: 'open-ended' } as const;
 * const notice = { content: { validity }, issue: { at: '2026-10-18T01:00:00.000Z' } } as Notice;
 * noticesBetween([notice], calendarDate('2026-11-01'), calendarDate('2026-11-30')).length; // => 1
 * noticesBetween([notice], calendarDate('2026-09-01'), calendarDate('2026-10-19')).length; // => 0
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function noticesBetween(
  notices: Iterable<Notice>,
  from: CalendarDate,
  until: CalendarDate,
  zone?: Zone,
): readonly Notice[] {
  return [...notices].filter((notice) => {
    const days = daysOf(notice, zone);
    if (days === null) return false;
    const first = [days.issuedOn, days.from, from].reduce((a, b) => (a > b ? a : b));
    const last = days.until === null || until < days.until ? until : days.until;
    return first <= last && (days.withdrawnOn === null || first < days.withdrawnOn);
  });
}
