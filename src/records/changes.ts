import {
  type ActorId,
  type CalendarDate,
  canonicalJson,
  type JsonValue,
  WuyeError,
} from '../kernel/index.js';
import type { FieldEdit, RecordKind } from './common.js';
import type { RecordOf, RegisterRecord } from './record.js';

/**
 * Fields about the record rather than about the facts: no edit touches them. A record is closed by `decideClose` of
 * `wuye/duties` or at the end of a refresh case, verified by `wuye/refresh`, imported by `wuye/imports`.
 *
 * @category Records
 * @since 0.1.0
 */
export const FIXED_FIELDS = [
  'id',
  'estate',
  'kind',
  'schemaVersion',
  'status',
  'recordedBy',
  'recordedAt',
  'source',
  'verification',
  'verifiedGroups',
  'fieldEdits',
] as const;

/** @see {@link FIXED_FIELDS}
 * @category Records
 * @since 0.1.0
 */
export type FixedField = (typeof FIXED_FIELDS)[number];

/**
 * The key fields of each kind (NIM-4.2: contact, address): a change of one is confirmed with the customer. The unit is
 * an address; so is the postal one. Policy: 户籍地址 (`registeredAddress`) is none, nobody is reached there.
 *
 * @category Records
 * @since 0.1.0
 */
export const KEY_FIELDS: {
  readonly [Kind in RecordKind]: readonly Exclude<keyof RecordOf<Kind>, FixedField>[];
} = {
  owner: ['unit', 'phones', 'emergencyPhone', 'mailingAddress'],
  tenant: ['unit', 'phones'],
  shop: ['unit', 'phones'],
  'shop-staff': ['unit', 'phones'],
  'foreign-national': ['unit', 'phones'],
  'domestic-worker': ['unit', 'phones'],
  'service-person': ['unit', 'phones'],
  'supplier-staff': ['phones'],
  dog: ['unit', 'phones'],
  'parking-use': ['unit', 'phones'],
  'special-care': ['unit', 'phones', 'guardianPhone'],
  occupancy: ['unit', 'phones'],
  'committee-document': [],
};

/**
 * New values of some fields; `null` takes a field away (unknown again).
 *
 * @category Records
 * @since 0.1.0
 */
export type RecordPatch<Body extends RegisterRecord> = Body extends RegisterRecord
  ? {
      readonly [Field in Exclude<keyof Body, FixedField>]?:
        | Body[Field]
        | (Record<never, never> extends Pick<Body, Field> ? null : never);
    }
  : never;

/**
 * When a hand edit was made, and by whom.
 *
 * @category Records
 * @since 0.1.0
 */
export interface EditStamp {
  readonly on: CalendarDate;
  readonly by: ActorId;
}

/**
 * The fields of the facts in which two states of a record differ, in the order of their names. Equal is what is equal
 * as canonical JSON; {@link FIXED_FIELDS} do not count.
 *
 * @param before - the record as it was
 * @param after - the same record later
 *
 * @example
 * ```ts
 * import { changedFields, type DogRecord } from 'wuye/records';
 *
 * const dog = { kind: 'dog', breed: '金毛', dogName: '豆豆' } as DogRecord;
 * changedFields(dog, { ...dog, breed: '柯基' }); // => ['breed']
 * ```
 * @category Records
 * @since 0.1.0
 */
export function changedFields(before: RegisterRecord, after: RegisterRecord): readonly string[] {
  const [old, current] = [factsOf(before), factsOf(after)];
  return [...new Set([...old.keys(), ...current.keys()])]
    .filter((field) => !same(old.get(field), current.get(field)))
    .sort();
}

/**
 * A record with a hand edit: the fields that the patch really changes are set and stamped in `fieldEdits`, so that an
 * older sheet does not overwrite them (NIM-5.2). A patch that changes nothing gives the record itself.
 *
 * **Gotchas**: it does not check the values; parse the result with `parseRecord`.
 *
 * @param record - the record, which stays as it is
 * @param patch - new values; `null` takes an optional field away
 * @param stamp - the date of the edit, and the actor
 * @returns the edited record
 * @throws `KERNEL.INVALID_ARGUMENT` when the patch names a field of {@link FIXED_FIELDS}
 *
 * @example
 * ```ts
 * import { actorId, calendarDate } from 'wuye';
 * import { type DogRecord, editRecord } from 'wuye/records';
 *
 * const dog = { kind: 'dog', breed: '金毛', dogName: '豆豆' } as DogRecord;
 * const stamp = { on: calendarDate('2026-11-21'), by: actorId('li') };
 * const edited = editRecord(dog, { breed: '柯基', dogName: null }, stamp);
 * edited.breed; // => '柯基'
 * edited.fieldEdits; // => { breed: { on: '2026-11-21', by: 'li' }, dogName: { on: '2026-11-21', by: 'li' } }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function editRecord<Body extends RegisterRecord>(
  record: Body,
  patch: RecordPatch<RecordOf<Body['kind']>>,
  stamp: EditStamp,
): RecordOf<Body['kind']> {
  const values = Object.entries(patch as Readonly<Record<string, JsonValue | undefined>>);
  const fixed = values.find(([field]) => isFixed(field) || field === '__proto__');
  if (fixed !== undefined) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not a field to edit: ${fixed[0]}`);
  }
  const facts = factsOf(record);
  const changes = values.filter(
    ([field, value]) => value !== undefined && !same(facts.get(field), value ?? undefined),
  );
  if (changes.length === 0) return record as RegisterRecord as RecordOf<Body['kind']>;
  const edit: FieldEdit = { on: stamp.on, by: stamp.by };
  const edits = changes.map(([field]) => [field, edit] as const);
  const taken = new Set(changes.filter(([, value]) => value === null).map(([field]) => field));
  return Object.fromEntries([
    ...Object.entries(record).filter(([field]) => !taken.has(field)),
    ...changes.filter(([, value]) => value !== null),
    ['fieldEdits', { ...record.fieldEdits, ...Object.fromEntries(edits) }],
  ]) as unknown as RecordOf<Body['kind']>;
}

const isFixed = (field: string): field is FixedField => FIXED_FIELDS.some((fixed) => fixed === field);

const factsOf = (record: RegisterRecord): ReadonlyMap<string, JsonValue> =>
  new Map(
    Object.entries(record as object as Record<string, JsonValue | undefined>).flatMap(([field, value]) =>
      isFixed(field) || value === undefined ? [] : [[field, value] as const],
    ),
  );

const same = (a: JsonValue | undefined, b: JsonValue | undefined) =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
