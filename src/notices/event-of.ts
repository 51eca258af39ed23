import { addDays, type CalendarDate, isGiven, policyRef } from '../kernel/index.js';
import type { Act } from './act.js';
import type { NoticeCommand } from './command.js';
import { noticeDigest } from './digest.js';
import type { NoticeEvent } from './event.js';
import type { Approval, Notice } from './notice.js';
import type { NoticePolicy } from './policy.js';
import type { NoticeFindings } from './rules/found.js';

/** What an event is made of, once its command was accepted. */
interface Accepted {
  readonly act: Act;
  readonly on: CalendarDate;
  readonly policy: NoticePolicy;
  /** Whether the notice comes too late, so that the reason of the command is kept. */
  readonly late: boolean;
  /** What the rules found; what the policy waived of it stays with an approval. */
  readonly findings: NoticeFindings;
}

/** The event of an accepted command on a notice that is there. */
export function eventOf(
  notice: Notice,
  command: Exclude<NoticeCommand, { type: 'draft' }>,
  accepted: Accepted,
): NoticeEvent {
  const { act, on, policy, late } = accepted;
  const base = { notice: notice.id, act };
  switch (command.type) {
    case 'edit':
      return { type: 'notice-edited', ...base, content: command.content };
    case 'submit':
      return { type: 'notice-submitted', notice: notice.id, act: approval(notice, accepted) };
    case 'return':
      return { type: 'notice-returned', ...base, reasons: command.reasons };
    case 'review':
      return { type: 'notice-reviewed', notice: notice.id, act: approval(notice, accepted) };
    case 'issue':
      return {
        type: 'notice-issued',
        notice: notice.id,
        act: approval(notice, accepted),
        ...(notice.review === undefined
          ? { reviewDueOn: addDays(on, policy.urgentIssueFirst.reviewWithinDays) }
          : {}),
        ...statedLateReason(command, late),
      };
    case 'number':
      return { type: 'notice-numbered', ...base, number: command.number };
    case 'schedule':
      return { type: 'notice-scheduled', ...base, on: command.on, ...statedLateReason(command, late) };
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
const approval = ({ content }: Notice, { act, policy, findings }: Accepted): Approval => {
  const waivers = findings.flatMap(({ code, waivedBy }) =>
    waivedBy === undefined ? [] : [{ code, reason: waivedBy.reason }],
  );
  const waived = waivers.length === 0 ? {} : { waivers };
  return { ...act, digest: noticeDigest(content), policy: policyRef(policy), ...waived };
};

const statedLateReason = ({ lateReason }: { readonly lateReason?: string }, late: boolean) =>
  late && isGiven(lateReason) ? { lateReason } : {};
