import * as z from 'zod';
import type { AccessPermission } from '../confidentiality/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { allOrFieldPaths, plainId, purpose, recordKind, role } from './care-forms.js';
import { actorIdForm, date, optional, recordIdForm } from './forms.js';

/** An id, and `register` has the form of one. */
const recordOrRegister = recordIdForm as z.ZodType<AccessPermission['record'], AccessPermission['record']>;

/**
 * Schema of `AccessPermission`: canonical forms only, unknown keys refused. Whether its giver may permit, rules say.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const accessPermissionSchema = z.strictObject({
  id: plainId,
  to: actorIdForm,
  by: actorIdForm,
  role,
  onBehalfOf: optional.actor,
  kind: recordKind,
  record: recordOrRegister,
  fields: allOrFieldPaths,
  purpose,
  from: date,
  until: date,
}) satisfies z.ZodType<AccessPermission>;

/**
 * Parses the manager's permission to consult records from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the permission, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseAccessPermission } from 'wuye/schemas';
 *
 * const permission = {
 *   id: 'per_1', to: 'li', by: 'zhao', role: 'project-manager', kind: 'special-care', record: 'register', fields: 'all',
 *   purpose: 'care', from: '2026-11-21', until: '2026-11-30',
 * };
 * parseAccessPermission(permission).ok; // => true
 * parseAccessPermission({ ...permission, until: 'open-ended' }).ok; // => false
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseAccessPermission(input: unknown): Result<AccessPermission, RecordIssueCode> {
  return parseBody(accessPermissionSchema, input);
}
