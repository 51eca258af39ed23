import type { RecordId } from '../kernel/index.js';
import type { RegisterRecord, UnitKey } from '../records/index.js';
import { ofOneEstate } from './rule.js';
import type { UnitCommand } from './unit-change.js';

/** A record that hangs on a unit. */
export type UnitRecord = Extract<RegisterRecord, { readonly unit: UnitKey }>;

/** Where everything goes. */
export interface UnitPlan {
  readonly sources: readonly UnitKey[];
  readonly targets: readonly UnitKey[];
  /** Records of the sources, in text order of their ids. */
  readonly records: readonly UnitRecord[];
  /** Records that hang on a target already and are of no source. */
  readonly residents: readonly UnitRecord[];
  /** New key by record; a record that is not here stays under the old key, as the history of what was closed. */
  readonly moves: ReadonlyMap<RecordId, UnitKey>;
}

/**
 * Reads a command against what hangs on its units.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when the records are of several estates
 */
export function planOf(command: UnitCommand, records: Iterable<RegisterRecord>): UnitPlan {
  const sources = command.type === 'merge' ? command.units : [command.unit];
  const targets =
    command.type === 'split' ? command.into : [command.type === 'merge' ? command.into : command.to];
  const all = new Map<RecordId, UnitRecord>();
  for (const record of ofOneEstate(records)) if ('unit' in record) all.set(record.id, record);
  const sorted = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const hanging = sorted.filter(({ unit }) => sources.includes(unit));
  const moves = new Map<RecordId, UnitKey>();
  for (const { id } of hanging) {
    const to = command.type === 'split' ? assignedTo(command.assignments, id) : targets[0];
    if (to !== undefined) moves.set(id, to);
  }
  return {
    sources: [...new Set(sources)],
    targets: [...new Set(targets)],
    records: hanging,
    residents: sorted.filter(({ unit }) => !sources.includes(unit) && targets.includes(unit)),
    moves,
  };
}

const assignedTo = (assignments: Readonly<Record<RecordId, UnitKey>>, id: RecordId): UnitKey | undefined =>
  Object.hasOwn(assignments, id) ? assignments[id] : undefined;

export const isOpen = ({ status }: RegisterRecord): boolean => status.state === 'open';
