import fc from 'fast-check';
import {
  type AccessEntry,
  type AccessPermission,
  type Consent,
  type ErasedAccessEntry,
  erasePerson,
  FIELD_CLASSES,
  type FieldPath,
  LEGAL_BASES,
  PURPOSES,
  type RevealRequest,
  requestReveal,
} from '../../src/confidentiality/index.js';
import { digestOf, instant, ROLES, type Role, recordId } from '../../src/kernel/index.js';
import { RECORD_KINDS } from '../../src/records/common.js';
import type { RecordKind, RegisterRecord } from '../../src/records/index.js';
import {
  type Disclosure,
  type DisclosureRequest,
  decideDisclosure,
  disclosureId,
  extractDigest,
  RECIPIENTS,
} from '../../src/retention/index.js';
import { arbitraryEstateId } from './arbitrary-notices.js';
import { arbitraryRecord } from './arbitrary-records.js';
import {
  arbitraryActorId as actor,
  arbitraryInstant,
  arbitraryDate as date,
  arbitraryName as name,
  oneOf,
  arbitraryText as text,
} from './arbitrary-values.js';

// What is asked of the confidentiality of records, as it comes over a wire, and what the rules make of it.

export const arbitraryRecordId = fc.stringMatching(/^rec_[0-9a-z]{6}$/).map(recordId);
export const arbitraryRole: fc.Arbitrary<Role> = fc.constantFrom(...ROLES);
const kinds = fc.constantFrom(...RECORD_KINDS);
const purposes = fc.constantFrom(...PURPOSES);

export const fieldsOf = (kind: RecordKind): fc.Arbitrary<readonly FieldPath[]> =>
  fc.uniqueArray(fc.constantFrom(...(Object.keys(FIELD_CLASSES[kind]) as FieldPath[])), {
    minLength: 1,
    maxLength: 4,
  });
const someFields = kinds.chain(fieldsOf);
const allOrFields = fc.oneof(fc.constant('all' as const), someFields);

export const arbitraryConsent: fc.Arbitrary<Consent> = fc.record(
  {
    id: fc.stringMatching(/^con_[0-9a-z]{6}$/),
    kind: kinds,
    record: arbitraryRecordId,
    fields: allOrFields,
    purposes: fc.uniqueArray(purposes, { maxLength: 3 }),
    basis: oneOf('consent', 'separate-consent'),
    by: oneOf('person', 'guardian'),
    givenOn: date,
    until: date,
    withdrawnOn: date,
  },
  { requiredKeys: ['id', 'kind', 'record', 'fields', 'purposes', 'basis', 'by', 'givenOn'] },
);

export const arbitraryPermission: fc.Arbitrary<AccessPermission> = fc.record(
  {
    id: fc.stringMatching(/^per_[0-9a-z]{6}$/),
    to: actor,
    by: actor,
    role: arbitraryRole,
    onBehalfOf: actor,
    kind: kinds,
    record: fc.oneof(fc.constant('register' as const), arbitraryRecordId),
    fields: allOrFields,
    purpose: purposes,
    from: date,
    until: date,
  },
  { requiredKeys: ['id', 'to', 'by', 'role', 'kind', 'record', 'fields', 'purpose', 'from', 'until'] },
);

export const arbitraryRevealRequest: fc.Arbitrary<RevealRequest> = fc.record({
  id: fc.stringMatching(/^acc_[0-9a-z]{6}$/),
  estate: arbitraryEstateId,
  kind: kinds,
  record: arbitraryRecordId,
  fields: someFields,
  reason: fc.oneof(text, oneOf('', '  ')),
});

