import {
  DEFAULT_INSPECTION_POLICY,
  type Inspection,
  type InspectionPlan,
  type InspectionPolicy,
  type InspectionTask,
  inspectionPlanDueOn,
  inspectionsDue,
  inspectionTasks,
  planInspections,
} from '../inspections/index.js';
import { addDays, type CalendarDate, calendarDate, type EstateId } from '../kernel/index.js';
import type { WorkCode } from './codes.js';
import { type WorkItem, workStateOf } from './work-item.js';

/**
 * What the work of inspections depends on.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface InspectionWorkContext {
  readonly estate: EstateId;
  readonly asOf: CalendarDate;
  /**
   * The day since when the estate is kept here: windows that ended before ask for nothing, and the plan of that year is due as
   * many days after it as another year's after New Year.
   */
  readonly since?: CalendarDate;
  /** `DEFAULT_INSPECTION_POLICY` by default. */
  readonly policy?: InspectionPolicy;
}

/**
 * What is to be done about self-checks and inspections (CIM-4.3, SVC-1): `INSPECTION.DRAFT_PLAN` and
 * `INSPECTION.APPROVE_PLAN` at the start of the year; `INSPECTION.CONDUCT` for each that is due, overdue or near, whether it
 * was opened or stands in the plan only; `INSPECTION.CORRECT` for each open measure, `INSPECTION.RE_CHECK`,
 * `INSPECTION.SIGN_OFF`.
 *
 * **Details**: a year without a plan asks for what {@link planInspections} asks for. Of the plans give this year's and those
 * of earlier years that may still be open; of the inspections those of the same years (index `by_start`) and the open ones
 * (`openInspectionsQueries`): each counts once. The work of an inspection that was opened bears its id, that of an entry of a
 * plan the entry's.
 *
 * @param inspections - in any state
 * @param plans - this year's, and earlier ones
 * @param context - estate, date, policy
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { inspectionWork } from 'wuye/worklist';
 *
 * const context = { estate: estateId('est_1'), asOf: calendarDate('2026-07-01'), since: calendarDate('2026-07-01') };
 * const items = [...inspectionWork([], [], context)];
 * items.map(({ code, subject, state }) => `${code} ${subject} ${state}`);
 * // => [
 * //   'INSPECTION.DRAFT_PLAN 2026 due', 'INSPECTION.CONDUCT 2026.self-check.3 due',
 * //   'INSPECTION.CONDUCT 2026.company-inspection.2 due', 'INSPECTION.CONDUCT 2026.records-inspection.2 due',
 * // ]
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* inspectionWork(
  inspections: Iterable<Inspection>,
  plans: Iterable<InspectionPlan>,
  context: InspectionWorkContext,
): Generator<WorkItem, void, undefined> {
  const { estate, asOf, since, policy = DEFAULT_INSPECTION_POLICY } = context;
  const held = new Map([...inspections].map((inspection) => [inspection.id, inspection]));
  const year = Number(asOf.slice(0, 4));
  const given = [...plans];
  const own = given.find((plan) => plan.year === year);
  if (own?.state !== 'approved') yield planItem(own, year, { estate, asOf, policy }, since);

  const entries = [
    ...given.flatMap((plan) => plan.entries),
    ...(own === undefined ? planInspections(year, policy) : []),
  ].filter(({ until }) => since === undefined || until >= since);
  for (const { entry, inspection, window } of inspectionsDue({ entries }, held.values(), asOf, policy)) {
    if (inspection !== null) continue;
    const { kind, clause, id } = entry;
    yield {
      estate,
      code: 'INSPECTION.CONDUCT',
      role: policy.rules[kind].inspectors[0] ?? 'department-head',
      subject: id,
      subjectKind: 'inspection-plan',
      clause,
      state: workStateOf(window.from, window.until, asOf),
      since: window.from,
      dueOn: window.until,
      facts: { inspectionKind: kind, from: window.from, until: window.until },
    };
  }
  for (const inspection of held.values()) yield* itemsOf(inspection, asOf, policy);
}

type Known = Required<Omit<InspectionWorkContext, 'since'>>;

function planItem(
  plan: InspectionPlan | undefined,
  year: number,
  { estate, asOf, policy }: Known,
  keptSince?: CalendarDate,
): WorkItem {
  const roles = plan === undefined ? policy.plan.draftedBy : policy.plan.approvedBy;
  const newYear = calendarDate(`${asOf.slice(0, 4)}-01-01`);
  // An estate taken up in the course of the year had no start of it.
  const since = keptSince?.slice(0, 4) === String(year) ? keptSince : newYear;
  const dueOn =
    since === newYear ? inspectionPlanDueOn(year, policy) : addDays(since, policy.plan.withinDays - 1);
  return {
    estate,
    code: plan === undefined ? 'INSPECTION.DRAFT_PLAN' : 'INSPECTION.APPROVE_PLAN',
    role: roles[0] ?? 'project-manager',
    subject: String(year),
    subjectKind: 'inspection-plan',
    clause: 'SVC-1',
    state: workStateOf(since, dueOn, asOf),
    since,
    dueOn,
    facts: { year },
  };
}

const CODES = {
  conduct: 'INSPECTION.CONDUCT',
  correct: 'INSPECTION.CORRECT',
  're-check': 'INSPECTION.RE_CHECK',
  'sign-off': 'INSPECTION.SIGN_OFF',
} as const satisfies Record<InspectionTask['what'], WorkCode>;

function* itemsOf(
  inspection: Inspection,
  asOf: CalendarDate,
  policy: InspectionPolicy,
): Generator<WorkItem, void, undefined> {
  const { id, estate, kind, entry, window } = inspection;
  for (const { what, role, person, measure, since, dueOn } of inspectionTasks(inspection, policy)) {
    if (what === 'conduct' && asOf < addDays(since, -policy.noticeDays)) continue;
    yield {
      estate,
      code: CODES[what],
      role,
      subject: id,
      subjectKind: 'inspection',
      clause: policy.rules[kind].clause,
      state: workStateOf(since, dueOn, asOf),
      since,
      dueOn,
      facts: {
        inspectionKind: kind,
        ...(entry === undefined ? {} : { entry }),
        ...(what === 'conduct' ? { from: window.from, until: window.until } : {}),
        ...(measure === undefined ? {} : { measure }),
        ...(person === undefined ? {} : { person }),
      },
    };
  }
}
