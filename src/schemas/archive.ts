import * as z from 'zod';
import { ARCHIVE_STATES, type Archive, type ArchiveSignOff } from '../archive/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { act, actWith, actWithReason, policyRef } from './act.js';
import { digest, estateIdForm, month, schemaVersion } from './forms.js';
import { PUBLISHING_LIMITS } from './limits.js';

const signOff = actWith({
  digest,
  entries: z.int().min(0).max(PUBLISHING_LIMITS.archivedNotices),
  policy: policyRef,
}) satisfies z.ZodType<ArchiveSignOff>;

/**
 * Schema of `Archive`: canonical forms only, unknown keys refused. Its id is its month.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const archiveSchema = z.strictObject({
  id: month as z.ZodType<string, string>,
  estate: estateIdForm,
  schemaVersion,
  month,
  state: z.enum(ARCHIVE_STATES),
  opened: act,
  signOffs: z.array(signOff).max(PUBLISHING_LIMITS.signOffs),
  reopened: z.exactOptional(actWithReason),
}) satisfies z.ZodType<Archive>;

/**
 * Parses a month's archive from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the archive, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseArchive } from 'wuye/schemas';
 *
 * const result = parseArchive({ id: '2026-13' });
 * result.ok ? [] : result.issues[0]; // => { code: 'FORM_INVALID', path: ['id'], params: { expected: 'YYYY-MM' } }
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseArchive(input: unknown): Result<Archive, RecordIssueCode> {
  return parseBody(archiveSchema, input);
}
