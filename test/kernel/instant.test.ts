import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMilliseconds,
  dateAt,
  epochMilliseconds,
  type Instant,
  instant,
  isCalendarDate,
  isInstant,
  isWuyeError,
  SHANGHAI,
} from 'wuye';

const invalid = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return isWuyeError(error, 'KERNEL.INVALID_ARGUMENT');
  }
  return false;
};
const FIRST = Date.parse('1000-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
const anyTime = fc.integer({ min: FIRST, max: LAST });

describe('instants', () => {
  it.each([
    '',
    '2026-11-21',
    '2026-11-21T01:30:00Z',
    '2026-11-21T01:30:00.000',
    '2026-11-21T01:30:00.000+08:00',
    '2026-11-21 01:30:00.000Z',
    '2026-11-21T01:30:00.000z',
    '2026-11-21T24:00:00.000Z',
    '2026-11-21T01:60:00.000Z',
    '2026-11-21T01:30:60.000Z',
    '2026-02-29T00:00:00.000Z',
    '0999-12-31T23:59:59.999Z',
    '+010000-01-01T00:00:00.000Z',
    '2026-11-21T01:30:00.000Z\n',
    '２０２６-11-21T01:30:00.000Z',
    '__proto__',
  ])('%j is none', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(invalid(() => instant(text))).toBe(true);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1, 1e300, FIRST - 1, LAST + 1])(
    '%d is none',
    (time) => {
      expect(invalid(() => instant(time))).toBe(true);
    },
  );

  it('are one text for one millisecond, in the order of time', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        expect(epochMilliseconds(instant(a))).toBe(a);
        expect(instant(instant(a))).toBe(instant(a));
        expect(instant(a) < instant(b)).toBe(a < b);
      }),
    );
  });

  it('move by milliseconds and stop with an error at the ends of the range', () => {
    expect(addMilliseconds(instant('2026-12-31T23:59:59.999Z'), 1)).toBe('2027-01-01T00:00:00.000Z');
    expect(addMilliseconds(instant('2026-01-01T00:00:00.000Z'), -1)).toBe('2025-12-31T23:59:59.999Z');
    expect(invalid(() => addMilliseconds(instant(LAST), 1))).toBe(true);
    expect(invalid(() => addMilliseconds(instant(FIRST), -1))).toBe(true);
  });
});

