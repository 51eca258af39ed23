import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ApplicationDocument,
  type CommercialApplication,
  DEFAULT_ELIGIBILITY_POLICY,
  evaluateCommercialEligibility,
} from 'wuye/commercial';
import { day } from '../support/records.js';
import { applicationWith, asOf, complete, NAME, screen, shop, USCC } from './support.js';

const ANOTHER = '91110000802100433B';
const known = { asOf, shop, ...(screen === undefined ? {} : { screen }) };
const evaluate = (application: CommercialApplication) => evaluateCommercialEligibility(application, known);
const failing = (application: CommercialApplication) =>
  evaluate(application)
    .findings.filter(({ verdict }) => verdict === 'fail')
    .map(({ code, facts }) => [code, facts.documents ?? null]);
const withPaper = (paper: ApplicationDocument, more: Partial<CommercialApplication>) =>
  applicationWith({ ...more, documents: [...complete.documents, paper] });

describe('the paper of a claim, and of an agent, is held to what a certificate is', () => {
  const returns = { claims: { price: 'none', prize: 'none', return: 'made' } } as const;
  const licensed: ApplicationDocument = {
    kind: 'financial-licence',
    uscc: USCC,
    stamped: true,
    validUntil: 'open-ended',
  };
  const agent = { applicant: { name: NAME, relation: 'agent' } } as const;
  const sent: ApplicationDocument = {
    kind: 'authorisation',
    holder: NAME,
    stamped: true,
    validUntil: day('2026-12-31'),
  };

  it('passes where nothing is wrong with it', () => {
    expect(evaluate(withPaper(licensed, returns)).outcome).toBe('eligible');
    expect(evaluate(withPaper(sent, agent)).outcome).toBe('eligible');
  });

  it.each([
    ['of another company', { uscc: ANOTHER }, 'CERTIFICATE_OF_ANOTHER_COMPANY'],
    ['not stamped', { stamped: false }, 'CERTIFICATE_UNSTAMPED'],
    ['over', { validUntil: day('2020-01-01') }, 'CERTIFICATE_EXPIRED'],
    ['over before the posting is', { validUntil: day('2026-12-23') }, 'CERTIFICATE_EXPIRES_WITHIN_POSTING'],
  ] as const)('is refused where it is %s', (_, change, code) => {
    for (const [paper, more] of [
      [licensed, returns],
      [sent, agent],
    ] as const) {
      const application = withPaper({ ...paper, ...change }, more);
      expect(evaluate(application).outcome).toBe('refused');
      expect(failing(application)).toEqual([[`COMMERCIAL.${code}`, [paper.kind]]]);
    }
  });

  it('is refused where the authorisation names somebody else', () => {
    const application = withPaper({ ...sent, holder: '李四' }, agent);
    expect(evaluate(application).outcome).toBe('refused');
    expect(failing(application)).toEqual([['COMMERCIAL.APPLICANT_UNAUTHORISED', null]]);
  });

  it.each(['holder', 'stamped', 'validUntil'] as const)(
    'asks where the authorisation states no %s',
    (member) => {
      const { [member]: _member, ...rest } = sent;
      expect(evaluate(withPaper(rest as ApplicationDocument, agent)).outcome).toBe('needs-information');
    },
  );

  it.each(['uscc', 'stamped', 'validUntil'] as const)('asks where the licence states no %s', (member) => {
    const { [member]: _member, ...rest } = licensed;
    expect(evaluate(withPaper(rest as ApplicationDocument, returns)).outcome).toBe('needs-information');
  });

  it('is refused for an over licence though the trade is not declared', () => {
    const over = withPaper({ ...licensed, validUntil: day('2020-01-01') }, returns);
    const { trade: _trade, ...rest } = over;
    expect(failing(rest)).toEqual([['COMMERCIAL.CERTIFICATE_EXPIRED', ['financial-licence']]]);
  });

  it.each(['price-evidence', 'prize-rules'])(
    'holds evidence to what it states, and to no more: %s',
    (kind) => {
      const priced = (change: Partial<ApplicationDocument>) => {
        const documents = complete.documents.map((paper) =>
          paper.kind === kind ? { ...paper, ...change } : paper,
        );
        return evaluate(applicationWith({ documents })).outcome;
      };
      expect(priced({})).toBe('eligible');
      expect(priced({ uscc: USCC, stamped: true, validUntil: day('2026-12-24') })).toBe('eligible');
      expect(priced({ uscc: ANOTHER })).toBe('refused');
      expect(priced({ stamped: false })).toBe('refused');
      expect(priced({ validUntil: day('2020-01-01') })).toBe('refused');
    },
  );

  it.each(['price-evidence', 'prize-rules', 'financial-licence', 'authorisation', 'school-licence'] as const)(
    'leaves alone a paper that nothing asks for: %s',
    (kind) => {
      const stray = { kind, uscc: ANOTHER, stamped: false, validUntil: day('2020-01-01') } as const;
      for (const claims of [{ price: 'none', prize: 'none', return: 'none' }, {}] as const) {
        const documents = [...complete.documents.slice(0, 3), stray];
        expect(failing(applicationWith({ claims, documents }))).toEqual([]);
      }
      const { claims: _claims, ...rest } = applicationWith({
        documents: [...complete.documents.slice(0, 3), stray],
      });
      expect(failing(rest)).toEqual([]);
    },
  );

  it('asks an agent for the authorisation though no claims were declared', () => {
    const { claims: _claims, ...rest } = withPaper({ ...sent, stamped: false }, agent);
    expect(failing(rest)).toEqual([['COMMERCIAL.CERTIFICATE_UNSTAMPED', ['authorisation']]]);
  });
});

