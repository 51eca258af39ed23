import { isDeepStrictEqual } from 'node:util';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { Engine, type RuleProperties } from 'json-rules-engine';
import {
  type ActorId,
  addDays,
  calendarDate,
  type Digest,
  estateId,
  type Finding,
  type Instant,
  recordId,
} from 'wuye';
import {
  type ApplicationDocument,
  type CommercialApplication,
  DEFAULT_ELIGIBILITY_POLICY,
  ELIGIBILITY_RULES,
  type EligibilityFindingCode,
  evaluateCommercialEligibility,
} from 'wuye/commercial';
import { applicationId } from 'wuye/notices';
import { type ShopRecord, unitKey } from 'wuye/records';
import type { Race } from '../harness.js';
import { createRandom } from '../random.js';

const COUNT = 2000;
const AS_OF = calendarDate('2026-11-21');
const USCC = '91440300192181490G';

/** The twelve rules that all contenders judge, in this order. */
const CODES: readonly EligibilityFindingCode[] = [
  'COMMERCIAL.SHOP_NOT_ON_REGISTER',
  'COMMERCIAL.SHOP_CLOSED',
  'COMMERCIAL.IDENTITY_MISSING',
  'COMMERCIAL.IDENTITY_OF_ANOTHER',
  'COMMERCIAL.IDENTITY_EXPIRED',
  'COMMERCIAL.LICENCE_MISSING',
  'COMMERCIAL.LICENCE_OF_ANOTHER_COMPANY',
  'COMMERCIAL.LICENCE_EXPIRED',
  'COMMERCIAL.LICENCE_EXPIRES_WITHIN_POSTING',
  'COMMERCIAL.LICENCE_UNSTAMPED',
  'COMMERCIAL.SAMPLE_SIZE_REFUSED',
  'COMMERCIAL.TERM_LIABILITY_UNACCEPTED',
];
const RULES = ELIGIBILITY_RULES.filter(({ code }) => CODES.includes(code));

interface Case {
  readonly application: CommercialApplication;
  readonly shop: ShopRecord | null;
}

const openShop: ShopRecord = {
  id: recordId('shp_1'),
  estate: estateId('est_1'),
  kind: 'shop',
  schemaVersion: 1,
  status: { state: 'open' },
  recordedBy: 'li' as ActorId,
  recordedAt: '2026-11-01T01:00:00.000Z' as Instant,
  source: { type: 'entry' },
  unit: unitKey({ building: '1', room: 'S05' }),
  shopName: '湖畔面馆',
  businessKind: '餐饮',
  uscc: USCC,
  operatorName: '王芳',
  phones: [],
};
const closedShop: ShopRecord = {
  ...openShop,
  status: { state: 'closed', on: calendarDate('2026-10-31'), reason: '搬离' },
};

/** Applications that lack or miss something here and there; each rule fails in about one of ten. */
function makeCases(): readonly Case[] {
  const random = createRandom(20261121);
  const seldom = () => random() < 0.1;
  return Array.from({ length: COUNT }, (_, at) => {
    const identity: ApplicationDocument = {
      kind: 'identity-document',
      holder: seldom() ? '李雷' : '王芳',
      validUntil: seldom() ? calendarDate('2026-11-20') : calendarDate('2035-06-30'),
    };
    const licence: ApplicationDocument = {
      kind: 'business-licence',
      uscc: seldom() ? '91110000802100433B' : USCC,
      stamped: !seldom(),
      validUntil: seldom() ? addDays(AS_OF, Math.floor(random() * 60) - 30) : 'open-ended',
    };
    const application: CommercialApplication = {
      id: applicationId(`app_${at}`),
      estate: openShop.estate,
      schemaVersion: 1,
      state: 'pending',
      appliedOn: AS_OF,
      received: { by: 'li' as ActorId, role: 'clerk', at: '2026-11-20T01:00:00.000Z' as Instant },
      shop: { name: '湖畔面馆', unit: openShop.unit, uscc: USCC },
      applicant: { name: '王芳', relation: 'operator' },
      documents: [...(seldom() ? [] : [identity]), ...(seldom() ? [] : [licence])],
      sample: {
        attachment: { ref: 'a', kind: 'sample', digest: 'a'.repeat(64) as Digest },
        size: seldom() ? 'A1' : 'A4',
      },
      wanted: { from: addDays(AS_OF, 4), until: addDays(AS_OF, 20), copies: 1 },
      terms: { noJointLiability: !seldom() },
      trade: 'retail',
    };
    return { application, shop: seldom() ? (seldom() ? null : closedShop) : openShop };
  });
}

