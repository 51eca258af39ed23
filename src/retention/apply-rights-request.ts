import { nextState, WuyeError } from '../kernel/index.js';
import type { RightsEvent } from './rights-command.js';
import type { RightsRequest } from './rights-request.js';
import { RIGHTS_TRANSITIONS, type RightsCommandType } from './rights-transitions.js';

/** The command that an event follows from; a decision says its own. */
const COMMAND_OF = {
  'rights-request-identified': 'identify',
  'rights-request-extended': 'extend',
  'rights-request-fulfilled': 'fulfil',
  'rights-refusal-told': 'tell-refusal',
  'rights-request-withdrawn': 'withdraw',
} as const satisfies Record<
  Exclude<RightsEvent['type'], 'rights-request-received' | 'rights-request-decided'>,
  RightsCommandType
>;

/**
 * The request after an event. The request given is not changed.
 *
 * @param request - the request as it stood; `null` before `rights-request-received`
 * @param event - an event of {@link decideRightsRequest} on this request
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another request's, or does not fit its state
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId } from 'wuye';
 * import { applyRightsRequest, rightsRequestId } from 'wuye/retention';
 *
 * const request = applyRightsRequest(null, {
 *   type: 'rights-request-received', request: rightsRequestId('rgt_1'), estate: estateId('est_1'), right: 'explain',
 *   applicant: 'person', child: false, items: [], consents: [], dueOn: calendarDate('2026-10-22'),
 *   act: { on: calendarDate('2026-09-25'), by: actorId('li'), role: 'staff' },
 * });
 * [request.state, request.dueOn]; // => ['received', '2026-10-22']
 * ```
 * @category Rights
 * @since 0.1.0
 */
export function applyRightsRequest(request: RightsRequest | null, event: RightsEvent): RightsRequest {
  if (event.type === 'rights-request-received') {
    if (request !== null) throw unfit(event.type, request.state);
    const { request: id, type: _type, act, ...rest } = event;
    return { id, schemaVersion: 1, state: 'received', received: act, ...rest };
  }
  const command =
    event.type === 'rights-request-decided'
      ? event.outcome
      : Object.hasOwn(COMMAND_OF, event.type)
        ? COMMAND_OF[event.type]
        : '';
  const state = request?.id === event.request ? nextState(RIGHTS_TRANSITIONS, request.state, command) : null;
  if (request === null || state === null) throw unfit(event.type, request?.state ?? 'not there');
  const { act } = event;
  switch (event.type) {
    case 'rights-request-identified': {
      const { items, child, proof } = event;
      return { ...request, state, items, child, identified: { ...act, proof } };
    }
    case 'rights-request-extended': {
      const extended = { ...act, reason: event.reason, from: request.dueOn };
      return { ...request, state, dueOn: event.dueOn, extended };
    }
    case 'rights-request-decided': {
      const { answers, ground, dueOn } = event;
      const decided = { ...act, answers, ...(ground === undefined ? {} : { ground }) };
      return { ...request, state, dueOn, decided };
    }
    case 'rights-request-withdrawn':
      return { ...request, state, withdrawn: act };
    default:
      return { ...request, state, told: { ...act, means: event.means } };
  }
}

const unfit = (event: string, state: string) =>
  new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event} on a request that is ${state}`);