/** What `requestReveal` logs of any request: of this record or another, granted or not. */
export const arbitraryAccessEntry: fc.Arbitrary<AccessEntry> = fc
  .record({
    record: kinds.chain((kind): fc.Arbitrary<RegisterRecord> => arbitraryRecord(kind)),
    asked: arbitraryRevealRequest,
    ofRecord: fc.boolean(),
    viewer: fc.record({ id: actor, roles: fc.uniqueArray(arbitraryRole, { minLength: 1, maxLength: 3 }) }),
    principal: fc.option(actor, { nil: undefined }),
    purpose: purposes,
    at: arbitraryInstant,
    permissions: fc.option(fc.array(arbitraryPermission, { maxLength: 1 }), { nil: undefined }),
    consents: fc.option(fc.constant([]), { nil: undefined }),
    person: fc.option(
      fc.nat().map((n) => digestOf(n)),
      { nil: undefined },
    ),
  })
  .chain(({ record, ...rest }) => fieldsOf(record.kind).map((fields) => ({ record, fields, ...rest })))
  .map(({ record, fields, asked, ofRecord, viewer, principal, purpose, at, ...facts }) => {
    const request = ofRecord
      ? { ...asked, kind: record.kind, record: record.id, estate: record.estate, fields }
      : asked;
    const permissions = facts.permissions?.map((permission) => ({
      ...permission,
      to: viewer.id,
      role: 'project-manager' as const,
      kind: request.kind,
      record: request.record,
      fields: 'all' as const,
      purpose,
      from: '1950-01-01' as AccessPermission['from'],
      until: '2080-01-01' as AccessPermission['until'],
    }));
    const delegation = {
      principal,
      roles: viewer.roles,
      from: '1950-01-01',
      until: '2080-01-01',
    };
    const acting = principal === undefined ? viewer : { id: viewer.id, roles: [], delegations: [delegation] };
    const context = {
      viewer: { actor: acting, purpose },
      at,
      record,
      permissions,
      consents: facts.consents,
      person: facts.person,
    };
    const given = Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined));
    return requestReveal(request, given as unknown as Parameters<typeof requestReveal>[1]).entry;
  });

export const arbitraryErasedEntry: fc.Arbitrary<ErasedAccessEntry> = fc
  .tuple(arbitraryAccessEntry, date)
  .map(([entry, on]) => erasePerson(entry, on));

export const arbitraryDisclosureRequest: fc.Arbitrary<DisclosureRequest> = fc.record(
  {
    id: fc.stringMatching(/^dis_[0-9a-z]{6}$/).map(disclosureId),
    estate: arbitraryEstateId,
    recipient: fc.record({ kind: fc.constantFrom(...RECIPIENTS), name }),
    kind: kinds,
    columns: someFields,
    purpose: purposes,
    reason: text,
    basis: fc.constantFrom(...LEGAL_BASES),
    law: oneOf('CN-EEA-39'),
    document: oneOf('杭公西调字〔2026〕第118号'),
  },
  { requiredKeys: ['id', 'estate', 'recipient', 'kind', 'columns', 'purpose', 'reason', 'basis'] },
);

/** What `decideDisclosure` records of extracts for the police that it allows. */
export const arbitraryDisclosure: fc.Arbitrary<Disclosure> = fc
  .record({
    asked: arbitraryDisclosureRequest,
    records: fc.uniqueArray(arbitraryRecord('foreign-national'), {
      minLength: 1,
      maxLength: 4,
      selector: ({ id }) => id,
    }),
    columns: fc.uniqueArray(fc.constantFrom(...reportable('foreign-national')), {
      minLength: 1,
      maxLength: 3,
    }),
    by: fc.record({ clerk: actor, manager: actor, behalf: fc.option(actor, { nil: undefined }) }),
    at: arbitraryInstant,
  })
  .map(({ asked, records, columns, by: { clerk, manager, behalf }, at }) => {
    const request: DisclosureRequest = {
      ...asked,
      recipient: { ...asked.recipient, kind: 'police' },
      kind: 'foreign-national',
      columns,
      purpose: 'statutory-report',
      basis: 'legal-duty',
      law: 'CN-EEA-39',
      document: '杭公西调字〔2026〕第118号',
    };
    const result = decideDisclosure(request, {
      actor: { id: clerk, roles: ['clerk'] },
      at,
      records: records.map((record): RegisterRecord => ({ ...record, estate: request.estate })),
      approval: {
        disclosure: request.id,
        of: extractDigest(request, records),
        by: clerk === manager ? (`${manager}x` as typeof manager) : manager,
        role: 'project-manager',
        ...(behalf === undefined || behalf === clerk ? {} : { onBehalfOf: behalf }),
        at: instant(0),
      },
    });
    if (!result.disclosed) throw new Error(JSON.stringify(result.decision.findings));
    return result.disclosure;
  });

/** The columns of a register that may be reported by law. */
function reportable(kind: RecordKind): readonly FieldPath[] {
  const table: Readonly<Record<string, { readonly purposes: readonly string[] }>> = FIELD_CLASSES[kind];
  return Object.keys(table).filter((field) =>
    table[field]?.purposes.includes('statutory-report'),
  ) as FieldPath[];
}
