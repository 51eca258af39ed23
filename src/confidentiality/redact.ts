import type { Actor, ActorId, CalendarDate, JsonObject } from '../kernel/index.js';
import type { RecordKind, RegisterRecord } from '../records/index.js';
import { childTest } from './class-of.js';
import type { ValuePath } from './field-path.js';
import { type FieldPlan, fieldPlan, type LeafMap, mapRecord } from './map-record.js';
import { HIDDEN, isPlain, maskValue } from './mask-value.js';
import { type ConfidentialityPolicy, DEFAULT_CONFIDENTIALITY_POLICY } from './policy.js';
import type { Purpose } from './purpose.js';
import { createSight, type SightOfKind, UNSEEN } from './sight.js';
import type { Viewer } from './viewer.js';

/**
 * The day and the rules.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface RedactOptions {
  /** Roles, delegations and ages are those of this day. */
  readonly asOf: CalendarDate;
  /** {@link DEFAULT_CONFIDENTIALITY_POLICY} by default. */
  readonly policy?: ConfidentialityPolicy;
}

/**
 * A record as a viewer may see it, and what was masked in it.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface Redaction {
  /** The same keys and lists as in the record, so that a table can show it; a masked value is a text. */
  readonly record: JsonObject;
  /** The places of the values that are not shown clear, in their order. */
  readonly masked: readonly ValuePath[];
}

/**
 * A record as somebody may see it for a purpose: masked by default (CIM-4.3, CN-PIPL-51).
 *
 * **Details**: a value is clear where its field tells nothing of a person, or where the viewer holds a role that the
 * field is shown to and the purpose is one of the field's. Everything else is masked by its kind, on whole characters.
 * Children's values, free texts, numbers, and fields that the table does not know are hidden whole; so is everything
 * personal of a register that the viewer may not open for the purpose (special care, the committee's archive). Roles
 * held for others count; `inNameOf` narrows them, see {@link createRedactor}.
 *
 * **Gotchas**: masking is for display and no anonymisation: in a small building a surname and a room name a person. The
 * headers of the office's own columns (`extra`) stay.
 *
 * @param viewer - who looks
 * @param purpose - what for
 * @param record - a record of any kind; odd values in it are hidden, it never throws
 * @param options - the day, and the rules where they are not the default
 *
 * @example
 * ```ts
 * import { actorId, calendarDate } from 'wuye';
 * import { redactFor } from 'wuye/confidentiality';
 * import type { DogRecord } from 'wuye/records';
 *
 * const dog = {
 *   kind: 'dog', unit: '3-2-1201', keeperName: '欧阳明月', phones: ['+8613800001234'], remark: '钥匙存物业',
 * } as unknown as DogRecord;
 * const guard = { id: actorId('zhao'), roles: ['staff'] as const };
 * const { record, masked } = redactFor(guard, 'dog-keeping', dog, { asOf: calendarDate('2026-11-21') });
 * record;
 * // => { kind: 'dog', unit: '3-2-1201', keeperName: '欧**月', phones: ['+86138****1234'], remark: '***' }
 * masked; // => [['keeperName'], ['phones', 0], ['remark']]
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export function redactFor(
  viewer: Actor,
  purpose: Purpose,
  record: RegisterRecord,
  options: RedactOptions & { readonly inNameOf?: ActorId },
): Redaction {
  const { inNameOf, ...rest } = options;
  const who = { actor: viewer, purpose, ...(inNameOf === undefined ? {} : { inNameOf }) };
  return createRedactor(who, rest)(record);
}

/**
 * Makes the function that masks many records for one viewer: rights are looked up once for each field, not for each
 * record.
 *
 * @param viewer - who looks, what for, in whose name
 * @param options - the day, and the rules where they are not the default
 * @returns a function like {@link redactFor} of one record
 *
 * @example
 * ```ts
 * import { actorId, calendarDate } from 'wuye';
 * import { createRedactor } from 'wuye/confidentiality';
 * import type { DogRecord } from 'wuye/records';
 *
 * const viewer = { actor: { id: actorId('li'), roles: ['clerk'] as const }, purpose: 'refresh' as const };
 * const redact = createRedactor(viewer, { asOf: calendarDate('2026-11-21') });
 * redact({ kind: 'dog', keeperName: '王芳' } as unknown as DogRecord).record; // => { kind: 'dog', keeperName: '王芳' }
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export function createRedactor(
  viewer: Viewer,
  { asOf, policy = DEFAULT_CONFIDENTIALITY_POLICY }: RedactOptions,
): (record: RegisterRecord) => Redaction {
  const kinds = new Map<unknown, { readonly plan: FieldPlan; readonly sight: SightOfKind }>();
  const rulesOf = (kind: RecordKind) => {
    const rules = kinds.get(kind) ?? {
      plan: fieldPlan(policy, kind),
      sight: createSight(viewer, kind, asOf, policy),
    };
    kinds.set(kind, rules);
    return rules;
  };
  return (record) => {
    if (typeof record !== 'object' || record === null) return { record: {}, masked: [[]] };
    const masked: ValuePath[] = [];
    const { plan, sight } = rulesOf(record.kind);
    const isOfChild = childTest(record, asOf);
    const see: LeafMap = (value, _field, known, path) => {
      const seen = known === null ? UNSEEN : sight(known, isOfChild(path));
      if (seen.clear && isPlain(value)) return value;
      masked.push(path);
      return seen.clear ? HIDDEN : maskValue(value, seen.mask, seen.level);
    };
    return { record: mapRecord(record, plan, see), masked };
  };
}
