import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dateAt,
  epochMilliseconds,
  instant,
  instantOf,
  isWallTime,
  isWuyeError,
  normalWallTime,
  type WallTime,
  wallMilliseconds,
  wallTime,
} from 'wuye';

const invalid = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return isWuyeError(error, 'KERNEL.INVALID_ARGUMENT');
  }
  return false;
};
const wall = (text: string) => {
  const [date = '', time = ''] = text.split(' ');
  return { date: calendarDate(date), time: wallTime(time) };
};
const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(calendarDate('1992-01-01'), days));
const anyTime = fc
  .integer({ min: 0, max: 24 * 60 })
  .map((minutes) =>
    wallTime(`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`),
  );

describe('times of day', () => {
  it.each(['00:00', '09:30', '19:59', '23:59', '24:00'])('%s is one', (text) => {
    expect(isWallTime(text)).toBe(true);
    expect(wallTime(text)).toBe(text);
  });

  it.each([
    '',
    '9:30',
    '24:01',
    '25:00',
    '12:60',
    '12:5',
    '12:30:00',
    '12：30',
    '１２:30',
    '12:30\n',
    '__proto__',
  ])('%j is none', (text) => {
    expect(isWallTime(text)).toBe(false);
    expect(invalid(() => wallTime(text))).toBe(true);
  });
});

