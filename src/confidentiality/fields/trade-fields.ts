import type { FieldsOf } from '../field-policy.js';
import { baseFields } from './base-fields.js';
import { fieldKit, SIX_MONTHS, UNTIL_CLOSED } from './field-kit.js';

const SHOP_PURPOSES = [
  'contact',
  'service',
  'delivery',
  'billing',
  'emergency',
  'access-control',
  'trade',
] as const;

/** The shop summary (CIM-4.1.4). */
export function shopFields(): FieldsOf<'shop'> {
  const kit = fieldKit('shop');
  const { ordinary, open, sensitive, technical } = kit;
  return {
    ...baseFields(kit),
    unit: open('unit', SHOP_PURPOSES),
    // The sign over the door says both. A sole trader's shop may bear the owner's name: so does the sign, and a mask of it
    // may show the name (张三**超市). The owner's own fields stay masked.
    shopName: open('name', SHOP_PURPOSES),
    businessKind: open('hidden', SHOP_PURPOSES),
    // Published in the national register of companies.
    uscc: technical,
    licenceValidUntil: open('year', SHOP_PURPOSES),
    ownerName: ordinary('name', ['contact', 'service', 'trade']),
    operatorName: ordinary('name', SHOP_PURPOSES),
    operatorResidentId: sensitive('document-number', ['trade', 'access-control'], {
      basis: 'contract',
      clauses: ['CN-CIVIL-1034', 'CN-PIPL-51', 'CIM-4.2.1.3a'],
    }),
    phones: ordinary('phone', SHOP_PURPOSES),
    floorArea: ordinary('hidden', ['billing', 'service']),
    staffCount: ordinary('hidden', ['service', 'emergency']),
    leaseFrom: ordinary('year', ['service', 'billing', 'trade']),
    leaseUntil: ordinary('year', ['service', 'billing', 'trade']),
  };
}

/** The people who work in the shops (CIM-4.1.5). */
export function shopStaffFields(): FieldsOf<'shop-staff'> {
  const kit = fieldKit('shop-staff');
  const { open, sensitive } = kit;
  const brief = { basis: 'consent', keep: SIX_MONTHS } as const;
  return {
    ...baseFields(kit),
    unit: open('unit', SHOP_PURPOSES),
    shopName: open('name', SHOP_PURPOSES),
    name: kit.ordinary('name', ['contact', 'emergency', 'access-control'], brief),
    sex: kit.ordinary('hidden', ['access-control'], brief),
    idKind: kit.ordinary('hidden', ['access-control'], brief),
    idNumber: sensitive('document-number', ['access-control'], {
      basis: 'consent',
      keep: UNTIL_CLOSED,
      clauses: ['CN-CIVIL-1034', 'CN-PIPL-51', 'CIM-4.1.5'],
    }),
    phones: kit.ordinary('phone', ['contact', 'emergency', 'access-control'], brief),
    position: kit.ordinary('hidden', ['access-control', 'service'], brief),
    startedOn: kit.ordinary('year', ['access-control'], brief),
    leftOn: kit.ordinary('year', ['access-control'], brief),
  };
}
