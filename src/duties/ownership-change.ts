import type { CalendarDate, EstateId, RecordId } from '../kernel/index.js';
import type { RecordKind, RegisterRecord, UnitKey } from '../records/index.js';
import { openTask, type TaskIds } from './open-task.js';
import type { DutyPolicy } from './policy.js';
import type { Task, TaskParty, TaskPolicy, TaskType } from './task.js';

/**
 * A unit that changes hands.
 *
 * @category Tasks
 * @since 0.1.0
 */
export interface OwnershipChange {
  readonly estate: EstateId;
  readonly unit: UnitKey;
  /** The day the ownership changed. */
  readonly on: CalendarDate;
  /** Who buys, as far as known: the name and phones to notify. */
  readonly buyer?: TaskParty;
  /** The owner records that end. A co-owner who stays is left out. */
  readonly sellers: readonly RecordId[];
  /**
   * What hangs on the unit: its parking uses, tenants, occupancy, dogs, and so on. Closed records, records of other
   * units, owners and the sellers themselves may stand among them and are passed over.
   */
  readonly records?: Iterable<RegisterRecord>;
  readonly ids: TaskIds;
  /** {@link DEFAULT_TASK_POLICY} by default. */
  readonly policy?: TaskPolicy;
  /** Says who reviews what; {@link DEFAULT_DUTY_POLICY} by default. */
  readonly duties?: DutyPolicy;
}

/** What a change of ownership asks for, by the kind of what hangs on the unit. */
const FOLLOW_UP: Readonly<Record<Exclude<RecordKind, 'owner'>, TaskType | null>> = {
  'parking-use': 're-register-parking',
  tenant: 'review-tenancy',
  occupancy: 'review-occupancy',
  shop: 'review-record',
  'shop-staff': 'review-record',
  'foreign-national': 'review-record',
  'domestic-worker': 'review-record',
  'service-person': 'review-record',
  dog: 'review-record',
  'special-care': 'review-record',
  'supplier-staff': null,
  'committee-document': null,
};

/**
 * The tasks of a change of ownership: notify the buyer to complete the change of name, close each old owner's card,
 * open the buyer's, register the unit's parking again, review its tenants, its occupancy and everyone else who hangs
 * on it. Clauses CIM-4.1.4, CIM-4.1.5, CIM-4.1.7; the due dates are policy.
 *
 * @param change - the unit, the day, sellers and buyer, what hangs on the unit, and how tasks get their ids
 * @returns open tasks, always in the same order whatever the order of `sellers` and `records`
 *
 * @example
 * ```ts
 * import { calendarDate, estateId, recordId } from 'wuye';
 * import { tasksOfOwnershipChange } from 'wuye/duties';
 * import { unitKey } from 'wuye/records';
 *
 * const tasks = tasksOfOwnershipChange({
 *   estate: estateId('est_1'), unit: unitKey({ building: '3', entrance: '2', room: '1201' }),
 *   on: calendarDate('2026-11-21'), sellers: [recordId('own_1')], ids: (key) => `sale-7.${key}`,
 * });
 * tasks.map(({ id }) => id);
 * // => ['sale-7.notify-name-change', 'sale-7.close-owner-card/own_1', 'sale-7.open-owner-card']
 * ```
 * @category Tasks
 * @since 0.1.0
 */
export function tasksOfOwnershipChange(change: OwnershipChange): readonly Task[] {
  const about = change.buyer === undefined ? {} : { party: change.buyer };
  const sellers = [...new Set(change.sellers)].sort();
  return [
    openTask('notify-name-change', change, about),
    ...sellers.map((record) => openTask('close-owner-card', change, { record })),
    openTask('open-owner-card', change, about),
    ...followUps(change).map(({ type, record, kind }) => openTask(type, change, { record, kind })),
  ];
}

interface FollowUp {
  readonly type: TaskType;
  readonly record: RecordId;
  readonly kind: RecordKind;
}

function followUps({ records = [], estate, unit }: OwnershipChange): readonly FollowUp[] {
  const found = new Map<RecordId, FollowUp>();
  for (const record of records) {
    if (record.estate !== estate || record.status.state !== 'open') continue;
    if (!('unit' in record) || record.unit !== unit) continue;
    const type = record.kind === 'owner' ? null : FOLLOW_UP[record.kind];
    if (type !== null) found.set(record.id, { type, record: record.id, kind: record.kind });
  }
  return [...found.values()].sort((a, b) => compare(a.type, b.type) || compare(a.record, b.record));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
