import type { ActorId } from '../kernel/index.js';
import { type Act, type Approval, noticeDigest } from '../notices/index.js';
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

/** Author, reviewer and issuer are different people, in whose name as well. */
export function approversNotDistinct({ notice }: EntryFacts): ArchiveFinding {
  const { id, authors, review, issue } = notice;
  const parts: readonly (readonly ActorId[])[] = [authors, personsOf(review), personsOf(issue)];
  const held = parts.flatMap((persons) => [...new Set(persons)]);
  const persons = [...new Set(held.filter((person, at) => held.indexOf(person) !== at))].sort();
  const verdict = review === undefined && issue === undefined ? 'not-applicable' : persons.length === 0;
  return found('ARCHIVE.APPROVERS_NOT_DISTINCT', verdict, 'CIM-4.2.2', { notice: id, persons });
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