describe('the date of an instant', () => {
  it.each([
    // Each side of local midnight.
    ['Asia/Shanghai', '2026-10-31T15:59:59.999Z', '2026-10-31'],
    ['Asia/Shanghai', '2026-10-31T16:00:00.000Z', '2026-11-01'],
    ['UTC', '2026-10-31T23:59:59.999Z', '2026-10-31'],
    ['UTC', '2026-11-01T00:00:00.000Z', '2026-11-01'],
    ['Pacific/Kiritimati', '2026-01-01T09:59:59.999Z', '2026-01-01'],
    ['Pacific/Kiritimati', '2026-01-01T10:00:00.000Z', '2026-01-02'],
    ['Asia/Kathmandu', '2026-11-20T18:14:59.999Z', '2026-11-20'],
    ['Asia/Kathmandu', '2026-11-20T18:15:00.000Z', '2026-11-21'],
    ['America/New_York', '2026-07-01T03:59:59.999Z', '2026-06-30'],
    ['America/New_York', '2026-07-01T04:00:00.000Z', '2026-07-01'],
    ['America/New_York', '2026-12-01T04:59:59.999Z', '2026-11-30'],
    ['America/New_York', '2026-12-01T05:00:00.000Z', '2026-12-01'],
    // Havana goes to summer time at midnight: 8 March 2026 begins at 01:00.
    ['America/Havana', '2026-03-08T04:59:59.999Z', '2026-03-07'],
    ['America/Havana', '2026-03-08T05:00:00.000Z', '2026-03-08'],
    ['America/Havana', '2026-03-09T03:59:59.999Z', '2026-03-08'],
    ['America/Havana', '2026-03-09T04:00:00.000Z', '2026-03-09'],
    // Apia had no 30 December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31'],
    // Summer time in Shanghai, 1986 to 1991: +09:00.
    ['Asia/Shanghai', '1985-07-01T15:30:00.000Z', '1985-07-01'],
    ['Asia/Shanghai', '1986-07-01T14:59:59.999Z', '1986-07-01'],
    ['Asia/Shanghai', '1986-07-01T15:00:00.000Z', '1986-07-02'],
    ['Asia/Shanghai', '1991-07-01T15:00:00.000Z', '1991-07-02'],
    ['Asia/Shanghai', '1991-12-31T15:59:59.999Z', '1991-12-31'],
    ['Asia/Shanghai', '1991-12-31T16:00:00.000Z', '1992-01-01'],
    ['Asia/Shanghai', '1992-07-01T15:59:59.999Z', '1992-07-01'],
    ['Asia/Shanghai', '1992-07-01T16:00:00.000Z', '1992-07-02'],
  ])('in %s %s is %s', (zone, at, date) => {
    expect(dateAt(instant(at), zone)).toBe(date);
    if (zone === SHANGHAI) expect(dateAt(instant(at))).toBe(date);
  });

  it('is the same by the fixed offset and by the zone’s own rules, which an alias takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1985, 0, 1), max: Date.UTC(2100, 0, 1) }), (time) => {
        expect(dateAt(instant(time))).toBe(dateAt(instant(time), 'PRC'));
      }),
    );
    // Hour by hour around the first instants of the fixed offset.
    for (let hour = -48; hour <= 48; hour += 1) {
      const at = instant(Date.UTC(1992, 0, 1) + hour * 3_600_000);
      expect(dateAt(at)).toBe(dateAt(at, 'PRC'));
    }
  });

  it('is always a calendar date, at most a day from the date in UTC', () => {
    const zones = [
      'Asia/Shanghai',
      'UTC',
      'America/Havana',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Tehran',
    ];
    const inner = fc.integer({ min: FIRST + 2 * 86_400_000, max: LAST - 2 * 86_400_000 });
    fc.assert(
      fc.property(inner, fc.constantFrom(...zones), (time, zone) => {
        const date = dateAt(instant(time), zone);
        expect(isCalendarDate(date)).toBe(true);
        expect(Math.abs(Date.parse(date) - time)).toBeLessThan(2 * 86_400_000);
      }),
    );
  });

  it('does not exist beyond the years 1000 to 9999', () => {
    expect(dateAt(instant('9999-12-31T15:59:59.999Z'))).toBe('9999-12-31');
    expect(invalid(() => dateAt(instant('9999-12-31T16:00:00.000Z')))).toBe(true);
    expect(invalid(() => dateAt(instant(LAST), 'PRC'))).toBe(true);
    expect(dateAt(instant(LAST), 'UTC')).toBe('9999-12-31');
    expect(dateAt(instant(FIRST))).toBe('1000-01-01');
    expect(invalid(() => dateAt(instant(FIRST), 'America/New_York'))).toBe(true);
  });

  it.each(['', 'Asia/Nowhere', 'Shanghai', '__proto__', '上海'])('is refused in the zone %j', (zone) => {
    expect(invalid(() => dateAt(instant(0), zone))).toBe(true);
  });

  it('says so of what is no instant, in any zone', () => {
    for (const at of [undefined, '', 'yesterday', '2026-13-01T00:00:00.000Z']) {
      for (const zone of [SHANGHAI, 'UTC', 'Nowhere/Else']) {
        expect(() => dateAt(at as never, zone)).toThrow('not an instant');
      }
    }
  });

  it('keeps the reason of an unknown zone as the cause', () => {
    try {
      dateAt('2026-11-21T00:00:00.000Z' as Instant, 'Asia/Nowhere');
      expect.unreachable();
    } catch (error) {
      expect((error as Error).cause).toBeInstanceOf(RangeError);
    }
  });
});
