import type { Brand } from './brand.js';
import { addDays, type CalendarDate, calendarDate } from './calendar-date.js';
import { WuyeError } from './errors.js';
import { hasForm } from './has-form.js';
import { type Instant, instant, SHANGHAI, type Zone } from './instant.js';

/**
 * A time of day as a wall clock shows it, `HH:MM` from `00:00` to `24:00`; `24:00` is the end of the day. Text order is
 * time order.
 *
 * @category Time
 * @since 0.1.0
 */
export type WallTime = Brand<string, 'WallTime'>;

/**
 * A day, with a time of day where one is known, on the estate's wall clock.
 *
 * @category Time
 * @since 0.1.0
 */
export interface WallDateTime {
  readonly date: CalendarDate;
  /** Absent: only the day is known. */
  readonly time?: WallTime;
}

const FORM = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * Tells whether a text is a time of day in the one canonical form.
 *
 * @param value - any text
 *
 * @example
 * ```ts
 * import { isWallTime } from 'wuye';
 *
 * isWallTime('24:00'); // => true
 * isWallTime('9:30'); // => false
 * ```
 * @category Time
 * @since 0.1.0
 */
export function isWallTime(value: string): value is WallTime {
  return hasForm(value, FORM);
}

/**
 * A time of day of its text.
 *
 * @param value - `HH:MM`, `00:00` to `24:00`
 * @throws `KERNEL.INVALID_ARGUMENT` when it is none
 *
 * @example
 * ```ts
 * import { wallTime } from 'wuye';
 *
 * wallTime('08:30'); // => '08:30'
 * wallTime('25:00'); // throws KERNEL.INVALID_ARGUMENT
 * ```
 * @category Time
 * @since 0.1.0
 */
export function wallTime(value: string): WallTime {
  if (!isWallTime(value)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not a time of day');
  return value;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Shanghai kept summer time until September 1991; from 1992 on it is +08:00 without exception. */
const SHANGHAI_FIXED_SINCE = '1992-01-01';

/**
 * The instant at which a zone's wall clock shows a time of day: the counterpart of `dateAt`.
 *
 * **Details**: `24:00` is `00:00` of the next day. Where the clocks go forward, a time that they skip is taken as far
 * after the gap as it lies in it (02:30 becomes 03:30); where they go back, a time that they show twice is the first
 * of the two.
 *
 * @param wall - a day with its time
 * @param zone - IANA zone name; Asia/Shanghai by default
 * @throws `KERNEL.INVALID_ARGUMENT` when the day or the time is none, the platform does not know the zone, or the instant lies
 *   outside of the years 1000 to 9999
 *
 * @example
 * ```ts
 * import { calendarDate, instantOf, wallTime } from 'wuye';
 *
 * instantOf({ date: calendarDate('2026-11-21'), time: wallTime('08:30') }); // => '2026-11-21T00:30:00.000Z'
 * instantOf({ date: calendarDate('2026-11-21'), time: wallTime('24:00') }); // => '2026-11-21T16:00:00.000Z'
 * ```
 * @category Time
 * @since 0.1.0
 */
export function instantOf(wall: Required<WallDateTime>, zone: Zone = SHANGHAI): Instant {
  return instant(wallMilliseconds(wall, zone));
}

/**
 * Milliseconds since 1970 of a wall time: as {@link instantOf}, for sums that may leave the range of instants.
 *
 * @param wall - a day with its time
 * @param zone - IANA zone name; Asia/Shanghai by default
 * @throws `KERNEL.INVALID_ARGUMENT` when the day or the time is none, or the platform does not know the zone
 *
 * @example
 * ```ts
 * import { calendarDate, wallMilliseconds, wallTime } from 'wuye';
 *
 * wallMilliseconds({ date: calendarDate('1970-01-01'), time: wallTime('09:00') }, 'UTC'); // => 32400000
 * ```
 * @category Time
 * @since 0.1.0
 */
export function wallMilliseconds({ date, time }: Required<WallDateTime>, zone: Zone = SHANGHAI): number {
  const minutes = Number(wallTime(time).slice(0, 2)) * 60 + Number(time.slice(3));
  const local = Date.parse(calendarDate(date)) + minutes * 60_000;
  if (zone === SHANGHAI && date >= SHANGHAI_FIXED_SINCE) return local - 8 * HOUR;
  const offsetAt = offsets(zone);
  // No zone is a day away from UTC, so these lie before and after the moment itself.
  const before = offsetAt(local - DAY);
  const after = offsetAt(local + DAY);
  if (before !== after && offsetAt(local - before) !== before && offsetAt(local - after) === after) {
    return local - after;
  }
  return local - before;
}

/**
 * A wall time in one form: `24:00` is written as `00:00` of the next day; a day without a time stays as it is.
 *
 * @param wall - a day, with its time where it is known
 *
 * @example
 * ```ts
 * import { calendarDate, normalWallTime, wallTime } from 'wuye';
 *
 * normalWallTime({ date: calendarDate('2026-12-31'), time: wallTime('24:00') });
 * // => { date: '2027-01-01', time: '00:00' }
 * ```
 * @category Time
 * @since 0.1.0
 */
export function normalWallTime(wall: WallDateTime): WallDateTime {
  if (wall.time !== '24:00') return wall;
  const next = addDays(wall.date, 1);
  return next === wall.date ? wall : { date: next, time: '00:00' as WallTime };
}

/** How far a zone's clocks are ahead of UTC, in milliseconds, at an instant on a whole second. */
function offsets(zone: Zone): (epoch: number) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (cause) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `unknown time zone: ${zone}`, { cause });
  }
  return (epoch) => {
    const part = Object.fromEntries(
      format.formatToParts(new Date(epoch)).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - epoch;
  };
}
