import * as z from 'zod';
import type { InspectionCommand } from '../inspections/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { inspectionIdForm, role, window } from './care-forms.js';
import { actorIdForm, estateIdForm, line, optional, remark } from './forms.js';
import { answersGiven, checklist, inspectionKind, measuresOrdered } from './inspection.js';

/**
 * Schema of `InspectionCommand`: one option for each type of command, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const inspectionCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('plan'),
    id: inspectionIdForm,
    estate: estateIdForm,
    kind: inspectionKind,
    window,
    entry: optional.line,
    checklist: z.exactOptional(checklist),
  }),
  z.strictObject({ type: z.literal('postpone'), window, reason: remark }),
  z.strictObject({ type: z.literal('cancel'), reason: remark }),
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('answer'), answers: answersGiven }),
  z.strictObject({ type: z.literal('conclude'), measures: measuresOrdered }),
  z.strictObject({
    type: z.literal('amend-measure'),
    measure: line,
    role: z.exactOptional(role),
    person: z.exactOptional(z.nullable(actorIdForm)),
    dueOn: optional.date,
    reason: remark,
  }),
  z.strictObject({ type: z.literal('complete-measure'), measure: line, note: optional.remark }),
  z.strictObject({
    type: z.literal('re-check'),
    measure: line,
    effective: z.boolean(),
    dueOn: optional.date,
    note: optional.remark,
  }),
  z.strictObject({ type: z.literal('sign-off') }),
]) satisfies z.ZodType<InspectionCommand>;

/**
 * Parses a command on an inspection, as an endpoint receives it. Never throws; the value is a copy, and no issue holds a
 * note. Who acts, and when, is not part of it: that comes from the host.
 *
 * @param input - anything
 * @returns the command, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseInspectionCommand } from 'wuye/schemas';
 *
 * parseInspectionCommand({ type: 'start' }).ok; // => true
 * const result = parseInspectionCommand({ type: 're-check', measure: 'm1' });
 * result.ok ? [] : result.issues; // => [{ code: 'REQUIRED_MISSING', path: ['effective'] }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseInspectionCommand(input: unknown): Result<InspectionCommand, RecordIssueCode> {
  return parseBody(inspectionCommandSchema, input);
}
