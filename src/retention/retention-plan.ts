import { type CalendarDate, policyRef, type RecordId } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import { type Hold, holdsOn } from './hold.js';
import { closedOnOf, isPersonal, type Leaf, leavesKept } from './leaves.js';
import { DEFAULT_RETENTION_POLICY, type RetentionPolicy } from './policy.js';
import type { RecordRetention, RetentionPlan, ValueRetention } from './retained.js';
import { erasableFrom } from './term.js';

/**
 * The rules, and what stops an erasure.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface RetentionOptions {
  /** {@link DEFAULT_RETENTION_POLICY} by default. */
  readonly policy?: RetentionPolicy;
  /** Everything that must stay for now; those of other records do no harm. */
  readonly holds?: Iterable<Hold>;
}

/**
 * What may be erased of records on a day, what must be kept and why (CN-PIPL-19, CN-PIPL-47).
 *
 * **Details**: an open record is kept, and what of it rests on a consent that was withdrawn is erased by `decideErasure`. Of a
 * closed one each value has the term of its field, or of a child, by the age on the day it closed. A hold keeps the whole record. What tells nothing of a
 * person goes with the last value that does.
 *
 * @param records - of any kind, open or closed
 * @param asOf - the day
 * @param options - policy and holds
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import type { DogRecord } from 'wuye/records';
 * import { retentionPlan } from 'wuye/retention';
 *
 * const dog = {
 *   id: 'dog_1', kind: 'dog', status: { state: 'closed', on: '2026-01-31', reason: '搬离' }, keeperName: '王芳', breed: '柯基',
 * } as unknown as DogRecord;
 * const [entry] = retentionPlan([dog], calendarDate('2026-11-22')).records;
 * [entry?.action, entry?.erasableFrom]; // => ['erase-fields', '2029-01-31']
 * entry?.values.map(({ field, reason }) => `${field} ${reason}`);
 * // => ['status.reason term-running', 'keeperName term-running', 'breed term-over']
 * ```
 * @category Retention
 * @since 0.1.0
 */
export function retentionPlan(
  records: Iterable<RegisterRecord>,
  asOf: CalendarDate,
  { policy = DEFAULT_RETENTION_POLICY, holds = [] }: RetentionOptions = {},
): RetentionPlan {
  const byRecord = new Map<RecordId, Hold[]>();
  for (const hold of holds) byRecord.set(hold.record, [...(byRecord.get(hold.record) ?? []), hold]);
  return {
    asOf,
    policy: policyRef(policy),
    fields: policyRef(policy.confidentiality),
    records: [...records].map((record) =>
      retentionOf(record, asOf, policy, holdsOn(byRecord.get(record.id) ?? [], record.id, asOf)),
    ),
  };
}

function retentionOf(
  record: RegisterRecord,
  asOf: CalendarDate,
  policy: RetentionPolicy,
  holds: readonly Hold[],
): RecordRetention {
  const { id, kind } = record;
  const closedOn = closedOnOf(record);
  const values = leavesKept(record, asOf, policy)
    .filter(isPersonal)
    .map((leaf) => valueRetention(leaf, closedOn, asOf, holds.length > 0));
  const last = values.reduce<CalendarDate | null>(
    (latest, value) =>
      latest !== null && value.erasableFrom !== null && value.erasableFrom > latest
        ? value.erasableFrom
        : latest,
    closedOn,
  );
  const going = values.filter(({ verdict }) => verdict === 'erase').length;
  return {
    record: id,
    kind,
    action: actionOf(
      going,
      values.length,
      holds.length > 0,
      last !== null && last <= asOf,
      Object.hasOwn(policy.statistics, kind),
    ),
    erasableFrom: last,
    values,
    holds: holds.map((hold) => ({ id: hold.id, reason: hold.reason })),
  };
}

function actionOf(
  going: number,
  all: number,
  held: boolean,
  over: boolean,
  statistics: boolean,
): RecordRetention['action'] {
  if (held) return 'hold';
  if (over && going === all) return statistics ? 'anonymise' : 'erase';
  return going > 0 ? 'erase-fields' : 'keep';
}

function valueRetention(
  { path, field, policy }: Leaf,
  closedOn: CalendarDate | null,
  asOf: CalendarDate,
  held: boolean,
): ValueRetention {
  const from = closedOn === null ? null : erasableFrom(policy?.keep ?? 'until-record-closes', closedOn);
  const over = from !== null && from <= asOf;
  const reason = from === null ? 'record-open' : !over ? 'term-running' : held ? 'on-hold' : 'term-over';
  const goes = reason === 'term-over';
  return {
    path,
    field,
    verdict: goes ? 'erase' : 'keep',
    reason,
    erasableFrom: from,
    basis: policy?.basis ?? null,
    clause: goes ? 'CN-PIPL-47' : 'CN-PIPL-19',
  };
}