const cases = makeCases();

const ours = ({ application, shop }: Case) =>
  evaluateCommercialEligibility(application, { asOf: AS_OF, shop, rules: RULES }).findings;

const path = new Map(RULES.map((rule) => [rule.code, rule.path]));
const pathOf = (code: EligibilityFindingCode) => path.get(code) ?? [];
const PATHS = CODES.map(pathOf);
const at = (index: number) => PATHS[index] ?? [];

/** The least that the same findings cost: everything written out for these twelve rules, one after the other. */
function straightLine({ application, shop }: Case): readonly Finding[] {
  let identity: ApplicationDocument | null = null;
  let licence: ApplicationDocument | null = null;
  for (const document of application.documents ?? []) {
    if (document.kind === 'identity-document') identity = document;
    else if (document.kind === 'business-licence') licence = document;
  }
  const clause = 'CIM-4.2.1.3a';
  const effect = 'blocks';
  const { sample, wanted, applicant, terms } = application;
  const until = wanted.until ?? '';
  const size = typeof sample === 'object' ? (sample.size ?? 'other') : 'other';
  const closed = shop?.status.state === 'closed' ? shop.status : null;
  const identityUntil = identity?.validUntil ?? '';
  const licenceUntil = licence?.validUntil ?? '';
  return [
    {
      code: 'COMMERCIAL.SHOP_NOT_ON_REGISTER',
      verdict: shop === null ? 'fail' : 'pass',
      effect,
      clause,
      facts: {},
      path: at(0),
    },
    {
      code: 'COMMERCIAL.SHOP_CLOSED',
      verdict: shop === null ? 'not-applicable' : closed === null ? 'pass' : 'fail',
      effect,
      clause,
      facts: closed === null ? {} : { closedOn: closed.on },
      path: at(1),
    },
    {
      code: 'COMMERCIAL.IDENTITY_MISSING',
      verdict: identity === null ? 'fail' : 'pass',
      effect,
      clause,
      facts: {},
      path: at(2),
    },
    {
      code: 'COMMERCIAL.IDENTITY_OF_ANOTHER',
      verdict: identity === null ? 'not-applicable' : identity.holder === applicant.name ? 'pass' : 'fail',
      effect,
      clause,
      facts: {},
      path: at(3),
    },
    {
      code: 'COMMERCIAL.IDENTITY_EXPIRED',
      verdict: identity === null ? 'not-applicable' : identityUntil < AS_OF ? 'fail' : 'pass',
      effect,
      clause,
      facts: identity === null ? {} : { until: identityUntil },
      path: at(4),
    },
    {
      code: 'COMMERCIAL.LICENCE_MISSING',
      verdict: licence === null ? 'fail' : 'pass',
      effect,
      clause,
      facts: {},
      path: at(5),
    },
    {
      code: 'COMMERCIAL.LICENCE_OF_ANOTHER_COMPANY',
      verdict:
        licence === null
          ? 'not-applicable'
          : licence.uscc === (shop?.uscc ?? application.shop.uscc)
            ? 'pass'
            : 'fail',
      effect,
      clause,
      facts: {},
      path: at(6),
    },
    {
      code: 'COMMERCIAL.LICENCE_EXPIRED',
      verdict: licence === null ? 'not-applicable' : licenceUntil < AS_OF ? 'fail' : 'pass',
      effect,
      clause,
      facts: licence === null ? {} : { until: licenceUntil },
      path: at(7),
    },
    {
      code: 'COMMERCIAL.LICENCE_EXPIRES_WITHIN_POSTING',
      verdict:
        licence === null || licenceUntil < AS_OF ? 'not-applicable' : licenceUntil < until ? 'fail' : 'pass',
      effect,
      clause,
      facts: licence === null || licenceUntil < AS_OF ? {} : { until: licenceUntil, postingUntil: until },
      path: at(8),
    },
    {
      code: 'COMMERCIAL.LICENCE_UNSTAMPED',
      verdict: licence === null ? 'not-applicable' : licence.stamped ? 'pass' : 'fail',
      effect,
      clause,
      facts: {},
      path: at(9),
    },
    {
      code: 'COMMERCIAL.SAMPLE_SIZE_REFUSED',
      verdict: size === 'A4' || size === 'A3' ? 'pass' : 'fail',
      effect,
      clause: 'CIM-4.2.1.3c',
      facts: { size, sizes: DEFAULT_ELIGIBILITY_POLICY.sizes },
      path: at(10),
    },
    {
      code: 'COMMERCIAL.TERM_LIABILITY_UNACCEPTED',
      verdict: terms?.noJointLiability ? 'pass' : 'fail',
      effect,
      clause: 'CIM-4.2.1.3g',
      facts: {},
      path: at(11),
    },
  ];
}

