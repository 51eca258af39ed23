import { describe, expect, it } from 'vitest';
import { clauseOf } from 'wuye';
import {
  APPLICATION_DOCUMENT_KINDS,
  type ApplicationDocument,
  DEFAULT_ELIGIBILITY_POLICY,
  TRADES,
} from 'wuye/commercial';
import { day } from '../support/records.js';
import { holdsTo, type RuleCase } from './holds-to.js';
import { complete, documentsWith, USCC } from './support.js';

const FOOD = 'food-business-licence';
const food = (change: Readonly<Record<string, unknown>> | null) => documentsWith(FOOD, change);
const unseen: RuleCase = {
  when: 'nobody looked at the papers',
  application: { documents: undefined as never },
  verdict: 'unknown',
};
const undeclared: RuleCase = {
  when: 'the trade is not declared',
  application: { trade: undefined as never },
  verdict: 'unknown',
  facts: {},
};
const needless: RuleCase = {
  when: 'the trade needs none',
  application: { trade: 'retail' },
  verdict: 'not-applicable',
  facts: {},
};
const unasked: RuleCase = {
  when: 'nobody looked at the papers, and none is needed',
  application: { trade: 'retail', claims: {}, documents: undefined as never },
  verdict: 'not-applicable',
};
const lacking: RuleCase = { when: 'it was not brought', application: food(null), verdict: 'not-applicable' };

holdsTo('COMMERCIAL.TRADE_UNDECLARED', 'blocks', [
  { when: 'it is declared', verdict: 'pass', facts: { trade: 'catering' } },
  undeclared,
  {
    when: 'it is inherited by objects, and no trade',
    application: { trade: 'toString' as never },
    verdict: 'unknown',
  },
]);

holdsTo('COMMERCIAL.TRADE_RESTRICTED', 'reviews', [
  { when: 'no law restricts it', verdict: 'pass' },
  {
    when: 'tobacco',
    application: { trade: 'tobacco' },
    verdict: 'fail',
    facts: { trade: 'tobacco', law: 'CN-ADV-22' },
  },
  {
    when: 'off-campus tutoring',
    application: { trade: 'off-campus-tutoring' },
    verdict: 'fail',
    facts: { trade: 'off-campus-tutoring', law: 'CN-TUTORING-2021' },
  },
  { when: 'other courses', application: { trade: 'training' }, verdict: 'pass' },
  undeclared,
]);

holdsTo('COMMERCIAL.CERTIFICATE_MISSING', 'blocks', [
  { when: 'it was brought', verdict: 'pass', facts: { documents: [FOOD] } },
  { ...lacking, verdict: 'fail', facts: { documents: [FOOD] } },
  {
    when: 'one of two is missing',
    application: { trade: 'health-food' },
    verdict: 'fail',
    facts: { documents: ['advertisement-review'] },
  },
  { ...unseen, facts: { documents: [FOOD] } },
  needless,
  undeclared,
]);

holdsTo('COMMERCIAL.CERTIFICATE_EXPIRED', 'blocks', [
  { when: 'it runs on', verdict: 'pass' },
  {
    when: 'yesterday was its last day',
    application: food({ validUntil: '2026-11-20' }),
    verdict: 'fail',
    facts: { documents: [FOOD], until: '2026-11-20' },
  },
  { when: 'today is its last day', application: food({ validUntil: '2026-11-21' }), verdict: 'pass' },
  {
    when: 'it states no last day',
    application: food({ validUntil: undefined }),
    verdict: 'unknown',
    facts: { documents: [FOOD] },
  },
  lacking,
  needless,
  unasked,
  unseen,
  undeclared,
]);

holdsTo('COMMERCIAL.CERTIFICATE_EXPIRES_WITHIN_POSTING', 'blocks', [
  {
    when: 'it ends the day before the posting does',
    application: food({ validUntil: '2026-12-23' }),
    verdict: 'fail',
  },
  { when: 'it ends with the posting', application: food({ validUntil: '2026-12-24' }), verdict: 'pass' },
  { when: 'it is over already', application: food({ validUntil: '2026-11-20' }), verdict: 'not-applicable' },
  lacking,
  needless,
  unasked,
  unseen,
]);

holdsTo('COMMERCIAL.CERTIFICATE_EXPIRES_WITHIN_POSTING', 'advises', [
  {
    when: 'a policy only wants to know',
    context: { policy: { ...DEFAULT_ELIGIBILITY_POLICY, expiringWithinPosting: 'advises' } },
    application: food({ validUntil: '2026-12-23' }),
    verdict: 'fail',
    facts: { documents: [FOOD], until: '2026-12-23', postingUntil: '2026-12-24' },
  },
]);

holdsTo('COMMERCIAL.CERTIFICATE_UNSTAMPED', 'blocks', [
  { when: 'the copy is stamped', verdict: 'pass' },
  { when: 'it is not', application: food({ stamped: false }), verdict: 'fail', facts: { documents: [FOOD] } },
  { when: 'nobody looked', application: food({ stamped: undefined }), verdict: 'unknown' },
  needless,
]);

holdsTo('COMMERCIAL.CERTIFICATE_OF_ANOTHER_COMPANY', 'blocks', [
  { when: 'it is the shop’s', verdict: 'pass' },
  { when: 'it is another company’s', application: food({ uscc: '91110000802100433B' }), verdict: 'fail' },
  { when: 'its code was not noted', application: food({ uscc: undefined }), verdict: 'unknown' },
  needless,
]);

const good: ApplicationDocument = { kind: FOOD, uscc: USCC, stamped: true, validUntil: day('2028-03-31') };
const review: ApplicationDocument = {
  kind: 'advertisement-review',
  uscc: USCC,
  validUntil: day('2026-11-20'),
};
holdsTo('COMMERCIAL.CERTIFICATE_EXPIRED', 'blocks', [
  {
    when: 'of two one is over, and it is the one that is named',
    application: { trade: 'health-food', documents: [good, review] },
    verdict: 'fail',
    facts: { documents: ['advertisement-review'], until: '2026-11-20' },
  },
]);
holdsTo('COMMERCIAL.CERTIFICATE_EXPIRED', 'blocks', [
  {
    when: 'of two both are over, and both are named',
    application: { trade: 'health-food', documents: [{ ...good, validUntil: day('2026-11-19') }, review] },
    verdict: 'fail',
    facts: { documents: [FOOD, 'advertisement-review'], until: '2026-11-19' },
  },
]);
holdsTo('COMMERCIAL.CERTIFICATE_UNSTAMPED', 'blocks', [
  {
    when: 'a copy that is not stamped outweighs one that nobody looked at',
    application: { trade: 'health-food', documents: [{ ...good, stamped: false }, review] },
    verdict: 'fail',
    facts: { documents: [FOOD] },
  },
]);

describe('the trades of the default policy', () => {
  it.each(TRADES)('%s: certificates and law exist, words are distinct', (trade) => {
    const { certificates, scopeWords, restrictedBy } = DEFAULT_ELIGIBILITY_POLICY.trades[trade];
    for (const kind of certificates) expect(APPLICATION_DOCUMENT_KINDS).toContain(kind);
    expect(new Set(scopeWords).size).toBe(scopeWords.length);
    if (restrictedBy !== undefined) expect(clauseOf(restrictedBy)).not.toBeNull();
    expect(scopeWords.length > 0).toBe(trade !== 'other');
  });

  it('is whole for the application that has nothing wrong', () => {
    expect(complete.trade).toBe('catering');
  });
});
