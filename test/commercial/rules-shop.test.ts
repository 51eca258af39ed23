import { estateId, recordId } from 'wuye';
import { DEFAULT_ELIGIBILITY_POLICY } from 'wuye/commercial';
import { closed, day, unit } from '../support/records.js';
import { holdsTo } from './holds-to.js';
import { complete, NAME, shop } from './support.js';

const unlooked = { when: 'nobody looked the shop up', verdict: 'unknown' } as const;
const none = {
  when: 'the shop is on no register',
  context: { shop: null },
  verdict: 'not-applicable',
} as const;
const { leaseUntil: _lease, licenceValidUntil: _licence, ...bare } = shop;

/** The table's context has a shop; these leave it out. */
const without = (code: Parameters<typeof holdsTo>[0]) => ({
  ...unlooked,
  context: { shop: undefined as never },
  code,
});

holdsTo('COMMERCIAL.SHOP_NOT_ON_REGISTER', 'blocks', [
  { when: 'it is on the register', verdict: 'pass' },
  { when: 'it is known not to be', context: { shop: null }, verdict: 'fail' },
  without('COMMERCIAL.SHOP_NOT_ON_REGISTER'),
]);

holdsTo('COMMERCIAL.SHOP_CLOSED', 'blocks', [
  { when: 'it is open', verdict: 'pass' },
  {
    when: 'it was closed',
    context: { shop: { ...shop, ...closed } },
    verdict: 'fail',
    facts: { closedOn: '2026-10-31' },
  },
  none,
  without('COMMERCIAL.SHOP_CLOSED'),
]);

holdsTo('COMMERCIAL.SHOP_MISMATCHED', 'blocks', [
  { when: 'all agrees', verdict: 'pass' },
  {
    when: 'no record id is named',
    application: { shop: { name: '湖畔面馆', unit: unit('1-S05'), uscc: shop.uscc } },
    verdict: 'pass',
  },
  {
    when: 'another record',
    context: { shop: { ...shop, id: recordId('shp_2') } },
    verdict: 'fail',
    facts: { fields: ['id'] },
  },
  {
    when: 'another unit',
    context: { shop: { ...shop, unit: unit('1-S06') } },
    verdict: 'fail',
    facts: { fields: ['unit'] },
  },
  {
    when: 'another estate',
    context: { shop: { ...shop, estate: estateId('est_2') } },
    verdict: 'fail',
    facts: { fields: ['estate'] },
  },
  {
    when: 'another company',
    context: { shop: { ...shop, uscc: '91110000802100433B' } },
    verdict: 'fail',
    facts: { fields: ['uscc'] },
  },
  {
    when: 'it names no credit code',
    application: { shop: { name: '湖畔面馆', unit: unit('1-S05') } },
    verdict: 'unknown',
  },
  none,
  without('COMMERCIAL.SHOP_MISMATCHED'),
]);

holdsTo('COMMERCIAL.SHOP_NAME_DIFFERS', 'reviews', [
  { when: 'the same name', verdict: 'pass' },
  {
    when: 'another spelling',
    application: { shop: { ...complete.shop, name: '湖畔面馆（总店）' } },
    verdict: 'fail',
  },
  none,
  without('COMMERCIAL.SHOP_NAME_DIFFERS'),
]);

holdsTo('COMMERCIAL.SHOP_LEASE_OVER', 'blocks', [
  { when: 'it runs on', verdict: 'pass' },
  {
    when: 'today is its last day',
    context: { shop: { ...shop, leaseUntil: day('2026-11-21') } },
    verdict: 'pass',
  },
  {
    when: 'yesterday was its last day',
    context: { shop: { ...shop, leaseUntil: day('2026-11-20') } },
    verdict: 'fail',
    facts: { until: '2026-11-20' },
  },
  { when: 'it has no end', context: { shop: { ...shop, leaseUntil: 'open-ended' } }, verdict: 'pass' },
  {
    when: 'the register knows of none',
    context: { shop: bare },
    verdict: 'unknown',
    effect: 'advises',
  },
  none,
  without('COMMERCIAL.SHOP_LEASE_OVER'),
]);

