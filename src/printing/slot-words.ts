import { daysBetween, type WallDateTime, type WallTime, weekdayOf } from '../kernel/index.js';
import type { EventSlot } from '../notices/index.js';
import { dateWords } from './date-words.js';
import { EXCEPT, WEEKDAYS } from './words.js';

/**
 * When something takes place, in the words of a Chinese notice. Where a slot is for a part of the scope, `scopeWords`
 * says which.
 *
 * **Details**: `24:00` stays `24:00`; a night that ends on the next morning says 次日 where it is repeated; an end that nobody named
 * is not invented.
 *
 * @param slot - a slot of an announced event
 *
 * @example
 * ```ts
 * import { calendarDate, wallTime } from 'wuye';
 * import { slotWords } from 'wuye/printing';
 *
 * const date = calendarDate('2026-12-03');
 * slotWords({ from: { date, time: wallTime('09:00') }, until: { date, time: wallTime('24:00') } });
 * // => '2026年12月3日 9:00—24:00'
 * const next = calendarDate('2026-12-04');
 * slotWords({
 *   from: { date, time: wallTime('23:00') },
 *   until: { date: next, time: wallTime('05:00') },
 *   repeats: { every: 'day', until: calendarDate('2026-12-10'), except: [calendarDate('2026-12-06')] },
 * });
 * // => '2026年12月3日至12月10日，每日23:00—次日5:00（除12月6日外）'
 * ```
 * @category Printing
 * @since 0.1.0
 */
export function slotWords({ from, until, repeats }: EventSlot): string {
  if (repeats === undefined) return span(from, until);
  const every = repeats.every === 'day' ? '每日' : `每周${WEEKDAYS[weekdayOf(from.date) - 1] ?? ''}`;
  const days = `${dateWords(from.date)}至${dateWords(repeats.until, from.date)}`;
  const except = (repeats.except ?? []).map((date) => dateWords(date, from.date)).join('、');
  return `${days}，${every}${hours(from, until)}${except === '' ? '' : EXCEPT(except)}`;
}

/** `09:00` without its leading zero. */
const timeWords = (time: WallTime) => time.replace(/^0(?=\d)/, '');

/** One stretch that is not repeated. */
function span(from: WallDateTime, until: WallDateTime | undefined): string {
  const start =
    from.time === undefined ? dateWords(from.date) : `${dateWords(from.date)} ${timeWords(from.time)}`;
  if (until === undefined) return from.time === undefined ? start : `${start}起`;
  if (until.date !== from.date) {
    const end = dateWords(until.date, from.date);
    return `${start}至${until.time === undefined ? end : `${end} ${timeWords(until.time)}`}`;
  }
  if (until.time === undefined) return from.time === undefined ? start : `${start}起，当日结束`;
  return from.time === undefined
    ? `${start}，${timeWords(until.time)}止`
    : `${start}—${timeWords(until.time)}`;
}

/** The hours of a stretch that is repeated; its days are said elsewhere. */
function hours(from: WallDateTime, until: WallDateTime | undefined): string {
  const start = from.time === undefined ? '' : timeWords(from.time);
  if (until === undefined) return start === '' ? '' : `${start}起`;
  const later = daysBetween(from.date, until.date);
  const day = later <= 0 ? '' : later === 1 ? '次日' : `第${later + 1}日`;
  if (until.time !== undefined) {
    const end = `${day}${timeWords(until.time)}`;
    return start === '' ? (day === '' ? `${end}止` : `至${end}`) : `${start}—${end}`;
  }
  if (day !== '') return `${start}至${day}`;
  return start === '' ? '' : `${start}起，当日结束`;
}
