import { expectTypeOf } from 'vitest';
import type { CalendarDate, Digest, Finding, RecordId } from 'wuye';
import type {
  DogRecord,
  HouseholdMember,
  OwnerRecord,
  RecordIssueCode,
  RecordKind,
  RecordPerson,
  RegisterRecord,
  UnitKey,
  UnitParts,
} from 'wuye/records';
import * as records from 'wuye/records';

declare const input: unknown;
declare const text: string;
declare const record: RegisterRecord;
declare const dog: DogRecord;
declare const unit: UnitKey;
declare const stamp: records.EditStamp;

// Each parser gives the record of its kind, and nobody else's.
const parsed = records.parseDog(input);
// @ts-expect-error not asked yet
void parsed.value;
if (parsed.ok) {
  expectTypeOf(parsed.value).toEqualTypeOf<DogRecord>();
  expectTypeOf(parsed.value.kind).toEqualTypeOf<'dog'>();
  // @ts-expect-error a record is read-only
  parsed.value.breed = '柯基';
} else {
  expectTypeOf(parsed.issues[0]?.code).toEqualTypeOf<RecordIssueCode | undefined>();
}
type Value<Parse extends (...given: never[]) => unknown> =
  Extract<ReturnType<Parse>, { readonly ok: true }> extends {
    readonly value: infer Body;
  }
    ? Body
    : never;
type Kinds = {
  readonly owner: Value<typeof records.parseOwner>;
  readonly tenant: Value<typeof records.parseTenant>;
  readonly shop: Value<typeof records.parseShop>;
  readonly 'shop-staff': Value<typeof records.parseShopStaff>;
  readonly 'foreign-national': Value<typeof records.parseForeignNational>;
  readonly 'domestic-worker': Value<typeof records.parseDomesticWorker>;
  readonly 'service-person': Value<typeof records.parseServicePerson>;
  readonly 'supplier-staff': Value<typeof records.parseSupplierStaff>;
  readonly dog: Value<typeof records.parseDog>;
  readonly 'parking-use': Value<typeof records.parseParkingUse>;
  readonly 'special-care': Value<typeof records.parseSpecialCare>;
  readonly occupancy: Value<typeof records.parseOccupancy>;
  readonly 'committee-document': Value<typeof records.parseCommitteeDocument>;
};
expectTypeOf<{ readonly [Kind in RecordKind]: records.RecordOf<Kind> }>().toEqualTypeOf<Kinds>();

// parseRecord infers from the kind; parseAnyRecord narrows by it.
const owner = records.parseRecord('owner', input);
if (owner.ok) expectTypeOf(owner.value).toEqualTypeOf<OwnerRecord>();
// @ts-expect-error no such kind
records.parseRecord('cat', input);
const any = records.parseAnyRecord(input);
if (any.ok && any.value.kind === 'dog') expectTypeOf(any.value).toEqualTypeOf<DogRecord>();
const kindWords = (kind: RecordKind): string => {
  switch (kind) {
    case 'owner':
    case 'tenant':
    case 'shop':
    case 'shop-staff':
    case 'foreign-national':
    case 'domestic-worker':
    case 'service-person':
    case 'supplier-staff':
    case 'dog':
    case 'parking-use':
    case 'special-care':
    case 'occupancy':
    case 'committee-document':
      return kind;
    default:
      return kind satisfies never;
  }
};
void kindWords;

// Edits take fields of that kind, and never what identifies the record.
expectTypeOf(records.editRecord(dog, { breed: '柯基' }, stamp)).toEqualTypeOf<DogRecord>();
// @ts-expect-error a dog has no floor area
records.editRecord(dog, { floorArea: 90 }, stamp);
// @ts-expect-error the id stays
records.editRecord(dog, { id: dog.id }, stamp);
expectTypeOf(records.changedFields(dog, dog)).toEqualTypeOf<readonly string[]>();
// @ts-expect-error a unit is no record
records.changedFields(unit, dog);
expectTypeOf(records.checkRecordDates(record)).toEqualTypeOf<
  readonly Finding<'RECORD.DATES_OUT_OF_ORDER'>[]
>();

// Units are a brand: a text must be parsed.
const key = records.parseUnit(text);
if (key.ok) expectTypeOf(key.value).toEqualTypeOf<UnitKey>();
else expectTypeOf(key.issues[0]?.code).toEqualTypeOf<'UNIT_UNREADABLE' | undefined>();
if (records.isUnitKey(text)) expectTypeOf(text).toEqualTypeOf<UnitKey>();
expectTypeOf(records.unitKey({ building: '3', room: '1201' })).toEqualTypeOf<UnitKey>();
// @ts-expect-error a unit has a room
records.unitKey({ building: '3' });
expectTypeOf(records.unitParts(unit)).toEqualTypeOf<UnitParts>();
// @ts-expect-error a text is no unit
records.unitParts(text);
// @ts-expect-error a text is no unit
records.formatUnit(text);
// @ts-expect-error no such language
records.formatUnit(unit, 'fr');
expectTypeOf([unit].toSorted(records.compareUnits)).toEqualTypeOf<UnitKey[]>();
// @ts-expect-error texts are no units
records.compareUnits(text, text);
// Parts are texts, not units.
type Part =
  | Value<typeof records.parseBuilding>
  | Value<typeof records.parseEntrance>
  | Value<typeof records.parseRoom>;
expectTypeOf<Part>().toEqualTypeOf<string>();

// What may be unknown says so.
expectTypeOf(records.parseHousehold(text)).toEqualTypeOf<readonly HouseholdMember[] | null>();
declare const date: CalendarDate;
expectTypeOf(records.isChild({}, date)).toEqualTypeOf<boolean | 'unknown'>();
// @ts-expect-error exactly: absent, not undefined
records.isChild({ bornOn: undefined }, date);
expectTypeOf(records.personOf(record)).toEqualTypeOf<RecordPerson | null>();
expectTypeOf(records.personKey(record, text)).toEqualTypeOf<Digest | null>();
expectTypeOf(records.personCandidateKeys(record, text)).toEqualTypeOf<readonly Digest[]>();
expectTypeOf(records.verifiedOn(record)).toEqualTypeOf<CalendarDate | ''>();

// Where and under what a record is stored.
expectTypeOf(records.collectionOf('dog')).toEqualTypeOf<string>();
// @ts-expect-error no such kind
records.collectionOf('cat');
expectTypeOf(records.recordIndex(record)).toEqualTypeOf<Readonly<Record<string, string>>>();
// @ts-expect-error a date that was parsed, or none
records.recordIndex(record, text);
expectTypeOf(records.naturalKey(record)).toEqualTypeOf<readonly string[]>();
expectTypeOf(records.indexText(text)).toEqualTypeOf<string>();
expectTypeOf(dog.id).toEqualTypeOf<RecordId>();
