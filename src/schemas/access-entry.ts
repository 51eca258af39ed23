import * as z from 'zod';
import { type AccessEntry, type ErasedAccessEntry, REVEAL_FINDING_CODES } from '../confidentiality/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { policyRef } from './act.js';
import { fieldNames, plainId, purpose, recordKind, role } from './care-forms.js';
import {
  actorIdForm,
  date,
  digest,
  estateIdForm,
  instantForm,
  note,
  optional,
  recordIdForm,
  schemaVersion,
} from './forms.js';

/** What stays of an entry when its person is erased. */
const facts = {
  schemaVersion,
  id: plainId,
  estate: estateIdForm,
  action: z.literal('reveal'),
  at: instantForm,
  by: actorIdForm,
  role: z.exactOptional(role),
  onBehalfOf: optional.actor,
  kind: recordKind,
  fields: fieldNames,
  purpose,
  permission: z.exactOptional(plainId),
  granted: z.boolean(),
  outcome: z.enum(['allowed', 'needs-review', 'needs-information', 'refused']),
  because: z.array(z.enum(REVEAL_FINDING_CODES)).max(REVEAL_FINDING_CODES.length),
  policy: policyRef,
};

/**
 * Schema of `AccessEntry`: canonical forms only, unknown keys refused. The reason is blank where none was given.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const accessEntrySchema = z.strictObject({
  ...facts,
  record: recordIdForm,
  person: z.exactOptional(digest),
  reason: note,
}) satisfies z.ZodType<AccessEntry>;

/**
 * Schema of `ErasedAccessEntry`, which stands in the place of an entry whose person was erased.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const erasedAccessEntrySchema = z.strictObject({
  ...facts,
  erasedOn: date,
}) satisfies z.ZodType<ErasedAccessEntry>;

/**
 * Parses an entry of the access log from plain JSON data. Never throws; the value is a copy, and no issue holds the reason.
 *
 * @param input - anything
 * @returns the entry, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseAccessEntry } from 'wuye/schemas';
 *
 * const result = parseAccessEntry({ id: 'acc_1', granted: 'yes' });
 * result.ok ? [] : result.issues.find(({ path }) => path[0] === 'granted');
 * // => { code: 'TYPE_MISMATCH', path: ['granted'], params: { expected: 'boolean' } }
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseAccessEntry(input: unknown): Result<AccessEntry, RecordIssueCode> {
  return parseBody(accessEntrySchema, input);
}

/**
 * Parses an entry of the access log whose person was erased. Never throws; the value is a copy. One that still says whose
 * record it was is refused.
 *
 * @param input - anything
 * @returns the entry, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseErasedAccessEntry } from 'wuye/schemas';
 *
 * const result = parseErasedAccessEntry({ id: 'acc_1', record: 'own_1' });
 * result.ok ? [] : result.issues.find(({ path }) => path[0] === 'record');
 * // => { code: 'KEY_UNKNOWN', path: ['record'] }
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseErasedAccessEntry(input: unknown): Result<ErasedAccessEntry, RecordIssueCode> {
  return parseBody(erasedAccessEntrySchema, input);
}
