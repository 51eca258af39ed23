import type { RecordKind, RegisterRecord } from '../../records/index.js';
import { documentKey } from '../document-key.js';
import { groupBy, idsOf, type RegisterRule } from '../rule.js';

/** Registers of people by unit. A shop's operator may run several shops; supplier staff have no unit. */
const KINDS = [
  'owner',
  'tenant',
  'foreign-national',
  'domestic-worker',
  'service-person',
  'shop-staff',
] as const satisfies readonly RecordKind[];

/**
 * One person rightly registered for several units of one register (an owner of two dwellings, an hourly help of four
 * households): no duplicate, and told for information. The verdict is therefore `pass` (forms; CIM-4.1.9).
 */
export const personInSeveralUnits: RegisterRule = {
  code: 'REGISTER.PERSON_IN_SEVERAL_UNITS',
  check: (records) =>
    KINDS.flatMap((kind) => {
      const persons = groupBy<RegisterRecord>(records.of(kind), documentKey);
      return [...persons.values()].flatMap((group) => {
        const units = [...new Set(group.flatMap((record) => ('unit' in record ? [record.unit] : [])))].sort();
        if (units.length < 2) return [];
        return [
          {
            code: 'REGISTER.PERSON_IN_SEVERAL_UNITS',
            verdict: 'pass',
            effect: 'advises',
            clause: 'CIM-4.1.9',
            facts: { kind, records: idsOf(group), units },
          },
        ] as const;
      });
    }),
};
