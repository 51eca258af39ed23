import type { CalendarDate } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import { fieldOfPath, type ValuePath } from './field-path.js';
import type { FieldClass, FieldPolicy } from './field-policy.js';
import { type ConfidentialityPolicy, DEFAULT_CONFIDENTIALITY_POLICY } from './policy.js';
import { isMemberChild, isSubjectChild } from './subject.js';

/**
 * What holds for one value of one record on a day: the policy of its field, made stricter where the person is a child.
 *
 * **Details**: a member of a household whose date of birth is on record and who is 14 or older keeps the field's own
 * policy; one who is younger, and one whose date of birth is unknown, is treated as a child (CN-PIPL-31). Where the
 * person that the record is about is a child, by the date of birth on record or in the identity number, so is every
 * personal field of the record; without any such date they are taken for grown up. A path without a position in the
 * household stands for all its members: one child is enough.
 *
 * @param record - a record of any kind
 * @param path - the place of the value, such as `['household', 0, 'name']`
 * @param asOf - the day
 * @param policy - the rules; {@link DEFAULT_CONFIDENTIALITY_POLICY} by default
 * @returns `null` where the table has no such field: treat it as secret
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { policyOfValue } from 'wuye/confidentiality';
 * import type { DogRecord } from 'wuye/records';
 *
 * const dog = { kind: 'dog', phones: ['+8613800001234'] } as unknown as DogRecord;
 * policyOfValue(dog, ['phones', 0], calendarDate('2026-11-21'))?.mask; // => 'phone'
 * policyOfValue(dog, ['tail'], calendarDate('2026-11-21')); // => null
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export function policyOfValue(
  record: RegisterRecord,
  path: ValuePath,
  asOf: CalendarDate,
  policy: ConfidentialityPolicy = DEFAULT_CONFIDENTIALITY_POLICY,
): FieldPolicy | null {
  const field = fieldPolicy(policy, record.kind, fieldOfPath(path));
  if (field === null) return null;
  return childTest(record, asOf)(path) ? childPolicy(field, record.kind, policy) : field;
}

/**
 * The class of one value of one record on a day: that of its field, or `child`. See {@link policyOfValue}.
 *
 * @param record - a record of any kind
 * @param path - the place of the value
 * @param asOf - the day
 * @param policy - the rules; {@link DEFAULT_CONFIDENTIALITY_POLICY} by default
 * @returns `null` where the table has no such field
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { classOf } from 'wuye/confidentiality';
 * import type { OwnerRecord } from 'wuye/records';
 *
 * const household = [{ name: '孙娟', bornOn: '2012-11-22' }, { name: '孙强' }];
 * const owner = { kind: 'owner', name: '孙一', household } as unknown as OwnerRecord;
 * classOf(owner, ['household', 0, 'name'], calendarDate('2026-11-21')); // => 'child'
 * classOf(owner, ['household', 0, 'name'], calendarDate('2026-11-22')); // => 'ordinary'
 * classOf(owner, ['household', 1, 'name'], calendarDate('2026-11-22')); // => 'child'
 * classOf(owner, ['name'], calendarDate('2026-11-22')); // => 'ordinary'
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export function classOf(
  record: RegisterRecord,
  path: ValuePath,
  asOf: CalendarDate,
  policy: ConfidentialityPolicy = DEFAULT_CONFIDENTIALITY_POLICY,
): FieldClass | null {
  return policyOfValue(record, path, asOf, policy)?.class ?? null;
}

/**
 * The fields of a kind; none where it is no kind.
 *
 * @internal
 */
export function fieldsOfKind(
  { fields }: ConfidentialityPolicy,
  kind: unknown,
): Readonly<Record<string, FieldPolicy>> {
  const table: Readonly<Record<string, Readonly<Record<string, FieldPolicy>>>> = fields;
  return (typeof kind === 'string' && Object.hasOwn(table, kind) ? table[kind] : null) ?? {};
}

/**
 * The policy of a field by its name, or `null`: never one by an inherited name such as `constructor`.
 *
 * @internal
 */
export function fieldPolicy(policy: ConfidentialityPolicy, kind: unknown, field: string): FieldPolicy | null {
  const fields = fieldsOfKind(policy, kind);
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}

/**
 * The policy of a field where the person is a child: not for all staff, whoever may ask otherwise. What tells nothing of a
 * person stays as it is.
 *
 * @internal
 */
export function childPolicy(
  field: FieldPolicy,
  kind: RegisterRecord['kind'],
  policy: ConfidentialityPolicy,
): FieldPolicy {
  if (field.mask === 'none') return field;
  const asking = new Set([...policy.keepers[kind], ...field.clear.onRequest]);
  asking.delete('staff');
  return { ...field, ...policy.child, class: 'child', clear: { shown: [], onRequest: [...asking] } };
}

/**
 * Tells of the places of one record whether a child is meant.
 *
 * @internal
 */
export function childTest(record: RegisterRecord, asOf: CalendarDate): (path: ValuePath) => boolean {
  const isSubject = isSubjectChild(record, asOf);
  const { household } = record as { readonly household?: unknown };
  const members: readonly unknown[] = Array.isArray(household) ? household : [];
  return ([first, at]) => {
    if (isSubject || first !== 'household') return isSubject;
    const meant = typeof at === 'number' ? [members[at]] : members;
    return meant.length === 0 || meant.some((member) => isMemberChild(member, asOf));
  };
}

/**
 * Whether a field of a record tells of somebody who is no child, among others.
 *
 * @internal
 */
export function tellsOfAdults(record: RegisterRecord, path: ValuePath, asOf: CalendarDate): boolean {
  const isOfChild = childTest(record, asOf);
  const { household } = record as { readonly household?: unknown };
  if (path[0] !== 'household' || !Array.isArray(household)) return !isOfChild(path);
  return household.some((_, at) => !isOfChild(['household', at]));
}
