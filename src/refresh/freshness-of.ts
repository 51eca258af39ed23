import {
  addDays,
  type CalendarDate,
  dateAt,
  firstDayOf,
  isInstant,
  lastDayOf,
  monthOf,
  type Zone,
} from '../kernel/index.js';
import { isReadableDate } from './date-number.js';
import { dueDatesOf, periodsOverdueOf } from './due-dates.js';
import type { Freshness } from './freshness.js';
import type { RefreshRule } from './policy.js';
import { partsOf, type RulePart } from './rule-parts.js';
import { staler } from './staler.js';
import type { VerifiedFacts } from './verifiable.js';
import { verifiedDateOf } from './verified-date.js';

/**
 * Options of {@link freshnessOf}.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface FreshnessOptions {
  /** Zone in which `recordedAt` becomes a date; Asia/Shanghai by default. */
  readonly zone?: Zone;
}

/**
 * How fresh a record is under a rule on a date.
 *
 * **Details**: in calendar months, a verification in month M under a period of c months holds until the end of month
 * M+c-1; the record is `due` during the whole of month M+c and `overdue` after it. In rolling months it is due on the
 * same day c months later (or that month's last day). A record with field groups is as stale as its stalest part.
 * A record that was never verified is due from the day it was recorded until the end of the as-of month.
 *
 * **Gotchas**: `asOf` is a date of the estate's zone. Hosts make it of their clock with `dateAt(now, zone)`; nothing
 * here depends on the zone of the process.
 *
 * @param record - a record, its verification facts, or a bare verification date; `null` or `''` for never
 * @param rule - the rule of its kind
 * @param asOf - the date to look from
 * @param options - the zone
 * @returns the state, when it is due, and how far behind it is
 * @throws `KERNEL.INVALID_ARGUMENT` for a rule whose numbers are out of range
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { freshnessOf } from 'wuye/refresh';
 *
 * const rule = { period: { unit: 'calendar-month', count: 1 }, clause: 'CIM-4.1.6' } as const;
 * const on = calendarDate('2026-10-31');
 * freshnessOf(on, rule, calendarDate('2026-10-31')).state; // => 'verified-this-period'
 * freshnessOf(on, rule, calendarDate('2026-11-01')).state; // => 'due'
 * freshnessOf(on, rule, calendarDate('2026-12-01'));
 * // => {
 * //   state: 'overdue', verifiedOn: '2026-10-31',
 * //   dueFrom: '2026-11-01', dueBy: '2026-11-30', periodsOverdue: 1,
 * // }
 * freshnessOf(null, rule, calendarDate('2026-11-21')).state; // => 'never-verified'
 * ```
 * @category Refresh
 * @since 0.1.0
 */
export function freshnessOf(
  record: VerifiedFacts | CalendarDate | '' | null,
  rule: RefreshRule,
  asOf: CalendarDate,
  options: FreshnessOptions = {},
): Freshness {
  const facts = factsOf(record);
  const [whole, ...groups] = partsOf(rule);
  const grouped = groups.length > 0;
  let stalest = freshnessOfPart(facts, whole, grouped, asOf, options);
  for (const part of groups) stalest = staler(stalest, freshnessOfPart(facts, part, grouped, asOf, options));
  return stalest;
}

/** The verification facts of what callers may hand in. */
function factsOf(record: VerifiedFacts | CalendarDate | '' | null): VerifiedFacts {
  if (typeof record === 'object') return record ?? {};
  return record === '' ? {} : { verification: { on: record } };
}

/** Freshness of one part of a record: as a whole, or one field group. */
export function freshnessOfPart(
  facts: VerifiedFacts,
  part: RulePart,
  grouped: boolean,
  asOf: CalendarDate,
  { zone }: FreshnessOptions,
): Freshness {
  const on: unknown = verifiedDateOf(facts, part, grouped);
  const group = part.group === undefined ? {} : { group: part.group };
  if (!isReadableDate(on)) {
    const flag = on === undefined ? {} : { flag: 'date-unreadable' as const };
    return { ...neverVerified(facts, asOf, zone), ...group, ...flag };
  }
  const base = { verifiedOn: on, ...dueDatesOf(on, part), periodsOverdue: 0, ...group };
  if (on > asOf) return { ...base, state: 'verified-this-period', flag: 'verified-in-future' };
  const { dueFrom, dueBy } = base;
  if (asOf > dueBy) {
    const periodsOverdue = periodsOverdueOf(on, part, addDays(asOf, -part.graceDays));
    return { ...base, state: 'overdue', periodsOverdue };
  }
  if (asOf >= dueFrom) return { ...base, state: 'due' };
  const soon = addDays(asOf, part.dueSoonDays) >= dueFrom;
  return { ...base, state: soon ? 'due-soon' : 'verified-this-period' };
}

function neverVerified({ recordedAt }: VerifiedFacts, asOf: CalendarDate, zone?: Zone): Freshness {
  const recordedOn = recordedAt !== undefined && isInstant(recordedAt) ? dateAt(recordedAt, zone) : null;
  return {
    state: 'never-verified',
    dueFrom: recordedOn !== null && recordedOn <= asOf ? recordedOn : firstDayOf(monthOf(asOf)),
    dueBy: lastDayOf(monthOf(asOf)),
    periodsOverdue: 0,
  };
}
