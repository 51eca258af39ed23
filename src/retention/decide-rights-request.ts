import {
  type CalendarDate,
  type Finding,
  found,
  isGiven,
  nextState,
  roleGrant,
  type Step,
  step,
} from '../kernel/index.js';
import type { RightsFindingCode } from './codes.js';
import type { RightsCommand, RightsContext, RightsEvent } from './rights-command.js';
import { rightsEventOf } from './rights-event-of.js';
import { DEFAULT_RIGHTS_POLICY, type RightsPolicy } from './rights-policy.js';
import type { RightsRequest } from './rights-request.js';
import {
  erasureFinding,
  extensionFindings,
  groundFindings,
  heldFinding,
  identityFindings,
  partsFinding,
  receiptFindings,
} from './rights-rules.js';
import { RIGHTS_TRANSITIONS } from './rights-transitions.js';

/**
 * Decides a command on a person's request (CN-PIPL-15, 44 to 50).
 *
 * **Details**
 * - `receive`: by anybody of the office; it sets the day by which it is answered.
 * - `identify`: who asks is known; for a child under 14 a parent or guardian asks; who asks for another shows a paper.
 * - `extend`: once, with a reason.
 * - `grant`, `grant-partly`, `refuse`: what is refused names a lawful ground for that right, and is explained. An erasure is
 *   granted only where `decideErasure` allows it. Only who cannot be identified is refused before.
 * - `fulfil`, `tell-refusal`: when and how the applicant was told. Late is a finding only.
 *
 * @param request - the request as it stands; `null` before `receive`
 * @param command - what is asked
 * @param context - who, when, the calendar, what may be erased, the policy
 * @returns the step with its event, or the findings that refuse it
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, recordId } from 'wuye';
 * import { chinaCalendar } from 'wuye/calendar';
 * import { decideRightsRequest, rightsRequestId } from 'wuye/retention';
 *
 * const command = {
 *   type: 'receive', id: rightsRequestId('rgt_1'), estate: estateId('est_1'), right: 'copy', applicant: 'person', child: false,
 *   items: [{ record: recordId('own_1'), kind: 'owner', fields: 'all' }],
 * } as const;
 * const actor = { id: actorId('li'), roles: ['clerk'] } as const;
 * const step = decideRightsRequest(null, command, { actor, on: calendarDate('2026-09-25'), calendar: chinaCalendar() });
 * const [event] = step.accepted ? step.events : [];
 * event?.type === 'rights-request-received' && event.dueOn; // => '2026-10-22'
 * ```
 * @category Rights
 * @since 0.1.0
 */
export function decideRightsRequest(
  request: RightsRequest | null,
  command: RightsCommand,
  context: RightsContext,
): Step<RightsEvent, RightsFindingCode> {
  const { actor, on, policy = DEFAULT_RIGHTS_POLICY } = context;
  const roles = Object.hasOwn(policy.roles, command.type) ? policy.roles[command.type] : [];
  const grant = roleGrant(actor, roles, on);
  const may =
    request === null
      ? command.type === 'receive'
      : nextState(RIGHTS_TRANSITIONS, request.state, command.type) !== null;
  const last = request === null ? null : lastActOn(request);
  const findings = [
    found('RIGHTS.STATE_REFUSES', may, 'CN-PIPL-50', {
      rightsState: request?.state ?? 'none',
      rightsCommand: command.type,
    }),
    found('RIGHTS.ACTOR_LACKS_ROLE', grant !== null, 'CN-PIPL-50', { roles, ...grant }),
    found('RIGHTS.ACT_OUT_OF_ORDER', last === null ? 'not-applicable' : on >= last, 'CN-PIPL-50', {
      on,
      last,
    }),
    ...ownFindings(request, command, context, policy),
  ];
  return step(
    findings,
    () => (grant === null ? [] : [rightsEventOf(request, command, context, policy, grant)]),
    policy,
    on,
  );
}

const lastActOn = ({
  received,
  identified,
  extended,
  decided,
  told,
  withdrawn,
}: RightsRequest): CalendarDate =>
  [identified, extended, decided, told, withdrawn].reduce(
    (last, act) => (act !== undefined && act.on > last ? act.on : last),
    received.on,
  );

function ownFindings(
  request: RightsRequest | null,
  command: RightsCommand,
  context: RightsContext,
  policy: RightsPolicy,
): readonly Finding<RightsFindingCode>[] {
  if (command.type === 'receive') return receiptFindings(command, context, policy);
  if (request === null) return [];
  const { right, items, dueOn } = request;
  const { on } = context;
  const late = found('RIGHTS.ANSWERED_LATE', on <= dueOn, 'CN-PIPL-50', { dueOn, on }, 'advises');
  switch (command.type) {
    case 'identify':
      return identityFindings(request, command);
    case 'extend':
      return extensionFindings(request, command, context, policy);
    case 'grant':
      return [heldFinding(request), erasureFinding(request, items, context), late];
    case 'grant-partly': {
      const granted = command.answers.flatMap(({ record, fields, granted: yes }) => {
        const asked = items.find((item) => item.record === record)?.fields ?? 'all';
        return yes ? [{ record, fields: fields ?? asked }] : [];
      });
      const refused = command.answers.filter((answer) => !answer.granted);
      return [
        partsFinding(request, command.answers),
        ...groundFindings(right, refused),
        erasureFinding(request, granted, context),
        late,
      ];
    }
    case 'refuse': {
      const early = request.state === 'received' && command.ground !== 'identity-unproven';
      const unproven = found('RIGHTS.IDENTITY_UNPROVEN', !early, 'CN-PIPL-50', {
        applicant: request.applicant,
      });
      return [unproven, ...groundFindings(right, [command]), late];
    }
    case 'fulfil':
    case 'tell-refusal':
      return [
        found('RIGHTS.APPLICANT_NOT_TOLD', isGiven(command.means) ? 'pass' : 'unknown', 'CN-PIPL-50'),
        late,
      ];
    default:
      return [];
  }
}
