import { type CalendarDate, calendarDateOf, isCalendarDate } from '../kernel/index.js';
import { isChild } from '../records/household.js';
import type { RegisterRecord } from '../records/index.js';

type Loose = Readonly<Record<string, unknown>>;

/**
 * Whether the person that a record is about is under 14 on a day, by the date of birth on record or in the identity
 * number. Where neither tells, they are not: who owns, rents or works is taken for grown up.
 *
 * @internal
 */
export function isSubjectChild(record: RegisterRecord, asOf: CalendarDate): boolean {
  const born = birthOf(record as unknown as Loose);
  return born !== null && isUnder14(born, asOf);
}

/**
 * Whether a member of a household is under 14 on a day. Whose date of birth is unknown is taken for a child, so that none
 * is overlooked.
 *
 * @internal
 */
export function isMemberChild(member: unknown, asOf: CalendarDate): boolean {
  const born = typeof member === 'object' && member !== null ? dayIn((member as Loose).bornOn) : null;
  return born === null || isUnder14(born, asOf);
}

const isUnder14 = (bornOn: CalendarDate, asOf: CalendarDate): boolean => isChild({ bornOn }, asOf) === true;

function birthOf({ kind, bornOn, idKind = 'resident-id', idNumber, operatorResidentId }: Loose) {
  // A dog has a date of birth too.
  if (kind === 'foreign-national') return dayIn(bornOn);
  return idKind === 'resident-id' ? dayInNumber(kind === 'shop' ? operatorResidentId : idNumber) : null;
}

const dayIn = (text: unknown): CalendarDate | null =>
  typeof text === 'string' && isCalendarDate(text) ? text : null;

/** The date of birth in a resident identity number of 18 characters, or of 15 of the 20th century. */
function dayInNumber(number: unknown): CalendarDate | null {
  if (typeof number !== 'string') return null;
  const found = /^\d{6}(?:(\d{6})\d{3}|(\d{8})\d{3}[\dX])$/.exec(number);
  if (found === null) return null;
  const [, old, current] = found;
  const day = current ?? `19${old}`;
  return calendarDateOf(Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6)));
}
