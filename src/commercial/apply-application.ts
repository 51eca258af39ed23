import { canonicalJson, nextState, WuyeError } from '../kernel/index.js';
import type { CommercialApplication } from './application.js';
import type { ApplicationEvent } from './application-command.js';
import type { ApplicationContent } from './application-content.js';
import {
  APPLICATION_TRANSITIONS,
  type ApplicationCommandType,
  type ApplicationState,
} from './transitions.js';

/**
 * The application after an event. The application given is not changed.
 *
 * @param application - the application as it stood; `null` before it was received
 * @param event - an event of {@link decideApplication} on it
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another application's, or its state refuses it
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, instant } from 'wuye';
 * import { applyApplication } from 'wuye/commercial';
 * import { applicationId } from 'wuye/notices';
 * import { unitKey } from 'wuye/records';
 *
 * applyApplication(null, {
 *   type: 'application-received', application: applicationId('app_1'), estate: estateId('est_1'),
 *   content: { shop: { name: '湖畔面馆', unit: unitKey({ building: '1', room: 'S05' }) }, applicant: { name: '王芳' }, wanted: {} },
 *   appliedOn: calendarDate('2026-11-21'),
 *   act: { by: actorId('li'), role: 'clerk', at: instant('2026-11-21T01:00:00.000Z') },
 * }).state; // => 'pending'
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function applyApplication(
  application: CommercialApplication | null,
  event: ApplicationEvent,
): CommercialApplication {
  const { type, act } = event;
  if (type === 'application-received') {
    if (application !== null) throw unknownEvent(event, application);
    const { application: id, estate, content, appliedOn, number } = event;
    const numbered = number === undefined ? {} : { number };
    return {
      id,
      estate,
      schemaVersion: 1,
      state: 'pending',
      ...numbered,
      appliedOn,
      received: act,
      ...content,
    };
  }
  if (application === null || application.id !== event.application) throw unknownEvent(event, application);
  const state = nextState(APPLICATION_TRANSITIONS, application.state, COMMAND_OF[type]);
  if (state === null) throw unknownEvent(event, application);
  switch (type) {
    case 'application-amended':
      return amended(application, event.content, { state, amended: act });
    case 'application-quoted':
      return { ...application, state, fee: event.fee };
    case 'application-returned': {
      const { accepted: _void, ...rest } = application;
      return { ...rest, state, returned: { ...act, reasons: event.reasons } };
    }
    case 'application-accepted': {
      const { digest, policy, review } = event;
      return {
        ...application,
        state,
        accepted: { ...act, digest, policy, ...(review === undefined ? {} : { review }) },
      };
    }
    case 'application-refused':
      return { ...application, state, refused: { ...act, reasons: event.reasons } };
    case 'application-withdrawn':
      return { ...application, state, withdrawn: { ...act, reason: event.reason } };
    case 'application-published':
      return { ...application, state, published: { ...act, notice: event.notice } };
  }
}

const COMMAND_OF = {
  'application-amended': 'amend',
  'application-quoted': 'quote',
  'application-returned': 'return',
  'application-accepted': 'accept',
  'application-refused': 'refuse',
  'application-withdrawn': 'withdraw',
  'application-published': 'publish',
} as const satisfies Record<
  Exclude<ApplicationEvent['type'], 'application-received'>,
  ApplicationCommandType
>;

/** New content voids the acceptance, and the fee where it was quoted for something else. */
function amended(
  application: CommercialApplication,
  content: ApplicationContent,
  life: Pick<CommercialApplication, 'amended'> & { readonly state: ApplicationState },
): CommercialApplication {
  const { id, estate, schemaVersion, number, appliedOn, received, returned, fee } = application;
  const sameFee = fee !== undefined && priced(application) === priced(content);
  return {
    id,
    estate,
    schemaVersion,
    ...(number === undefined ? {} : { number }),
    appliedOn,
    received,
    ...(returned === undefined ? {} : { returned }),
    ...(sameFee ? { fee } : {}),
    ...life,
    ...content,
  };
}

/** What the fee was quoted for. */
const priced = ({ wanted, sample }: ApplicationContent) =>
  canonicalJson({ wanted, size: typeof sample === 'object' ? (sample.size ?? null) : null });

function unknownEvent({ type }: ApplicationEvent, application: CommercialApplication | null) {
  const state = application?.state ?? 'not there';
  return new WuyeError(
    'KERNEL.STATE_UNKNOWN_EVENT',
    `${type} on an application that is ${state}, or another`,
  );
}
