import { type CalendarDate, calendarDateOf, isCalendarDate } from '../kernel/index.js';
import { isChild } from '../records/household.js';
import type { RegisterRecord } from '../records/index.js';

type Loose = Readonly<Record<string, unknown>>;

/**
 * Whether the person that a record is about is under 14 on a day, by the date of birth on record or in the identity
 * number. `'unknown'` where neither tells: who owns, rents or works is taken for grown up, not for a child.
 *
 * @internal
 */
export function isSubjectChild(record: RegisterRecord, asOf: CalendarDate): boolean | 'unknown' {
  const { kind, bornOn, idKind = 'resident-id', idNumber, operatorResidentId } = record as unknown as Loose;
  // A dog has a date of birth too.
  if (kind === 'foreign-national') return isChildBorn(bornOn, asOf);
  const number = kind === 'shop' ? operatorResidentId : idNumber;
  return idKind === 'resident-id' ? isChildBorn(birthIn(number), asOf) : 'unknown';
}

/**
 * Whether a member of a household is under 14 on a day. `'unknown'` where the date of birth is: then treat them as a
 * child, so that none is overlooked.
 *
 * @internal
 */
export function isMemberChild(member: unknown, asOf: CalendarDate): boolean | 'unknown' {
  return isChildBorn(typeof member === 'object' && member !== null ? (member as Loose).bornOn : null, asOf);
}

function isChildBorn(bornOn: unknown, asOf: CalendarDate): boolean | 'unknown' {
  return typeof bornOn === 'string' && isCalendarDate(bornOn) ? isChild({ bornOn }, asOf) : 'unknown';
}

/** The date of birth in a resident identity number of 18 characters, or of 15 of the 20th century. */
function birthIn(number: unknown): CalendarDate | null {
  if (typeof number !== 'string') return null;
  const [, old, current] = /^\d{6}(?:(\d{6})\d{3}|(\d{8})\d{3}[\dX])$/.exec(number) ?? [];
  const day = current ?? (old === undefined ? undefined : `19${old}`);
  if (day === undefined) return null;
  return calendarDateOf(Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6)));
}