describe('of several papers of a kind', () => {
  const [identity, licence, food] = complete.documents;
  const rest = complete.documents.slice(3);
  const bring = (...documents: readonly ApplicationDocument[]) =>
    evaluate(applicationWith({ documents: [...documents, ...rest] }));

  it('the one that will do counts, wherever it lies', () => {
    const worse: readonly ApplicationDocument[] = [
      { ...licence, stamped: false },
      { ...licence, uscc: ANOTHER },
      { ...licence, validUntil: day('2026-11-20') },
      { ...licence, scopeOfBusiness: '服装零售' },
      { kind: 'business-licence' },
    ];
    for (const other of worse) {
      expect(bring(identity, other, licence, food).outcome).toBe('eligible');
      expect(bring(identity, licence, other, food).outcome).toBe('eligible');
    }
  });

  it('an agent’s own card counts beside the longer one of the legal person', () => {
    const another = { ...identity, holder: '李雷', validUntil: 'open-ended' } as const;
    expect(bring(another, identity, licence, food).outcome).toBe('eligible');
    expect(bring(identity, another, licence, food).outcome).toBe('eligible');
  });

  it('the renewal that nobody read asks, rather than refuse for the old one', () => {
    const { uscc: _uscc, ...unread } = licence;
    const old = { ...licence, validUntil: day('2026-11-20') };
    expect(bring(identity, old, unread, food).outcome).toBe('needs-information');
  });

  /** What a rule finds, with two papers in either order: the same. */
  const foundOf = (
    code: string,
    one: ApplicationDocument,
    other: ApplicationDocument,
    changes: Partial<CommercialApplication> = {},
    policy = DEFAULT_ELIGIBILITY_POLICY,
  ) => {
    const others = complete.documents.filter(({ kind }) => kind !== one.kind);
    const [first, second] = [
      [one, other],
      [other, one],
    ].map((pair) =>
      evaluateCommercialEligibility(applicationWith({ ...changes, documents: [...pair, ...others] }), {
        ...known,
        policy,
      }),
    );
    expect(second).toEqual(first);
    const found = first?.findings.find((finding) => finding.code === `COMMERCIAL.${code}`);
    return { outcome: first?.outcome, verdict: found?.verdict, facts: found?.facts };
  };
  const advising = { ...DEFAULT_ELIGIBILITY_POLICY, expiringWithinPosting: 'advises' } as const;

  it('of equals the one that is valid longest counts', () => {
    const until = (validUntil: ApplicationDocument['validUntil']) => ({ ...licence, validUntil }) as never;
    const known = (one: ApplicationDocument, other: ApplicationDocument) =>
      foundOf('LICENCE_EXPIRED', one, other).facts;
    expect(known(until(day('2030-01-01')), until(day('2031-01-01')))).toEqual({ until: '2031-01-01' });
    expect(known(until(day('2030-01-01')), until('open-ended'))).toEqual({ until: 'open-ended' });
    expect(known(until(day('2019-01-01')), until(day('2020-01-01')))).toEqual({ until: '2020-01-01' });
  });

  it('the shop’s own counts before the stamped one, where both are refused', () => {
    const other = { ...licence, uscc: ANOTHER };
    const unstamped = { ...licence, stamped: false };
    expect(foundOf('LICENCE_OF_ANOTHER_COMPANY', other, unstamped).verdict).toBe('pass');
    expect(foundOf('LICENCE_UNSTAMPED', other, unstamped).verdict).toBe('fail');
  });

  it('the stamped one counts before one that is not over, where both are refused', () => {
    const over = { ...licence, validUntil: day('2026-11-20') };
    const unstamped = { ...licence, stamped: false };
    expect(foundOf('LICENCE_UNSTAMPED', over, unstamped).verdict).toBe('pass');
    expect(foundOf('LICENCE_EXPIRED', over, unstamped).verdict).toBe('fail');
  });

  it('one that a person has to look at counts before one on which something is missing', () => {
    const { stamped: _stamped, ...unread } = licence;
    const uncovered = { ...licence, scopeOfBusiness: '服装零售' };
    expect(foundOf('LICENCE_SCOPE_UNCOVERED', unread, uncovered)).toMatchObject({
      outcome: 'needs-review',
      verdict: 'fail',
    });
  });

  it('one that states no last day asks, rather than refuse for one without a stamp', () => {
    const { validUntil: _until, ...unread } = licence;
    const unstamped = { ...licence, stamped: false };
    expect(foundOf('LICENCE_EXPIRED', unread, unstamped)).toMatchObject({
      outcome: 'needs-information',
      verdict: 'unknown',
    });
  });

  it('what the policy only notes counts before what a person has to look at', () => {
    const ending = { ...licence, validUntil: day('2026-12-23') };
    const another = { ...licence, holder: '别家公司' };
    expect(foundOf('PAPER_HOLDER_DIFFERS', ending, another, {}, advising)).toMatchObject({
      outcome: 'eligible',
      verdict: 'not-applicable',
    });
  });

  it('evidence that states nothing counts before one whose end nobody can compare', () => {
    const { until: _until, ...wanted } = complete.wanted;
    const [bare, stated] = [
      { kind: 'price-evidence' },
      { kind: 'price-evidence', uscc: USCC, stamped: true, validUntil: day('2027-01-01') },
    ] as const;
    expect(foundOf('CERTIFICATE_EXPIRES_WITHIN_POSTING', bare, stated, { wanted })).toMatchObject({
      verdict: 'unknown',
      facts: { documents: ['food-business-licence'] },
    });
  });

  it('a certificate that names the shop counts before one that names another, of whatever length', () => {
    const named = { ...food, holder: '湖畔面馆', validUntil: day('2027-01-01') };
    const another = { ...food, holder: '别家公司', validUntil: day('2030-01-01') };
    expect(foundOf('PAPER_HOLDER_DIFFERS', named, another)).toMatchObject({
      outcome: 'eligible',
      verdict: 'pass',
    });
  });

  it('no scope of business is asked of a certificate', () => {
    const silent = { ...food, validUntil: day('2030-01-01') };
    const scoped = { ...food, validUntil: day('2027-01-01'), scopeOfBusiness: '餐饮服务' };
    expect(foundOf('CERTIFICATE_EXPIRED', silent, scoped).facts).toEqual({
      documents: ['food-business-licence'],
      until: '2030-01-01',
    });
  });

  it('no stamp and no credit code is asked of an identity document', () => {
    const { holder: _holder, ...nameless } = identity;
    for (const own of [
      { ...identity, stamped: false },
      { ...identity, uscc: ANOTHER },
    ])
      expect(foundOf('IDENTITY_OF_ANOTHER', own, nameless)).toMatchObject({
        outcome: 'eligible',
        verdict: 'pass',
      });
  });

  it('the name of a company on its licence is not held against the applicant’s', () => {
    const { stamped: _stamped, ...unread } = licence;
    expect(foundOf('LICENCE_UNSTAMPED', { ...licence, holder: '湖畔面馆' }, unread)).toMatchObject({
      outcome: 'eligible',
      verdict: 'pass',
    });
  });

  const paper = (kind: ApplicationDocument['kind']) =>
    fc.record(
      {
        kind: fc.constant(kind),
        holder: fc.constantFrom(NAME, '李雷', '湖畔面馆'),
        uscc: fc.constantFrom(USCC, ANOTHER),
        stamped: fc.boolean(),
        validUntil: fc.constantFrom(
          day('2020-01-01'),
          day('2026-11-21'),
          day('2026-12-24'),
          'open-ended' as const,
        ),
        scopeOfBusiness: fc.constantFrom('餐饮服务', '服装零售'),
      },
      { requiredKeys: ['kind'] },
    ) as fc.Arbitrary<ApplicationDocument>;
  const papers = fc.array(
    fc
      .constantFrom<ApplicationDocument['kind'][]>(
        'identity-document',
        'business-licence',
        'food-business-licence',
        'authorisation',
        'price-evidence',
      )
      .chain(paper),
    { maxLength: 7 },
  );
  const agent = { applicant: { name: NAME, relation: 'agent' } } as const;

  it('never matters in which order they lie', () => {
    const shuffled = papers.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([documents, permuted]) => {
        const first = evaluate(applicationWith({ ...agent, documents }));
        expect(evaluate(applicationWith({ ...agent, documents: permuted }))).toEqual(first);
      }),
      { numRuns: 1000 },
    );
  });

  const RANK = { eligible: 0, 'needs-review': 1, 'needs-information': 2, refused: 3 } as const;
  it('never worsens the outcome to bring one more of a kind', () => {
    fc.assert(
      fc.property(papers, paper('business-licence'), (documents, more) => {
        const before = evaluate(applicationWith({ documents: [licence, ...documents] })).outcome;
        const after = evaluate(applicationWith({ documents: [licence, ...documents, more] })).outcome;
        expect(RANK[after]).toBeLessThanOrEqual(RANK[before]);
      }),
    );
  });
});

