import type { Consent, FieldPolicy, LegalBasis } from '../confidentiality/index.js';
import { type CalendarDate, type Finding, found, isGiven } from '../kernel/index.js';
import type { DisclosureFindingCode } from './codes.js';
import type { DisclosureContext, DisclosureRequest } from './disclosure.js';
import type { DisclosurePolicy, RecipientRule } from './disclosure-policy.js';
import { extractDigest } from './extract-digest.js';
import type { Leaf } from './leaves.js';

type DisclosureFinding = Finding<DisclosureFindingCode>;

/** The fields of a kind by their names, never an inherited one. */
const fieldOf = ({ confidentiality }: DisclosurePolicy, kind: string, field: string): FieldPolicy | null => {
  const tables: Readonly<Record<string, Readonly<Record<string, FieldPolicy>>>> = confidentiality.fields;
  const table = Object.hasOwn(tables, kind) ? tables[kind] : undefined;
  return table !== undefined && Object.hasOwn(table, field) ? (table[field] ?? null) : null;
};

/** Who asks, for which register, what for, and on what ground. */
export function requestFindings(
  { recipient, kind, purpose, reason, basis, law, document }: DisclosureRequest,
  rule: RecipientRule | undefined,
): readonly DisclosureFinding[] {
  const facts = { recipient: recipient.kind, kind, purpose, basis };
  const byLaw = basis !== 'legal-duty' || isGiven(law);
  const known = rule === undefined ? 'not-applicable' : undefined;
  return [
    found('DISCLOSURE.RECIPIENT_UNKNOWN', rule !== undefined && isGiven(recipient.name), 'CN-PIPL-23', facts),
    found(
      'DISCLOSURE.REGISTER_NOT_FOR_RECIPIENT',
      known ?? rule?.kinds.includes(kind) ?? false,
      'CN-PIPL-6',
      facts,
    ),
    found(
      'DISCLOSURE.PURPOSE_NOT_FOR_RECIPIENT',
      known ?? rule?.purposes.includes(purpose) ?? false,
      'CN-PIPL-6',
      facts,
    ),
    found('DISCLOSURE.REASON_MISSING', isGiven(reason) ? 'pass' : 'unknown', 'CN-PIPL-6', facts),
    found(
      'DISCLOSURE.BASIS_MISSING',
      rule !== undefined && !rule.bases.includes(basis) ? 'fail' : byLaw ? 'pass' : 'unknown',
      'CN-PIPL-13',
      facts,
    ),
    found('DISCLOSURE.DOCUMENT_MISSING', isGiven(document) ? 'pass' : 'unknown', 'CN-PIPL-13', facts),
  ];
}

/** The least columns: each is a field, serves the purpose, and is not more sensitive than the recipient may have. */
export function columnFindings(
  { kind, columns, purpose }: DisclosureRequest,
  rule: RecipientRule | undefined,
  policy: DisclosurePolicy,
): readonly DisclosureFinding[] {
  const fields = columns.map((column) => fieldOf(policy, kind, column));
  const unknown = fields.filter((field) => field === null).length;
  const once = new Set<string>(columns).size === columns.length && columns.length > 0;
  const idle = columns.filter((_, at) => fields[at]?.purposes.includes(purpose) === false);
  const closed = columns.filter((_, at) => {
    const field = fields[at];
    return field != null && rule !== undefined && !rule.classes.includes(field.class);
  });
  return [
    // A name that is no field may be anything: it is counted, not repeated.
    found('DISCLOSURE.COLUMNS_UNKNOWN', unknown === 0 && once, 'CN-PIPL-6', {
      kind,
      unknown,
      columns: columns.length,
    }),
    found('DISCLOSURE.COLUMNS_NOT_NEEDED', idle.length === 0, 'CN-PIPL-6', { purpose, fields: idle }),
    found('DISCLOSURE.COLUMNS_TOO_SENSITIVE', closed.length === 0, 'CN-PIPL-28', { fields: closed }),
  ];
}

