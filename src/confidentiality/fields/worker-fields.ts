import type { FieldsOf } from '../field-policy.js';
import type { Purpose } from '../purpose.js';
import { baseFields } from './base-fields.js';
import { fieldKit, SIX_MONTHS } from './field-kit.js';

const AT_THE_GATE: readonly Purpose[] = ['contact', 'service', 'emergency', 'access-control'];
/** They made no contract with the office: it holds what they let it hold, not for long. */
const BRIEF = { basis: 'consent', keep: SIX_MONTHS } as const;
const IDENTITY = { basis: 'consent', clauses: ['CN-CIVIL-1034', 'CN-PIPL-51', 'CIM-4.1.5'] } as const;

/** Domestic workers (CIM-4.1.5). */
export function domesticWorkerFields(): FieldsOf<'domestic-worker'> {
  const kit = fieldKit('domestic-worker');
  const { ordinary, open, sensitive } = kit;
  return {
    ...baseFields(kit),
    unit: open('unit', AT_THE_GATE),
    employerName: ordinary('name', AT_THE_GATE),
    name: ordinary('name', AT_THE_GATE, BRIEF),
    sex: ordinary('hidden', ['access-control'], BRIEF),
    idKind: ordinary('hidden', ['access-control'], BRIEF),
    idNumber: sensitive('document-number', ['access-control'], IDENTITY),
    registeredAddress: ordinary('address', ['access-control', 'statutory-report'], BRIEF),
    phones: ordinary('phone', AT_THE_GATE, BRIEF),
    workKind: ordinary('hidden', ['access-control', 'service'], BRIEF),
    agency: ordinary('name', ['contact', 'access-control'], BRIEF),
    // Tells of a person's health.
    healthCertificateValidUntil: sensitive('hidden', ['access-control', 'service']),
    startedOn: ordinary('year', ['access-control'], BRIEF),
    endedOn: ordinary('year', ['access-control'], BRIEF),
    passNumber: ordinary('document-number', ['access-control'], BRIEF),
  };
}

/** Other regular outside service people (CIM-3.2). */
export function servicePersonFields(): FieldsOf<'service-person'> {
  const kit = fieldKit('service-person');
  const { ordinary, open, sensitive } = kit;
  return {
    ...baseFields(kit),
    unit: open('unit', AT_THE_GATE),
    engagedBy: ordinary('name', AT_THE_GATE),
    name: ordinary('name', AT_THE_GATE, BRIEF),
    sex: ordinary('hidden', ['access-control'], BRIEF),
    idKind: ordinary('hidden', ['access-control'], BRIEF),
    idNumber: sensitive('document-number', ['access-control'], IDENTITY),
    phones: ordinary('phone', AT_THE_GATE, BRIEF),
    service: ordinary('hidden', ['access-control', 'service'], BRIEF),
    employer: ordinary('name', ['contact', 'access-control'], BRIEF),
    startedOn: ordinary('year', ['access-control'], BRIEF),
    endedOn: ordinary('year', ['access-control'], BRIEF),
  };
}

/** Supplier staff (CIM-4.1.3, CIM-3.1). */
export function supplierStaffFields(): FieldsOf<'supplier-staff'> {
  const kit = fieldKit('supplier-staff');
  const { ordinary, open, sensitive, technical } = kit;
  const working = { keep: SIX_MONTHS } as const;
  return {
    ...baseFields(kit),
    supplierName: open('name', AT_THE_GATE),
    supplierUscc: technical,
    name: ordinary('name', AT_THE_GATE, working),
    sex: ordinary('hidden', ['access-control'], working),
    idKind: ordinary('hidden', ['access-control'], working),
    idNumber: sensitive('document-number', ['access-control'], {
      basis: 'contract',
      clauses: ['CN-CIVIL-1034', 'CN-PIPL-51', 'CIM-4.1.3'],
    }),
    phones: ordinary('phone', AT_THE_GATE, working),
    position: open('hidden', AT_THE_GATE, working),
    serviceArea: open('hidden', AT_THE_GATE, working),
    // Often the identity number with a letter before it.
    certificateNumber: sensitive('document-number', ['access-control', 'service'], { basis: 'contract' }),
    startedOn: ordinary('year', ['access-control'], working),
    leftOn: ordinary('year', ['access-control'], working),
    passNumber: ordinary('document-number', ['access-control'], working),
  };
}
