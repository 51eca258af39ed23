import { NOTICE_STATES, type Notice, noticeDigest } from '../../src/notices/index.js';

type Member = keyof Notice;

/** What a notice has and has not in each state, written down apart from the code. */
const HAS: Readonly<Record<Notice['state'], { has: readonly Member[]; lacks: readonly Member[] }>> = {
  draft: { has: [], lacks: ['submitted', 'review', 'issue', 'published', 'withdrawn', 'discarded'] },
  returned: { has: ['returned'], lacks: ['submitted', 'review', 'issue', 'published', 'discarded'] },
  submitted: { has: ['submitted'], lacks: ['review', 'issue', 'published', 'withdrawn', 'discarded'] },
  reviewed: { has: ['submitted', 'review'], lacks: ['issue', 'published', 'withdrawn', 'discarded'] },
  issued: { has: ['submitted', 'issue'], lacks: ['published', 'scheduledFor', 'withdrawn', 'archived'] },
  scheduled: { has: ['submitted', 'issue', 'scheduledFor'], lacks: ['published', 'withdrawn', 'archived'] },
  published: { has: ['submitted', 'issue', 'published'], lacks: ['withdrawn', 'archived', 'discarded'] },
  withdrawn: { has: ['submitted', 'issue', 'withdrawn'], lacks: ['archived', 'discarded'] },
  archived: { has: ['submitted', 'review', 'issue', 'archived'], lacks: ['reviewDueOn', 'discarded'] },
  discarded: { has: ['discarded'], lacks: ['issue', 'published', 'withdrawn', 'archived'] },
};

/** What is wrong with a notice as a whole; empty for a valid one. */
export function faultsOf(notice: Notice): readonly string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(`${notice.state}: ${fault}`);
  };
  must(NOTICE_STATES.includes(notice.state), 'no state');
  const { has, lacks } = HAS[notice.state];
  for (const member of has) must(notice[member] !== undefined, `lacks ${member}`);
  for (const member of lacks) must(notice[member] === undefined, `has ${member}`);
  const digest = noticeDigest(notice.content);
  for (const approval of [notice.submitted, notice.review, notice.issue]) {
    must(approval === undefined || approval.digest === digest, 'approval of other content');
  }
  if (notice.issue !== undefined) {
    must((notice.review === undefined) === (notice.reviewDueOn !== undefined), 'review neither done nor due');
  } else {
    must(notice.reviewDueOn === undefined, 'review due before the issue');
    must(notice.filed === undefined && notice.lateReason === undefined, 'filed or late before the issue');
  }
  must(notice.authors.includes(notice.drafted.by), 'drafter is no author');
  must(new Set(notice.authors).size === notice.authors.length, 'author twice');
  must(notice.number === undefined || notice.number.trim() !== '', 'blank number');
  must(
    notice.withdrawn === undefined || ['withdrawn', 'archived'].includes(notice.state),
    'withdrawn, yet not',
  );
  must(JSON.stringify(notice) === JSON.stringify(JSON.parse(JSON.stringify(notice))), 'no plain JSON');
  must(
    Object.values(notice).every((member) => member !== undefined),
    'undefined member',
  );
  return faults;
}
