import type * as z from 'zod';
import { type Issue, ok, type Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import { issuesOf } from './schema-issues.js';

/** The fields whose keys are free: zod leaves a key `__proto__` of theirs out without a word. */
const FREE_KEYS = ['extra', 'fieldEdits', 'verifiedGroups'] as const;

/**
 * Parses a body with the schema of a kind: the value is a fresh copy, the issues are ours.
 *
 * @param schema - one of the record schemas
 * @param input - plain JSON data of any shape
 */
export function parseBody<Value extends object>(
  schema: z.ZodType<Value>,
  input: unknown,
): Result<Value, RecordIssueCode> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: issuesOf(parsed.error, input) };
  const lost = lostKeys(input as object);
  return lost.length === 0 ? ok(parsed.data) : { ok: false, issues: lost };
}

function lostKeys(body: object): readonly Issue<RecordIssueCode>[] {
  const fields = body as Readonly<Record<string, object | undefined>>;
  return FREE_KEYS.filter((field) => {
    const map = fields[field];
    return map !== undefined && Object.hasOwn(map, '__proto__');
  }).map((field) => ({ code: 'KEY_UNKNOWN', path: [field, '__proto__'] }));
}
