import type { Actor, ActorId, CalendarDate, RecordId } from '../kernel/index.js';
import type { RecordKind, RegisterRecord, UnitKey } from '../records/index.js';
import type { RegisterPolicy } from './policy.js';

/**
 * The states of a unit. `absent`: nothing is on file about the key; a unit on which records hang without a state of its own
 * counts as open.
 *
 * @category Units
 * @since 0.1.0
 */
export const UNIT_STATES = ['absent', 'open', 'closed'] as const;

/**
 * The lifecycle of a unit key: the state that each event leads to. A closed key may come back, as when two units that
 * were merged are split again.
 *
 * @category Units
 * @since 0.1.0
 */
export const UNIT_TRANSITIONS = {
  absent: { 'unit-opened': 'open', 'unit-closed': 'closed' },
  open: { 'unit-closed': 'closed' },
  closed: { 'unit-opened': 'open' },
} as const satisfies Record<
  (typeof UNIT_STATES)[number],
  Partial<Record<'unit-opened' | 'unit-closed', (typeof UNIT_STATES)[number]>>
>;

/**
 * What is on file about a unit's key. Plain JSON.
 *
 * @category Units
 * @since 0.1.0
 */
export interface UnitState {
  readonly unit: UnitKey;
  readonly schemaVersion: 1;
  readonly state: 'open' | 'closed';
  /** Since when it is so. */
  readonly since: CalendarDate;
  /** The keys that it came from when it was opened last. */
  readonly predecessors: readonly UnitKey[];
  /** The keys that it went into when it was closed; empty while it is open. */
  readonly successors: readonly UnitKey[];
}

/**
 * A unit is split into several, several are merged into one, or one gets another key. A split says for every open
 * record where it goes; the source's own key may be among `into`.
 *
 * @category Units
 * @since 0.1.0
 */
export type UnitCommand =
  | {
      readonly type: 'split';
      readonly unit: UnitKey;
      readonly into: readonly UnitKey[];
      readonly assignments: Readonly<Record<RecordId, UnitKey>>;
    }
  | { readonly type: 'merge'; readonly units: readonly UnitKey[]; readonly into: UnitKey }
  | { readonly type: 'renumber'; readonly unit: UnitKey; readonly to: UnitKey };

/**
 * What happens to keys and to what hangs on them. `record-moved` goes to {@link applyRecordMoved}, the others to
 * {@link applyUnit}.
 *
 * @category Units
 * @since 0.1.0
 */
export type UnitEvent = { readonly on: CalendarDate; readonly by: ActorId; readonly onBehalfOf?: ActorId } & (
  | { readonly type: 'unit-opened'; readonly unit: UnitKey; readonly predecessors: readonly UnitKey[] }
  | { readonly type: 'unit-closed'; readonly unit: UnitKey; readonly successors: readonly UnitKey[] }
  | {
      readonly type: 'record-moved';
      readonly record: RecordId;
      readonly kind: RecordKind;
      readonly from: UnitKey;
      readonly to: UnitKey;
    }
);

/**
 * Who decides, when, and what hangs on the units.
 *
 * @category Units
 * @since 0.1.0
 */
export interface UnitContext {
  readonly actor: Actor;
  readonly on: CalendarDate;
  /** All records of the units that the command names, old keys and new, closed records too. Others are passed over. */
  readonly records: Iterable<RegisterRecord>;
  /** {@link DEFAULT_REGISTER_POLICY} by default. */
  readonly policy?: RegisterPolicy;
}
