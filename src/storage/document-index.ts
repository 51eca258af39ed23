import { ARCHIVES_COLLECTION, archiveIndex } from '../archive/index.js';
import {
  BOARDS_COLLECTION,
  BOOKINGS_COLLECTION,
  boardIndex,
  bookingIndex,
  POSTINGS_COLLECTION,
  type Posting,
  postingIndex,
} from '../boards/index.js';
import { APPLICATIONS_COLLECTION, applicationIndex } from '../commercial/index.js';
import {
  ACCESS_CHAIN_COLLECTION,
  ACCESS_LOG_COLLECTION,
  accessEntryIndex,
  chainLinkIndex,
} from '../confidentiality/index.js';
import { DELIVERIES_COLLECTION, deliveryIndex } from '../deliveries/index.js';
import {
  INSPECTION_PLANS_COLLECTION,
  INSPECTIONS_COLLECTION,
  inspectionIndex,
  inspectionPlanIndex,
} from '../inspections/index.js';
import { WuyeError, type Zone } from '../kernel/index.js';
import { NOTICES_COLLECTION, noticeIndex } from '../notices/index.js';
import { COMMITTEE_ARCHIVE_COLLECTION, RECORDS_COLLECTION, recordIndex } from '../records/collection.js';
import type { RegisterRecord } from '../records/index.js';
import {
  CYCLE_CASES_COLLECTION,
  CYCLES_COLLECTION,
  caseIndex,
  cycleIndex,
  DEFAULT_REFRESH_POLICY,
  oldestVerifiedOn,
  type RefreshPolicy,
} from '../refresh/index.js';
import { PERSONS_COLLECTION, personIndex, UNITS_COLLECTION, unitIndex } from '../registers/index.js';
import {
  DISCLOSURES_COLLECTION,
  disclosureIndex,
  RIGHTS_REQUESTS_COLLECTION,
  rightsRequestIndex,
} from '../retention/index.js';
import { AUDIT_COLLECTION, auditIndex } from './audit.js';
import {
  ESCALATIONS_COLLECTION,
  IMPORT_BATCHES_COLLECTION,
  LOOKUPS_COLLECTION,
  TASKS_COLLECTION,
} from './collections.js';
import { escalationIndex, importBatchIndex, taskIndex } from './work-index.js';

/**
 * Tells the index fields of a document from its body, as a change of its collection carries them.
 *
 * @category Storage
 * @since 0.1.0
 */
export type Indexer = (collection: string, body: object) => Readonly<Record<string, string>>;

/**
 * What the index fields depend on beside the document.
 *
 * @category Storage
 * @since 0.1.0
 */
export interface IndexerOptions {
  /** Its field groups tell the date of a record's oldest part; `DEFAULT_REFRESH_POLICY` by default. */
  readonly refreshPolicy?: RefreshPolicy;
  /** The zone in which sheets were seen and taken down; Asia/Shanghai by default. */
  readonly zone?: Zone;
}

/**
 * The index fields of every document of the library: for whoever writes one, and for adapters that migrate a collection
 * with a new field.
 *
 * **Details**: bodies are taken at their word; they were written through this library. A host with collections of its own
 * asks its own function first and this one for the rest.
 *
 * @param options - the refresh policy and the zone where they are not the defaults
 * @returns the indexer; it throws `STORAGE.UNKNOWN_COLLECTION` for a collection that is none of `COLLECTIONS`
 *
 * @example
 * ```ts
 * import { createIndexer } from 'wuye/storage';
 *
 * const indexOf = createIndexer();
 * indexOf('records', { kind: 'dog', unit: '3-2-1201', status: { state: 'open' } });
 * // => { kind: 'dog', state: 'open', verified_on: '', unit: '3-2-1201' }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function createIndexer({ refreshPolicy, zone }: IndexerOptions = {}): Indexer {
  const ofRecord = (record: RegisterRecord) => recordIndexUnder(record, refreshPolicy);
  const indexers: ReadonlyMap<string, (body: never) => Readonly<Record<string, string>>> = new Map<
    string,
    (body: never) => Readonly<Record<string, string>>
  >([
    [RECORDS_COLLECTION.name, ofRecord],
    [COMMITTEE_ARCHIVE_COLLECTION.name, ofRecord],
    [CYCLES_COLLECTION.name, cycleIndex],
    [CYCLE_CASES_COLLECTION.name, caseIndex],
    [TASKS_COLLECTION.name, taskIndex],
    [ESCALATIONS_COLLECTION.name, escalationIndex],
    [IMPORT_BATCHES_COLLECTION.name, importBatchIndex],
    [AUDIT_COLLECTION.name, auditIndex],
    [PERSONS_COLLECTION.name, personIndex],
    [UNITS_COLLECTION.name, unitIndex],
    [LOOKUPS_COLLECTION.name, ({ value, owner }: Lookup) => ({ value, owner })],
    [NOTICES_COLLECTION.name, noticeIndex],
    [BOARDS_COLLECTION.name, boardIndex],
    [BOOKINGS_COLLECTION.name, bookingIndex],
    [POSTINGS_COLLECTION.name, (posting: Posting) => postingIndex(posting, zone)],
    [DELIVERIES_COLLECTION.name, deliveryIndex],
    [ARCHIVES_COLLECTION.name, archiveIndex],
    [APPLICATIONS_COLLECTION.name, applicationIndex],
    [ACCESS_LOG_COLLECTION.name, accessEntryIndex],
    [ACCESS_CHAIN_COLLECTION.name, chainLinkIndex],
    [INSPECTION_PLANS_COLLECTION.name, inspectionPlanIndex],
    [INSPECTIONS_COLLECTION.name, inspectionIndex],
    [RIGHTS_REQUESTS_COLLECTION.name, rightsRequestIndex],
    [DISCLOSURES_COLLECTION.name, disclosureIndex],
  ]);
  return (collection, body) => {
    const indexOf = indexers.get(collection);
    if (indexOf === undefined) {
      throw new WuyeError('STORAGE.UNKNOWN_COLLECTION', `${collection} is no collection of the library`);
    }
    return indexOf(body as never);
  };
}

/**
 * The index fields of a record under a refresh policy: `verified_on` is the date of its oldest field group.
 *
 * @param record - the record
 * @param refreshPolicy - `DEFAULT_REFRESH_POLICY` by default
 *
 * @example
 * ```ts
 * import type { DogRecord } from 'wuye/records';
 * import { recordIndexUnder } from 'wuye/storage';
 *
 * recordIndexUnder({ kind: 'dog', unit: '3-2-1201', status: { state: 'open' } } as DogRecord);
 * // => { kind: 'dog', state: 'open', verified_on: '', unit: '3-2-1201' }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function recordIndexUnder(
  record: RegisterRecord,
  refreshPolicy: RefreshPolicy = DEFAULT_REFRESH_POLICY,
): Readonly<Record<string, string>> {
  const rule = refreshPolicy.rules[record.kind];
  return rule === null ? recordIndex(record) : recordIndex(record, oldestVerifiedOn(record, rule));
}

interface Lookup {
  readonly value: string;
  readonly owner: string;
}
