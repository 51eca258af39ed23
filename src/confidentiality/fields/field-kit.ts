import type { Role } from '../../kernel/index.js';
import { ROLES } from '../../kernel/index.js';
import type { RecordKind } from '../../records/index.js';
import type { FieldPolicy, KeepTerm, MaskKind } from '../field-policy.js';
import type { Purpose } from '../purpose.js';
import { REGISTER_KEEPERS, SUPERIORS } from './keepers.js';

/** What differs from the usual policy of its group. */
export type Different = Partial<Omit<FieldPolicy, 'purposes' | 'mask'>>;

/** A field with these purposes, of a group that gives the rest. */
export type FieldMaker = (mask: MaskKind, purposes: readonly Purpose[], different?: Different) => FieldPolicy;

/** Three years after the record closed: the general limitation period for claims out of the contract (policy). */
const THREE_YEARS: KeepTerm = { unit: 'year', count: 3 };
/** What nobody needs once the person has gone, but for questions that come late (policy). */
export const SIX_MONTHS: KeepTerm = { unit: 'month', count: 6 };
export const UNTIL_CLOSED: KeepTerm = 'until-record-closes';

/** Purposes that reach every field: it is verified, inspected, and shown to the person that it is about. */
const ALWAYS: readonly Purpose[] = ['refresh', 'inspection', 'rights-request'];
const withAlways = (purposes: readonly Purpose[]) => [...new Set([...purposes, ...ALWAYS])];

/** What a household asks of its property office. */
export const SERVING: readonly Purpose[] = [
  'contact',
  'service',
  'delivery',
  'move-in',
  'billing',
  'emergency',
  'access-control',
];

/** The groups of fields of one kind of record. */
export interface FieldKit {
  /** No information on a person: shown to everybody. */
  readonly technical: FieldPolicy;
  /** Of a person; shown to the register's keepers, anybody of the office may ask. */
  readonly ordinary: FieldMaker;
  /** What all of the office see anyway: the unit, a shop's name, a dog's breed. */
  readonly open: FieldMaker;
  /** Sensitive or to be handled so: shown to nobody at once, keepers and superiors may ask. */
  readonly sensitive: FieldMaker;
}

/** The makers for the fields of a kind. */
export function fieldKit(kind: RecordKind): FieldKit {
  const keepers = REGISTER_KEEPERS[kind];
  const asking: readonly Role[] = [...new Set([...keepers, ...SUPERIORS])];
  const base = { basis: 'contract', keep: THREE_YEARS } as const;
  return {
    technical: {
      ...base,
      class: 'ordinary',
      purposes: withAlways(['record-keeping']),
      clear: { shown: ROLES, onRequest: ROLES },
      mask: 'none',
      clauses: ['CIM-4.1.1'],
    },
    ordinary: (mask, purposes, different) => ({
      ...base,
      class: 'ordinary',
      purposes: withAlways(purposes),
      clear: { shown: keepers, onRequest: [...asking, 'staff'] },
      mask,
      clauses: ['CN-CIVIL-1034', 'CIM-4.3'],
      ...different,
    }),
    open: (mask, purposes, different) => ({
      ...base,
      class: 'ordinary',
      purposes: withAlways(purposes),
      clear: { shown: ['staff'], onRequest: ['staff', ...SUPERIORS] },
      mask,
      clauses: ['CN-CIVIL-1034', 'CIM-4.3'],
      ...different,
    }),
    sensitive: (mask, purposes, different) => ({
      class: 'sensitive',
      basis: 'separate-consent',
      keep: UNTIL_CLOSED,
      purposes: withAlways(purposes),
      clear: { shown: [], onRequest: asking },
      mask,
      clauses: ['CN-PIPL-28', 'CN-PIPL-29', 'CIM-4.3'],
      ...different,
    }),
  };
}
