import { boardId } from 'wuye/boards';
import { DEFAULT_ELIGIBILITY_POLICY } from 'wuye/commercial';
import { day } from '../support/records.js';
import { holdsTo } from './holds-to.js';
import { complete, documentsWith } from './support.js';

const { sample, wanted, materials, terms, claims } = complete;

holdsTo('COMMERCIAL.SAMPLE_MISSING', 'blocks', [
  { when: 'its file is there', verdict: 'pass' },
  { when: 'none was brought', application: { sample: 'none' }, verdict: 'fail' },
  { when: 'its file is not kept', application: { sample: { size: 'A4', text: '' } }, verdict: 'unknown' },
  { when: 'nobody knows', application: { sample: undefined as never }, verdict: 'unknown' },
]);

const sized = (size: 'A4' | 'A3' | 'A2' | 'other') => ({ sample: { ...sample, size } });
holdsTo('COMMERCIAL.SAMPLE_SIZE_REFUSED', 'blocks', [
  { when: 'A4', verdict: 'pass' },
  { when: 'A3', application: sized('A3'), verdict: 'pass' },
  { when: 'A2', application: sized('A2'), verdict: 'fail', facts: { size: 'A2', sizes: ['A4', 'A3'] } },
  { when: 'a size of the merchant’s own', application: sized('other'), verdict: 'fail' },
  {
    when: 'A2 where the policy takes it',
    application: sized('A2'),
    context: { policy: { ...DEFAULT_ELIGIBILITY_POLICY, sizes: ['A2'] } },
    verdict: 'pass',
  },
  { when: 'nobody measured', application: { sample: { text: '' } }, verdict: 'unknown' },
  { when: 'no sample was brought', application: { sample: 'none' }, verdict: 'not-applicable' },
]);

const period = (from: string, until: string) => ({
  wanted: { ...wanted, from: day(from), until: day(until) },
});
holdsTo('COMMERCIAL.PERIOD_IMPOSSIBLE', 'blocks', [
  { when: 'it lies ahead', verdict: 'pass', facts: { from: '2026-11-25', until: '2026-12-24' } },
  { when: 'one day', application: period('2026-11-25', '2026-11-25'), verdict: 'pass' },
  { when: 'it ends before it begins', application: period('2026-11-25', '2026-11-24'), verdict: 'fail' },
  { when: 'it is today', application: period('2026-11-21', '2026-11-21'), verdict: 'pass' },
  { when: 'it began yesterday', application: period('2026-11-20', '2026-12-10'), verdict: 'fail' },
  { when: 'yesterday was its last day', application: period('2026-11-01', '2026-11-20'), verdict: 'fail' },
  {
    when: 'it has no end',
    application: { wanted: { ...wanted, until: undefined as never } },
    verdict: 'unknown',
  },
  {
    when: 'it has no beginning',
    application: { wanted: { ...wanted, from: undefined as never } },
    verdict: 'unknown',
  },
]);

holdsTo('COMMERCIAL.PERIOD_TOO_LONG', 'blocks', [
  {
    when: 'one day',
    application: period('2026-11-25', '2026-11-25'),
    verdict: 'pass',
    facts: { days: 1, maxDays: 30 },
  },
  {
    when: '29 days',
    application: period('2026-11-25', '2026-12-23'),
    verdict: 'pass',
    facts: { days: 29, maxDays: 30 },
  },
  { when: '30 days, across the end of a month', verdict: 'pass', facts: { days: 30, maxDays: 30 } },
  {
    when: '31 days',
    application: period('2026-11-25', '2026-12-25'),
    verdict: 'fail',
    facts: { days: 31, maxDays: 30 },
  },
  {
    when: '30 days across a leap day',
    application: period('2028-02-15', '2028-03-15'),
    verdict: 'pass',
    facts: { days: 30, maxDays: 30 },
  },
  {
    when: '30 days across the end of the year',
    application: period('2026-12-10', '2027-01-08'),
    verdict: 'pass',
    facts: { days: 30, maxDays: 30 },
  },
  {
    when: 'it ends before it begins, as another rule says',
    application: period('2026-11-25', '2026-11-24'),
    verdict: 'not-applicable',
  },
  { when: 'nobody said', application: { wanted: {} }, verdict: 'unknown' },
]);

holdsTo('COMMERCIAL.BOARDS_MISSING', 'blocks', [
  { when: 'they are named', verdict: 'pass' },
  { when: 'an empty list', application: { wanted: { ...wanted, boards: [] } }, verdict: 'fail' },
  { when: 'nobody said', application: { wanted: { copies: 2 } }, verdict: 'unknown' },
]);

