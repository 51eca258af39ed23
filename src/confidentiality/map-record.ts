import type { JsonObject, JsonValue } from '../kernel/index.js';
import type { ValuePath } from './field-path.js';

/** What becomes of one value. A field that no table knows has the value whole, whatever is in it. */
export type LeafMap = (value: unknown, field: string, path: ValuePath) => JsonValue;

interface Walk {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly containers: ReadonlySet<string>;
  readonly leaf: LeafMap;
}

/** Lists of values, dictionaries, dictionaries of objects: deeper there is no field. */
const DEEPEST = 2;

/**
 * Walks a body by the fields of a table and gives a copy of the same shape. What it does not know it does not enter, so
 * that a body that is deep or holds itself ends too.
 *
 * @param body - a record, or what stands in its place
 * @param fields - the table of its kind; empty where the kind is unknown
 * @param leaf - called for each value, in order
 */
export function mapRecord(
  body: object,
  fields: Readonly<Record<string, unknown>>,
  leaf: LeafMap,
): JsonObject {
  const parts = Object.keys(fields).flatMap((field) =>
    field.includes('.') ? [field.slice(0, field.lastIndexOf('.'))] : [],
  );
  return mapMembers(body, '', [], { fields, containers: new Set(parts), leaf });
}

function mapMembers(body: object, above: string, path: ValuePath, walk: Walk): JsonObject {
  const members = Object.entries(body as Readonly<Record<string, unknown>>).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(
    members.map(([key, value]) => {
      // A key with a dot is none of ours and must not pass for a field inside another.
      const field = key.includes('.') ? '' : above === '' ? key : `${above}.${key}`;
      return [key, mapValue(value, field, [...path, key], walk)];
    }),
  );
}

function mapValue(value: unknown, field: string, path: ValuePath, walk: Walk): JsonValue {
  const { fields, containers, leaf } = walk;
  if (Object.hasOwn(fields, field)) return mapLeaves(value, field, path, leaf, DEEPEST);
  if (!containers.has(field)) return leaf(value, '', path);
  if (isObject(value)) return mapMembers(value, field, path, walk);
  if (!Array.isArray(value)) return leaf(value, '', path);
  return Array.from(value, (item: unknown, at) =>
    isObject(item) ? mapMembers(item, field, [...path, at], walk) : leaf(item, '', [...path, at]),
  );
}

function mapLeaves(value: unknown, field: string, path: ValuePath, leaf: LeafMap, deeper: number): JsonValue {
  if (deeper > 0 && Array.isArray(value)) {
    return Array.from(value, (item: unknown, at) => mapLeaves(item, field, [...path, at], leaf, deeper - 1));
  }
  if (deeper > 0 && isObject(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(
      members.map(([key, member]) => [key, mapLeaves(member, field, [...path, key], leaf, deeper - 1)]),
    );
  }
  return leaf(value, field, path);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
