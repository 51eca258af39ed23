import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseOf, outcomeOf } from 'wuye';
import {
  type CommercialApplication,
  DEFAULT_ELIGIBILITY_POLICY,
  ELIGIBILITY_FINDING_CODES,
  ELIGIBILITY_RULES,
  evaluateCommercialEligibility,
  type Judgement,
  prepareRule,
} from 'wuye/commercial';
import { describeFinding } from 'wuye/describe';
import { applicationWith, asOf, complete, documentsWith, NAME, screen, shop } from './support.js';

const known = { asOf, shop, ...(screen === undefined ? {} : { screen }) };
const evaluate = (application: CommercialApplication) => evaluateCommercialEligibility(application, known);

describe('the rules', () => {
  it('are reported all, once, in the order of the codes, passes too', () => {
    const codes = evaluate(complete).findings.map(({ code }) => code);
    expect(codes).toEqual([...ELIGIBILITY_FINDING_CODES]);
    expect(
      evaluate(applicationWith({ documents: [], sample: 'none' })).findings.map(({ code }) => code),
    ).toEqual(codes);
  });

  it('stand in a list that nobody changes', () => {
    expect(Object.isFrozen(ELIGIBILITY_RULES)).toBe(true);
  });

  it.each(ELIGIBILITY_RULES.map(({ code, clause }) => [code, clause] as const))(
    '%s names the clause %s of the catalogue',
    (_, clause) => {
      expect(clauseOf(clause)).not.toBeNull();
    },
  );

  it('cover every letter of CIM-4.2.1.3 that an application can meet', () => {
    const clauses = new Set<string>(ELIGIBILITY_RULES.map(({ clause }) => clause));
    for (const letter of 'abcdefg') expect(clauses).toContain(`CIM-4.2.1.3${letter}`);
  });

  it('may be a host’s own', () => {
    const own = prepareRule({
      code: 'HOST.QUIET_HOURS',
      clause: 'HOST-1',
      effect: 'reviews',
      path: [],
      judge: () => 'fail',
    });
    const { outcome, findings } = evaluateCommercialEligibility(complete, { ...known, rules: [own] });
    expect([outcome, findings.map(({ code }) => code)]).toEqual(['needs-review', ['HOST.QUIET_HOURS']]);
  });

  it.each([
    ['pass', 'eligible'],
    ['not-applicable', 'eligible'],
    ['unknown', 'needs-information'],
    ['fail', 'refused'],
  ] as const)('of a host are reported as they come out: %s', (verdict, expected) => {
    const rule = { code: 'HOST.TOLD', clause: 'HOST-2', effect: 'blocks', path: ['trade'] } as const;
    const told = (judge: () => Judgement) =>
      evaluateCommercialEligibility(complete, { ...known, rules: [prepareRule({ ...rule, judge })] });
    const { outcome, findings } = told(() => verdict);
    expect([outcome, findings]).toStrictEqual([expected, [{ ...rule, verdict, facts: {} }]]);
    expect(told(() => ({ verdict, facts: { hours: 8 }, effect: 'advises' })).findings).toStrictEqual([
      { ...rule, verdict, facts: { hours: 8 }, effect: 'advises' },
    ]);
    expect(told(() => ({ verdict })).findings).toStrictEqual([{ ...rule, verdict, facts: {} }]);
  });
});

describe('the outcome', () => {
  it('is eligible where nothing is wrong or missing', () => {
    const { outcome, policy } = evaluate(complete);
    expect(outcome).toBe('eligible');
    expect(policy).toEqual({ id: 'wuye.commercial', version: '1', effectiveFrom: '2026-01-01' });
  });

  it.each([
    [
      'refused',
      'needs-review too',
      { ...documentsWith('business-licence', { stamped: false }), trade: 'tobacco' },
    ],
    [
      'refused',
      'something unknown too',
      { ...documentsWith('business-licence', { stamped: false, validUntil: undefined }) },
    ],
    [
      'needs-information',
      'something to review too',
      {
        ...documentsWith('business-licence', { stamped: undefined }),
        shop: { ...complete.shop, name: '湖' },
      },
    ],
    ['needs-review', 'nothing else', { shop: { ...complete.shop, name: '湖' } }],
  ] as const)('is %s with %s', (outcome, _, changes) => {
    expect(evaluate(applicationWith(changes as Partial<CommercialApplication>)).outcome).toBe(outcome);
  });

  it('is eligible where the register only knows less than it could', () => {
    const { leaseUntil: _lease, licenceValidUntil: _licence, ...bare } = shop;
    expect(evaluateCommercialEligibility(complete, { ...known, shop: bare }).outcome).toBe('eligible');
  });

  it('follows from the findings as the kernel weighs them', () => {
    const { outcome, findings } = evaluate(complete);
    expect([outcome, outcomeOf(findings)]).toEqual(['eligible', 'allowed']);
  });

  it('is never a verdict of the screen', () => {
    const shouting = { ...complete.sample, text: '第一第一第一' };
    expect(evaluate(applicationWith({ sample: shouting })).outcome).toBe('needs-review');
    expect(evaluateCommercialEligibility(complete, { asOf, shop }).outcome).toBe('needs-review');
  });
});

