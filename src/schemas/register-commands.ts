import * as z from 'zod';
import type { TaskCommand, TaskParty } from '../duties/index.js';
import type { CaseCommand, CycleCommand } from '../refresh/index.js';
import { fieldNames, recordKind, role } from './care-forms.js';
import { actorIdForm, date, line, month, optional, phones, recordIdForm, remark, unit } from './forms.js';
import { CARE_LIMITS, PUBLISHING_LIMITS } from './limits.js';

// Commands on what hangs on the registers. None of them begins a document with an id of its own.

const VERIFICATION_MEANS = ['in-person', 'phone', 'document', 'visit', 'sheet', 'other'] as const;
export const verificationMeans = z.enum(VERIFICATION_MEANS);
const means = z.exactOptional(verificationMeans);
const verifiedOn = optional.date;

export const taskCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('complete') }),
  z.strictObject({ type: z.literal('cancel'), reason: remark }),
  z.strictObject({
    type: z.literal('reassign'),
    role: z.exactOptional(role),
    assignee: z.exactOptional(z.nullable(actorIdForm)),
  }),
]) satisfies z.ZodType<TaskCommand>;

export const caseCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('confirm'), verifiedOn, means }),
  z.strictObject({ type: z.literal('change'), fields: fieldNames.min(1), verifiedOn, means }),
  z.strictObject({ type: z.literal('end'), reason: remark, endedOn: optional.date }),
  z.strictObject({
    type: z.literal('mark-unreachable'),
    reason: remark,
    attempts: z.int().min(0).max(PUBLISHING_LIMITS.attempts),
  }),
  z.strictObject({ type: z.literal('leave-undecided'), reason: remark }),
  z.strictObject({ type: z.literal('assign'), to: actorIdForm }),
]) satisfies z.ZodType<CaseCommand>;

const onCycle = [
  z.strictObject({ type: z.literal('sign-off') }),
  z.strictObject({ type: z.literal('reopen'), reason: remark }),
  z.strictObject({
    type: z.literal('hand-over'),
    from: actorIdForm,
    to: actorIdForm,
    reason: optional.remark,
  }),
] as const satisfies readonly z.ZodType<CycleCommand>[];

export const cycleCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open'), kind: recordKind, month, assignee: optional.actor }),
  ...onCycle,
]);

const party = z.exactOptional(
  z.strictObject({ name: line, phones: z.exactOptional(phones) }) satisfies z.ZodType<TaskParty>,
);

export const unitCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('move-in'),
    unit,
    on: date,
    owner: party,
    use: z.enum(['dwelling', 'shop']),
  }),
  z.strictObject({
    type: z.literal('ownership-change'),
    unit,
    on: date,
    buyer: party,
    sellers: z.array(recordIdForm).max(CARE_LIMITS.sellers),
  }),
]);

export const addresseesCommand = z.strictObject({ type: z.literal('plan') });