/** A case as flat facts, found and named before anything is timed: the most that can be done for the engine. Its rules say when a rule of ours fails. */
const factsOf = ({ application, shop }: Case) => {
  const documents = application.documents ?? [];
  const identity = documents.find(({ kind }) => kind === 'identity-document');
  const licence = documents.find(({ kind }) => kind === 'business-licence');
  const { sample, wanted, applicant, terms } = application;
  return {
    registered: shop !== null,
    closed: shop?.status.state === 'closed',
    identity: identity !== undefined,
    holder: identity?.holder ?? applicant.name,
    applicant: applicant.name,
    identityUntil: identity?.validUntil ?? 'open-ended',
    licence: licence !== undefined,
    licenceUscc: licence?.uscc ?? USCC,
    uscc: USCC,
    licenceUntil: licence?.validUntil ?? 'open-ended',
    stamped: licence?.stamped ?? true,
    size: typeof sample === 'object' ? sample.size : 'other',
    sizes: DEFAULT_ELIGIBILITY_POLICY.sizes,
    asOf: AS_OF,
    until: wanted.until,
    noJointLiability: terms?.noJointLiability,
  };
};

type Condition = { fact: string; operator: string; value: unknown };
const is = (fact: string, value: unknown, operator = 'equal'): Condition => ({ fact, operator, value });
const FAILS: readonly (readonly Condition[])[] = [
  [is('registered', false)],
  [is('closed', true)],
  [is('identity', false)],
  [is('holder', { fact: 'applicant' }, 'notEqual')],
  [is('identityUntil', { fact: 'asOf' }, 'before')],
  [is('licence', false)],
  [is('licenceUscc', { fact: 'uscc' }, 'notEqual')],
  [is('licenceUntil', { fact: 'asOf' }, 'before')],
  [is('licenceUntil', { fact: 'asOf' }, 'notBefore'), is('licenceUntil', { fact: 'until' }, 'before')],
  [is('stamped', false)],
  [is('size', { fact: 'sizes' }, 'notIn')],
  [is('noJointLiability', false)],
];

/** An engine with our order of dates, one rule for each of ours. */
function engineOf(conditions: readonly (readonly object[])[]): Engine {
  const engine = new Engine(
    conditions.map(
      (all, index) =>
        ({ conditions: { all: [...all] }, event: { type: CODES[index] ?? '' } }) as RuleProperties,
    ),
  );
  engine.addOperator('before', (a?: string, b?: string) => a !== undefined && b !== undefined && a < b);
  engine.addOperator('notBefore', (a?: string, b?: string) => a !== undefined && b !== undefined && a >= b);
  return engine;
}

const engine = engineOf(FAILS);
const engineFacts = cases.map(factsOf);

/** The same conditions as JsonLogic; its answer for a case is the rules that hold. */
const LOGIC = FAILS.map((all) => ({ and: all.map(logicOf) }) as RulesLogic);

function logicOf({ fact, operator, value }: Condition): object {
  const given = { var: fact };
  const wanted = typeof value === 'object' && value !== null && 'fact' in value ? { var: value.fact } : value;
  if (operator === 'notIn') return { '!': [{ in: [given, wanted] }] };
  const sign = { equal: '===', notEqual: '!==', before: '<', notBefore: '>=' }[operator];
  if (sign === undefined) throw new Error(`no such operator: ${operator}`);
  return { [sign]: [given, wanted] };
}

const failedByLogic = (facts: object): readonly EligibilityFindingCode[] =>
  CODES.filter((_, at) => jsonLogic.apply(LOGIC[at] ?? false, facts) === true);

function countWithLogic(): number {
  let fails = 0;
  for (const facts of engineFacts) fails += failedByLogic(facts).length;
  return fails;
}

