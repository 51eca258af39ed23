import * as z from 'zod';
import type { InspectionPlanCommand } from '../inspections/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { estateIdForm, remark } from './forms.js';
import { plannedInspections, year } from './inspection-plan.js';

/**
 * Schema of `InspectionPlanCommand`: one option for each type of command, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const inspectionPlanCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('draft'),
    estate: estateIdForm,
    year,
    entries: z.exactOptional(plannedInspections),
  }),
  z.strictObject({ type: z.literal('edit'), entries: plannedInspections }),
  z.strictObject({ type: z.literal('approve') }),
  z.strictObject({ type: z.literal('revise'), reason: remark }),
]) satisfies z.ZodType<InspectionPlanCommand>;

/**
 * Parses a command on the plan of a year's inspections, as an endpoint receives it. Never throws; the value is a copy. Who
 * acts, and when, is not part of it: that comes from the host.
 *
 * @param input - anything
 * @returns the command, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseInspectionPlanCommand } from 'wuye/schemas';
 *
 * const result = parseInspectionPlanCommand({ type: 'revise' });
 * result.ok ? [] : result.issues; // => [{ code: 'REQUIRED_MISSING', path: ['reason'] }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseInspectionPlanCommand(input: unknown): Result<InspectionPlanCommand, RecordIssueCode> {
  return parseBody(inspectionPlanCommandSchema, input);
}
