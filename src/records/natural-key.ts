import type { RegisterRecord } from './record.js';

/**
 * The values that tell two rows of one register apart: equal keys within one estate and kind are the same record
 * entered again.
 *
 * **Details**: document number + unit for owner, tenant and domestic worker; passport number + unit for a foreign
 * national; document number + supplier for supplier staff; the unit for a shop and an occupancy; unit + keeper + dog's
 * name; space + plates (in the order of their text) for parking; unit + name + kind for special care. The forms name no
 * key for shop staff and regular outside service persons: document number (or name and first phone where there is
 * none) + unit, policy. A committee document: type, title and date.
 *
 * **Gotchas**: it holds identity numbers and names. Never use it as an id, an index value or in a log as it is; a keyed
 * digest of it may be.
 *
 * @param record - a record of any kind
 * @returns the values, of fixed order for each kind; `''` stands for an absent one
 *
 * @example
 * ```ts
 * import { type DogRecord, naturalKey } from 'wuye/records';
 *
 * naturalKey({ kind: 'dog', unit: '3-2-1201', keeperName: '王芳', dogName: '豆豆' } as DogRecord);
 * // => ['3-2-1201', '王芳', '豆豆']
 * ```
 * @category Records
 * @since 0.1.0
 */
export function naturalKey(record: RegisterRecord): readonly string[] {
  switch (record.kind) {
    case 'owner':
    case 'tenant':
    case 'domestic-worker':
      return [record.idNumber, record.unit];
    case 'foreign-national':
      return [record.passportNumber, record.unit];
    case 'supplier-staff':
      return [record.idNumber, record.supplierName];
    case 'shop':
    case 'occupancy':
      return [record.unit];
    case 'dog':
      return [record.unit, record.keeperName, record.dogName ?? ''];
    case 'parking-use':
      return [record.spaceNumber, ...[...record.plates].sort()];
    case 'special-care':
      return [record.unit, record.name, record.careKind];
    case 'shop-staff':
    case 'service-person':
      return record.idNumber === undefined
        ? ['', record.unit, record.name, record.phones[0] ?? '']
        : [record.idNumber, record.unit];
    case 'committee-document':
      return [record.documentType, record.title, record.datedOn];
  }
}
