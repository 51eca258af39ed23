import { addDays, type CalendarDate } from '../kernel/index.js';
import type { InspectionId } from './ids.js';
import type { Inspection } from './inspection.js';
import type { InspectionPlan, PlannedInspection } from './plan.js';
import { DEFAULT_INSPECTION_POLICY, type InspectionPolicy } from './policy.js';
import { boundsOf, ruleOfKind } from './rule-of.js';
import { type InspectionWindow, liesIn } from './window.js';

/**
 * How pressing an inspection of the plan is: near, within its window, or past it.
 *
 * @category Inspections
 * @since 0.1.0
 */
export type InspectionDueState = 'due-soon' | 'due' | 'overdue';

/**
 * An inspection of the plan that is still to be carried out.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface InspectionDue {
  readonly entry: PlannedInspection;
  /** The inspection that was opened for it; `null` where there is none, or only cancelled ones. */
  readonly inspection: InspectionId | null;
  /** As the plan has it, or as it was postponed to. */
  readonly window: InspectionWindow;
  readonly state: InspectionDueState;
}

/**
 * What of a year's plan is due, overdue or near on a date. An inspection is carried out once its findings are recorded; its
 * measures and its sign-off are {@link inspectionTasks}. A cancelled one leaves its entry due, and so does one of another
 * kind or period that names it.
 *
 * @param plan - the plan, drafted or approved, or `{ entries: planInspections(year) }` where there is none
 * @param inspections - those of the year; others do no harm
 * @param asOf - the date
 * @param policy - how many days ahead something is near: {@link DEFAULT_INSPECTION_POLICY} by default
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { inspectionsDue, planInspections } from 'wuye/inspections';
 *
 * const plan = { entries: planInspections(2026) };
 * const due = inspectionsDue(plan, [], calendarDate('2026-04-01'));
 * due.map(({ entry, state }) => `${entry.id} ${state}`);
 * // => [
 * //   '2026.self-check.1 overdue', '2026.self-check.2 due', '2026.company-inspection.1 due',
 * //   '2026.records-inspection.1 due',
 * // ]
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function inspectionsDue(
  plan: Pick<InspectionPlan, 'entries'>,
  inspections: Iterable<Inspection>,
  asOf: CalendarDate,
  policy: InspectionPolicy = DEFAULT_INSPECTION_POLICY,
): readonly InspectionDue[] {
  const byEntry = new Map<string, Inspection[]>();
  for (const inspection of inspections) {
    if (inspection.entry === undefined || inspection.state === 'cancelled') continue;
    byEntry.set(inspection.entry, [...(byEntry.get(inspection.entry) ?? []), inspection]);
  }
  return plan.entries.flatMap((entry) => {
    const own = (byEntry.get(entry.id) ?? []).filter((each) => carriesOut(each, entry, policy));
    if (own.some(({ state }) => state === 'recorded' || state === 'signed-off')) return [];
    const [opened] = own;
    const { from, until } = opened?.window ?? entry;
    const state = dueStateOf({ from, until }, asOf, policy);
    return state === null ? [] : [{ entry, inspection: opened?.id ?? null, window: { from, until }, state }];
  });
}

/** Whether it is what the entry asks for: of its kind, and in its period. A self-check is no inspection by the company. */
function carriesOut(
  { kind, window }: Inspection,
  entry: PlannedInspection,
  policy: InspectionPolicy,
): boolean {
  return kind === entry.kind && liesIn(window, boundsOf(ruleOfKind(policy, kind), entry));
}

/** How pressing a window is; `null` while it is far. */
function dueStateOf(
  { from, until }: InspectionWindow,
  asOf: CalendarDate,
  { noticeDays }: InspectionPolicy,
): InspectionDueState | null {
  if (asOf > until) return 'overdue';
  if (asOf >= from) return 'due';
  return asOf >= addDays(from, -noticeDays) ? 'due-soon' : null;
}
