import { ARCHIVES_COLLECTION } from '../archive/index.js';
import { BOARDS_COLLECTION, BOOKINGS_COLLECTION, POSTINGS_COLLECTION } from '../boards/index.js';
import { APPLICATIONS_COLLECTION } from '../commercial/index.js';
import { ACCESS_CHAIN_COLLECTION, ACCESS_LOG_COLLECTION } from '../confidentiality/index.js';
import { DELIVERIES_COLLECTION } from '../deliveries/index.js';
import { INSPECTION_PLANS_COLLECTION, INSPECTIONS_COLLECTION } from '../inspections/index.js';
import type { CollectionDeclaration } from '../kernel/index.js';
import { NOTICES_COLLECTION } from '../notices/index.js';
import { COMMITTEE_ARCHIVE_COLLECTION, RECORDS_COLLECTION } from '../records/collection.js';
import { CYCLE_CASES_COLLECTION, CYCLES_COLLECTION } from '../refresh/index.js';
import { PERSONS_COLLECTION, UNITS_COLLECTION } from '../registers/index.js';
import { DISCLOSURES_COLLECTION, RIGHTS_REQUESTS_COLLECTION } from '../retention/index.js';
import { AUDIT_COLLECTION } from './audit.js';

/** Tasks that follow from a command, such as those of a change of ownership (CIM-4.1.4).
 * @category Storage
 * @since 0.1.0
 */
export const TASKS_COLLECTION = {
  name: 'tasks',
  fields: ['state', 'role', 'due_on'],
  indexes: {
    by_due: { equal: ['state'], range: 'due_on' },
    by_role: { equal: ['state', 'role'], range: 'due_on' },
  },
} as const satisfies CollectionDeclaration;

/** Conflicts and unconfirmed fields that somebody has to settle (NIM-4.2, NIM-5.2).
 * @category Storage
 * @since 0.1.0
 */
export const ESCALATIONS_COLLECTION = {
  name: 'escalations',
  fields: ['state', 'since'],
  indexes: { by_state: { equal: ['state'], range: 'since' } },
} as const satisfies CollectionDeclaration;

/** Imports of sheets, each of which can be undone.
 * @category Storage
 * @since 0.1.0
 */
export const IMPORT_BATCHES_COLLECTION = {
  name: 'import_batches',
  fields: ['state', 'started_at'],
  indexes: { by_state: { equal: ['state'], range: 'started_at' } },
} as const satisfies CollectionDeclaration;

/**
 * Values of which a record has several (plates, phones) or which are looked up by digest (identity numbers).
 *
 * **Gotchas**: an identity number stands here as a keyed digest only; a plain one can be guessed.
 *
 * @category Storage
 * @since 0.1.0
 */
export const LOOKUPS_COLLECTION = {
  name: 'lookups',
  fields: ['value', 'owner'],
  indexes: {
    by_value: { equal: ['value'], range: 'owner' },
    by_owner: { equal: ['owner'], range: 'value' },
  },
} as const satisfies CollectionDeclaration;

/**
 * Every collection of the library with its indexes, as data: adapters create their tables from it.
 *
 * @example
 * ```ts
 * import { COLLECTIONS } from 'wuye/storage';
 *
 * COLLECTIONS.map(({ name }) => name).slice(0, 2); // => ['records', 'committee_archive']
 * ```
 * @category Storage
 * @since 0.1.0
 */
export const COLLECTIONS: readonly CollectionDeclaration[] = [
  RECORDS_COLLECTION,
  COMMITTEE_ARCHIVE_COLLECTION,
  CYCLES_COLLECTION,
  CYCLE_CASES_COLLECTION,
  TASKS_COLLECTION,
  ESCALATIONS_COLLECTION,
  IMPORT_BATCHES_COLLECTION,
  AUDIT_COLLECTION,
  PERSONS_COLLECTION,
  UNITS_COLLECTION,
  LOOKUPS_COLLECTION,
  NOTICES_COLLECTION,
  BOARDS_COLLECTION,
  BOOKINGS_COLLECTION,
  POSTINGS_COLLECTION,
  DELIVERIES_COLLECTION,
  ARCHIVES_COLLECTION,
  APPLICATIONS_COLLECTION,
  ACCESS_LOG_COLLECTION,
  ACCESS_CHAIN_COLLECTION,
  INSPECTION_PLANS_COLLECTION,
  INSPECTIONS_COLLECTION,
  RIGHTS_REQUESTS_COLLECTION,
  DISCLOSURES_COLLECTION,
];
