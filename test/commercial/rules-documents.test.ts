import { DEFAULT_ELIGIBILITY_POLICY } from 'wuye/commercial';
import { day } from '../support/records.js';
import { holdsTo, type RuleCase } from './holds-to.js';
import { complete, documentsWith, shop } from './support.js';

const unseen: RuleCase = {
  when: 'nobody looked at the papers',
  application: { documents: undefined as never },
  verdict: 'unknown',
};

/** Presence, validity and the last day of the posting, for each of the two papers that everybody brings. */
for (const [kind, area] of [
  ['identity-document', 'IDENTITY'],
  ['business-licence', 'LICENCE'],
] as const) {
  const until = (validUntil: string | undefined) => documentsWith(kind, { validUntil });
  const absent: RuleCase = {
    when: 'it was not brought',
    application: documentsWith(kind, null),
    verdict: 'not-applicable',
  };

  holdsTo(`COMMERCIAL.${area}_MISSING`, 'blocks', [
    { when: 'it was brought', verdict: 'pass' },
    { ...absent, verdict: 'fail' },
    { when: 'nothing was brought', application: { documents: [] }, verdict: 'fail' },
    unseen,
  ]);

  holdsTo(`COMMERCIAL.${area}_EXPIRED`, 'blocks', [
    { when: 'it runs on', verdict: 'pass' },
    {
      when: 'yesterday was its last day',
      application: until('2026-11-20'),
      verdict: 'fail',
      facts: { until: '2026-11-20' },
    },
    { when: 'today is its last day', application: until('2026-11-21'), verdict: 'pass' },
    { when: 'tomorrow is its last day', application: until('2026-11-22'), verdict: 'pass' },
    { when: 'it has no end', application: until('open-ended'), verdict: 'pass' },
    { when: 'it states no last day', application: until(undefined), verdict: 'unknown' },
    absent,
    unseen,
  ]);

  holdsTo(`COMMERCIAL.${area}_EXPIRES_WITHIN_POSTING`, 'blocks', [
    { when: 'it runs on', verdict: 'pass' },
    {
      when: 'it ends the day before the posting does',
      application: until('2026-12-23'),
      verdict: 'fail',
      facts: { until: '2026-12-23', postingUntil: '2026-12-24' },
    },
    { when: 'it ends with the posting', application: until('2026-12-24'), verdict: 'pass' },
    { when: 'today is its last day', application: until('2026-11-21'), verdict: 'fail' },
    { when: 'it has no end', application: until('open-ended'), verdict: 'pass' },
    {
      when: 'it is over already, as another rule says',
      application: until('2026-11-20'),
      verdict: 'not-applicable',
    },
    { when: 'nobody said how long to post', application: { wanted: {} }, verdict: 'unknown' },
    absent,
    unseen,
  ]);
}

holdsTo('COMMERCIAL.LICENCE_EXPIRES_WITHIN_POSTING', 'advises', [
  {
    when: 'a policy only wants to know',
    context: { policy: { ...DEFAULT_ELIGIBILITY_POLICY, expiringWithinPosting: 'advises' } },
    application: documentsWith('business-licence', { validUntil: day('2026-12-23') }),
    verdict: 'fail',
  },
]);

holdsTo('COMMERCIAL.IDENTITY_OF_ANOTHER', 'blocks', [
  { when: 'it is the applicant’s', verdict: 'pass' },
  {
    when: 'it is another’s',
    application: documentsWith('identity-document', { holder: '李雷' }),
    verdict: 'fail',
    facts: {},
  },
  {
    when: 'nobody noted whose it is',
    application: documentsWith('identity-document', { holder: undefined }),
    verdict: 'unknown',
  },
  {
    when: 'it was not brought',
    application: documentsWith('identity-document', null),
    verdict: 'not-applicable',
  },
  unseen,
]);

const stamps = { ...DEFAULT_ELIGIBILITY_POLICY, identityStamped: true };
holdsTo('COMMERCIAL.IDENTITY_UNSTAMPED', 'blocks', [
  {
    when: 'the policy does not ask',
    application: documentsWith('identity-document', { stamped: false }),
    verdict: 'not-applicable',
  },
  { when: 'it asks and the copy is stamped', context: { policy: stamps }, verdict: 'pass' },
  {
    when: 'it asks and the copy is not',
    context: { policy: stamps },
    application: documentsWith('identity-document', { stamped: false }),
    verdict: 'fail',
  },
  {
    when: 'it asks and nobody looked',
    context: { policy: stamps },
    application: documentsWith('identity-document', { stamped: undefined }),
    verdict: 'unknown',
  },
]);

holdsTo('COMMERCIAL.LICENCE_UNSTAMPED', 'blocks', [
  { when: 'the copy is stamped', verdict: 'pass' },
  { when: 'it is not', application: documentsWith('business-licence', { stamped: false }), verdict: 'fail' },
  {
    when: 'nobody looked',
    application: documentsWith('business-licence', { stamped: undefined }),
    verdict: 'unknown',
  },
  {
    when: 'it was not brought',
    application: documentsWith('business-licence', null),
    verdict: 'not-applicable',
  },
  unseen,
]);

