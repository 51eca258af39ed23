import {
  addDays,
  addMonths,
  type CalendarDate,
  type ClauseId,
  firstDayOf,
  monthOf,
  monthsLater,
} from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { RefreshPolicy, RefreshRule } from './policy.js';
import { partsOf, type RulePart } from './rule-parts.js';

/**
 * A rule and a date turned into three dates to compare a verification with, as text.
 *
 * **Details**: in this order, `overdueBefore <= verifiedSince <= dueSoonBefore`:
 * - before `overdueBefore`: `overdue`
 * - else before `verifiedSince`: `due`
 * - else before `dueSoonBefore`: `due-soon`
 * - else: `verified-this-period`
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface RefreshCutoffs {
  readonly overdueBefore: CalendarDate;
  readonly verifiedSince: CalendarDate;
  readonly dueSoonBefore: CalendarDate;
}

/**
 * The cutoffs of one kind: of the record as a whole, of its field groups, and of a query for what is stale.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface KindCutoffs extends RefreshCutoffs {
  readonly clause: ClauseId;
  /** Field groups with a rhythm of their own; empty where there are none. */
  readonly groups: readonly GroupCutoffs[];
  /** The latest `verifiedSince` of all: an index of the oldest verification holds all stale records before it. */
  readonly staleBefore: CalendarDate;
  /** The same for `dueSoonBefore`: what is stale or due soon. */
  readonly staleOrDueSoonBefore: CalendarDate;
}

/**
 * The cutoffs of one field group.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface GroupCutoffs extends RefreshCutoffs {
  readonly group: string;
  readonly fields: readonly string[];
}

/**
 * The cutoffs of every monitored kind on a date: all date arithmetic of a check, done once, whatever the number of
 * records.
 *
 * @param policy - the rules
 * @param asOf - the date in the estate's zone: `dateAt(now, zone)`
 * @returns kind to cutoffs; kinds that the policy does not monitor are absent
 * @throws `KERNEL.INVALID_ARGUMENT` for a rule whose numbers are out of range
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { cutoffs, DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
 *
 * const byKind = cutoffs(DEFAULT_REFRESH_POLICY, calendarDate('2026-11-21'));
 * byKind.get('dog')?.verifiedSince; // => '2026-11-01'
 * byKind.get('dog')?.overdueBefore; // => '2026-10-01'
 * byKind.get('owner')?.verifiedSince; // => '2026-09-01'
 * byKind.has('committee-document'); // => false
 * ```
 * @category Refresh
 * @since 0.1.0
 */
export function cutoffs(policy: RefreshPolicy, asOf: CalendarDate): ReadonlyMap<RecordKind, KindCutoffs> {
  const byKind = new Map<RecordKind, KindCutoffs>();
  for (const [kind, rule] of Object.entries(policy.rules)) {
    if (rule) byKind.set(kind as RecordKind, kindCutoffs(rule, asOf));
  }
  return byKind;
}

function kindCutoffs(rule: RefreshRule, asOf: CalendarDate): KindCutoffs {
  const [whole, ...parts] = partsOf(rule);
  const own = cutoffsOf(whole, asOf);
  const groups = parts.map((part) => ({ ...cutoffsOf(part, asOf), group: part.group, fields: part.fields }));
  let staleBefore = own.verifiedSince;
  let staleOrDueSoonBefore = own.dueSoonBefore;
  for (const { verifiedSince, dueSoonBefore } of groups) {
    if (verifiedSince > staleBefore) staleBefore = verifiedSince;
    if (dueSoonBefore > staleOrDueSoonBefore) staleOrDueSoonBefore = dueSoonBefore;
  }
  return { ...own, clause: rule.clause, groups, staleBefore, staleOrDueSoonBefore };
}

function cutoffsOf(part: RulePart, asOf: CalendarDate): RefreshCutoffs {
  const behind = addDays(asOf, -part.graceDays);
  return {
    overdueBefore: overdueBeforeOf(part, behind),
    verifiedSince: notDueBy(part, asOf),
    dueSoonBefore: notDueBy(part, addDays(asOf, part.dueSoonDays)),
  };
}

/** The first verification date whose due date lies after a day. */
function notDueBy({ period: { unit, count } }: RulePart, day: CalendarDate): CalendarDate {
  if (unit === 'calendar-month') return firstDayLater(day, 1 - count);
  let date = addMonths(day, -count);
  // 28, 29, 30 and 31 January are all due on 28 February: at most four steps.
  for (let step = 0; step < 4 && addMonths(date, count) <= day; step += 1) date = addDays(date, 1);
  return date;
}

/** The first verification date that is not overdue, seen from the as-of date less the days of grace. */
function overdueBeforeOf(part: RulePart, behind: CalendarDate): CalendarDate {
  const { unit, count } = part.period;
  return unit === 'calendar-month' ? firstDayLater(behind, -count) : notDueBy(part, addDays(behind, -1));
}

const firstDayLater = (day: CalendarDate, months: number): CalendarDate =>
  firstDayOf(monthsLater(monthOf(day), months));
