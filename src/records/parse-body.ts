import type * as z from 'zod';
import { type Issue, ok, type Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import { issuesOf } from './schema-issues.js';

/**
 * Parses a body with the schema of a kind: the value is a fresh copy, the issues are ours.
 *
 * @param schema - a schema of strict objects, such as those of the records
 * @param input - plain JSON data of any shape
 */
export function parseBody<Value extends object>(
  schema: z.ZodType<Value>,
  input: unknown,
): Result<Value, RecordIssueCode> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: issuesOf(parsed.error, input) };
  const lost = lostKeys(input as object);
  if (lost.length === 0) return ok(parsed.data);
  return { ok: false, issues: lost.map((path) => ({ code: 'KEY_UNKNOWN', path })) };
}

/**
 * Where keys `__proto__` stand in what was accepted. Strict objects refuse that key; where keys are free, zod leaves it
 * out without a word.
 */
function lostKeys(value: object): readonly Issue['path'][] {
  const isList = Array.isArray(value);
  if (!isList && Object.hasOwn(value, '__proto__')) return [['__proto__']];
  const found: Issue['path'][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (typeof member !== 'object' || member === null) continue;
    for (const path of lostKeys(member)) found.push([isList ? Number(key) : key, ...path]);
  }
  return found;
}
