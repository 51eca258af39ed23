import { nextState, WuyeError } from '../kernel/index.js';
import type { PostingEvent } from './event.js';
import { POSTING_TRANSITIONS, type Posting, type PostingCommandType } from './posting.js';
import { conditionAfter } from './sheet-condition.js';

const COMMAND_OF = {
  'posting-planned': 'plan',
  'posting-posted': 'post',
  'posting-inspected': 'inspect',
  'posting-repaired': 'repair',
  'posting-recalled': 'recall',
  'posting-taken-down': 'take-down',
  'posting-cancelled': 'cancel',
} as const satisfies Record<PostingEvent['type'], PostingCommandType>;

/**
 * The posting after an event. The posting given is not changed.
 *
 * @param posting - the posting before it, `null` before the first
 * @param event - an event of {@link decidePosting}
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another posting's, or does not fit its state
 *
 * @example
 * ```ts
 * import { actorId, instant } from 'wuye';
 * import { applyPosting, boardId, type Posting, postingId } from 'wuye/boards';
 *
 * const planned = { id: 'pst_1', state: 'planned', board: 'brd_gate', condition: 'unseen' } as Posting;
 * const up = applyPosting(planned, {
 *   type: 'posting-posted', posting: postingId('pst_1'), board: boardId('brd_gate'),
 *   act: { by: actorId('zhao'), role: 'staff', at: instant('2026-11-21T01:30:00.000Z') },
 * });
 * [up.state, up.posted?.by, up.posted?.at]; // => ['up', 'zhao', '2026-11-21T01:30:00.000Z']
 * ```
 * @category Boards
 * @since 0.1.0
 */
export function applyPosting(posting: Posting | null, event: PostingEvent): Posting {
  if (event.type === 'posting-planned' && posting === null) return planned(event);
  const state = posting === null ? null : stateAfter(posting, event);
  if (posting === null || state === null) {
    throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `an event that does not fit: ${String(event.type)}`);
  }
  const { condition: _c, conditionSince: _s, defectSince: _d, ...rest } = posting;
  return {
    ...rest,
    ...conditionAfter(posting, event),
    ...photographKept(posting, event),
    ...changed(event),
    state,
  };
}

function stateAfter(posting: Posting, event: PostingEvent): Posting['state'] | null {
  if (event.posting !== posting.id || !Object.hasOwn(COMMAND_OF, event.type)) return null;
  return nextState(POSTING_TRANSITIONS, posting.state, COMMAND_OF[event.type]);
}

function planned({
  type: _type,
  posting: id,
  act,
  ...what
}: Extract<PostingEvent, { readonly type: 'posting-planned' }>): Posting {
  return { ...what, id, schemaVersion: 1, state: 'planned', planned: act, condition: 'unseen' };
}

function changed(event: PostingEvent): Partial<Posting> {
  const { act } = event;
  switch (event.type) {
    case 'posting-posted':
      return { posted: { ...act, ...partOf('photograph', event.photograph) } };
    case 'posting-inspected': {
      const { type: _type, posting: _posting, act: _act, ...seen } = event;
      return { inspection: { ...act, ...seen } };
    }
    case 'posting-repaired':
      return { repaired: { ...act, ...partOf('remark', event.remark) } };
    case 'posting-recalled': {
      const { cause, reason, until, emergency } = event;
      return { until, recalled: { ...act, cause, reason, ...partOf('emergency', emergency) } };
    }
    case 'posting-taken-down': {
      const { cause, evidence, reason } = event;
      return { takenDown: { ...act, cause, ...partOf('reason', reason), evidence } };
    }
    case 'posting-cancelled':
      return { cancelled: { ...act, reason: event.reason } };
    case 'posting-planned':
      return {};
  }
}

/** The photograph of the inspection that another one takes the place of, unless an earlier one is kept. */
function photographKept({ inspection, photographed }: Posting, { type }: PostingEvent): Partial<Posting> {
  const photograph = inspection?.photograph;
  if (type !== 'posting-inspected' || inspection === undefined || photograph === undefined) return {};
  if (photographed !== undefined) return {};
  const { by, role, onBehalfOf, at } = inspection;
  return { photographed: { by, role, ...partOf('onBehalfOf', onBehalfOf), at, photograph } };
}

/** A member that is left out where there is nothing to say. */
const partOf = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [Name in Key]?: Value };
