import { type Period, WuyeError } from '../kernel/index.js';
import type { RefreshRule } from './policy.js';

/** One rhythm of a rule: that of the record as a whole, or of one field group. */
export interface RulePart {
  /** Absent for the record as a whole. */
  readonly group?: string;
  readonly fields?: readonly string[];
  readonly period: Period;
  readonly dueSoonDays: number;
  readonly graceDays: number;
}

/** The rhythm of a field group. */
export interface GroupPart extends RulePart {
  readonly group: string;
  readonly fields: readonly string[];
}

const MAX_MONTHS = 120;
const MAX_DAYS = 3660;
const DUE_SOON_DAYS = 14;

const within = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * The parts of a rule with their defaults, the record as a whole first.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` for numbers out of range
 */
export function partsOf(rule: RefreshRule): readonly [RulePart, ...GroupPart[]] {
  const groups = Object.entries(rule.fieldGroups ?? {}).map(([group, { fields, period, dueSoonDays }]) => ({
    ...partOf(period, dueSoonDays, rule.graceDays),
    group,
    fields,
  }));
  return [partOf(rule.period, rule.dueSoonDays, rule.graceDays), ...groups];
}

function partOf(
  period: Period,
  dueSoonDays = period.count === 1 ? 0 : DUE_SOON_DAYS,
  graceDays = 0,
): RulePart {
  const unitKnown = period.unit === 'calendar-month' || period.unit === 'rolling-month';
  if (!unitKnown || !within(period.count, 1, MAX_MONTHS)) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not a period of 1 to ${MAX_MONTHS} months`);
  }
  if (!within(dueSoonDays, 0, MAX_DAYS) || !within(graceDays, 0, MAX_DAYS)) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not a number of days from 0 to ${MAX_DAYS}`);
  }
  return { period, dueSoonDays, graceDays };
}
