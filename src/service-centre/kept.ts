import { ARCHIVES_COLLECTION, type Archive } from '../archive/index.js';
import {
  BOARDS_COLLECTION,
  BOOKINGS_COLLECTION,
  type Board,
  type Booking,
  POSTINGS_COLLECTION,
  type Posting,
} from '../boards/index.js';
import { APPLICATIONS_COLLECTION, type CommercialApplication } from '../commercial/index.js';
import { DELIVERIES_COLLECTION, type Delivery } from '../deliveries/index.js';
import type { Escalation, Task } from '../duties/index.js';
import {
  INSPECTION_PLANS_COLLECTION,
  INSPECTIONS_COLLECTION,
  type Inspection,
  type InspectionPlan,
} from '../inspections/index.js';
import { NOTICES_COLLECTION, type Notice } from '../notices/index.js';
import { RECORDS_COLLECTION } from '../records/collection.js';
import type { RegisterRecord } from '../records/index.js';
import {
  CYCLE_CASES_COLLECTION,
  CYCLES_COLLECTION,
  type RefreshCase,
  type RefreshCycle,
} from '../refresh/index.js';
import { RIGHTS_REQUESTS_COLLECTION, type RightsRequest } from '../retention/index.js';
import { ESCALATIONS_COLLECTION, TASKS_COLLECTION } from '../storage/index.js';

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
  readonly 'inspection-plan': InspectionPlan;
  readonly inspection: Inspection;
  readonly 'rights-request': RightsRequest;
}

/**
 * The name of a kind of document that a service centre reads and writes, as it stands beside the id in its answers.
 *
 * @see {@link KeptDocuments}
 * @category Service centre
 * @since 0.1.0
 */
export type KeptKind = keyof KeptDocuments;

/** The collection in which the documents of each kind are kept. */
export const KEPT: Readonly<Record<KeptKind, string>> = {
  notice: NOTICES_COLLECTION.name,
  board: BOARDS_COLLECTION.name,
  booking: BOOKINGS_COLLECTION.name,
  posting: POSTINGS_COLLECTION.name,
  delivery: DELIVERIES_COLLECTION.name,
  archive: ARCHIVES_COLLECTION.name,
  application: APPLICATIONS_COLLECTION.name,
  task: TASKS_COLLECTION.name,
  escalation: ESCALATIONS_COLLECTION.name,
  record: RECORDS_COLLECTION.name,
  cycle: CYCLES_COLLECTION.name,
  case: CYCLE_CASES_COLLECTION.name,
  'inspection-plan': INSPECTION_PLANS_COLLECTION.name,
  inspection: INSPECTIONS_COLLECTION.name,
  'rights-request': RIGHTS_REQUESTS_COLLECTION.name,
};
