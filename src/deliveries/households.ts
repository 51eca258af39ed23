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

/** The households of records by unit, units and records in order of their keys. */
export function householdsOf(records: Iterable<RegisterRecord>): ReadonlyMap<UnitKey, Household> {
  const byUnit = new Map<UnitKey, RegisterRecord[]>();
  for (const record of records) {
    const { kind, status } = record;
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

/**
 * Who of a household must be reached: who lives there, and the owner where nobody does. Without an occupancy record, the
 * tenants, else the shop, else the owners.
 */
export function personsOf(
  unit: UnitKey,
  { owners, tenants, shops, occupancies }: Household,
): readonly Addressee[] | UnaddressedReason {
  const statuses = new Set(occupancies.map(({ occupancyStatus }) => occupancyStatus));
  const lets = statuses.has('let') || (statuses.size === 0 && tenants.length + shops.length > 0);
  const owned =
    statuses.size === 0
      ? !lets
      : statuses.has('owner-occupied') || statuses.has('vacant') || statuses.has('in-renovation');
  if (!lets && !owned) return 'not-handed-over';
  const persons = [
    ...(owned ? ownersOf(unit, owners, occupancies) : []),
    ...(lets ? occupiersOf(unit, tenants, shops) : []),
  ];
  if (persons.length > 0) return persons;
  if (statuses.has('owner-occupied') && shops.length > 0) return occupiersOf(unit, [], shops);
  return lets ? 'tenant-unknown' : 'owner-unknown';
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

/** The tenants, else who runs the shop. */
function occupiersOf(
  unit: UnitKey,
  tenants: readonly TenantRecord[],
  shops: readonly ShopRecord[],
): readonly Addressee[] {
  if (tenants.length > 0) return tenants.map(({ id, name }) => ({ unit, name, record: id, as: 'tenant' }));
  return shops.map(({ id, operatorName }) => ({ unit, name: operatorName, record: id, as: 'shop' }));
}
