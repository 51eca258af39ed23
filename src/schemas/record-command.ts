import * as z from 'zod';
import type { CloseCommand, EscalationCommand, RecordChange } from '../duties/index.js';
import { type Result, WuyeError } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { RECORD_KINDS } from '../records/common.js';
import type { RecordKind, RecordOf } from '../records/index.js';
import { parseBody } from '../records/parse-body.js';
import { date, optional, remark } from './forms.js';
import { recordPatch } from './record-patch.js';

const ofEachKind = <Schema>(make: (kind: RecordKind) => Schema) =>
  Object.fromEntries(RECORD_KINDS.map((kind) => [kind, make(kind)])) as Readonly<Record<RecordKind, Schema>>;

const RECORD_COMMANDS = /* @__PURE__ */ ofEachKind((kind) => {
  const fields = recordPatch(kind);
  const change = z.strictObject({ fields, believed: z.exactOptional(fields), statedOn: optional.date });
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('update'), change }),
    z.strictObject({ type: z.literal('close'), reason: remark, on: date }),
  ]);
});

const ESCALATION_COMMANDS = /* @__PURE__ */ ofEachKind((kind) =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('keep'), reason: remark }),
    z.strictObject({ type: z.literal('accept') }),
    z.strictObject({ type: z.literal('replace'), fields: recordPatch(kind) }),
    z.strictObject({ type: z.literal('pass-up'), reason: remark }),
  ]),
) satisfies Readonly<Record<RecordKind, z.ZodType<EscalationCommand>>>;

/**
 * A change of a record of one kind, or its end: `RecordCommand` of `wuye/service-centre` for that kind.
 *
 * @category Schemas
 * @since 0.1.0
 */
export type RecordCommandOf<Kind extends RecordKind> =
  | { readonly type: 'update'; readonly change: RecordChange<RecordOf<Kind>> }
  | ({ readonly type: 'close' } & CloseCommand);

/**
 * The schema of {@link RecordCommandOf}: of an update it takes the fields of that kind, each in canonical form, and `null`
 * for a field that a record can do without.
 *
 * @param kind - the kind of the record
 * @throws `KERNEL.INVALID_ARGUMENT` when it is none
 *
 * @example
 * ```ts
 * import { recordCommandSchema } from 'wuye/schemas';
 *
 * const schema = recordCommandSchema('dog');
 * schema.safeParse({ type: 'update', change: { fields: { breed: '柯基', dogName: null } } }).success; // => true
 * schema.safeParse({ type: 'update', change: { fields: { breed: null } } }).success; // => false
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function recordCommandSchema<Kind extends RecordKind>(kind: Kind): z.ZodType<RecordCommandOf<Kind>> {
  return RECORD_COMMANDS[known(kind)] as z.ZodType as z.ZodType<RecordCommandOf<Kind>>;
}

/**
 * The schema of `EscalationCommand` on a record of one kind.
 *
 * @param kind - the kind of the record that the escalation is about
 * @throws `KERNEL.INVALID_ARGUMENT` when it is none
 *
 * @example
 * ```ts
 * import { escalationCommandSchema } from 'wuye/schemas';
 *
 * const schema = escalationCommandSchema('dog');
 * schema.safeParse({ type: 'replace', fields: { phones: ['+8613800001234'] } }).success; // => true
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function escalationCommandSchema(kind: RecordKind): z.ZodType<EscalationCommand> {
  return ESCALATION_COMMANDS[known(kind)];
}

/**
 * Parses a change of a record, or its end, as an endpoint receives it. The kind is that of the record on file, never one
 * that the caller names. The value is a copy, and no issue holds a value.
 *
 * @param kind - the kind of the record
 * @param input - anything
 * @returns the command, or an issue for each member that is missing, unknown or not in canonical form
 * @throws `KERNEL.INVALID_ARGUMENT` when `kind` is none
 *
 * @example
 * ```ts
 * import { parseRecordCommand } from 'wuye/schemas';
 *
 * const result = parseRecordCommand('dog', { type: 'update', change: { fields: { phones: ['138'], floorArea: 90 } } });
 * result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path]);
 * // => [['KEY_UNKNOWN', 'change', 'fields', 'floorArea']]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseRecordCommand<Kind extends RecordKind>(
  kind: Kind,
  input: unknown,
): Result<RecordCommandOf<Kind>, RecordIssueCode> {
  return parseBody(recordCommandSchema(kind), input);
}

/**
 * Parses what a superior decides on an escalation, as an endpoint receives it. The value is a copy, and no issue holds a
 * value.
 *
 * @param kind - the kind of the record that the escalation is about: `escalation.kind`
 * @param input - anything
 * @returns the command, or an issue for each member that is missing, unknown or not in canonical form
 * @throws `KERNEL.INVALID_ARGUMENT` when `kind` is none
 *
 * @example
 * ```ts
 * import { parseEscalationCommand } from 'wuye/schemas';
 *
 * parseEscalationCommand('dog', { type: 'accept' }).ok; // => true
 * const result = parseEscalationCommand('dog', { type: 'keep' });
 * result.ok ? [] : result.issues; // => [{ code: 'REQUIRED_MISSING', path: ['reason'] }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseEscalationCommand(
  kind: RecordKind,
  input: unknown,
): Result<EscalationCommand, RecordIssueCode> {
  return parseBody(escalationCommandSchema(kind), input);
}

function known(kind: RecordKind): RecordKind {
  if (!RECORD_KINDS.includes(kind)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not a kind of record');
  return kind;
}
