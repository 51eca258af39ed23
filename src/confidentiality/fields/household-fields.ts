import type { FieldsOf } from '../field-policy.js';
import { baseFields } from './base-fields.js';
import { fieldKit, SERVING, UNTIL_CLOSED } from './field-kit.js';

/** The owner's card (CIM-4.1.4). */
export function ownerFields(): FieldsOf<'owner'> {
  const kit = fieldKit('owner');
  const { ordinary, open, sensitive } = kit;
  // Members of the household made no contract; who is under 14 among them is told by their date of birth.
  const family = { basis: 'consent', keep: UNTIL_CLOSED, clear: sensitive('hidden', []).clear } as const;
  return {
    ...baseFields(kit),
    unit: open('unit', SERVING),
    name: ordinary('name', SERVING),
    sex: ordinary('hidden', ['contact']),
    idKind: ordinary('hidden', ['move-in', 'billing']),
    idNumber: sensitive('document-number', ['move-in'], {
      basis: 'contract',
      clauses: ['CN-CIVIL-1034', 'CN-PIPL-51', 'CIM-4.3'],
    }),
    phones: ordinary('phone', SERVING),
    floorArea: ordinary('hidden', ['billing', 'service']),
    titleNumber: sensitive('document-number', ['move-in'], { basis: 'contract' }),
    movedInOn: ordinary('year', ['move-in', 'billing']),
    familyMembers: sensitive('hidden', ['emergency', 'access-control'], {
      class: 'child',
      clauses: ['CN-PIPL-28', 'CN-PIPL-31'],
    }),
    'household.name': ordinary('name', ['emergency', 'access-control'], family),
    'household.relation': ordinary('hidden', ['emergency', 'access-control'], family),
    'household.bornOn': ordinary('year', ['emergency', 'access-control'], family),
    emergencyContact: ordinary('name', ['emergency'], { basis: 'consent', keep: UNTIL_CLOSED }),
    emergencyPhone: ordinary('phone', ['emergency'], { basis: 'consent', keep: UNTIL_CLOSED }),
    mailingAddress: ordinary('address', ['contact', 'delivery', 'billing']),
  };
}

/** The tenants' register (CIM-4.1.5). */
export function tenantFields(): FieldsOf<'tenant'> {
  const kit = fieldKit('tenant');
  const { ordinary, open, sensitive } = kit;
  const reported = { basis: 'legal-duty', keep: UNTIL_CLOSED } as const;
  return {
    ...baseFields(kit),
    unit: open('unit', [...SERVING, 'statutory-report']),
    ownerName: ordinary('name', ['contact', 'service', 'statutory-report']),
    name: ordinary('name', [...SERVING, 'statutory-report']),
    sex: ordinary('hidden', ['contact', 'statutory-report']),
    idKind: ordinary('hidden', ['access-control', 'statutory-report'], reported),
    idNumber: sensitive('document-number', ['access-control', 'statutory-report'], {
      ...reported,
      clauses: ['CN-CIVIL-1034', 'CN-PIPL-51', 'CIM-4.1.5'],
    }),
    registeredAddress: ordinary('address', ['statutory-report'], reported),
    employer: ordinary('name', ['emergency', 'statutory-report'], { basis: 'consent', keep: UNTIL_CLOSED }),
    phones: ordinary('phone', [...SERVING, 'statutory-report']),
    residentCount: ordinary('hidden', ['service', 'emergency', 'statutory-report']),
    leaseFrom: ordinary('year', ['service', 'billing', 'access-control']),
    leaseUntil: ordinary('year', ['service', 'billing', 'access-control']),
    residencePermitNumber: sensitive('document-number', ['statutory-report'], reported),
  };
}

/** The occupancy summary (CIM-4.1.4). */
export function occupancyFields(): FieldsOf<'occupancy'> {
  const kit = fieldKit('occupancy');
  const { ordinary, open } = kit;
  return {
    ...baseFields(kit),
    unit: open('unit', SERVING),
    ownerName: ordinary('name', SERVING),
    phones: ordinary('phone', SERVING),
    floorArea: ordinary('hidden', ['billing', 'service']),
    layout: ordinary('hidden', ['service']),
    // An empty home is worth knowing for a burglar.
    occupancyStatus: ordinary('hidden', ['service', 'billing', 'emergency', 'access-control']),
    handedOverOn: ordinary('year', ['move-in', 'billing']),
    renovationStartedOn: ordinary('year', ['service', 'access-control']),
    movedInOn: ordinary('year', ['move-in', 'billing']),
    residentCount: ordinary('hidden', ['service', 'emergency']),
  };
}
