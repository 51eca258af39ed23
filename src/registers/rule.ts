import {
  type CalendarDate,
  type ClauseId,
  type Effect,
  type Facts,
  type Finding,
  type Verdict,
  WuyeError,
} from '../kernel/index.js';
import type { RecordFindingCode, RecordKind, RecordOf, RegisterRecord } from '../records/index.js';
import type { RegisterFindingCode } from './codes.js';
import type { RegisterPolicy } from './policy.js';

/** The date and the policy that rules run for. */
export interface RuleContext {
  readonly asOf: CalendarDate;
  readonly policy: RegisterPolicy;
}

/**
 * One finding about registers: between records, or of a record against itself (`RECORD.DATES_OUT_OF_ORDER`).
 *
 * @category Registers
 * @since 0.1.0
 */
export type RegisterFinding = Finding<RegisterFindingCode | RecordFindingCode>;

/** The open records of one estate, by kind. */
export interface OpenRecords {
  readonly of: <Kind extends RecordKind>(kind: Kind) => readonly RecordOf<Kind>[];
  readonly ofAll: (kinds: readonly RecordKind[]) => Iterable<RegisterRecord>;
}

/** A rule over whole registers: what it found, in any order. */
export interface RegisterRule {
  readonly code: RegisterFinding['code'];
  readonly check: (records: OpenRecords, context: RuleContext) => readonly RegisterFinding[];
}

/** A rule over one record, prepared once for many: the verdict is cheap, facts are made only where they are told. */
export interface RecordRule {
  readonly code: RegisterFindingCode;
  readonly kind: RecordKind;
  readonly clause: ClauseId;
  readonly effect: Effect;
  readonly path: readonly string[];
  readonly prepare: (context: RuleContext) => {
    readonly verdict: (record: RegisterRecord) => Verdict;
    readonly facts: (record: RegisterRecord) => Facts;
  };
}

/** Groups by key, in the order of first appearance. `undefined` leaves a value out. */
export function groupBy<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string | undefined,
): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** By code unit: the same everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The ids of some records, in text order, each once. */
export const idsOf = (records: Iterable<RegisterRecord>): readonly string[] =>
  [...new Set([...records].map(({ id }) => id))].sort();

/** The kinds of some records, in text order, each once. */
export const kindsOf = (records: Iterable<RegisterRecord>): readonly RecordKind[] =>
  [...new Set([...records].map(({ kind }) => kind))].sort();

/**
 * Makes sure that records are of one estate: keys of units and spaces mean something within one only.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when they are of several
 */
export function* ofOneEstate<R extends RegisterRecord>(records: Iterable<R>): Generator<R> {
  let estate: string | undefined;
  for (const record of records) {
    estate ??= record.estate;
    if (record.estate !== estate) {
      throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'the records are of several estates');
    }
    yield record;
  }
}
