import * as z from 'zod';
import {
  INSPECTION_KINDS,
  INSPECTION_PLAN_STATES,
  type InspectionPlan,
  type PlannedInspection,
} from '../inspections/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { form } from '../records/schema-forms.js';
import { clauseId, window } from './care-forms.js';
import { dayAct, dayActWith } from './day-act.js';
import { estateIdForm, line, remark, schemaVersion } from './forms.js';
import { CARE_LIMITS } from './limits.js';

const plannedInspection = z.strictObject({
  id: line,
  kind: z.enum(INSPECTION_KINDS),
  clause: clauseId,
  ...window.shape,
}) satisfies z.ZodType<PlannedInspection>;

/** The inspections of a year, as a command and as a plan. */
export const plannedInspections = z.array(plannedInspection).max(CARE_LIMITS.plannedInspections);
export const year = z.int().min(1000).max(9999);

/**
 * Schema of `InspectionPlan`: canonical forms only, unknown keys refused. Its id is its year. Whether every period has its
 * inspection, rules say.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const inspectionPlanSchema = z.strictObject({
  id: form('^[1-9]\\d{3}$', 'YYYY'),
  estate: estateIdForm,
  schemaVersion,
  year,
  state: z.enum(INSPECTION_PLAN_STATES),
  entries: plannedInspections,
  drafted: dayAct,
  approved: z.exactOptional(dayAct),
  revised: z.exactOptional(dayActWith({ reason: remark })),
}) satisfies z.ZodType<InspectionPlan>;

/**
 * Parses the plan of a year's inspections from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the plan, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseInspectionPlan } from 'wuye/schemas';
 *
 * const result = parseInspectionPlan({ id: '26' });
 * result.ok ? [] : result.issues[0]; // => { code: 'FORM_INVALID', path: ['id'], params: { expected: 'YYYY' } }
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseInspectionPlan(input: unknown): Result<InspectionPlan, RecordIssueCode> {
  return parseBody(inspectionPlanSchema, input);
}