describe('the instant of a wall time', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-01 00:00', '2026-10-31T16:00:00.000Z'],
    ['Asia/Shanghai', '2026-11-01 07:59', '2026-10-31T23:59:00.000Z'],
    ['Asia/Shanghai', '2026-12-31 24:00', '2026-12-31T16:00:00.000Z'],
    ['Asia/Shanghai', '2028-02-28 24:00', '2028-02-28T16:00:00.000Z'],
    ['Asia/Shanghai', '1992-01-01 00:00', '1991-12-31T16:00:00.000Z'],
    ['Asia/Shanghai', '1992-07-01 08:00', '1992-07-01T00:00:00.000Z'],
    // Summer time in Shanghai, 1986 to 1991: +09:00.
    ['Asia/Shanghai', '1991-07-01 09:00', '1991-07-01T00:00:00.000Z'],
    ['Asia/Shanghai', '1991-12-31 24:00', '1991-12-31T16:00:00.000Z'],
    ['Asia/Shanghai', '1985-07-01 08:00', '1985-07-01T00:00:00.000Z'],
    ['UTC', '2026-11-01 12:34', '2026-11-01T12:34:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01 00:00', '2025-12-31T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-01-01 24:00', '2026-01-02T11:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01 00:00', '2025-12-31T18:15:00.000Z'],
    // New York, 8 March 2026: 02:00 to 03:00 is skipped.
    ['America/New_York', '2026-03-08 01:59', '2026-03-08T06:59:00.000Z'],
    ['America/New_York', '2026-03-08 02:00', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-03-08 02:30', '2026-03-08T07:30:00.000Z'],
    ['America/New_York', '2026-03-08 03:00', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-03-08 03:30', '2026-03-08T07:30:00.000Z'],
    // New York, 1 November 2026: 01:00 to 02:00 twice; the first counts.
    ['America/New_York', '2026-11-01 00:59', '2026-11-01T04:59:00.000Z'],
    ['America/New_York', '2026-11-01 01:00', '2026-11-01T05:00:00.000Z'],
    ['America/New_York', '2026-11-01 01:59', '2026-11-01T05:59:00.000Z'],
    ['America/New_York', '2026-11-01 02:00', '2026-11-01T07:00:00.000Z'],
    // Havana goes to summer time at midnight: the day begins at 01:00.
    ['America/Havana', '2026-03-08 00:00', '2026-03-08T05:00:00.000Z'],
    ['America/Havana', '2026-03-07 24:00', '2026-03-08T05:00:00.000Z'],
    ['America/Havana', '2026-03-08 01:00', '2026-03-08T05:00:00.000Z'],
    // Lord Howe Island moves by half an hour.
    ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-03T15:45:00.000Z'],
    // Apia had no 30 December 2011.
    ['Pacific/Apia', '2011-12-29 23:00', '2011-12-30T09:00:00.000Z'],
    ['Pacific/Apia', '2011-12-30 12:00', '2011-12-30T22:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31 00:00', '2011-12-30T10:00:00.000Z'],
  ])('in %s %s is %s', (zone, text, at) => {
    expect(instantOf(wall(text), zone)).toBe(at);
    if (zone === 'Asia/Shanghai') expect(instantOf(wall(text))).toBe(at);
  });

  it('is the same by the fixed offset and by the zone’s own rules, which an alias takes', () => {
    fc.assert(
      fc.property(anyDate, anyTime, (date, time) => {
        expect(instantOf({ date, time })).toBe(instantOf({ date, time }, 'PRC'));
      }),
      { numRuns: 60 },
    );
  });

  it('falls on its day: the counterpart of dateAt', () => {
    fc.assert(
      fc.property(anyDate, anyTime, (date, time) => {
        const { date: day } = normalWallTime({ date, time });
        expect(dateAt(instantOf({ date, time }))).toBe(day);
      }),
    );
  });

  it('grows with the wall clock, gaps and repeated hours apart', () => {
    const at = (minute: number) => {
      const date = addDays(calendarDate('2026-10-31'), Math.floor(minute / 1440));
      const clock = minute % 1440;
      const time = `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
      return wallMilliseconds({ date, time: wallTime(time) }, 'America/New_York');
    };
    for (let minute = 30; minute < 2880; minute += 30) {
      expect(at(minute)).toBeGreaterThan(at(minute - 30));
    }
  });

  it('is the start of the next day at 24:00, in every zone', () => {
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'UTC',
      'America/Havana',
      'Pacific/Apia',
      'Africa/Casablanca',
    );
    fc.assert(
      fc.property(anyDate, zones, (date, zone) => {
        const end = instantOf({ date, time: '24:00' as WallTime }, zone);
        expect(end).toBe(instantOf({ date: addDays(date, 1), time: '00:00' as WallTime }, zone));
      }),
      { numRuns: 60 },
    );
  });

  it('has the limits of instants; sums in milliseconds go beyond', () => {
    const end = { date: calendarDate('9999-12-31'), time: wallTime('24:00') };
    expect(instantOf(end)).toBe('9999-12-31T16:00:00.000Z');
    expect(invalid(() => instantOf(end, 'UTC'))).toBe(true);
    expect(wallMilliseconds(end, 'UTC')).toBe(epochMilliseconds(instant('9999-12-31T23:59:59.999Z')) + 1);
    expect(invalid(() => instantOf({ date: calendarDate('1000-01-01'), time: wallTime('00:00') }))).toBe(
      true,
    );
    expect(instantOf({ date: calendarDate('1000-01-01'), time: wallTime('00:00') }, 'UTC')).toBe(
      '1000-01-01T00:00:00.000Z',
    );
  });

  it.each(['', 'Asia/Nowhere', '__proto__', '上海'])('is refused in the zone %j, with the reason', (zone) => {
    try {
      instantOf(wall('2026-11-21 08:00'), zone);
      expect.unreachable();
    } catch (error) {
      expect(isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')).toBe(true);
      expect((error as Error).cause).toBeInstanceOf(RangeError);
    }
  });

  it('is refused for what is no day or no time', () => {
    const time = wallTime('08:00');
    expect(invalid(() => instantOf({ date: '2026-02-30' as CalendarDate, time }))).toBe(true);
    expect(invalid(() => instantOf({ date: calendarDate('2026-02-28'), time: '8:00' as WallTime }))).toBe(
      true,
    );
  });
});

describe('the one form of a wall time', () => {
  it('writes the end of a day as the start of the next, also at the end of a year', () => {
    expect(normalWallTime(wall('2026-12-31 24:00'))).toEqual({ date: '2027-01-01', time: '00:00' });
    expect(normalWallTime(wall('2026-12-31 23:59'))).toEqual(wall('2026-12-31 23:59'));
    expect(normalWallTime({ date: calendarDate('2026-12-31') })).toEqual({ date: '2026-12-31' });
  });

  it('leaves the end of the last day that has a date', () => {
    expect(normalWallTime(wall('9999-12-31 24:00'))).toEqual(wall('9999-12-31 24:00'));
  });
});
