import { RECORD_KINDS, type RecordKind } from 'wuye/records';

/** What a row of a register shows beside unit, phones and freshness: whom or what it is about, and one fact of it. */
interface Columns {
  readonly who: string;
  readonly fact: string;
}

const COLUMNS: Readonly<Record<RecordKind, Columns>> = {
  owner: { who: 'name', fact: 'idNumber' },
  tenant: { who: 'name', fact: 'idNumber' },
  shop: { who: 'shopName', fact: 'operatorName' },
  'shop-staff': { who: 'name', fact: 'position' },
  'foreign-national': { who: 'name', fact: 'nationality' },
  'domestic-worker': { who: 'name', fact: 'workKind' },
  'service-person': { who: 'name', fact: 'service' },
  'supplier-staff': { who: 'name', fact: 'position' },
  dog: { who: 'keeperName', fact: 'breed' },
  'parking-use': { who: 'userName', fact: 'spaceNumber' },
  'special-care': { who: 'name', fact: 'careKind' },
  occupancy: { who: 'ownerName', fact: 'occupancyStatus' },
  'committee-document': { who: 'title', fact: 'documentType' },
};

/** The two columns of a kind that tell its rows apart. */
export const columnsOf = (kind: RecordKind): Columns => COLUMNS[kind];

/** The registers of the page: the owners' committee's archive is kept apart (CIM-4.1.2). */
export const KINDS: readonly RecordKind[] = RECORD_KINDS.filter(
  (kind) => kind !== 'committee-document' && kind !== 'shop-staff' && kind !== 'service-person',
);

/** The register that an address names; owners where it names none. */
export const kindOf = (name: string | undefined): RecordKind =>
  KINDS.find((kind) => kind === name) ?? 'owner';
