import type { CalendarDate } from '../kernel/index.js';
import { isReadableDate } from './date-number.js';
import type { RefreshRule } from './policy.js';
import { partsOf } from './rule-parts.js';
import type { VerifiedFacts } from './verifiable.js';

/** The group that a date is asked for; without a name, the record as a whole. */
interface GroupOfFields {
  readonly group?: string;
  readonly fields?: readonly string[];
}

/**
 * The date on which a part of a record was last verified, as it stands there; `undefined` for never.
 *
 * A rule without field groups takes any verification: a record is verified when somebody confirmed or updated it. A
 * rule with field groups takes a verification for what it covers.
 *
 * @param grouped - whether the rule has field groups
 */
export function verifiedDateOf(
  { verification, verifiedGroups }: VerifiedFacts,
  { group, fields = [] }: GroupOfFields,
  grouped: boolean,
): CalendarDate | undefined {
  if (!grouped) return verification?.on;
  const covered = verification?.fields ?? 'all';
  if (group === undefined) return covered === 'all' ? verification?.on : undefined;
  const own =
    verifiedGroups != null && Object.hasOwn(verifiedGroups, group) ? verifiedGroups[group] : undefined;
  if (covered !== 'all' && !fields.every((field) => covered.includes(field))) return own;
  return later(own, verification?.on);
}

/** The later one; a date that cannot be read gives way to one that can. */
function later(a: CalendarDate | undefined, b: CalendarDate | undefined): CalendarDate | undefined {
  if (b === undefined) return a;
  if (!isReadableDate(a) || !isReadableDate(b)) return isReadableDate(a) ? a : b;
  return a > b ? a : b;
}

/**
 * The oldest date of all parts that a rule has: what belongs into the index field `verified_on` of a record, so that
 * {@link sweepStale} finds it.
 *
 * **When to use**: under a policy with field groups, in place of `verifiedOn` of `wuye/records`, which does not know
 * the policy. Without field groups in the rule both give the same, save where a verification of some fields stands
 * beside older field groups' dates: `verifiedOn` counts those, the rule does not. An unreadable date is none here.
 *
 * @param record - the record, or its verification facts
 * @param rule - the rule of its kind
 * @returns the oldest date; `''` where a part was never verified or its date is unreadable
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { oldestVerifiedOn } from 'wuye/refresh';
 *
 * const monthly = { unit: 'calendar-month', count: 1 } as const;
 * const rule = {
 *   period: { unit: 'calendar-month', count: 3 }, clause: 'CIM-4.1.4',
 *   fieldGroups: { contact: { fields: ['phones'], period: monthly } },
 * } as const;
 * const on = calendarDate('2026-11-03');
 * oldestVerifiedOn({ verification: { on, fields: 'all' } }, rule); // => '2026-11-03'
 * oldestVerifiedOn({ verification: { on, fields: ['phones'] } }, rule); // => ''
 * ```
 * @category Refresh
 * @since 0.1.0
 */
export function oldestVerifiedOn(record: VerifiedFacts, rule: RefreshRule): CalendarDate | '' {
  const [whole, ...groups] = partsOf(rule);
  // A verification of the whole record counts for its groups too: none of them is older.
  const on = verifiedDateOf(record, whole, groups.length > 0);
  return isReadableDate(on) ? on : '';
}
