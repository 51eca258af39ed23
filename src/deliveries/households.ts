import { type EstateId, WuyeError } from '../kernel/index.js';
import type {
  OccupancyRecord,
  OwnerRecord,
  RegisterRecord,
  ShopRecord,
  TenantRecord,
  UnitKey,
} from '../records/index.js';
import type { UnaddressedReason } from './addressee-list.js';
import type { Addressee } from './delivery.js';

/** What is on record of one unit, open records only, each person once. */
export interface Household {
  readonly owners: readonly OwnerRecord[];
  readonly tenants: readonly TenantRecord[];
  readonly shops: readonly ShopRecord[];
  readonly occupancies: readonly OccupancyRecord[];
}

/** The households of an estate by unit, units and records in order of their keys. */
export type Households = ReadonlyMap<UnitKey, Household>;

/** The households of records, of one estate where it is named. */
export function householdsOf(records: Iterable<RegisterRecord>, of: EstateId | undefined): Households {
  const byUnit = new Map<UnitKey, RegisterRecord[]>();
  const estates = new Set<EstateId>();
  for (const record of records) {
    const { kind, status, estate } = record;
    if (of !== undefined && estate !== of) continue;
    if (estates.add(estate).size > 1) {
      throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'records of several estates: say whose are addressed');
    }
    if (status.state === 'closed') continue;
    if (kind !== 'owner' && kind !== 'tenant' && kind !== 'shop' && kind !== 'occupancy') continue;
    const found = byUnit.get(record.unit);
    if (found === undefined) byUnit.set(record.unit, [record]);
    else found.push(record);
  }
  const sorted = [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([unit, its]) => [unit, householdOf(its)]));
}

function householdOf(records: readonly RegisterRecord[]): Household {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const seen = new Set<string>();
  const distinct = sorted.filter((record) => {
    const identity = identityOf(record);
    return !seen.has(identity) && seen.add(identity);
  });
  return {
    owners: distinct.filter((record) => record.kind === 'owner'),
    tenants: distinct.filter((record) => record.kind === 'tenant'),
    shops: distinct.filter((record) => record.kind === 'shop'),
    occupancies: distinct.filter((record) => record.kind === 'occupancy'),
  };
}

/** Who it is: two cards of one owner for one unit are one person. */
function identityOf(record: RegisterRecord): string {
  if (record.kind === 'owner' || record.kind === 'tenant') {
    return JSON.stringify([record.kind, record.idKind, record.idNumber]);
  }
  return JSON.stringify(record.kind === 'shop' ? [record.kind, record.uscc] : [record.kind, record.id]);
}

/** Whom of a household a notice reaches, and who should be reached and is not on record. */
export interface Occupants {
  readonly persons: readonly Addressee[];
  readonly missing: readonly UnaddressedReason[];
}

/**
 * Who of a household must be reached: who lives there, and the owner where nobody does. Without an occupancy record, the
 * tenants and the shop, else the owners. `as` says whose capacity counts instead, the owners' of let units too.
 */
export function occupantsOf(
  unit: UnitKey,
  household: Household,
  as: readonly Addressee['as'][] | undefined,
): Occupants {
  const { owners, tenants, shops, occupancies } = household;
  const statuses = new Set(occupancies.map(({ occupancyStatus }) => occupancyStatus));
  const isUnsaid = statuses.size === 0;
  const lets = statuses.has('let') || (isUnsaid && tenants.length + shops.length > 0);
  const isOwned = ['owner-occupied', 'vacant', 'in-renovation'].some((status) =>
    statuses.has(status as never),
  );
  if (!lets && !isOwned && !isUnsaid) return { persons: [], missing: ['not-handed-over'] };
  const asks = {
    owners: as === undefined ? isOwned || (isUnsaid && !lets) : as.includes('owner'),
    occupiers: lets && (as === undefined || as.includes('tenant') || as.includes('shop')),
  };
  const isShopOfOwner = as === undefined && statuses.has('owner-occupied');
  const ofOwner = asks.owners ? ownersOf(unit, owners, occupancies) : [];
  const ofShop = shops.map(({ id, operatorName: name }) => ({ unit, name, record: id, as: 'shop' as const }));
  const lessees = tenants.map(({ id, name }) => ({ unit, name, record: id, as: 'tenant' as const }));
  const occupiers = [...lessees, ...ofShop].filter((each) => as === undefined || as.includes(each.as));
  // Who runs a shop of its own stands for an owner who is not on record.
  const stands = asks.owners && ofOwner.length === 0 && isShopOfOwner ? ofShop : [];
  const reached = asks.occupiers ? occupiers : stands;
  return {
    persons: [...ofOwner, ...reached],
    missing: [
      ...(asks.owners && ofOwner.length + stands.length === 0 ? ['owner-unknown' as const] : []),
      ...(asks.occupiers && lessees.length + ofShop.length === 0 ? ['tenant-unknown' as const] : []),
    ],
  };
}

/** The owners on their cards, else the owner whom the occupancy summary names. */
function ownersOf(
  unit: UnitKey,
  owners: readonly OwnerRecord[],
  occupancies: readonly OccupancyRecord[],
): readonly Addressee[] {
  if (owners.length > 0) return owners.map(({ id, name }) => ({ unit, name, record: id, as: 'owner' }));
  const named = occupancies.find(({ ownerName }) => ownerName !== undefined);
  return named?.ownerName === undefined
    ? []
    : [{ unit, name: named.ownerName, record: named.id, as: 'owner' }];
}
