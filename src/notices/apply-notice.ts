import { type ActorId, nextState, WuyeError } from '../kernel/index.js';
import type { Act } from './act.js';
import type { NoticeContent } from './content.js';
import type { NoticeEvent, NoticeEventType } from './event.js';
import type { Notice } from './notice.js';
import { NOTICE_TRANSITIONS, type NoticeCommandType } from './transitions.js';

/** The command that each event follows from. */
const COMMAND_OF = {
  'notice-drafted': 'draft',
  'notice-edited': 'edit',
  'notice-submitted': 'submit',
  'notice-returned': 'return',
  'notice-reviewed': 'review',
  'notice-issued': 'issue',
  'notice-numbered': 'number',
  'notice-scheduled': 'schedule',
  'notice-published': 'publish',
  'notice-filed': 'file',
  'notice-withdrawn': 'withdraw',
  'notice-archived': 'archive',
  'notice-discarded': 'discard',
} as const satisfies Record<NoticeEventType, NoticeCommandType>;

/**
 * The notice after an event. The notice given is not changed.
 *
 * **Details**: an edit and a return void the approvals, an edit adds its author. The review of a notice that was issued
 * first closes its open duty.
 *
 * @param notice - the notice as it stood, `null` before `notice-drafted`
 * @param event - an event of {@link decideNotice} on this notice
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another notice's, or does not fit the state
 *
 * @example
 * ```ts
 * import { actorId, estateId, instant } from 'wuye';
 * import { applyNotice, noticeId } from 'wuye/notices';
 *
 * const act = { by: actorId('li'), role: 'clerk', at: instant('2026-11-21T01:00:00.000Z') } as const;
 * const content = {
 *   origin: { category: 'internal' }, pattern: 'notice', planning: { class: 'routine' },
 *   importance: 'ordinary', modes: ['board'],
 * } as const;
 * const notice = applyNotice(null, {
 *   type: 'notice-drafted', notice: noticeId('ntc_1'), estate: estateId('est_1'), content, act,
 * });
 * [notice.state, notice.authors]; // => ['draft', ['li']]
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function applyNotice(notice: Notice | null, event: NoticeEvent): Notice {
  if (event.type === 'notice-drafted') {
    if (notice !== null) throw unfit(event.type, notice.state);
    const { notice: id, estate, content, act } = event;
    const authors = withAuthor([], act);
    return {
      id,
      estate,
      schemaVersion: 1,
      state: 'draft',
      content,
      drafted: act,
      authors,
      lastActAt: act.at,
      ...announcing({}, content, act),
    };
  }
  if (notice === null) throw unfit(event.type, 'not there');
  const command = Object.hasOwn(COMMAND_OF, event.type) ? COMMAND_OF[event.type] : '';
  const state = nextState(NOTICE_TRANSITIONS, notice.state, command);
  if (state === null || event.notice !== notice.id) throw unfit(event.type, notice.state);
  return changed({ ...notice, state, lastActAt: event.act.at }, event);
}

function changed(notice: Notice, event: Exclude<NoticeEvent, { type: 'notice-drafted' }>): Notice {
  const { act } = event;
  switch (event.type) {
    case 'notice-edited':
      return {
        ...withoutApprovals(notice),
        content: event.content,
        ...announcing(notice, event.content, act),
        authors: withAuthor(notice.authors, act),
      };
    case 'notice-submitted':
      return { ...notice, submitted: event.act };
    case 'notice-returned':
      return { ...withoutApprovals(notice), returned: { ...act, reasons: event.reasons } };
    case 'notice-reviewed': {
      const { reviewDueOn: _closed, ...rest } = notice;
      return { ...rest, review: event.act };
    }
    case 'notice-issued':
      return {
        ...notice,
        issue: event.act,
        ...(event.reviewDueOn === undefined ? {} : { reviewDueOn: event.reviewDueOn }),
        ...withLateReason(event),
      };
    case 'notice-numbered':
      return { ...notice, number: event.number };
    case 'notice-scheduled':
      return { ...notice, scheduledFor: event.on, ...withLateReason(event) };
    case 'notice-published':
      return { ...notice, published: act };
    case 'notice-filed':
      return { ...notice, filed: [...(notice.filed ?? []), ...event.attachments] };
    case 'notice-withdrawn':
      return { ...notice, withdrawn: event.act };
    case 'notice-archived':
      return { ...notice, archived: { ...act, month: event.month } };
    case 'notice-discarded':
      return { ...notice, discarded: { ...act, reason: event.reason } };
  }
}

function withoutApprovals({ submitted: _submission, review: _review, ...rest }: Notice): Notice {
  return rest;
}

/** Since when the notice announces anything: it stays, also where the event is taken out or called something else. */
const announcing = (
  { announcesSince }: Pick<Notice, 'announcesSince'>,
  { announces = [] }: NoticeContent,
  { at }: Act,
): Pick<Notice, 'announcesSince'> =>
  announcesSince === undefined && announces.some(({ slots }) => slots.length > 0)
    ? { announcesSince: at }
    : {};

function withAuthor(authors: readonly ActorId[], { by, onBehalfOf }: Act): readonly ActorId[] {
  return [...new Set([...authors, by, ...(onBehalfOf === undefined ? [] : [onBehalfOf])])];
}

const withLateReason = ({ lateReason }: { readonly lateReason?: string }) =>
  lateReason === undefined ? {} : { lateReason };

const unfit = (type: string, state: string) =>
  new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${type} on a notice that is ${state}`);
