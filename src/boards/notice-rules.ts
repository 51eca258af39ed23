import { type DateOrOpenEnded, type EstateId, found, type Verdict } from '../kernel/index.js';
import { type Notice, type NoticeState, noticeDigest } from '../notices/index.js';
import type { PlanPosting } from './command.js';
import type { Posting } from './posting.js';
import type { BoardFinding, Scene } from './posting-finding.js';

const IN_FORCE: readonly NoticeState[] = ['issued', 'scheduled', 'published'];

/** Whether the notice and the board given lie in the estate of the sheet. */
export function sameEstate(estate: EstateId, { notice, board }: Scene, needed: boolean): BoardFinding {
  const given = [notice, board].filter((each) => each !== undefined);
  let verdict: Verdict = given.length === 2 ? 'pass' : needed ? 'unknown' : 'pass';
  if (given.length === 0 && !needed) verdict = 'not-applicable';
  if (given.some((each) => each.estate !== estate)) verdict = 'fail';
  return found('POSTING.ESTATE_MISMATCHED', verdict, 'CIM-4.2.4', { estate });
}

/**
 * Whether the notice is issued now, and what was issued is what it says now: an approval is looked at again whenever a sheet
 * goes up (CIM-4.2.2). `planned` is the digest on a sheet that was planned earlier.
 */
export function approvalFindings({ notice }: Scene, planned?: Posting['digest']): readonly BoardFinding[] {
  if (notice === undefined) {
    return [
      found('POSTING.NOTICE_NOT_ISSUED', 'unknown', 'CIM-4.2.2'),
      found('POSTING.CONTENT_CHANGED', 'unknown', 'CIM-4.2.2'),
    ];
  }
  const { id, state, issue } = notice;
  const digest = issue === undefined ? null : noticeDigest(notice.content);
  const unchanged = digest === issue?.digest && (planned === undefined || planned === digest);
  return [
    found('POSTING.NOTICE_NOT_ISSUED', issue !== undefined && IN_FORCE.includes(state), 'CIM-4.2.2', {
      notice: id,
      noticeState: state,
    }),
    found('POSTING.CONTENT_CHANGED', issue === undefined ? 'not-applicable' : unchanged, 'CIM-4.2.2', {
      notice: id,
    }),
  ];
}

/** Whether a day or `'open-ended'` lies after another: as texts, for `o` stands after every digit. */
export const isAfter = (a: DateOrOpenEnded, b: DateOrOpenEnded): boolean => a > b;

/** The last day on which a sheet may hang: its own, or its notice's where that is earlier. */
export function lastDayOfSheet(until: DateOrOpenEnded, notice: Notice | undefined): DateOrOpenEnded {
  const valid = notice?.content.validity?.until ?? 'open-ended';
  return isAfter(until, valid) ? valid : until;
}

/** Whether the sheet hangs within the validity of its notice: never past it (CIM-4.2.4). */
export function validityFindings(
  { from, until }: Pick<PlanPosting, 'from' | 'until'>,
  { notice }: Scene,
  readable: boolean,
): readonly BoardFinding[] {
  const validity = notice?.content.validity;
  const verdict = (holds: (valid: NonNullable<typeof validity>) => boolean): Verdict => {
    if (!readable) return 'not-applicable';
    if (validity === undefined) return 'unknown';
    return holds(validity) ? 'pass' : 'fail';
  };
  const facts = {
    ...(readable ? { from, until } : {}),
    ...(validity === undefined ? {} : { validFrom: validity.from, validUntil: validity.until }),
  };
  return [
    found(
      'POSTING.PAST_VALIDITY',
      verdict((valid) => !isAfter(until, valid.until)),
      'CIM-4.2.4',
      facts,
    ),
    found(
      'POSTING.BEFORE_VALIDITY',
      verdict((valid) => from >= valid.from),
      'CIM-4.2.4',
      facts,
      'advises',
    ),
  ];
}