const boards = (...ids: readonly string[]) => ({ wanted: { ...wanted, boards: ids.map(boardId) } });
holdsTo('COMMERCIAL.BOARDS_REPEATED', 'blocks', [
  { when: 'each is named once', verdict: 'pass' },
  {
    when: 'one is named twice',
    application: boards('brd_gate', 'brd_lobby', 'brd_gate'),
    verdict: 'fail',
    facts: { boards: ['brd_gate'] },
  },
  { when: 'none is named', application: boards(), verdict: 'not-applicable' },
  { when: 'nobody said', application: { wanted: {} }, verdict: 'unknown' },
]);

const copied = (copies: number) => ({ wanted: { ...wanted, copies } });
holdsTo('COMMERCIAL.COPIES_IMPOSSIBLE', 'blocks', [
  { when: 'one for each board', verdict: 'pass', facts: { copies: 2, boards: 2 } },
  { when: 'one more', application: copied(3), verdict: 'pass' },
  {
    when: 'one sheet for one board',
    application: { wanted: { boards: [boardId('brd_1')], copies: 1 } },
    verdict: 'pass',
    facts: { copies: 1, boards: 1 },
  },
  { when: 'one too few', application: copied(1), verdict: 'fail', facts: { copies: 1, boards: 2 } },
  { when: 'none', application: { wanted: { boards: [], copies: 0 } }, verdict: 'fail' },
  { when: 'half a sheet', application: copied(2.5), verdict: 'fail' },
  { when: 'nobody said', application: { wanted: { boards: [boardId('brd_1')] } }, verdict: 'unknown' },
]);

const handed = (changes: Partial<Record<keyof typeof materials, number | boolean | undefined>>) => ({
  materials: Object.fromEntries(
    Object.entries({ ...materials, ...changes }).filter(([, value]) => value !== undefined),
  ),
});
holdsTo('COMMERCIAL.MATERIALS_NOT_HANDED_OVER', 'blocks', [
  { when: 'all of them', verdict: 'pass', facts: { handedOver: 2, copies: 2 } },
  {
    when: 'one is missing',
    application: handed({ handedOver: 1 }),
    verdict: 'fail',
    facts: { handedOver: 1, copies: 2 },
  },
  { when: 'none yet', application: handed({ handedOver: 0 }), verdict: 'fail' },
  {
    when: 'the merchant kept some',
    application: handed({ complete: false }),
    verdict: 'fail',
    facts: { handedOver: 2, copies: 2 },
  },
  {
    when: 'the merchant kept some, and nobody counted or said how many',
    application: { ...handed({ complete: false, handedOver: undefined }), wanted: {} },
    verdict: 'fail',
    facts: { handedOver: null, copies: null },
  },
  {
    when: 'nobody said how many',
    application: { wanted: { boards: wanted.boards } },
    verdict: 'unknown',
    facts: {},
  },
  {
    when: 'nobody asked whether these are all',
    application: handed({ complete: undefined }),
    verdict: 'unknown',
  },
  { when: 'nobody counted', application: handed({ handedOver: undefined }), verdict: 'unknown' },
  { when: 'nothing is known', application: { materials: undefined as never }, verdict: 'unknown' },
]);

holdsTo('COMMERCIAL.MATERIALS_NOT_AS_REQUIRED', 'blocks', [
  { when: 'made as required', verdict: 'pass' },
  { when: 'made as the merchant liked', application: handed({ madeAsRequired: false }), verdict: 'fail' },
  { when: 'nobody looked', application: handed({ madeAsRequired: undefined }), verdict: 'unknown' },
]);

for (const [code, key] of [
  ['COMMERCIAL.TERM_LIABILITY_UNACCEPTED', 'noJointLiability'],
  ['COMMERCIAL.TERM_EFFECT_UNACCEPTED', 'noPromisedEffect'],
  ['COMMERCIAL.TERM_WITHDRAWAL_UNACCEPTED', 'withdrawalWithoutCompensation'],
] as const) {
  const { [key]: _term, ...others } = terms;
  holdsTo(code, 'blocks', [
    { when: 'accepted', verdict: 'pass' },
    { when: 'not accepted', application: { terms: { ...terms, [key]: false } }, verdict: 'fail' },
    { when: 'not asked', application: { terms: others }, verdict: 'unknown' },
    { when: 'no term was asked', application: { terms: undefined as never }, verdict: 'unknown' },
  ]);
}

