import type { EstateId } from '../kernel/index.js';
import {
  type Notice,
  type NoticeId,
  type NoticeScope,
  type ScopePart,
  scopeCovers,
} from '../notices/index.js';
import type { RegisterRecord, UnitKey } from '../records/index.js';
import { isUnitKey } from '../records/unit-key.js';
import type { AddresseeList, UnaddressedUnit } from './addressee-list.js';
import type { Addressee } from './delivery.js';
import { type Household, type Households, householdsOf, type Occupants, occupantsOf } from './households.js';

/**
 * Whom to look for in the records.
 *
 * @category Deliveries
 * @since 0.1.0
 */
export interface AddresseesOptions {
  /** The estate whose records count; needed where there are records of several. */
  readonly estate?: EstateId;
  /**
   * In which capacity somebody is reached, instead of who lives there: `['owner']` for what concerns the ownership, also
   * of a unit that is let; `['owner', 'tenant', 'shop']` for everybody.
   */
  readonly as?: readonly Addressee['as'][];
}

/**
 * Whom a notice must reach in person (CIM-4.2.7), from its scope and the open records: of each unit in the scope who lives
 * there, each joint owner, each tenant, who runs the shop; the owner where the unit stands empty or is in renovation;
 * nobody where it is not handed over. Who should be reached and is not on record is listed with the unit and the reason.
 *
 * **Details**
 * - Without an occupancy record: the tenants and who runs the shop, else the owners.
 * - Two cards of one person for one unit are one addressee; one person in two units is addressed in both.
 * - A scope that only words describe names nobody: every unit on record is unaddressed.
 *
 * **Gotchas**: it does not look at the dates of leases: close the record of who has moved out. The clause says 业户, owners
 * and occupiers alike; whom a notice concerns where a unit is let is for the office to say, with `as`.
 *
 * @param scope - whom the notice concerns
 * @param records - records of any kind; owners, tenants, shops and occupancies count
 * @param options - the estate, the capacity
 * @throws `KERNEL.INVALID_ARGUMENT` when the unit of a record is no key, or there are records of several estates and none
 *   is named
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
export function addresseesOf(
  scope: NoticeScope,
  records: Iterable<RegisterRecord>,
  { estate, as }: AddresseesOptions = {},
): AddresseeList {
  return addresseesIn(scope, householdsOf(records, estate), as);
}

/**
 * Whom each notice that is delivered in person must reach: {@link addresseesOf} for the scope of each, with the records of
 * its own estate. What a month's archive needs to tell whether receipts are missing.
 *
 * **Gotchas**: by the records as they are given. Who moved in after the deliveries were planned is listed too; keep the list
 * of that time where that matters.
 *
 * @param notices - notices; those without a scope or with other modes only are left out
 * @param records - records of any kind and estate
 * @param options - the capacity
 * @throws `KERNEL.INVALID_ARGUMENT` when the unit of a record is no key
 *
 * @example
 * ```ts
 * import { addresseesOfNotices } from 'wuye/deliveries';
 * import { noticeId, type Notice } from 'wuye/notices';
 *
 * const content = { modes: ['personal'], scope: { kind: 'estate' } };
 * const notice = { id: 'ntc_1', estate: 'est_1', content } as unknown as Notice;
 * addresseesOfNotices([notice], []).get(noticeId('ntc_1'));
 * // => { addressees: [], unaddressed: [], unmatched: [] }
 * ```
 * @category Deliveries
 * @since 0.1.0
 */
export function addresseesOfNotices(
  notices: Iterable<Notice>,
  records: Iterable<RegisterRecord>,
  { as }: Pick<AddresseesOptions, 'as'> = {},
): ReadonlyMap<NoticeId, AddresseeList> {
  const all = [...records];
  const byEstate = new Map<EstateId, Households>();
  const lists = new Map<NoticeId, AddresseeList>();
  for (const { id, estate, content } of notices) {
    if (content.scope === undefined || !content.modes.includes('personal')) continue;
    const households = byEstate.get(estate) ?? householdsOf(all, estate);
    byEstate.set(estate, households);
    lists.set(id, addresseesIn(content.scope, households, as));
  }
  return lists;
}

function addresseesIn(
  scope: NoticeScope,
  households: Households,
  as: AddresseesOptions['as'],
): AddresseeList {
  const addressees: Addressee[] = [];
  const unaddressed: UnaddressedUnit[] = [];
  for (const [unit, household] of households) {
    const { persons, missing } = occupantsIn(scope, unit, household, as);
    addressees.push(...persons);
    unaddressed.push(...missing.map((reason) => ({ unit, reason })));
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

const NOBODY: Occupants = { persons: [], missing: [] };

function occupantsIn(
  scope: NoticeScope,
  unit: UnitKey,
  household: Household,
  as: AddresseesOptions['as'],
): Occupants {
  const covered = scopeCovers(scope, unit);
  if (covered === null) return { persons: [], missing: ['scope-described'] };
  return covered ? occupantsOf(unit, household, as) : NOBODY;
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
