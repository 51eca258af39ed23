import { addDays, type CalendarDate, isGiven, policyRef } from '../kernel/index.js';
import type { Act } from './act.js';
import type { NoticeCommand } from './command.js';
import { noticeDigest } from './digest.js';
import type { NoticeEvent } from './event.js';
import type { Approval, Notice } from './notice.js';
import type { NoticePolicy } from './policy.js';

/** What an event is made of, once its command was accepted. */
interface Accepted {
  readonly act: Act;
  readonly on: CalendarDate;
  readonly policy: NoticePolicy;
  /** Whether the notice comes too late, so that the reason of the command is kept. */
  readonly late: boolean;
}

/** The event of an accepted command on a notice that is there. */
export function eventOf(
  notice: Notice,
  command: Exclude<NoticeCommand, { type: 'draft' }>,
  { act, on, policy, late }: Accepted,
): NoticeEvent {
  const base = { notice: notice.id, act };
  switch (command.type) {
    case 'edit':
      return { type: 'notice-edited', ...base, content: command.content };
    case 'submit':
      return { type: 'notice-submitted', notice: notice.id, act: approval(notice, act, policy) };
    case 'return':
      return { type: 'notice-returned', ...base, reasons: command.reasons };
    case 'review':
      return { type: 'notice-reviewed', notice: notice.id, act: approval(notice, act, policy) };
    case 'issue':
      return {
        type: 'notice-issued',
        notice: notice.id,
        act: approval(notice, act, policy),
        ...(notice.review === undefined
          ? { reviewDueOn: addDays(on, policy.urgentIssueFirst.reviewWithinDays) }
          : {}),
        ...lateness(command, late),
      };
    case 'number':
      return { type: 'notice-numbered', ...base, number: command.number };
    case 'schedule':
      return { type: 'notice-scheduled', ...base, on: command.on, ...lateness(command, late) };
    case 'publish':
      return { type: 'notice-published', ...base };
    case 'file':
      return { type: 'notice-filed', ...base, attachments: command.attachments };
    case 'withdraw': {
      const { cause, reason, evidence, supersededBy } = command;
      const successor = supersededBy === undefined ? {} : { supersededBy };
      return {
        type: 'notice-withdrawn',
        notice: notice.id,
        act: { ...act, cause, reason, evidence, ...successor },
      };
    }
    case 'archive':
      return { type: 'notice-archived', ...base, month: command.month };
    case 'discard':
      return { type: 'notice-discarded', ...base, reason: command.reason };
  }
}

/** An approval of exactly the content that the notice holds. */
const approval = ({ content }: Notice, act: Act, policy: NoticePolicy): Approval => ({
  ...act,
  digest: noticeDigest(content),
  policy: policyRef(policy),
});

const lateness = ({ lateReason }: { readonly lateReason?: string }, late: boolean) =>
  late && isGiven(lateReason) ? { lateReason } : {};
