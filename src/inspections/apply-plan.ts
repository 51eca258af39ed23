import { nextState, WuyeError } from '../kernel/index.js';
import type { InspectionPlan } from './plan.js';
import type { InspectionPlanEvent } from './plan-command.js';
import { INSPECTION_PLAN_TRANSITIONS, type InspectionPlanCommandType } from './plan-transitions.js';

/** The command that an event follows from. */
const COMMAND_OF = {
  'inspection-plan-edited': 'edit',
  'inspection-plan-approved': 'approve',
  'inspection-plan-revised': 'revise',
} as const satisfies Record<
  Exclude<InspectionPlanEvent['type'], 'inspection-plan-drafted'>,
  InspectionPlanCommandType
>;

/**
 * The plan of a year after an event. The plan given is not changed.
 *
 * @param plan - the plan as it stood; `null` before `inspection-plan-drafted`
 * @param event - an event of {@link decideInspectionPlan} on this plan
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another plan's, or does not fit its state
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId } from 'wuye';
 * import { applyInspectionPlan, planInspections } from 'wuye/inspections';
 *
 * const plan = applyInspectionPlan(null, {
 *   type: 'inspection-plan-drafted', plan: '2027', estate: estateId('est_chenghu'), year: 2027,
 *   entries: planInspections(2027), act: { on: calendarDate('2027-01-05'), by: actorId('li'), role: 'clerk' },
 * });
 * [plan.state, plan.entries.length]; // => ['draft', 8]
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function applyInspectionPlan(plan: InspectionPlan | null, event: InspectionPlanEvent): InspectionPlan {
  if (event.type === 'inspection-plan-drafted') {
    if (plan !== null) throw unfit(event.type, plan.state);
    const { plan: id, estate, year, entries, act } = event;
    return { id, estate, schemaVersion: 1, year, state: 'draft', entries, drafted: act };
  }
  const command = Object.hasOwn(COMMAND_OF, event.type) ? COMMAND_OF[event.type] : '';
  const state = plan?.id === event.plan ? nextState(INSPECTION_PLAN_TRANSITIONS, plan.state, command) : null;
  if (plan === null || state === null) throw unfit(event.type, plan?.state ?? 'not there');
  const { act } = event;
  if (event.type === 'inspection-plan-edited')
    return { ...plan, state, entries: event.entries, drafted: act };
  if (event.type === 'inspection-plan-approved') return { ...plan, state, approved: act };
  return { ...plan, state, revised: { ...act, reason: event.reason } };
}

const unfit = (event: string, state: string) =>
  new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event} on a plan that is ${state}`);
