import { type CalendarDate, type ClauseId, found, isGiven } from '../kernel/index.js';
import type { InspectionFinding } from './inspection-rules.js';
import type { InspectionRule } from './policy.js';
import { boundsOf } from './rule-of.js';
import { type InspectionWindow, liesIn } from './window.js';

const span = ({ from, until }: InspectionWindow) => ({ from, until });

/** A window stays within the period that it began in: no quarter goes without its self-check by being put off. */
export function windowInPeriod(
  window: InspectionWindow,
  rule: InspectionRule,
  of: InspectionWindow = window,
): InspectionFinding {
  const period = boundsOf(rule, of);
  return found('INSPECTION.WINDOW_OUTSIDE_PERIOD', liesIn(window, period), rule.clause, {
    ...span(window),
    period: `${period.from}/${period.until}`,
  });
}

/** Postponed and cancelled only while there is time, with a reason, and not into the past. */
export function putOffFindings(
  on: CalendarDate,
  window: InspectionWindow,
  reason: string,
  clause: ClauseId,
  to: InspectionWindow = window,
): readonly InspectionFinding[] {
  const until = to.until < window.until ? to.until : window.until;
  return [
    found('INSPECTION.REASON_MISSING', isGiven(reason) ? 'pass' : 'unknown', clause),
    found('INSPECTION.WINDOW_OVER', on <= until, clause, { until, on }),
  ];
}

/** Begun within its window; later is late, and still better than never. */
export const startFindings = (
  on: CalendarDate,
  window: InspectionWindow,
  clause: ClauseId,
): readonly InspectionFinding[] => [
  found('INSPECTION.WINDOW_NOT_OPEN', on >= window.from, clause, { from: window.from, on }),
  found('INSPECTION.WINDOW_MISSED', on <= window.until, clause, { until: window.until, on }, 'advises'),
];
