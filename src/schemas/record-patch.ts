import * as z from 'zod';
import { FIXED_FIELDS } from '../records/changes.js';
import { RECORD_SCHEMAS, type RecordKind, type RecordOf, type RecordPatch } from '../records/index.js';
import { documentMatches } from '../records/schema-base.js';

const isFixed = (field: string): boolean => FIXED_FIELDS.some((fixed) => fixed === field);

/** New values of some fields of a kind; `null` takes one away that a record can do without. */
export function recordPatch<Kind extends RecordKind>(kind: Kind): z.ZodType<RecordPatch<RecordOf<Kind>>> {
  // Every one of them is an object: their shapes alone are asked for.
  const { shape } = RECORD_SCHEMAS[kind] as z.ZodType as z.ZodObject;
  const fields = Object.entries(shape as Record<string, z.ZodType>).flatMap(([field, schema]) => {
    if (isFixed(field)) return [];
    const value = schema instanceof z.ZodExactOptional ? z.nullable(schema.unwrap() as z.ZodType) : schema;
    return [[field, z.exactOptional(value)] as const];
  });
  const patch = z.strictObject(Object.fromEntries(fields)).check((payload) => {
    const { idKind, idNumber } = payload.value as Partial<Record<string, unknown>>;
    // A number that is taken away has no form.
    if (typeof idKind === 'string' && typeof idNumber === 'string') documentMatches(payload);
  });
  return patch as z.ZodType as z.ZodType<RecordPatch<RecordOf<Kind>>>;
}