const words = (text: string) => ({ sample: { ...sample, text } });
const named = (name: string) => ({ shop: { ...complete.shop, name } });
holdsTo('COMMERCIAL.CONTENT_FLAGGED', 'reviews', [
  { when: 'the screen finds nothing', verdict: 'pass' },
  {
    when: 'it finds something',
    application: words('中式面馆第一品牌'),
    verdict: 'fail',
    facts: { claimKinds: ['absolute-term'], hits: 1, laws: ['CN-ADV-9'] },
  },
  { when: 'the name of the shop says nothing', application: named('★'), verdict: 'pass' },
  { when: 'the name of the shop is flagged', application: named('全国第一面馆'), verdict: 'fail' },
  ...[
    '',
    '  ',
    '。',
    '\u200b',
    '\u2060',
    '\u3164',
    '\u2800',
    '见附件',
    '详见附件。',
    '如图所示',
    '以样张为准',
    'see attachment',
  ].map((text) => ({
    when: `the words are ${JSON.stringify(text)}`,
    application: words(text),
    verdict: 'unknown' as const,
  })),
  ...['见附件，第二杯半价', '附近居民八折', '8 折', 'SALE'].map((text) => ({
    when: `the words are ${text}`,
    application: words(text),
    verdict: 'pass' as const,
  })),
  {
    when: 'a pointer is all there is, and the screen finds it',
    application: words('见附件'),
    context: { screen: () => [{ kind: 'price', term: '见', at: 0, clause: 'CN-ADV-8' }] },
    verdict: 'fail',
  },
  { when: 'nobody typed the words', application: { sample: { size: 'A4' } }, verdict: 'unknown' },
  { when: 'there is no screen', context: { screen: undefined as never }, verdict: 'unknown' },
  { when: 'there is no sample', application: { sample: 'none' }, verdict: 'not-applicable' },
]);

for (const [code, claim, kind] of [
  ['COMMERCIAL.PRICE_UNSUPPORTED', 'price', 'price-evidence'],
  ['COMMERCIAL.PRIZE_UNSUPPORTED', 'prize', 'prize-rules'],
  ['COMMERCIAL.RETURN_UNSUPPORTED', 'return', 'financial-licence'],
] as const) {
  const made = { ...claims, price: 'made', prize: {}, return: 'made' } as const;
  const { [claim]: _claim, ...others } = claims;
  holdsTo(code, 'blocks', [
    {
      when: 'declared, with its document',
      application: { claims: made, documents: [...complete.documents, { kind }] },
      verdict: 'pass',
    },
    {
      when: 'declared, without',
      application: { claims: made, ...documentsWith(kind, null) },
      verdict: 'fail',
    },
    {
      when: 'declared, and nobody looked at the papers',
      application: { claims: made, documents: undefined as never },
      verdict: 'unknown',
    },
    {
      when: 'declared to be none',
      application: { claims: { ...claims, [claim]: 'none' } },
      verdict: 'not-applicable',
    },
    { when: 'not asked', application: { claims: others }, verdict: 'unknown' },
    { when: 'no claim was asked', application: { claims: undefined as never }, verdict: 'unknown' },
  ]);
}

const prize = (valueFen: number) => ({ claims: { ...claims, prize: { valueFen } } });
holdsTo('COMMERCIAL.PRIZE_TOO_HIGH', 'blocks', [
  { when: 'a fen below 50,000 yuan', application: prize(4_999_999), verdict: 'pass' },
  {
    when: '50,000 yuan',
    application: prize(5_000_000),
    verdict: 'pass',
    facts: { valueFen: 5_000_000, maxPrizeFen: 5_000_000 },
  },
  { when: 'a fen above', application: prize(5_000_001), verdict: 'fail' },
  {
    when: 'it is worth nothing',
    application: prize(0),
    verdict: 'pass',
    facts: { valueFen: 0, maxPrizeFen: 5_000_000 },
  },
  { when: 'no whole fen', application: prize(100.5), verdict: 'unknown' },
  { when: 'less than nothing', application: prize(-1), verdict: 'unknown' },
  { when: 'its worth is not stated', application: { claims: { ...claims, prize: {} } }, verdict: 'unknown' },
  {
    when: 'there is no draw',
    application: { claims: { ...claims, prize: 'none' } },
    verdict: 'not-applicable',
  },
  { when: 'not asked', application: { claims: {} }, verdict: 'unknown' },
]);
