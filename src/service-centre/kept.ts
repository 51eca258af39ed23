import { ARCHIVES_COLLECTION, type Archive, archiveIndex } from '../archive/index.js';
import {
  BOARDS_COLLECTION,
  BOOKINGS_COLLECTION,
  type Board,
  type Booking,
  boardIndex,
  bookingIndex,
  POSTINGS_COLLECTION,
  type Posting,
  postingIndex,
} from '../boards/index.js';
import {
  APPLICATIONS_COLLECTION,
  applicationIndex,
  type CommercialApplication,
} from '../commercial/index.js';
import { DELIVERIES_COLLECTION, type Delivery, deliveryIndex } from '../deliveries/index.js';
import type { Escalation, Task } from '../duties/index.js';
import { NOTICES_COLLECTION, type Notice, noticeIndex } from '../notices/index.js';
import { RECORDS_COLLECTION, recordIndex } from '../records/collection.js';
import type { RegisterRecord } from '../records/index.js';
import {
  CYCLE_CASES_COLLECTION,
  CYCLES_COLLECTION,
  caseIndex,
  cycleIndex,
  DEFAULT_REFRESH_POLICY,
  oldestVerifiedOn,
  type RefreshCase,
  type RefreshCycle,
} from '../refresh/index.js';
import { ESCALATIONS_COLLECTION, TASKS_COLLECTION } from '../storage/index.js';
import type { CentreSetting } from './setting.js';

/**
 * The documents that a service centre reads and writes, by the name of their kind.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface KeptDocuments {
  readonly notice: Notice;
  readonly board: Board;
  readonly booking: Booking;
  readonly posting: Posting;
  readonly delivery: Delivery;
  readonly archive: Archive;
  readonly application: CommercialApplication;
  readonly task: Task;
  readonly escalation: Escalation;
  readonly record: RegisterRecord;
  readonly cycle: RefreshCycle;
  readonly case: RefreshCase;
}

/** @see {@link KeptDocuments}
 * @category Service centre
 * @since 0.1.0
 */
export type KeptKind = keyof KeptDocuments;

/** Where the documents of a kind are kept, and what they are found by. */
export interface Kept<Document> {
  readonly collection: string;
  readonly indexOf: (document: Document, setting: CentreSetting) => Readonly<Record<string, string>>;
}

/** Where each kind of document is kept. */
export const KEPT: { readonly [Kind in KeptKind]: Kept<KeptDocuments[Kind]> } = {
  notice: { collection: NOTICES_COLLECTION.name, indexOf: noticeIndex },
  board: { collection: BOARDS_COLLECTION.name, indexOf: boardIndex },
  booking: { collection: BOOKINGS_COLLECTION.name, indexOf: bookingIndex },
  posting: {
    collection: POSTINGS_COLLECTION.name,
    indexOf: (posting, { zone }) => postingIndex(posting, zone),
  },
  delivery: { collection: DELIVERIES_COLLECTION.name, indexOf: deliveryIndex },
  archive: { collection: ARCHIVES_COLLECTION.name, indexOf: archiveIndex },
  application: { collection: APPLICATIONS_COLLECTION.name, indexOf: applicationIndex },
  task: {
    collection: TASKS_COLLECTION.name,
    indexOf: ({ state, role, dueOn }) => ({ state, role, due_on: dueOn }),
  },
  escalation: {
    collection: ESCALATIONS_COLLECTION.name,
    indexOf: ({ state, raisedOn }) => ({ state, since: raisedOn }),
  },
  record: {
    collection: RECORDS_COLLECTION.name,
    indexOf: (record, { policies: { refresh = DEFAULT_REFRESH_POLICY } }) => {
      const rule = refresh.rules[record.kind];
      return rule === null ? recordIndex(record) : recordIndex(record, oldestVerifiedOn(record, rule));
    },
  },
  cycle: { collection: CYCLES_COLLECTION.name, indexOf: cycleIndex },
  case: { collection: CYCLE_CASES_COLLECTION.name, indexOf: caseIndex },
};