/** Public cases of prize draws (C33, C35, C37, C39), by the worth of the highest prize; the words play no part. */
describe('a prize draw that became known', () => {
  it.each([
    ['a car for 100,000 yuan', 10_000_000, 'fail', 'refused'],
    ['the use of a car for five years, above 50,000 yuan', 5_000_100, 'fail', 'refused'],
    ['the use of a car for a year, at a rent of 36,000 yuan', 3_600_000, 'pass', 'eligible'],
    ['a prize of 11,800 yuan', 1_180_000, 'pass', 'eligible'],
  ] as const)('%s', (_, valueFen, verdict, outcome) => {
    const drawn = applicationWith({ claims: { ...complete.claims, prize: { valueFen } } });
    const decision = evaluate(drawn);
    const found = decision.findings.find(({ code }) => code === 'COMMERCIAL.PRIZE_TOO_HIGH');
    expect([found?.verdict, found?.clause, decision.outcome]).toEqual([verdict, 'CN-AUCL-11', outcome]);
    const ruleless = evaluate({ ...drawn, ...documentsWith('prize-rules', null) });
    expect(ruleless.outcome).toBe('refused');
  });
});

type Path = readonly (string | number)[];

/** Every member of a value, by its path; members of lists too. */
function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...pathsOf(member, path)];
  });
}

function remove(value: CommercialApplication, path: Path): CommercialApplication {
  const copy = structuredClone(value) as unknown as Record<string, unknown>;
  let at: Record<string | number, unknown> | undefined = copy;
  for (const key of path.slice(0, -1)) at = at?.[key] as typeof at;
  const last = path.at(-1);
  if (at === undefined || last === undefined) return copy as unknown as CommercialApplication;
  if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return copy as unknown as CommercialApplication;
}

/** What is there for people, for the store, or for a policy that the default one is not. */
const FREE = [
  /^(?:id|schemaVersion|state|number|appliedOn|received)(?:\.|$)/,
  /^shop\.record$/,
  /^applicant\.phones/,
  /^documents\.0\.(?:stamped|maskedNumber)$/,
  /^sample\.attachment\.(?:ref|kind|digest)$/,
  /^wanted\.boards\.\d$/,
];
/** Groups that the type requires; what is in them is taken out one by one. */
const GROUPS = ['shop', 'applicant', 'wanted', 'applicant.name', 'shop.unit'];
const required = pathsOf(complete).filter((path) => {
  const name = path.join('.');
  return !GROUPS.includes(name) && !FREE.some((form) => form.test(name));
});

describe('an application that lacks a fact', () => {
  it('has many', () => expect(required.length).toBeGreaterThan(35));

  it.each(required.map((path) => [path.join('.'), path] as const))('%s is never eligible', (_, path) => {
    const { outcome } = evaluate(remove(complete, path));
    expect(outcome).not.toBe('eligible');
  });

  it('is never eligible, whatever several it lacks', () => {
    fc.assert(
      fc.property(fc.subarray([...required], { minLength: 1 }), (paths) => {
        const lacking = [...paths].reverse().reduce(remove, complete as CommercialApplication);
        expect(evaluate(lacking).outcome).not.toBe('eligible');
      }),
    );
  });

  it('is never refused for what nobody knows', () => {
    const bare = {
      ...complete,
      documents: undefined,
      sample: undefined,
      materials: undefined,
      terms: undefined,
    } as never;
    const { trade: _trade, claims: _claims, ...rest } = bare as CommercialApplication;
    expect(evaluate({ ...rest, wanted: {} }).outcome).toBe('needs-information');
  });
});

describe('the findings', () => {
  const wrong = applicationWith({
    ...documentsWith('identity-document', { holder: '李雷', validUntil: '2026-01-01' }),
    shop: { ...complete.shop, name: '别家面馆' },
    sample: { ...complete.sample, text: '第一，电话 13800001234' },
  });

  it('hold no name, number or word of the sample', () => {
    for (const application of [complete, wrong]) {
      const text = JSON.stringify(evaluate(application));
      for (const secret of [
        NAME,
        '李雷',
        '13800001234',
        '110101',
        '002X',
        '面馆',
        '第一',
        '91440300192181490G',
      ])
        expect(text).not.toContain(secret);
    }
  });

  it('survive a round trip through JSON', () => {
    for (const application of [complete, wrong, applicationWith({ sample: 'none', documents: [] })]) {
      const decision = evaluate(application);
      expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
    }
  });

  it('are told in both languages without a gap', () => {
    const shopless = evaluateCommercialEligibility(wrong, { asOf, shop: { ...shop, unit: 'X' as never } });
    for (const finding of [
      ...evaluate(complete).findings,
      ...evaluate(wrong).findings,
      ...shopless.findings,
    ]) {
      for (const language of ['zh-CN', 'en'] as const) {
        const text = describeFinding(finding, language);
        expect(text).not.toContain('undefined');
        if (finding.verdict === 'fail') expect(text).not.toContain('—');
      }
    }
  });

  it('are the same each time, and leave the application as it was', () => {
    const before = structuredClone(wrong);
    expect(evaluate(wrong)).toEqual(evaluate(wrong));
    expect(wrong).toEqual(before);
  });

  it('read no trade or certificate off the prototype', () => {
    for (const trade of ['__proto__', 'constructor'] as never[]) {
      expect(evaluate(applicationWith({ trade })).outcome).toBe('needs-information');
    }
  });

  it('stay the same with astral characters, and with a large sample', () => {
    const text = '𠮷'.repeat(100_000);
    expect(evaluate(applicationWith({ sample: { ...complete.sample, text } })).outcome).toBe('eligible');
  });

  it('take another policy', () => {
    const policy = { ...DEFAULT_ELIGIBILITY_POLICY, version: 'host', maxDays: 7 };
    const decision = evaluateCommercialEligibility(complete, { ...known, policy });
    expect([decision.outcome, decision.policy.version]).toEqual(['refused', 'host']);
  });

  it('let a screen that breaks break: that is a bug, and no outcome', () => {
    const failing = () => {
      throw new Error('down');
    };
    expect(() => evaluateCommercialEligibility(complete, { ...known, screen: failing })).toThrow('down');
  });
});
