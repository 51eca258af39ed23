import type { ClauseId, EstateId } from '../../kernel/index.js';
import type { NoticeContent } from '../content.js';
import type { NoticeId } from '../ids.js';
import type { Notice } from '../notice.js';
import { found, type NoticeFinding, type Weight } from './found.js';

const STATED: ClauseId = 'CIM-4.2.4';
const PROMPTLY: ClauseId = 'CIM-4.2.5';

/** The notice that follows another one, as far as it is known. */
interface Follower {
  readonly id?: NoticeId;
  readonly estate?: EstateId;
  readonly content: NoticeContent;
}

/** Whether a notice that corrects or cancels another one names another one, which was issued, in the same estate. */
export function followedFindings(
  follower: Follower,
  followed: Notice | undefined,
  { effect }: Pick<Weight, 'effect'>,
): readonly NoticeFinding[] {
  const { id, content } = follower;
  const follows = content.follows?.notice;
  const other = follows === undefined ? 'not-applicable' : id === undefined ? 'unknown' : follows !== id;
  const facts = { follows: follows ?? null };
  const holds =
    other === 'not-applicable' || other === false ? 'not-applicable' : isFollowable(follower, followed);
  return [
    found('NOTICE.FOLLOWS_ITSELF', other, STATED, facts, other === 'unknown' ? 'advises' : effect),
    found(
      'NOTICE.FOLLOWED_REFUSED',
      holds,
      STATED,
      { ...facts, state: followed?.state ?? null },
      holds === 'unknown' ? 'advises' : effect,
    ),
  ];
}

function isFollowable({ id, estate, content }: Follower, followed: Notice | undefined): boolean | 'unknown' {
  if (followed === undefined) return 'unknown';
  const mutual = id !== undefined && followed.content.follows?.notice === id;
  const here = estate === undefined || followed.estate === estate;
  return followed.id === content.follows?.notice && here && followed.issue !== undefined && !mutual;
}

/** Whether the notice that is to take the place of another one does: it follows it, and holds itself. */
export function successorFinding(
  notice: Notice,
  supersededBy: NoticeId | undefined,
  successor: Notice | undefined,
): NoticeFinding {
  const verdict = supersededBy === undefined ? 'not-applicable' : succeeds(notice, supersededBy, successor);
  return found(
    'NOTICE.SUCCESSOR_REFUSED',
    verdict,
    PROMPTLY,
    { supersededBy: supersededBy ?? null, state: successor?.state ?? null },
    verdict === 'unknown' ? 'reviews' : 'blocks',
  );
}

/** Two notices that follow each other would leave none: neither takes the place of the other. */
function succeeds(notice: Notice, by: NoticeId, successor: Notice | undefined): boolean | 'unknown' {
  if (notice.content.follows?.notice === by) return false;
  if (successor === undefined) return 'unknown';
  const { id, estate, content, issue, withdrawn } = successor;
  const follows = id === by && estate === notice.estate && content.follows?.notice === notice.id;
  return follows && issue !== undefined && withdrawn === undefined;
}
