import * as z from 'zod';
import { type PolicyRef, ROLES } from '../kernel/index.js';
import type { Act, Approval, ApprovalWaiver } from '../notices/index.js';
import { actorIdForm, date, digest, instantForm, line, optional, reasons, remark } from './forms.js';
import { PUBLISHING_LIMITS } from './limits.js';

const fields = {
  by: actorIdForm,
  role: z.enum(ROLES),
  onBehalfOf: optional.actor,
  at: instantForm,
};

/** An act that says more than who, when and under which role. */
export const actWith = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...fields, ...shape });

/** Schema of `Act`. */
export const act = z.strictObject(fields) satisfies z.ZodType<Act>;
export const actWithReason = actWith({ reason: remark });
export const actWithReasons = actWith({ reasons });
export const actWithRemark = actWith({ remark: optional.remark });

export const policyRef = z.strictObject({
  id: line,
  version: line,
  effectiveFrom: date,
}) satisfies z.ZodType<PolicyRef>;

const waiver = z.strictObject({ code: line, reason: remark }) satisfies z.ZodType<ApprovalWaiver>;

export const approval = actWith({
  digest,
  policy: policyRef,
  waivers: z.exactOptional(z.array(waiver).max(PUBLISHING_LIMITS.reasons)),
}) satisfies z.ZodType<Approval>;
