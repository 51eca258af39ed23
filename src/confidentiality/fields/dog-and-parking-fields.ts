import type { FieldsOf } from '../field-policy.js';
import type { Purpose } from '../purpose.js';
import { baseFields } from './base-fields.js';
import { fieldKit, UNTIL_CLOSED } from './field-kit.js';

const DOGS: readonly Purpose[] = ['contact', 'service', 'emergency', 'dog-keeping'];
const SPACES: readonly Purpose[] = [
  'contact',
  'service',
  'billing',
  'emergency',
  'access-control',
  'parking',
];

/** Dogs and their keepers (CIM-4.1.6). */
export function dogFields(): FieldsOf<'dog'> {
  const kit = fieldKit('dog');
  const { ordinary, open } = kit;
  // Who keeps a dog has it vaccinated and registered.
  const papers = {
    basis: 'legal-duty',
    keep: UNTIL_CLOSED,
    clauses: ['CN-AEP-30', 'CIM-4.1.6'],
  } as const;
  const dog = open('hidden', DOGS, { keep: UNTIL_CLOSED, clauses: ['CIM-4.1.6'] });
  return {
    ...baseFields(kit),
    unit: open('unit', DOGS),
    keeperName: ordinary('name', DOGS),
    phones: ordinary('phone', DOGS),
    dogName: dog,
    breed: dog,
    dogSex: dog,
    coatColour: dog,
    shoulderHeightCm: dog,
    bornOn: open('year', DOGS, { keep: UNTIL_CLOSED, clauses: ['CIM-4.1.6'] }),
    licenceNumber: ordinary('document-number', ['dog-keeping'], papers),
    licenceValidUntil: open('year', ['dog-keeping'], papers),
    vaccinationNumber: ordinary('document-number', ['dog-keeping'], papers),
    rabiesValidUntil: open('year', ['dog-keeping', 'emergency'], papers),
  };
}

/** The use of parking spaces (CIM-4.1.7). */
export function parkingUseFields(): FieldsOf<'parking-use'> {
  const kit = fieldKit('parking-use');
  const { ordinary, open, technical } = kit;
  return {
    ...baseFields(kit),
    spaceNumber: technical,
    rightKind: ordinary('hidden', ['parking', 'billing']),
    unit: open('unit', SPACES),
    userName: ordinary('name', SPACES),
    phones: ordinary('phone', SPACES),
    // With the passages at a gate a plate tells where somebody is.
    plates: ordinary('plate', ['parking', 'access-control', 'emergency', 'service']),
    vehicleModel: ordinary('hidden', ['parking', 'access-control'], { keep: UNTIL_CLOSED }),
    vehicleColour: ordinary('hidden', ['parking', 'access-control'], { keep: UNTIL_CLOSED }),
    validFrom: ordinary('year', ['parking', 'billing']),
    validUntil: ordinary('year', ['parking', 'billing']),
    monthlyFee: ordinary('hidden', ['billing']),
    handledBy: ordinary('name', ['parking', 'record-keeping']),
  };
}