/** The same rules on what our rules get: the application, reached into by the engine's own paths and derived facts. */
const reach = (fact: string, path: string, operator: string, value: unknown) => ({
  fact,
  path,
  operator,
  value,
});
const LICENCE_UNTIL = ['licence', '$.validUntil'] as const;
const FAILS_ON_APPLICATION: readonly (readonly object[])[] = [
  [is('shop', null)],
  [reach('shop', '$.status.state', 'equal', 'closed')],
  [is('identity', null)],
  [
    is('identity', null, 'notEqual'),
    reach('identity', '$.holder', 'notEqual', { fact: 'application', path: '$.applicant.name' }),
  ],
  [reach('identity', '$.validUntil', 'before', { fact: 'asOf' })],
  [is('licence', null)],
  [
    is('licence', null, 'notEqual'),
    reach('licence', '$.uscc', 'notEqual', { fact: 'application', path: '$.shop.uscc' }),
  ],
  [reach(...LICENCE_UNTIL, 'before', { fact: 'asOf' })],
  [
    reach(...LICENCE_UNTIL, 'notBefore', { fact: 'asOf' }),
    reach(...LICENCE_UNTIL, 'before', { fact: 'application', path: '$.wanted.until' }),
  ],
  [reach('licence', '$.stamped', 'equal', false)],
  [reach('application', '$.sample.size', 'notIn', { fact: 'sizes' })],
  [reach('application', '$.terms.noJointLiability', 'equal', false)],
];
const reaching = engineOf(FAILS_ON_APPLICATION);
for (const [fact, kind] of [
  ['identity', 'identity-document'],
  ['licence', 'business-licence'],
] as const) {
  reaching.addFact(fact, async (_, almanac) => {
    const application = await almanac.factValue<CommercialApplication>('application');
    return application.documents?.find((document) => document.kind === kind) ?? null;
  });
}
const reachingFacts = cases.map((item) => ({
  ...item,
  asOf: AS_OF,
  sizes: DEFAULT_ELIGIBILITY_POLICY.sizes,
}));

const failed = (findings: readonly Finding[]) =>
  findings.filter(({ verdict }) => verdict === 'fail').map(({ code }) => code);

function count(findingsOf: (item: Case) => readonly Finding[]): number {
  let fails = 0;
  for (const item of cases) for (const { verdict } of findingsOf(item)) if (verdict === 'fail') fails += 1;
  return fails;
}

const countWith = (asked: Engine, given: readonly object[]) => async (): Promise<number> => {
  let fails = 0;
  for (const facts of given) fails += (await asked.run({ ...facts })).results.length;
  return fails;
};

/** Finding for finding the same as the straight line, and the same failures as both engines, before anything is timed. */
async function check(): Promise<void> {
  for (const [index, item] of cases.entries()) {
    const findings = ours(item);
    if (!isDeepStrictEqual(findings, straightLine(item)))
      throw new Error(`eligibility: findings of case ${index} differ`);
    if (failed(findings).join() !== failedByLogic(engineFacts[index] ?? {}).join()) {
      throw new Error(`eligibility: failures of case ${index} differ from JsonLogic`);
    }
    for (const [asked, facts] of [
      [engine, engineFacts[index]],
      [reaching, reachingFacts[index]],
    ] as const) {
      const { results } = await asked.run({ ...facts });
      const told = new Set(results.map(({ event }) => event?.type));
      if (failed(findings).join() !== CODES.filter((code) => told.has(code)).join()) {
        throw new Error(`eligibility: failures of case ${index} differ`);
      }
    }
  }
}

export const races: readonly (() => Promise<Race>)[] = [
  async () => {
    await check();
    return {
      title: 'eligibility: a decision of twelve rules, every rule reported',
      items: COUNT,
      contenders: [
        { name: 'straight line', run: () => count(straightLine) },
        { name: 'evaluateCommercialEligibility', run: () => count(ours) },
        { name: 'json-logic-js, facts prepared for it', run: countWithLogic },
        { name: 'json-rules-engine', run: countWith(reaching, reachingFacts) },
        { name: 'json-rules-engine, facts prepared for it', run: countWith(engine, engineFacts) },
      ],
      targets: [
        {
          name: 'evaluateCommercialEligibility',
          against: 'json-rules-engine',
          atLeastFaster: 250,
          what: 'a decision of 12 rules against json-rules-engine on the same application',
        },
        {
          name: 'evaluateCommercialEligibility',
          against: 'json-rules-engine, facts prepared for it',
          atLeastFaster: 250,
          what: 'a decision of 12 rules against json-rules-engine on facts prepared beforehand, untimed',
        },
        {
          name: 'evaluateCommercialEligibility',
          against: 'json-logic-js, facts prepared for it',
          atLeastFaster: 15,
          what: 'a decision of 12 rules against json-logic-js on facts prepared beforehand, untimed',
        },
        {
          name: 'evaluateCommercialEligibility',
          against: 'straight line',
          atMost: 8,
          what: 'a decision of 12 rules against the same findings written out',
        },
      ],
      rounds: 11,
    };
  },
];