/** The records are of the register and the estate, each once, and at least one. */
export function recordFinding(
  { kind, estate }: DisclosureRequest,
  { records }: DisclosureContext,
): DisclosureFinding {
  const foreign = records.filter((record) => record.kind !== kind || record.estate !== estate).length;
  const twice = records.length - new Set(records.map(({ id }) => id)).size;
  const facts = { kind, records: records.length, foreign, twice };
  return found(
    'DISCLOSURE.RECORDS_WRONG',
    foreign === 0 && twice === 0 && records.length > 0,
    'CN-PIPL-6',
    facts,
  );
}

/** Consent where the basis is consent, for each record; separate consent for what is sensitive; a guardian's for a child. */
export function consentFindings(
  { basis, columns, purpose }: DisclosureRequest,
  { consents, records }: DisclosureContext,
  leavesOfRecord: ReadonlyMap<string, readonly Leaf[]>,
  rule: RecipientRule | undefined,
  on: CalendarDate,
): readonly DisclosureFinding[] {
  const asked: readonly LegalBasis[] =
    basis === 'consent' ? ['consent', 'separate-consent'] : ['separate-consent'];
  const stands = (consent: Consent, record: string) =>
    consent.record === record &&
    asked.includes(consent.basis) &&
    consent.purposes.includes(purpose) &&
    columns.every((column) => consent.fields !== 'all' && consent.fields.includes(column)) &&
    consent.givenOn <= on &&
    (consent.until === undefined || on <= consent.until) &&
    (consent.withdrawnOn === undefined || on < consent.withdrawnOn);
  const byConsent = basis === 'consent' || basis === 'separate-consent';
  const bare = records.filter(({ id }) => !(consents ?? []).some((consent) => stands(consent, id)));
  const childish = records.filter(({ id }) =>
    (leavesOfRecord.get(id) ?? []).some(({ policy }) => policy?.class === 'child'),
  );
  const orphaned = childish.filter(
    ({ id }) => !(consents ?? []).some((consent) => consent.by === 'guardian' && stands(consent, id)),
  );
  const ids = (of: typeof records) => ({ records: of.map(({ id }) => id) });
  const childAllowed = rule?.classes.includes('child') === true && basis === 'legal-duty';
  return [
    found(
      'DISCLOSURE.CONSENT_MISSING',
      !byConsent ? 'not-applicable' : consents === undefined ? 'unknown' : bare.length === 0,
      'CN-PIPL-23',
      byConsent ? ids(bare) : {},
    ),
    found(
      'DISCLOSURE.CHILD_CONCERNED',
      childAllowed || orphaned.length === 0 ? 'pass' : consents === undefined ? 'unknown' : 'fail',
      'CN-PIPL-31',
      childAllowed ? {} : ids(orphaned),
    ),
  ];
}

/** The manager approved this very extract, and is somebody else than who hands it over. */
export function approvalFindings(
  request: DisclosureRequest,
  { approval, at, actor, records }: DisclosureContext,
  { approvers }: DisclosurePolicy,
  grant: { readonly onBehalfOf?: string } | null,
): readonly DisclosureFinding[] {
  const fits =
    approval !== undefined &&
    approval.disclosure === request.id &&
    approval.of === extractDigest(request, records) &&
    approvers.includes(approval.role) &&
    approval.at <= at;
  const giving: readonly (string | undefined)[] = [actor.id, grant?.onBehalfOf];
  const asked =
    approval !== undefined &&
    [approval.by, approval.onBehalfOf].some((person) => person !== undefined && giving.includes(person));
  return [
    found('DISCLOSURE.APPROVAL_MISSING', approval === undefined ? 'unknown' : fits, 'SVC-1', {
      roles: approvers,
    }),
    found('DISCLOSURE.APPROVER_ASKED', approval === undefined ? 'not-applicable' : !asked, 'SVC-1'),
  ];
}

/** The policy of each value that goes out: a child's is a child's, whatever its field says. */
export const outgoing = (leaves: readonly Leaf[], columns: readonly string[]): readonly Leaf[] =>
  leaves.filter(({ field }) => columns.includes(field));
