import type { FieldsOf } from '../field-policy.js';
import type { Purpose } from '../purpose.js';
import { baseFields } from './base-fields.js';
import { fieldKit, UNTIL_CLOSED } from './field-kit.js';

const REPORTING: readonly Purpose[] = [
  'contact',
  'service',
  'emergency',
  'access-control',
  'statutory-report',
];
const REPORTED = {
  basis: 'legal-duty',
  keep: UNTIL_CLOSED,
  clauses: ['CN-EEA-39', 'CN-CIVIL-1034', 'CIM-4.3'],
} as const;

/** Foreign nationals (CIM-4.1.5): most is held because their stay is reported to the police (CN-EEA-39). */
export function foreignNationalFields(): FieldsOf<'foreign-national'> {
  const kit = fieldKit('foreign-national');
  const { ordinary, open, sensitive } = kit;
  return {
    ...baseFields(kit),
    unit: open('unit', REPORTING),
    name: ordinary('name', REPORTING, { clauses: REPORTED.clauses }),
    chineseName: ordinary('name', REPORTING, { clauses: REPORTED.clauses }),
    sex: ordinary('hidden', ['contact', 'statutory-report'], REPORTED),
    bornOn: ordinary('year', ['statutory-report'], REPORTED),
    nationality: ordinary('hidden', ['statutory-report', 'emergency'], REPORTED),
    passportNumber: sensitive('document-number', ['statutory-report'], REPORTED),
    visaKind: ordinary('hidden', ['statutory-report'], REPORTED),
    visaValidUntil: ordinary('year', ['statutory-report'], REPORTED),
    stayPurpose: ordinary('hidden', ['statutory-report'], REPORTED),
    employer: ordinary('name', ['statutory-report', 'emergency'], REPORTED),
    phones: ordinary('phone', REPORTING),
    policeRegisteredOn: ordinary('year', ['statutory-report'], REPORTED),
  };
}
