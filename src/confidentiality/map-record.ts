import type { JsonObject, JsonValue } from '../kernel/index.js';
import { fieldsOfKind } from './class-of.js';
import type { ValuePath } from './field-path.js';
import type { FieldPolicy } from './field-policy.js';
import type { ConfidentialityPolicy } from './policy.js';

/**
 * What becomes of one value of a field, and the field's policy. What no table knows has the value whole, whatever is in
 * it, the field `''` and no policy.
 */
export type LeafMap = (
  value: unknown,
  field: string,
  policy: FieldPolicy | null,
  path: ValuePath,
) => JsonValue;

/** How the bodies of one kind are walked. */
export interface FieldPlan {
  readonly fields: Readonly<Record<string, FieldPolicy>>;
  /** What has fields inside: `household`, `status`. */
  readonly containers: ReadonlySet<string>;
}

interface Walk extends FieldPlan {
  readonly leaf: LeafMap;
}

/** The plan of a kind under a policy; it knows no field where the kind is none. */
export function fieldPlan(policy: ConfidentialityPolicy, kind: unknown): FieldPlan {
  const fields = fieldsOfKind(policy, kind);
  const inside = Object.keys(fields).filter((field) => field.includes('.'));
  return { fields, containers: new Set(inside.map((field) => field.slice(0, field.lastIndexOf('.')))) };
}

/** Lists of values, dictionaries, dictionaries of objects: deeper there is no field. */
const DEEPEST = 2;

/**
 * Walks a body by the fields of its kind and gives a copy of the same shape. What it does not know it does not enter, so
 * that a body that is deep or holds itself ends too.
 *
 * @param body - a record, or what stands in its place
 * @param plan - the plan of its kind
 * @param leaf - called for each value, in order
 */
export function mapRecord(body: object, plan: FieldPlan, leaf: LeafMap): JsonObject {
  return mapMembers(body, '', [], { ...plan, leaf });
}

function mapMembers(body: object, above: string, path: ValuePath, walk: Walk): JsonObject {
  return copyOf(body, (value, key) => {
    // A key with a dot is none of ours and must not pass for a field inside another.
    const field = key.includes('.') ? '' : above === '' ? key : `${above}.${key}`;
    return mapValue(value, field, [...path, key], walk);
  });
}

function mapValue(value: unknown, field: string, path: ValuePath, walk: Walk): JsonValue {
  const { fields, containers, leaf } = walk;
  const policy = Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
  if (policy !== null) return mapLeaves(value, path, (own, at) => leaf(own, field, policy, at), DEEPEST);
  if (!containers.has(field)) return leaf(value, '', null, path);
  if (isObject(value)) return mapMembers(value, field, path, walk);
  if (!Array.isArray(value)) return leaf(value, '', null, path);
  return Array.from(value, (item: unknown, at) =>
    isObject(item) ? mapMembers(item, field, [...path, at], walk) : leaf(item, '', null, [...path, at]),
  );
}

function mapLeaves(
  value: unknown,
  path: ValuePath,
  leaf: (value: unknown, path: ValuePath) => JsonValue,
  deeper: number,
): JsonValue {
  if (typeof value !== 'object' || value === null || deeper === 0) return leaf(value, path);
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, at) => mapLeaves(item, [...path, at], leaf, deeper - 1));
  }
  return copyOf(value, (member, key) => mapLeaves(member, [...path, key], leaf, deeper - 1));
}

/** The members that are there, each mapped; a key `__proto__` stays a key. */
function copyOf(body: object, map: (value: unknown, key: string) => JsonValue): JsonObject {
  const copy: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined) continue;
    const mapped = map(value, key);
    if (key !== '__proto__') copy[key] = mapped;
    else
      Object.defineProperty(copy, key, {
        value: mapped,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return copy;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
