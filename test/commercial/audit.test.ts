import { describe, expect, it } from 'vitest';
import { type CommercialApplication, evaluateCommercialEligibility } from '../../src/commercial/index.js';
import { type Audits, audited, auditFile, beside } from '../support/audit-file.js';
import { applicationWith, asOf, complete, documentsWith, screen, shop } from './support.js';

const known = { asOf, shop, ...(screen === undefined ? {} : { screen }) };
const PAPERS = complete.documents.map(({ kind }) => kind);
const CHANGES: readonly (readonly [string, Readonly<Record<string, unknown>> | null])[] = [
  ['missing', null],
  ['unstamped', { stamped: false }],
  ['stamp unknown', { stamped: undefined }],
  ['expired', { validUntil: '2026-11-20' }],
  ['expiring on the day', { validUntil: '2026-11-21' }],
  ['validity unknown', { validUntil: undefined }],
  ['open-ended', { validUntil: 'open-ended' }],
  ['of another code', { uscc: '91110108551385082Q' }],
  ['without a code', { uscc: undefined }],
  ['of another holder', { holder: '李强' }],
  ['without a holder', { holder: undefined }],
  ['of another scope', { scopeOfBusiness: '服装零售' }],
  ['without a scope', { scopeOfBusiness: undefined }],
];
const { shop: applied, applicant, wanted, materials, sample, claims } = complete;

const APPLICATIONS: Readonly<Record<string, CommercialApplication>> = {
  complete: complete,
  ...Object.fromEntries(
    PAPERS.flatMap((kind) =>
      CHANGES.map(([what, change]) => [`${kind} ${what}`, applicationWith(documentsWith(kind, change))]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries({
      nothing: {
        documents: undefined,
        sample: undefined,
        materials: undefined,
        terms: undefined,
        claims: undefined,
      },
      'no papers': { documents: [] },
      'no sample': { sample: 'none' },
      'another size': { sample: { ...sample, size: 'A3' } },
      'a claim without support': { sample: { ...sample, text: '第一面馆' }, claims: { price: 'made' } },
      'no claims told': { claims: undefined },
      'no claims made': { claims: { price: 'none', prize: 'none', return: 'none' } },
      'a return': { claims: { ...claims, return: 'made' } },
      'a prize too high': { claims: { ...claims, prize: { valueFen: 5_000_001 } } },
      'a prize at the limit': { claims: { ...claims, prize: { valueFen: 5_000_000 } } },
      'a prize of unknown value': { claims: { ...claims, prize: {} } },
      'no board': { wanted: { ...wanted, boards: [] } },
      'a board twice': { wanted: { ...wanted, boards: [wanted.boards[0], wanted.boards[0]] } },
      'too long': { wanted: { ...wanted, until: '2027-11-24' } },
      backwards: { wanted: { ...wanted, until: '2026-11-24' } },
      'from before today': { wanted: { ...wanted, from: '2026-11-20' } },
      'without days': { wanted: { boards: wanted.boards } },
      'no copies': { wanted: { ...wanted, copies: 0 } },
      'too few handed over': { materials: { ...materials, handedOver: 1 } },
      'not handed over': { materials: { ...materials, handedOver: undefined } },
      'not complete': { materials: { ...materials, complete: false } },
      'not as required': { materials: { ...materials, madeAsRequired: false } },
      'no terms': { terms: {} },
      'terms refused': {
        terms: { noJointLiability: false, noPromisedEffect: false, withdrawalWithoutCompensation: false },
      },
      'a trade that is not allowed': { trade: 'tobacco' },
      'a trade that needs papers': { trade: 'medical' },
      'no trade': { trade: undefined },
      'another name': { shop: { ...applied, name: '山间饭店' } },
      'another unit': { shop: { ...applied, unit: '1-S06' } },
      'another code': { shop: { ...applied, uscc: '91110108551385082Q' } },
      'a stranger': { applicant: { name: '李强', relation: 'agent' } },
      'an applicant without a name': { applicant: { ...applicant, name: ' ' } },
    }).map(([what, changes]) => [what, applicationWith(changes as never)]),
  ),
};

const SHOPS: Readonly<Record<string, object | null | undefined>> = {
  'not on the register': null,
  'not looked up': undefined,
  closed: { ...shop, status: { state: 'closed', on: '2026-11-01', reason: 'moved' } },
  'of another unit': { ...shop, unit: '1-S06' },
  'of another name': { ...shop, shopName: '山间饭店' },
  'with a lease that ends before': { ...shop, leaseUntil: '2026-12-01' },
  'without a lease': { ...shop, leaseUntil: undefined },
  'with a licence that ends before': { ...shop, licenceValidUntil: '2026-12-01' },
  'without a licence date': { ...shop, licenceValidUntil: undefined },
  'without a code': { ...shop, uscc: undefined },
  'with another code': { ...shop, uscc: '91110108551385082Q' },
};

const evaluate = (application: CommercialApplication, more: object = {}) =>
  audited(evaluateCommercialEligibility(application, { ...known, ...more } as never).findings);

describe('the audit of applications', () => {
  const usual = () => evaluate(complete);
  const audits: Audits = {
    complete: usual,
    ...Object.fromEntries(
      Object.entries(APPLICATIONS)
        .slice(1)
        .map(([what, application]) => [what, () => beside(evaluate(application), usual())]),
    ),
    ...Object.fromEntries(
      Object.entries(SHOPS).map(([what, record]) => [
        `a shop ${what}`,
        () => beside(evaluate(complete, { shop: record }), usual()),
      ]),
    ),
    'nobody screens': () => beside(evaluate(complete, { screen: undefined }), usual()),
  };
  const kept = auditFile(new URL('./audit.json', import.meta.url), audits);

  it.each(Object.entries(audits))('stays as it is kept: %s', (what, findings) => {
    expect(findings()).toEqual(kept[what]);
  });

  it('is kept of these applications, and of no others', () => {
    expect(Object.keys(kept)).toEqual(Object.keys(audits));
  });
});
