import type { ActorId, ClauseId, RoleGrant } from '../../kernel/index.js';
import type { Act } from '../act.js';
import type { Notice } from '../notice.js';
import { found, type Ground, type NoticeFinding, waived } from './found.js';

const APPROVAL: ClauseId = 'CIM-4.2.2';

/** Whether who reviews wrote none of it, nor stands in for an author, nor issued it before (CIM-4.2.2). */
export function reviewerSeparation(notice: Notice, ground: Ground): readonly NoticeFinding[] {
  const { reviewerMayBeAuthor, issuerMayBeReviewer } = ground.policy.separation;
  const reviewer = peopleOf(ground);
  const issuer = notice.issue === undefined ? null : namesOf(notice.issue);
  return [
    apart('NOTICE.REVIEWER_IS_AUTHOR', { reviewer, authors: notice.authors }, ground, {
      allowed: reviewerMayBeAuthor,
      by: 'separation.reviewerMayBeAuthor',
    }),
    apart('NOTICE.ISSUER_IS_REVIEWER', { issuer, reviewer }, ground, {
      allowed: issuerMayBeReviewer,
      by: 'separation.issuerMayBeReviewer',
    }),
  ];
}

/** Whether who issues wrote none of it and did not review it, nor stands in for somebody who did (CIM-4.2.2). */
export function issuerSeparation(notice: Notice, ground: Ground): readonly NoticeFinding[] {
  const { issuerMayBeAuthor, issuerMayBeReviewer } = ground.policy.separation;
  const issuer = peopleOf(ground);
  const reviewer = notice.review === undefined ? null : namesOf(notice.review);
  return [
    apart('NOTICE.ISSUER_IS_AUTHOR', { issuer, authors: notice.authors }, ground, {
      allowed: issuerMayBeAuthor,
      by: 'separation.issuerMayBeAuthor',
    }),
    apart('NOTICE.ISSUER_IS_REVIEWER', { issuer, reviewer }, ground, {
      allowed: issuerMayBeReviewer,
      by: 'separation.issuerMayBeReviewer',
    }),
  ];
}

/**
 * The grant to act under: the first one, and of an approval the first one in the name of somebody who took no other part in
 * it.
 */
export function lawfulGrant(
  notice: Notice | null,
  command: string,
  grants: readonly RoleGrant[],
): RoleGrant | null {
  const [first = null] = grants;
  if (notice === null || (command !== 'review' && command !== 'issue')) return first;
  const other = command === 'review' ? notice.issue : notice.review;
  const taken = [...notice.authors, ...(other === undefined ? [] : namesOf(other))];
  const free = ({ onBehalfOf }: RoleGrant) => onBehalfOf === undefined || !taken.includes(onBehalfOf);
  return grants.find(free) ?? first;
}

/** Two groups of people that share nobody, by identity; the facts name both. */
function apart(
  code: NoticeFinding['code'],
  groups: Readonly<Record<string, readonly ActorId[] | null>>,
  { policy }: Ground,
  { allowed, by }: { readonly allowed: boolean; readonly by: string },
): NoticeFinding {
  const [one = null, other = null] = Object.values(groups);
  const verdict =
    one === null || other === null ? 'not-applicable' : !one.some((person) => other.includes(person));
  return waived(found(code, verdict, APPROVAL, groups), allowed, policy, by);
}

/** The actor, and whom the actor stands in for. */
const peopleOf = ({ context, grant }: Ground): readonly ActorId[] =>
  grant?.onBehalfOf === undefined ? [context.actor.id] : [context.actor.id, grant.onBehalfOf];

const namesOf = ({ by, onBehalfOf }: Act): readonly ActorId[] =>
  onBehalfOf === undefined ? [by] : [by, onBehalfOf];
