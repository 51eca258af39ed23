import { type CalendarDate, calendarDateOf } from '../kernel/index.js';

const EARLIEST_BIRTH = '1850-01-01' as CalendarDate;

/**
 * What bounds a birth date that an identity number holds.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface BirthDateLimits {
  /** The day to judge by: a birth after it is refused. Left out: no upper bound. */
  readonly asOf?: CalendarDate;
  /** A birth before it is refused. Default 1850-01-01. */
  readonly earliestBirth?: CalendarDate;
}

/**
 * Reads `YYYYMMDD`: the date, or why it can be nobody's birth date.
 *
 * @internal
 */
export function readBirthDate(
  digits: string,
  { asOf, earliestBirth = EARLIEST_BIRTH }: BirthDateLimits,
): CalendarDate | { readonly reason: 'impossible' | 'too-early' | 'in-the-future' } {
  const date = calendarDateOf(
    Number(digits.slice(0, 4)),
    Number(digits.slice(4, 6)),
    Number(digits.slice(6, 8)),
  );
  if (date === null) return { reason: 'impossible' };
  if (date < earliestBirth) return { reason: 'too-early' };
  if (asOf !== undefined && date > asOf) return { reason: 'in-the-future' };
  return date;
}