describe('a name on a paper', () => {
  const holder = (name: string) =>
    evaluate(
      applicationWith({
        documents: complete.documents.map((paper) =>
          paper.kind === 'identity-document' ? { ...paper, holder: name } : paper,
        ),
      }),
    ).outcome;

  it('is the same with blanks around it, and in another form of its characters', () => {
    expect(holder(`${NAME} `)).toBe('eligible');
    expect(holder(`　${NAME}`)).toBe('eligible');
    const jose = (name: string) =>
      evaluate(
        applicationWith({
          applicant: { name: 'José', relation: 'operator' },
          documents: complete.documents.map((paper) =>
            paper.kind === 'identity-document' ? { ...paper, holder: name } : paper,
          ),
        }),
      ).outcome;
    expect(jose('Jose\u0301')).toBe('eligible');
    expect(jose('Jose')).toBe('refused');
  });

  it('of a company is looked at where it is not the shop’s, though the code is', () => {
    const licensed = (name: string) =>
      evaluate(
        applicationWith({
          documents: complete.documents.map((paper) =>
            paper.kind === 'business-licence' ? { ...paper, holder: name } : paper,
          ),
        }),
      );
    expect(licensed('湖畔面馆 ').outcome).toBe('eligible');
    expect(licensed(NAME).outcome).toBe('eligible');
    expect(licensed('别家公司').outcome).toBe('needs-review');
    const found = licensed('别家公司').findings.find(
      ({ code }) => code === 'COMMERCIAL.PAPER_HOLDER_DIFFERS',
    );
    expect(found).toMatchObject({ verdict: 'fail', effect: 'reviews' });
    expect(found?.facts).toEqual({ documents: ['business-licence'] });
  });
});

describe('a policy that lets papers end within the posting', () => {
  it('takes the one that ends, and says so', () => {
    const policy = { ...DEFAULT_ELIGIBILITY_POLICY, expiringWithinPosting: 'advises' } as const;
    const documents = complete.documents.map((paper) =>
      paper.kind === 'business-licence' ? { ...paper, validUntil: day('2026-12-23') } : paper,
    );
    const decision = evaluateCommercialEligibility(applicationWith({ documents }), { ...known, policy });
    expect(decision.outcome).toBe('eligible');
  });
});
