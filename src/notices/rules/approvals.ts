import { type CalendarDate, type ClauseId, isGiven } from '../../kernel/index.js';
import { noticeDigest } from '../digest.js';
import type { Approval, Notice } from '../notice.js';
import type { NoticePolicy } from '../policy.js';
import { found, type NoticeFinding, waived } from './found.js';

const APPROVAL: ClauseId = 'CIM-4.2.2';

/** Whether the content is still what was approved: the digest is computed again, whatever the store says. */
export function unchanged(
  { content }: Notice,
  approvals: Readonly<Record<string, Approval | undefined>>,
): readonly NoticeFinding[] {
  const digest = noticeDigest(content);
  return Object.entries(approvals).map(([approval, given]) =>
    found('NOTICE.CONTENT_CHANGED', given?.digest === digest, APPROVAL, {
      approval,
      approved: given?.digest ?? null,
      digest,
    }),
  );
}

/** Whether the notice was reviewed; an urgent one may be issued first where the policy says so. */
export function reviewed({ review, content }: Notice, policy: NoticePolicy): NoticeFinding {
  const { allowed, reviewWithinDays } = policy.urgentIssueFirst;
  const finding = found('NOTICE.REVIEW_MISSING', review !== undefined, APPROVAL, {
    reviewer: review?.by ?? null,
    reviewWithinDays,
  });
  const urgent = content.planning.class === 'urgent';
  return waived(finding, urgent && allowed, policy, 'urgentIssueFirst');
}

/** Whether an issued notice still waits for its review, and whether that comes in time. */
export function reviewDuty(notice: Notice, on: CalendarDate): readonly NoticeFinding[] {
  const { issue, reviewDueOn } = notice;
  const before = issue === undefined;
  const facts = { reviewDueOn: reviewDueOn ?? null, on };
  const open = before ? 'not-applicable' : reviewDueOn !== undefined;
  const inTime = before || reviewDueOn === undefined ? 'not-applicable' : on <= reviewDueOn;
  return [
    found('NOTICE.REVIEW_NOT_OPEN', open, APPROVAL, facts),
    found('NOTICE.REVIEW_LATE', inTime, APPROVAL, facts, 'advises'),
  ];
}

/** Whether the project manager issued it: nothing reaches customers without. */
export const issued = ({ issue }: Notice): NoticeFinding =>
  found('NOTICE.ISSUE_MISSING', issue !== undefined, APPROVAL, { issuer: issue?.by ?? null });

/** Whether somebody says why. */
export const reasoned = (reasons: readonly unknown[], clause: ClauseId): NoticeFinding =>
  found('NOTICE.REASON_MISSING', reasons.length > 0 && reasons.every(isGiven), clause);
