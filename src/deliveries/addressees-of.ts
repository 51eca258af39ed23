import { type NoticeScope, type ScopePart, scopeCovers } from '../notices/index.js';
import type { RegisterRecord, UnitKey } from '../records/index.js';
import { isUnitKey } from '../records/unit-key.js';
import type { AddresseeList, UnaddressedUnit } from './addressee-list.js';
import type { Addressee } from './delivery.js';
import { type Household, householdsOf, personsOf } from './households.js';

/**
 * Whom a notice must reach in person (CIM-4.2.7), from its scope and the open records: of each unit in the scope who lives
 * there, each joint owner and each tenant; the owner where the unit stands empty or is in renovation; nobody where it is
 * not handed over. A unit of which nobody can be named is listed with the reason.
 *
 * **Details**
 * - Without an occupancy record: the tenants on record, else who runs the shop, else the owners.
 * - Two cards of one person for one unit are one addressee; one person in two units is addressed in both.
 * - A scope that only words describe names nobody: every unit on record is unaddressed.
 *
 * **Gotchas**: give it the records of one estate. It does not look at the dates of leases: close the record of who has
 * moved out.
 *
 * @param scope - whom the notice concerns
 * @param records - records of any kind; owners, tenants, shops and occupancies count
 * @throws `KERNEL.INVALID_ARGUMENT` when the unit of a record is no key
 *
 * @example
 * ```ts
 * import { addresseesOf } from 'wuye/deliveries';
 * import type { OwnerRecord } from 'wuye/records';
 *
 * const owner = { kind: 'owner', id: 'own_1', unit: '3-2-1201', name: '王芳', status: { state: 'open' } };
 * const scope = { kind: 'parts', parts: [{ building: '3' }, { building: '4' }] } as const;
 * addresseesOf(scope, [owner as OwnerRecord]);
 * // => {
 * //   addressees: [{ unit: '3-2-1201', name: '王芳', record: 'own_1', as: 'owner' }],
 * //   unaddressed: [], unmatched: [{ building: '4' }],
 * // }
 * ```
 * @category Deliveries
 * @since 0.1.0
 */
export function addresseesOf(scope: NoticeScope, records: Iterable<RegisterRecord>): AddresseeList {
  const households = householdsOf(records);
  const addressees: Addressee[] = [];
  const unaddressed: UnaddressedUnit[] = [];
  for (const [unit, household] of households) {
    const persons = personsIn(scope, unit, household);
    if (typeof persons === 'string') unaddressed.push({ unit, reason: persons });
    else addressees.push(...persons);
  }
  const strangers = unmatchedParts(scope, [...households.keys()]);
  const units = strangers.map(unitOf);
  return {
    addressees,
    unaddressed: [
      ...unaddressed,
      ...units.filter((unit) => unit !== null).map((unit) => ({ unit, reason: 'unit-unknown' as const })),
    ],
    unmatched: strangers.filter((_, at) => units[at] === null),
  };
}

function personsIn(scope: NoticeScope, unit: UnitKey, household: Household) {
  const covered = scopeCovers(scope, unit);
  if (covered === null) return 'scope-described';
  return covered ? personsOf(unit, household) : [];
}

/** The parts of a scope that no unit on record lies in. */
function unmatchedParts(scope: NoticeScope, units: readonly UnitKey[]): readonly ScopePart[] {
  if (scope.kind !== 'parts') return [];
  return scope.parts.filter((part) => {
    const alone: NoticeScope = { kind: 'parts', parts: [part] };
    return !units.some((unit) => scopeCovers(alone, unit) === true);
  });
}

/** The unit that a part names, where it is a single one. */
function unitOf({ building, entrance, room }: ScopePart): UnitKey | null {
  if (room === undefined) return null;
  const key = entrance === undefined ? `${building}-${room}` : `${building}-${entrance}-${room}`;
  return isUnitKey(key) ? key : null;
}
