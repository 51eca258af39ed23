import type { Brand } from './brand.js';
import { type CalendarDate, calendarDateOf } from './calendar-date.js';
import { WuyeError } from './errors.js';
import { hasForm } from './has-form.js';

/**
 * A point in time as UTC text with milliseconds, `2026-11-21T01:30:00.000Z`. Text order is time order.
 *
 * @category Time
 * @since 0.1.0
 */
export type Instant = Brand<string, 'Instant'>;

/**
 * An IANA zone name. Estates lie in `'Asia/Shanghai'` unless the host says otherwise.
 *
 * @category Time
 * @since 0.1.0
 */
export type Zone = string;

/** The zone of mainland China.
 * @category Time
 * @since 0.1.0
 */
export const SHANGHAI: Zone = 'Asia/Shanghai';

const FORM = /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const EIGHT_HOURS = 8 * 60 * 60 * 1000;
/** Shanghai kept summer time until September 1991; from 1992 on it is +08:00 without exception. */
const SHANGHAI_FIXED_SINCE = Date.UTC(1992, 0, 1);
/** The first instant of the year 10000 in Shanghai: there are no calendar dates beyond. */
const SHANGHAI_FIXED_UNTIL = Date.UTC(10_000, 0, 1) - EIGHT_HOURS;

/**
 * Tells whether a text is an instant in the one canonical form.
 *
 * @param value - any text
 *
 * @example
 * ```ts
 * import { isInstant } from 'wuye';
 *
 * isInstant('2026-11-21T01:30:00.000Z'); // => true
 * isInstant('2026-11-21T01:30:00Z'); // => false
 * ```
 * @category Time
 * @since 0.1.0
 */
export function isInstant(value: string): value is Instant {
  if (!hasForm(value, FORM)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

/**
 * An instant of its text or of milliseconds since 1970, as a host's clock gives them.
 *
 * @param value - canonical text, or milliseconds since 1970-01-01T00:00Z
 * @throws `KERNEL.INVALID_ARGUMENT` when it is neither
 *
 * @example
 * ```ts
 * import { instant } from 'wuye';
 *
 * instant(1_795_224_600_000); // => '2026-11-21T01:30:00.000Z'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function instant(value: string | number): Instant {
  if (typeof value === 'string' && isInstant(value)) return value;
  if (typeof value === 'number' && Math.abs(value) <= 8.64e15) {
    const text = new Date(value).toISOString();
    if (isInstant(text)) return text;
  }
  throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not an instant');
}

/**
 * Milliseconds since 1970 of an instant.
 *
 * @param at - the instant
 *
 * @example
 * ```ts
 * import { epochMilliseconds, instant } from 'wuye';
 *
 * epochMilliseconds(instant('1970-01-01T00:00:01.000Z')); // => 1000
 * ```
 * @category Time
 * @since 0.1.0
 */
export function epochMilliseconds(at: Instant): number {
  return Date.parse(at);
}

/**
 * The instant some milliseconds later.
 *
 * @param at - the instant to start from
 * @param milliseconds - any sign
 *
 * @example
 * ```ts
 * import { addMilliseconds, instant } from 'wuye';
 *
 * addMilliseconds(instant('2026-11-21T00:00:00.000Z'), 3_600_000); // => '2026-11-21T01:00:00.000Z'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function addMilliseconds(at: Instant, milliseconds: number): Instant {
  return instant(epochMilliseconds(at) + milliseconds);
}

/**
 * The calendar date that an instant falls on in a zone: the only bridge from instants to dates.
 *
 * @param at - the instant
 * @param zone - IANA zone name; Asia/Shanghai by default
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no instant, when the platform does not know the zone, or when the date there
 *   lies outside of the years 1000 to 9999
 *
 * @example
 * ```ts
 * import { dateAt, instant } from 'wuye';
 *
 * dateAt(instant('2026-10-31T16:00:00.000Z')); // => '2026-11-01'
 * dateAt(instant('2026-10-31T16:00:00.000Z'), 'America/Havana'); // => '2026-10-31'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function dateAt(at: Instant, zone: Zone = SHANGHAI): CalendarDate {
  const time = epochMilliseconds(at);
  if (zone === SHANGHAI && time >= SHANGHAI_FIXED_SINCE && time < SHANGHAI_FIXED_UNTIL) {
    return new Date(time + EIGHT_HOURS).toISOString().slice(0, 10) as CalendarDate;
  }
  if (Number.isNaN(time)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not an instant');
  let parts: Record<string, number>;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    parts = Object.fromEntries(
      format.formatToParts(new Date(time)).map((part) => [part.type, Number(part.value)]),
    );
  } catch (cause) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `unknown time zone: ${zone}`, { cause });
  }
  const date = calendarDateOf(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0);
  if (date === null) throw new WuyeError('KERNEL.INVALID_ARGUMENT', `no calendar date for ${at} in ${zone}`);
  return date;
}
