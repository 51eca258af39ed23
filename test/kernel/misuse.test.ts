import { describe, expect, it } from 'vitest';
import {
  actorId,
  addDays,
  brandedId,
  calendarDate,
  calendarMonth,
  createIdGenerator,
  dateAt,
  digest,
  instant,
  isCalendarDate,
  isInstant,
  isWallTime,
  keyedDigest,
  wallMilliseconds,
  wallTime,
} from 'wuye';

const nextId = (now: number) => createIdGenerator({ now: () => now, random: (size) => new Uint8Array(size) });
const date = calendarDate('2026-11-21');

describe('an error of misuse', () => {
  it.each<[() => unknown, string]>([
    [() => calendarDate('2026-02-30'), 'not a calendar date'],
    [() => calendarMonth('2026-13'), 'not a calendar month'],
    [() => addDays(date, 1.5), 'not a whole number: 1.5'],
    [() => digest('abc'), 'not a SHA-256 digest'],
    [() => digest(undefined as never), 'not a SHA-256 digest'],
    [() => keyedDigest('short', 'text'), 'the key has fewer than 16 characters'],
    [() => nextId(0)('REC'), 'not an id prefix: REC'],
    [() => nextId(-1)('rec'), 'not a time in milliseconds: -1'],
    [() => instant('yesterday'), 'not an instant'],
    [() => instant(Number.NaN), 'not an instant'],
    [() => instant('1795224600000'), 'not an instant'],
    [() => instant(null as never), 'not an instant'],
    [() => dateAt('yesterday' as never), 'not an instant'],
    [() => dateAt(instant(0), 'Asia/Nowhere'), 'unknown time zone: Asia/Nowhere'],
    [
      () => dateAt(instant('9999-12-31T16:00:00.000Z')),
      'no calendar date for 9999-12-31T16:00:00.000Z in Asia/Shanghai',
    ],
    [() => wallTime('25:00'), 'not a time of day'],
    [
      () => wallMilliseconds({ date, time: wallTime('09:00') }, 'Asia/Nowhere'),
      'unknown time zone: Asia/Nowhere',
    ],
  ])('says what was wrong: %s', (run, reason) => {
    expect(run).toThrow(`KERNEL.INVALID_ARGUMENT: ${reason}`);
  });

  // An identity number may have been handed over in the place of an id.
  it('tells the kind and the length of what is no id, never the text', () => {
    expect(() => actorId('张 三')).toThrow('KERNEL.INVALID_ARGUMENT: no actor id: 3 characters');
    expect(() => brandedId('meter id')(17 as never)).toThrow('KERNEL.INVALID_ARGUMENT: no meter id: number');
  });
});

describe('what only reads like it', () => {
  // A list of one text turns into that text, where nobody looks.
  it('is no date, no instant and no time of day', () => {
    expect(isCalendarDate(['2026-11-21'] as never)).toBe(false);
    expect(isInstant(['2026-11-21T01:30:00.000Z'] as never)).toBe(false);
    expect(isWallTime(['09:00'] as never)).toBe(false);
    expect(() => instant(['2026-11-21T01:30:00.000Z'] as never)).toThrow('not an instant');
    expect(() => instant(new Date(0) as never)).toThrow('not an instant');
  });
});
