import {
  actedBy,
  type Finding,
  found,
  isGiven,
  nextState,
  type Role,
  type RoleGrant,
  roleGrant,
  type Step,
  step,
  WuyeError,
} from '../kernel/index.js';
import type { InspectionPlanCode } from './codes.js';
import type { InspectionPlan } from './plan.js';
import type { InspectionContext, InspectionPlanCommand, InspectionPlanEvent } from './plan-command.js';
import { planInspections } from './plan-inspections.js';
import { approvalFindings, BY_PLAN, coverageFindings, entryFindings } from './plan-rules.js';
import { INSPECTION_PLAN_TRANSITIONS } from './plan-transitions.js';
import { DEFAULT_INSPECTION_POLICY, type InspectionPolicy } from './policy.js';

/**
 * Decides a command on the plan of a year (SVC-1, CIM-4.3).
 *
 * **Details**
 * - `draft` and `edit`: every entry within its year and period. What is missing still is told, and does not stop a draft.
 * - `approve`: only what covers every quarter and half-year, and the records as often as their clause asks. After the start
 *   of the year it is late, which is a finding only; so is an approval by who drafted it.
 * - `revise`: takes an approved plan back into a draft, for a reason.
 *
 * @param plan - the plan as it stands; `null` before `draft`
 * @param command - what is asked
 * @param context - who, when, the policy
 * @returns the step with its event, or the findings that refuse it
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no such year or kind of inspection
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId } from 'wuye';
 * import { decideInspectionPlan } from 'wuye/inspections';
 *
 * const actor = { id: actorId('li'), roles: ['clerk'] } as const;
 * const step = decideInspectionPlan(
 *   null,
 *   { type: 'draft', estate: estateId('est_chenghu'), year: 2027 },
 *   { actor, on: calendarDate('2027-01-05') },
 * );
 * step.accepted && step.events[0]?.plan; // => '2027'
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function decideInspectionPlan(
  plan: InspectionPlan | null,
  command: InspectionPlanCommand,
  context: InspectionContext,
): Step<InspectionPlanEvent, InspectionPlanCode> {
  const { actor, on, policy = DEFAULT_INSPECTION_POLICY } = context;
  const grant = roleGrant(actor, rolesFor(policy, command.type), on);
  const last = plan === null ? null : lastActOn(plan);
  const may =
    plan === null
      ? command.type === 'draft'
      : nextState(INSPECTION_PLAN_TRANSITIONS, plan.state, command.type);
  const findings = [
    found('INSPECTION.PLAN_STATE_REFUSES', may !== null && may !== false, BY_PLAN, {
      inspectionState: plan?.state ?? 'none',
      inspectionCommand: command.type,
    }),
    found('INSPECTION.PLAN_ACTOR_LACKS_ROLE', grant !== null, BY_PLAN, {
      roles: rolesFor(policy, command.type),
      ...grant,
    }),
    found('INSPECTION.PLAN_ACT_OUT_OF_ORDER', last === null ? 'not-applicable' : on >= last, BY_PLAN, {
      on,
      last,
    }),
    ...ownFindings(plan, command, context, policy, grant),
  ];
  return step(
    findings,
    () => (grant === null ? [] : [eventOf(plan, command, context, policy, grant)]),
    policy,
    on,
  );
}

function rolesFor({ plan }: InspectionPolicy, type: InspectionPlanCommand['type']): readonly Role[] {
  if (type === 'approve') return plan.approvedBy;
  return type === 'draft' || type === 'edit' || type === 'revise' ? plan.draftedBy : [];
}

const lastActOn = ({ drafted, approved, revised }: InspectionPlan) =>
  [drafted, approved, revised].reduce(
    (last, act) => (act !== undefined && act.on > last ? act.on : last),
    drafted.on,
  );

function ownFindings(
  plan: InspectionPlan | null,
  command: InspectionPlanCommand,
  { actor, on }: InspectionContext,
  policy: InspectionPolicy,
  grant: RoleGrant | null,
): readonly Finding<InspectionPlanCode>[] {
  if (command.type === 'draft') return drafted(command.year, command.entries, policy);
  if (plan === null) return [];
  switch (command.type) {
    case 'edit':
      return drafted(plan.year, command.entries, policy);
    case 'approve':
      return [
        ...entryFindings(plan.year, plan.entries, policy),
        ...coverageFindings(plan.year, plan.entries, policy),
        ...approvalFindings(plan, { by: actor.id, ...grant }, on, policy),
      ];
    case 'revise':
      return [found('INSPECTION.PLAN_REASON_MISSING', isGiven(command.reason) ? 'pass' : 'unknown', BY_PLAN)];
    default:
      return [];
  }
}

const drafted = (
  year: number,
  entries: InspectionPlan['entries'] | undefined,
  policy: InspectionPolicy,
): readonly Finding<InspectionPlanCode>[] => {
  const planned = entries ?? planInspections(year, policy);
  const coverage = coverageFindings(year, planned, policy).map((each) => ({
    ...each,
    effect: 'advises' as const,
  }));
  return [...entryFindings(year, planned, policy), ...coverage];
};

function eventOf(
  plan: InspectionPlan | null,
  command: InspectionPlanCommand,
  { actor, on }: InspectionContext,
  policy: InspectionPolicy,
  grant: RoleGrant,
): InspectionPlanEvent {
  const act = actedBy(actor, grant, on);
  if (command.type === 'draft') {
    const { estate, year, entries = planInspections(year, policy) } = command;
    return { type: 'inspection-plan-drafted', plan: String(year), act, estate, year, entries };
  }
  if (plan === null) throw new WuyeError('KERNEL.INVALID_ARGUMENT', `${command.type} before draft`);
  const { id } = plan;
  if (command.type === 'edit')
    return { type: 'inspection-plan-edited', plan: id, act, entries: command.entries };
  if (command.type === 'approve') return { type: 'inspection-plan-approved', plan: id, act };
  return { type: 'inspection-plan-revised', plan: id, act, reason: command.reason };
}
