import * as z from 'zod';
import { BOARD_PLACES, type Board, SHEET_SIZES } from '../boards/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { boardIdForm, estateIdForm, line, schemaVersion } from './forms.js';
import { PUBLISHING_LIMITS } from './limits.js';
import { optionalScope } from './scope.js';

export const sheetSize = z.enum(SHEET_SIZES);

/**
 * Schema of `Board`: canonical forms only, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const boardSchema = z.strictObject({
  id: boardIdForm,
  estate: estateIdForm,
  schemaVersion,
  name: line,
  place: z.enum(BOARD_PLACES),
  slots: z.int().min(1).max(PUBLISHING_LIMITS.boardSlots),
  sizes: z.array(sheetSize).min(1).max(SHEET_SIZES.length),
  serves: optionalScope,
}) satisfies z.ZodType<Board>;

/**
 * Parses a notice board from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the board, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseBoard } from 'wuye/schemas';
 *
 * const result = parseBoard({
 *   id: 'brd_gate', estate: 'est_1', schemaVersion: 1, name: '东门', place: 'gate', slots: 0, sizes: ['A4'],
 * });
 * result.ok ? [] : result.issues; // => [{ code: 'TOO_SMALL', path: ['slots'], params: { least: 1 } }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseBoard(input: unknown): Result<Board, RecordIssueCode> {
  return parseBody(boardSchema, input);
}