holdsTo('COMMERCIAL.LICENCE_OF_ANOTHER_COMPANY', 'blocks', [
  { when: 'it bears the shop’s credit code', verdict: 'pass' },
  {
    when: 'it bears another',
    application: documentsWith('business-licence', { uscc: '91110000802100433B' }),
    verdict: 'fail',
  },
  {
    when: 'the register has another than the form and the licence',
    context: { shop: { ...shop, uscc: '91110000802100433B' } },
    verdict: 'fail',
  },
  {
    when: 'the shop is on no register, and the form states none',
    application: { shop: { name: '湖畔面馆', unit: shop.unit } },
    context: { shop: null },
    verdict: 'unknown',
  },
  {
    when: 'it bears none that was noted',
    application: documentsWith('business-licence', { uscc: undefined }),
    verdict: 'unknown',
  },
  {
    when: 'it was not brought',
    application: documentsWith('business-licence', null),
    verdict: 'not-applicable',
  },
  unseen,
]);

const scope = (scopeOfBusiness: string | undefined) => documentsWith('business-licence', { scopeOfBusiness });
holdsTo('COMMERCIAL.LICENCE_SCOPE_UNCOVERED', 'reviews', [
  { when: 'it names the trade', verdict: 'pass' },
  { when: 'it does not', application: scope('服装零售'), verdict: 'fail', facts: { trade: 'catering' } },
  {
    when: 'it names it as an exclusion only',
    application: { ...scope('美容服务（不含医疗美容）'), trade: 'medical-beauty' },
    verdict: 'fail',
  },
  {
    when: 'it names it, and something else as an exclusion',
    application: { ...scope('美容服务（不含医疗美容）'), trade: 'beauty' },
    verdict: 'pass',
  },
  {
    when: 'it takes the trade out in brackets',
    application: { ...scope('教育咨询服务（不含涉许可审批的教育培训活动）'), trade: 'training' },
    verdict: 'fail',
  },
  {
    when: 'it is of hotels, and the trade is alcohol',
    application: { ...scope('酒店管理'), trade: 'alcohol' },
    verdict: 'fail',
  },
  {
    when: 'it names alcohol',
    application: { ...scope('酒类零售'), trade: 'alcohol' },
    verdict: 'pass',
  },
  {
    when: 'it takes sales out',
    application: { ...scope('软件开发。（除销售外）'), trade: 'retail' },
    verdict: 'fail',
  },
  {
    when: 'it takes out something else before it names the trade',
    application: { ...scope('除烟草、酒类外的日用品零售'), trade: 'retail' },
    verdict: 'pass',
  },
  { when: 'it was not noted', application: scope(undefined), verdict: 'unknown' },
  { when: 'the trade has no words', application: { trade: 'other' }, verdict: 'unknown' },
  { when: 'the trade is not declared', application: { trade: undefined as never }, verdict: 'unknown' },
  {
    when: 'it was not brought',
    application: documentsWith('business-licence', null),
    verdict: 'not-applicable',
  },
]);

const older = { kind: 'business-licence', validUntil: day('2020-01-01'), uscc: 'X' } as const;
holdsTo('COMMERCIAL.LICENCE_EXPIRED', 'blocks', [
  {
    when: 'an older one lies beside it, before',
    application: { documents: [older, ...complete.documents] },
    verdict: 'pass',
  },
  {
    when: 'an older one lies beside it, behind',
    application: { documents: [...complete.documents, older] },
    verdict: 'pass',
  },
]);

const licensed = (holder: string) => documentsWith('business-licence', { holder });
holdsTo('COMMERCIAL.PAPER_HOLDER_DIFFERS', 'reviews', [
  { when: 'no paper of a company bears a name', verdict: 'not-applicable', facts: {} },
  {
    when: 'it bears the name that the shop applies under, and the register has another',
    application: licensed('湖畔面馆'),
    context: { shop: { ...shop, shopName: '山间饭店', operatorName: '李雷' } },
    verdict: 'pass',
    facts: { documents: ['business-licence'] },
  },
  {
    when: 'it bears the name that the shop applies under, and nobody looked it up',
    application: licensed('湖畔面馆'),
    context: { shop: undefined as never },
    verdict: 'pass',
  },
  {
    when: 'it bears the name on the register',
    application: { ...licensed('湖畔餐饮'), shop: { ...complete.shop, name: '湖畔面馆' } },
    context: { shop: { ...shop, shopName: '湖畔餐饮' } },
    verdict: 'pass',
  },
  {
    when: 'it bears the name of who runs the shop',
    application: licensed('李雷'),
    context: { shop: { ...shop, operatorName: '李雷' } },
    verdict: 'pass',
  },
  { when: 'it bears another', application: licensed('别家公司'), verdict: 'fail' },
  {
    when: 'it bears another, and nobody looked the shop up',
    application: licensed('别家公司'),
    context: { shop: undefined as never },
    verdict: 'unknown',
  },
  {
    when: 'it bears another, and the shop is on no register',
    application: licensed('别家公司'),
    context: { shop: null },
    verdict: 'fail',
  },
  {
    when: 'a certificate bears another, and no licence was brought',
    application: {
      documents: documentsWith('food-business-licence', { holder: '别家公司' }).documents?.filter(
        ({ kind }) => kind !== 'business-licence',
      ) as never,
    },
    verdict: 'fail',
    facts: { documents: ['food-business-licence'] },
  },
  unseen,
]);
