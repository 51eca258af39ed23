import type { Brand } from './brand.js';
import type { CalendarDate } from './calendar-date.js';
import { WuyeError } from './errors.js';

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
  return FORM.test(value);
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
