import { type FieldPolicy, fieldOfPath, policyOfValue, type ValuePath } from '../confidentiality/index.js';
import { type CalendarDate, isCalendarDate } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import type { RetentionPolicy } from './policy.js';

/** One value of a record. A dictionary, such as the office's own columns, is one value. */
export interface Leaf {
  readonly path: ValuePath;
  readonly field: string;
  readonly value: unknown;
  /** `null` where the table has no such field: treat it as secret. */
  readonly policy: FieldPolicy | null;
}

/** Deeper than any record. */
const DEEPEST = 8;

/** The values of a record, in their order. */
export function leavesOf(
  record: RegisterRecord,
  asOf: CalendarDate,
  policy: RetentionPolicy,
): readonly Leaf[] {
  const { confidentiality } = policy;
  const table: Readonly<Record<string, object>> = confidentiality.fields;
  const fields = Object.hasOwn(table, record.kind) ? table[record.kind] : undefined;
  const walk = (value: unknown, path: ValuePath): readonly Leaf[] => {
    if (value === undefined) return [];
    const isDeep = path.length < DEEPEST;
    if (isDeep && Array.isArray(value))
      return value.flatMap((item: unknown, at) => walk(item, [...path, at]));
    const field = fieldOfPath(path);
    const known = fields !== undefined && Object.hasOwn(fields, field);
    if (isDeep && !known && typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([key, item]) => walk(item, [...path, key]));
    }
    return [
      { path, field, value, policy: known ? policyOfValue(record, path, asOf, confidentiality) : null },
    ];
  };
  return walk(record, []);
}

/** Whether a value tells something of a person; what the table does not know may. */
export const isPersonal = ({ policy }: Leaf): boolean => policy === null || policy.mask !== 'none';

/** The day on which a record closed; `null` while it is open, and where nobody knows the day: no term runs from an unknown day. */
export function closedOnOf({ status }: RegisterRecord): CalendarDate | null {
  return status.state === 'closed' && isCalendarDate(status.on) ? status.on : null;
}

/**
 * The values of a record with the terms that they have on a day. Who was a child when the record closed stays one for them: no
 * term begins anew because a birthday came.
 */
export function leavesKept(
  record: RegisterRecord,
  asOf: CalendarDate,
  policy: RetentionPolicy,
): readonly Leaf[] {
  const closedOn = closedOnOf(record);
  return leavesOf(record, closedOn !== null && closedOn < asOf ? closedOn : asOf, policy);
}
