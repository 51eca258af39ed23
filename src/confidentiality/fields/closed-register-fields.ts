import type { FieldPolicy, FieldsOf, MaskKind } from '../field-policy.js';
import type { Purpose } from '../purpose.js';
import { baseFields } from './base-fields.js';
import { fieldKit } from './field-kit.js';

/**
 * The special-care register (CIM-3.3, CIM-4.1.8): everything on it is special, that somebody is on it at all too. Its
 * keepers find a person by unit and masked name; all else is shown on request alone.
 */
export function specialCareFields(): FieldsOf<'special-care'> {
  const kit = fieldKit('special-care');
  const { sensitive } = kit;
  const care = (mask: MaskKind, purposes: readonly Purpose[] = [], shown = false): FieldPolicy => {
    const policy = sensitive(mask, ['care', 'emergency', ...purposes], {
      class: 'special-care',
      clauses: ['CIM-4.1.8', 'CN-PIPL-28', 'CN-PIPL-29'],
    });
    if (!shown) return policy;
    return {
      ...policy,
      clear: { ...policy.clear, shown: ['clerk', 'department-supervisor', 'security-supervisor'] },
    };
  };
  const base = baseFields(kit);
  return {
    ...base,
    'status.reason': care('hidden', ['record-keeping']),
    collectedBy: care('name', ['record-keeping']),
    'source.sheet': care('hidden', ['record-keeping']),
    'verification.by': care('name', ['record-keeping']),
    remark: care('hidden', ['record-keeping']),
    extra: care('hidden', ['record-keeping']),
    unit: care('unit', ['contact'], true),
    name: care('name', ['contact']),
    sex: care('hidden'),
    idKind: care('hidden'),
    idNumber: care('document-number', ['statutory-report']),
    // Parole and watching are at the authorities' request: the word itself is the secret.
    careKind: care('hidden', ['statutory-report']),
    circumstances: care('hidden'),
    phones: care('phone', ['contact']),
    guardianName: care('name', ['contact']),
    guardianPhone: care('phone', ['contact']),
    careMeasure: care('hidden'),
    responsibleStaff: care('name', ['record-keeping']),
    listedOn: care('year', ['record-keeping']),
    reportedBy: care('hidden', ['record-keeping']),
  };
}

/** The owners' committee's archive, apart from the other records (CIM-4.1.2): the clerk keeps it. */
export function committeeDocumentFields(): FieldsOf<'committee-document'> {
  const kit = fieldKit('committee-document');
  const kept = { basis: 'legal-duty', keep: { unit: 'year', count: 10 }, clauses: ['CIM-4.1.2'] } as const;
  const asking = {
    shown: ['clerk'],
    onRequest: ['clerk', 'department-head', 'project-manager', 'company-inspector'],
  } as const;
  const paper = (mask: MaskKind): FieldPolicy =>
    kit.ordinary(mask, ['committee', 'record-keeping'], { ...kept, clear: asking });
  return {
    ...baseFields(kit),
    'status.reason': paper('hidden'),
    remark: paper('hidden'),
    extra: paper('hidden'),
    // Titles name people: complaints, candidates, debtors.
    title: paper('hidden'),
    documentType: paper('hidden'),
    datedOn: paper('year'),
    'term.from': paper('year'),
    'term.until': paper('year'),
    location: paper('hidden'),
    'attachments.name': paper('hidden'),
    'attachments.digest': paper('hidden'),
  };
}
