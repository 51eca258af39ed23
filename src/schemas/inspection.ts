import * as z from 'zod';
import {
  type AnswerGiven,
  CHECKLIST_ANSWERS,
  type ChecklistFinding,
  type ChecklistItem,
  type CorrectiveMeasure,
  INSPECTION_KINDS,
  INSPECTION_STATES,
  type Inspection,
  MEASURE_STATES,
  type MeasureOrdered,
} from '../inspections/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { clauseId, inspectionIdForm, role, window } from './care-forms.js';
import { dayAct, dayActWith } from './day-act.js';
import {
  actorIdForm,
  date,
  estateIdForm,
  fileReference,
  line,
  optional,
  remark,
  schemaVersion,
} from './forms.js';
import { CARE_LIMITS } from './limits.js';

const checklistItem = z.strictObject({
  id: line,
  clause: clauseId,
  text: optional.remark,
}) satisfies z.ZodType<ChecklistItem>;

export const checklist = z.array(checklistItem).max(CARE_LIMITS.checklistItems);
export const inspectionKind = z.enum(INSPECTION_KINDS);

const answerFields = {
  item: line,
  answer: z.enum(CHECKLIST_ANSWERS),
  note: optional.remark,
  evidence: z.exactOptional(z.array(fileReference).max(CARE_LIMITS.evidence)),
};
const answerGiven = z.strictObject(answerFields) satisfies z.ZodType<AnswerGiven>;
export const answersGiven = z.array(answerGiven).max(CARE_LIMITS.checklistItems);

const answer = z.strictObject({ ...answerFields, act: dayAct }) satisfies z.ZodType<ChecklistFinding>;

const orderedFields = {
  id: line,
  items: z.array(line).max(CARE_LIMITS.checklistItems),
  action: remark,
  role,
  person: optional.actor,
  dueOn: date,
};
const measureOrdered = z.strictObject(orderedFields) satisfies z.ZodType<MeasureOrdered>;
export const measuresOrdered = z.array(measureOrdered).max(CARE_LIMITS.measures);

const measure = z.strictObject({
  ...orderedFields,
  state: z.enum(MEASURE_STATES),
  done: z.exactOptional(dayActWith({ note: optional.remark })),
  correctedBy: z.array(actorIdForm).max(CARE_LIMITS.correctors),
  recheckBy: optional.date,
  rechecks: z.array(dayActWith({ effective: z.boolean(), note: optional.remark })).max(CARE_LIMITS.rechecks),
}) satisfies z.ZodType<CorrectiveMeasure>;

/**
 * Schema of `Inspection` of `wuye/inspections`: canonical forms only, unknown keys refused. The order of its days and acts is
 * not checked here.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const inspectionSchema = z.strictObject({
  id: inspectionIdForm,
  estate: estateIdForm,
  schemaVersion,
  kind: inspectionKind,
  entry: optional.line,
  state: z.enum(INSPECTION_STATES),
  window,
  checklist,
  answers: z.array(answer).max(CARE_LIMITS.checklistItems),
  measures: z.array(measure).max(CARE_LIMITS.measures),
  planned: dayAct,
  postponed: z.array(dayActWith({ reason: remark, window })).max(CARE_LIMITS.postponements),
  started: z.exactOptional(dayAct),
  concluded: z.exactOptional(dayAct),
  signOffBy: optional.date,
  signedOff: z.exactOptional(dayActWith({ waiver: optional.remark })),
  cancelled: z.exactOptional(dayActWith({ reason: remark })),
}) satisfies z.ZodType<Inspection>;

/**
 * Parses an inspection from plain JSON data. Never throws; the value is a copy, and no issue holds a note.
 *
 * @param input - anything
 * @returns the inspection, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseInspection } from 'wuye/schemas';
 *
 * const result = parseInspection({ id: 'ins_1', window: { from: '2026-10-01', until: '2026-12' } });
 * result.ok ? [] : result.issues.find(({ path }) => path[0] === 'window');
 * // => { code: 'FORM_INVALID', path: ['window', 'until'], params: { expected: 'YYYY-MM-DD' } }
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseInspection(input: unknown): Result<Inspection, RecordIssueCode> {
  return parseBody(inspectionSchema, input);
}
