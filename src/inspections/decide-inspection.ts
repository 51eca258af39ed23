import { found, nextState, roleGrant, type Step, step } from '../kernel/index.js';
import { allAnswered, answerFindings, checklistFindings } from './checklist-rules.js';
import type { InspectionFindingCode } from './codes.js';
import type { InspectionCommand } from './command.js';
import type { InspectionEvent } from './event.js';
import { eventOf } from './event-of.js';
import type { Inspection } from './inspection.js';
import {
  type Deciding,
  type InspectionFinding,
  independence,
  lastActOn,
  rolesFor,
} from './inspection-rules.js';
import { measureFindings, orderFindings } from './measure-rules.js';
import type { InspectionContext } from './plan-command.js';
import { DEFAULT_INSPECTION_POLICY } from './policy.js';
import { ruleOfKind } from './rule-of.js';
import { signOffFindings } from './sign-off-rules.js';
import { INSPECTION_TRANSITIONS } from './transitions.js';
import { putOffFindings, startFindings, windowInPeriod } from './window-rules.js';

/**
 * Decides a command on an inspection (CIM-4.3, SVC-1).
 *
 * **Details**
 * - `plan`: within one quarter, half-year or year, with a checklist.
 * - `postpone`, `cancel`: for a reason, before the window ends; a postponed one stays in its period, and not in the past. A cancelled one leaves
 *   the entry of its plan due: cancelling does not do away with the clause.
 * - `start`: from the first day of the window on; after the last one it is late, which is a finding only.
 * - `answer`: items of the checklist, as often as needed; the latest answer counts. What is not met, or not applicable, says
 *   why.
 * - `conclude`: when every item is answered, and whatever is not met has a measure with a role and a due date.
 * - `complete-measure` by its role, the person that it names, or a superior; `re-check` by an inspector who did not carry it
 *   out: it has helped, or it is open again until a new date; `amend-measure` gives it to another, or another date.
 * - `sign-off`: by the head of department, the company's inspector or the project manager, after their kind; when every
 *   measure has helped; never by who carried one out. The company's inspector holds no role of the office.
 *
 * @param inspection - the inspection as it stands; `null` before `plan`
 * @param command - what is asked
 * @param context - who, when, the policy
 * @returns the step with its event, or the findings that refuse it
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no such kind of inspection
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, reasonsOf } from 'wuye';
 * import { decideInspection, inspectionId } from 'wuye/inspections';
 *
 * const command = {
 *   type: 'plan', id: inspectionId('ins_1'), estate: estateId('est_1'), kind: 'self-check',
 *   window: { from: calendarDate('2026-12-01'), until: calendarDate('2027-01-10') },
 * } as const;
 * const actor = { id: actorId('zhou'), roles: ['department-head'] } as const;
 * const step = decideInspection(null, command, { actor, on: calendarDate('2026-10-08') });
 * reasonsOf(step.findings).map(({ code }) => code); // => ['INSPECTION.WINDOW_OUTSIDE_PERIOD']
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function decideInspection(
  inspection: Inspection | null,
  command: InspectionCommand,
  { actor, on, policy = DEFAULT_INSPECTION_POLICY }: InspectionContext,
): Step<InspectionEvent, InspectionFindingCode> {
  const kind = inspection?.kind ?? (command.type === 'plan' ? command.kind : 'self-check');
  const rule = ruleOfKind(policy, kind);
  const roles = rolesFor(inspection, command, rule, policy);
  const grant = roleGrant(actor, roles, on);
  const deciding: Deciding = { actor, on, policy, rule, grant };
  const may =
    inspection === null
      ? command.type === 'plan'
      : nextState(INSPECTION_TRANSITIONS, inspection.state, command.type) !== null;
  const last = inspection === null ? null : lastActOn(inspection);
  const findings = [
    found('INSPECTION.STATE_REFUSES', may, rule.clause, {
      inspectionState: inspection?.state ?? 'none',
      inspectionCommand: command.type,
    }),
    found('INSPECTION.ACTOR_LACKS_ROLE', grant !== null, rule.clause, { roles, ...grant }),
    independence(command, deciding),
    found('INSPECTION.ACT_OUT_OF_ORDER', last === null ? 'not-applicable' : on >= last, rule.clause, {
      on,
      last,
    }),
    ...ownFindings(inspection, command, deciding),
  ];
  return step(
    findings,
    () => (grant === null ? [] : [eventOf(inspection, command, deciding, grant)]),
    policy,
    on,
  );
}

function ownFindings(
  inspection: Inspection | null,
  command: InspectionCommand,
  deciding: Deciding,
): readonly InspectionFinding[] {
  const { on, rule } = deciding;
  const { clause } = rule;
  if (command.type === 'plan') {
    return [
      windowInPeriod(command.window, rule),
      checklistFindings(command.checklist ?? rule.checklist, clause),
    ];
  }
  if (inspection === null) return [];
  const { window } = inspection;
  switch (command.type) {
    case 'postpone':
      return [
        ...putOffFindings(on, window, command.reason, clause, command.window),
        windowInPeriod(command.window, rule, window),
      ];
    case 'cancel':
      return putOffFindings(on, window, command.reason, clause);
    case 'start':
      return startFindings(on, window, clause);
    case 'answer':
      return answerFindings(inspection, command.answers, clause);
    case 'conclude':
      return [allAnswered(inspection, clause), ...orderFindings(inspection, command.measures, on, clause)];
    case 'sign-off':
      return signOffFindings(inspection, deciding);
    case 'amend-measure':
    case 'complete-measure':
    case 're-check':
      return measureFindings(inspection, command, deciding);
    default:
      return [];
  }
}
