import { type CalendarDate, canonicalJson, type JsonValue } from '../kernel/index.js';
import { FIXED_FIELDS } from '../records/changes.js';
import type { RegisterRecord } from '../records/index.js';
import type { RecordUpdated } from './update.js';

/** A change of a record of any kind. */
export interface AnyChange {
  readonly fields: object;
  readonly believed?: object;
  readonly statedOn?: CalendarDate;
}

/** One field that a change would change; `null`: absent before, or cleared. */
export interface FieldChange {
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** Whether a field is not for updates. */
export const isProtected = (field: string): boolean =>
  field === '__proto__' || FIXED_FIELDS.some((fixed) => fixed === field);

/** What a record holds in a field; `null`: nothing. */
export function storedValue(record: RegisterRecord, field: string): JsonValue {
  const value = Object.hasOwn(record, field) ? (record as object as Record<string, JsonValue>)[field] : null;
  return value ?? null;
}

/** Equal as JSON. */
export const same = (a: JsonValue, b: JsonValue): boolean => a === b || canonicalJson(a) === canonicalJson(b);

/** The entries of a change's values, absent ones left out. */
export function entriesOf(values: object | undefined): readonly (readonly [string, JsonValue])[] {
  return Object.entries((values ?? {}) as Record<string, JsonValue | undefined>).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value] as const],
  );
}

/** In the order of the fields' names. */
export const byName = (changes: readonly FieldChange[]): readonly FieldChange[] =>
  [...changes].sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));

export const namesOf = (changes: readonly FieldChange[]): readonly string[] =>
  changes.map(({ field }) => field);

/** The fields that a change really changes, in the order of their names. */
export function fieldChanges(record: RegisterRecord, change: AnyChange): readonly FieldChange[] {
  const changes = entriesOf(change.fields).map(([field, after]) => ({
    field,
    before: storedValue(record, field),
    after,
  }));
  return byName(changes.filter(({ before, after }) => !same(before, after)));
}

/** The values and cleared fields of an event. */
export function written(
  changes: readonly { readonly field: string; readonly after: JsonValue }[],
): Pick<RecordUpdated, 'set' | 'cleared'> {
  return {
    set: Object.fromEntries(
      changes.filter(({ after }) => after !== null).map(({ field, after }) => [field, after]),
    ),
    cleared: changes.filter(({ after }) => after === null).map(({ field }) => field),
  };
}