holdsTo('COMMERCIAL.SHOP_LICENCE_OUTDATED', 'reviews', [
  { when: 'it has no end', verdict: 'pass' },
  {
    when: 'today is its last day',
    context: { shop: { ...shop, licenceValidUntil: day('2026-11-21') } },
    verdict: 'pass',
  },
  {
    when: 'it ended yesterday',
    context: { shop: { ...shop, licenceValidUntil: day('2026-11-20') } },
    verdict: 'fail',
  },
  {
    when: 'the register knows of none',
    context: { shop: bare },
    verdict: 'unknown',
    effect: 'advises',
  },
  none,
  without('COMMERCIAL.SHOP_LICENCE_OUTDATED'),
]);

for (const [code, effect, field] of [
  ['COMMERCIAL.SHOP_LEASE_ENDS_WITHIN_POSTING', 'blocks', 'leaseUntil'],
  ['COMMERCIAL.SHOP_LICENCE_ENDS_WITHIN_POSTING', 'reviews', 'licenceValidUntil'],
] as const) {
  const ending = (until: string) => ({ shop: { ...shop, [field]: day(until) } });
  holdsTo(code, effect, [
    { when: 'it runs on', verdict: 'pass' },
    { when: 'it ends with the posting', context: ending('2026-12-24'), verdict: 'pass' },
    {
      when: 'it ends the day before the posting does',
      context: ending('2026-12-23'),
      verdict: 'fail',
      facts: { until: '2026-12-23', postingUntil: '2026-12-24' },
    },
    { when: 'today is its last day', context: ending('2026-11-21'), verdict: 'fail' },
    {
      when: 'it is over already, as another rule says',
      context: ending('2026-11-20'),
      verdict: 'not-applicable',
    },
    { when: 'it has no end', context: { shop: { ...shop, [field]: 'open-ended' } }, verdict: 'pass' },
    { when: 'the register knows of none', context: { shop: bare }, verdict: 'not-applicable' },
    { when: 'nobody said how long to post', application: { wanted: {} }, verdict: 'unknown' },
    none,
    without(code),
  ]);
}
holdsTo('COMMERCIAL.SHOP_LEASE_ENDS_WITHIN_POSTING', 'advises', [
  {
    when: 'a policy only wants to know',
    context: {
      shop: { ...shop, leaseUntil: day('2026-12-23') },
      policy: { ...DEFAULT_ELIGIBILITY_POLICY, expiringWithinPosting: 'advises' },
    },
    verdict: 'fail',
  },
]);

holdsTo('COMMERCIAL.APPLICANT_MISSING', 'blocks', [
  { when: 'somebody applies by name', verdict: 'pass' },
  { when: 'the name is blank', application: { applicant: { name: '　' } }, verdict: 'unknown' },
]);

const by = (relation: 'owner' | 'employee' | 'agent') => ({ applicant: { name: NAME, relation } });
const sent = { kind: 'authorisation', holder: NAME } as const;
holdsTo('COMMERCIAL.APPLICANT_UNAUTHORISED', 'blocks', [
  { when: 'the operator', verdict: 'pass' },
  { when: 'the owner', application: by('owner'), verdict: 'pass' },
  { when: 'an employee', application: by('employee'), verdict: 'pass' },
  { when: 'an agent without an authorisation', application: by('agent'), verdict: 'fail' },
  {
    when: 'an agent with one',
    application: { ...by('agent'), documents: [...complete.documents, sent] },
    verdict: 'pass',
  },
  {
    when: 'an agent with one that names somebody else',
    application: { ...by('agent'), documents: [...complete.documents, { ...sent, holder: '李四' }] },
    verdict: 'fail',
  },
  {
    when: 'an agent with one of which nobody noted whom it names',
    application: { ...by('agent'), documents: [...complete.documents, { kind: 'authorisation' }] },
    verdict: 'unknown',
  },
  {
    when: 'an agent, and nobody looked at the papers',
    application: { ...by('agent'), documents: undefined as never },
    verdict: 'unknown',
  },
  { when: 'nobody knows', application: { applicant: { name: NAME } }, verdict: 'unknown' },
]);
