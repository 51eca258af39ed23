import { describe, expect, it } from 'vitest';
import { DEFAULT_NOTICE_POLICY, type NoticePolicy } from '../../src/notices/index.js';
import { parseNotice } from '../../src/schemas/index.js';
import { actor, by, done, drafted, noticeIn } from './support.js';

const policy: NoticePolicy = {
  ...DEFAULT_NOTICE_POLICY,
  id: 'small-office',
  separation: { reviewerMayBeAuthor: true, issuerMayBeAuthor: true, issuerMayBeReviewer: true },
};

describe('what the policy waived for an approval', () => {
  const alone = actor('zhao', 'clerk', 'department-head', 'project-manager');
  const within = by(alone, undefined, { policy });

  it('stays with it', () => {
    const submitted = done(drafted(undefined, within), { type: 'submit' }, within);
    const reviewed = done(submitted, { type: 'review' }, within);
    const issued = done(reviewed, { type: 'issue' }, within);
    expect(issued.review?.waivers).toEqual([
      { code: 'NOTICE.REVIEWER_IS_AUTHOR', reason: 'separation.reviewerMayBeAuthor' },
    ]);
    expect(issued.issue?.waivers).toEqual([
      { code: 'NOTICE.ISSUER_IS_AUTHOR', reason: 'separation.issuerMayBeAuthor' },
      { code: 'NOTICE.ISSUER_IS_REVIEWER', reason: 'separation.issuerMayBeReviewer' },
    ]);
    expect(parseNotice(JSON.parse(JSON.stringify(issued)))).toMatchObject({ ok: true, value: issued });
  });

  it('is nothing where it waived nothing', () => {
    const notice = noticeIn('issued');
    for (const approval of [notice.submitted, notice.review, notice.issue]) {
      expect(approval).not.toHaveProperty('waivers');
    }
  });
});
