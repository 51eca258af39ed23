import type { RecordKind, RecordOf } from '../records/index.js';

type Leaf = string | number | boolean;

/** Lists are looked through; a dictionary (`extra`) is one field. */
type PathsAt<Key extends string, Value> = Value extends Leaf
  ? Key
  : Value extends readonly (infer Item)[]
    ? PathsAt<Key, Item>
    : string extends keyof Value
      ? Key
      : `${Key}.${PathsIn<Value>}`;

type PathsIn<Body> = Body extends unknown
  ? { [Key in keyof Body & string]-?: PathsAt<Key, NonNullable<Body[Key]>> }[keyof Body & string]
  : never;

/**
 * The fields of a kind of record down to what holds a value, with dots: `phones`, `household.bornOn`, `status.reason`.
 * Lists are looked through (`phones` is each phone), a dictionary such as `extra` is one field.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export type FieldPath<Kind extends RecordKind = RecordKind> = Kind extends RecordKind
  ? PathsIn<RecordOf<Kind>>
  : never;

/**
 * The place of one value in one record, with the positions in lists: `['household', 0, 'bornOn']`.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export type ValuePath = readonly (string | number)[];

/**
 * The field that a value belongs to: the names of its path joined by dots, positions in lists left out.
 *
 * @param path - the place of the value
 * @returns the field; not every such text is a field of the table
 *
 * @example
 * ```ts
 * import { fieldOfPath } from 'wuye/confidentiality';
 *
 * fieldOfPath(['household', 0, 'bornOn']); // => 'household.bornOn'
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export function fieldOfPath(path: ValuePath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
