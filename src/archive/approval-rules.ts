import type { ActorId } from '../kernel/index.js';
import { type Act, type Approval, type NoticeFindingCode, noticeDigest } from '../notices/index.js';
import { type EntryFacts, found } from './entry-facts.js';
import type { ArchiveFinding } from './month-archive.js';

/** Reviewed and issued, both of exactly this content; the review of what was issued first is still missing. */
export function approvalsMissing({ notice }: EntryFacts): ArchiveFinding {
  const { id, content, review, issue, reviewDueOn } = notice;
  const digest = noticeDigest(content);
  const holds = (approval: Approval | undefined) => approval?.digest === digest;
  const missing = [...(holds(review) ? [] : ['review']), ...(holds(issue) ? [] : ['issue'])];
  return found('ARCHIVE.APPROVALS_MISSING', missing.length === 0, 'CIM-4.2.2', {
    notice: id,
    approvals: missing,
    ...(reviewDueOn === undefined ? {} : { reviewDueOn }),
  });
}

/**
 * Author, reviewer and issuer are different people, in whose name as well. What the policy of the notice waived when it was
 * approved is waived here too.
 */
export function approversNotDistinct({ notice }: EntryFacts): ArchiveFinding {
  const { id, authors, review, issue } = notice;
  const [reviewers, issuers] = [personsOf(review), personsOf(issue)];
  const shared = [
    { waivers: WAIVERS.reviewerIsAuthor, persons: both(authors, reviewers) },
    { waivers: WAIVERS.issuerIsAuthor, persons: both(authors, issuers) },
    { waivers: WAIVERS.issuerIsReviewer, persons: both(reviewers, issuers) },
  ].filter(({ persons }) => persons.length > 0);
  const persons = [...new Set(shared.flatMap((part) => part.persons))].sort();
  const verdict = review === undefined && issue === undefined ? 'not-applicable' : persons.length === 0;
  const finding = found('ARCHIVE.APPROVERS_NOT_DISTINCT', verdict, 'CIM-4.2.2', { notice: id, persons });
  const given = shared.map(({ waivers }) => waiverOf(waivers, [review, issue]));
  const [waivedBy] = given;
  return waivedBy == null || given.includes(null) ? finding : { ...finding, waivedBy };
}

/** What the rules of a notice say of the same thing. */
const WAIVERS = {
  reviewerIsAuthor: 'NOTICE.REVIEWER_IS_AUTHOR',
  issuerIsAuthor: 'NOTICE.ISSUER_IS_AUTHOR',
  issuerIsReviewer: 'NOTICE.ISSUER_IS_REVIEWER',
} as const satisfies Record<string, NoticeFindingCode>;

const both = (some: readonly ActorId[], others: readonly ActorId[]): readonly ActorId[] =>
  some.filter((person) => others.includes(person));

/** The waiver of a rule that an approval was given under. */
function waiverOf(code: NoticeFindingCode, approvals: readonly (Approval | undefined)[]) {
  for (const approval of approvals) {
    const waiver = approval?.waivers?.find((each) => each.code === code);
    if (approval !== undefined && waiver !== undefined) {
      return { policy: approval.policy.id, reason: waiver.reason };
    }
  }
  return null;
}

const personsOf = (act: Act | undefined): readonly ActorId[] =>
  act === undefined ? [] : act.onBehalfOf === undefined ? [act.by] : [act.by, act.onBehalfOf];

/** What hung or was handed over is what was approved. */
export function sheetDiffers({ notice, sheets, deliveries }: EntryFacts): ArchiveFinding {
  const digest = notice.issue?.digest;
  const handed = deliveries.filter(({ state }) => state !== 'cancelled');
  const postings = sheets.filter(({ posting }) => posting.digest !== digest).map(({ posting }) => posting.id);
  const differing = handed.filter((delivery) => delivery.digest !== digest).map(({ id }) => id);
  const verdict =
    sheets.length + handed.length === 0 ? 'not-applicable' : postings.length + differing.length === 0;
  return found('ARCHIVE.SHEET_DIFFERS', verdict, 'CIM-4.2.2', {
    notice: notice.id,
    postings,
    deliveries: differing,
  });
}
