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

  it('holds evidence of prices to what it states, and to no more', () => {
    const priced = (change: Partial<ApplicationDocument>) => {
      const documents = complete.documents.map((paper) =>
        paper.kind === 'price-evidence' ? { ...paper, ...change } : paper,
      );
      return evaluate(applicationWith({ documents })).outcome;
    };
    expect(priced({})).toBe('eligible');
    expect(priced({ uscc: USCC, stamped: true, validUntil: day('2026-12-24') })).toBe('eligible');
    expect(priced({ uscc: ANOTHER })).toBe('refused');
    expect(priced({ stamped: false })).toBe('refused');
    expect(priced({ validUntil: day('2020-01-01') })).toBe('refused');
  });

  it('leaves alone a paper that nothing asks for', () => {
    const stray = { ...licensed, uscc: ANOTHER, stamped: false, validUntil: day('2020-01-01') } as const;
    expect(evaluate(withPaper(stray, {})).outcome).toBe('eligible');
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
