import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, isWuyeError } from 'wuye';
import { createCalendar, type HolidayTable, parseHolidayTable } from 'wuye/calendar';

const year = { from: calendarDate('2026-01-01'), to: calendarDate('2026-12-31') };
const good = { id: 'T', period: year, holidays: ['2026-10-01'], makeupDays: ['2026-10-10'] };

const codes = (input: unknown) => {
  const result = parseHolidayTable(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')]);
};

describe('parseHolidayTable', () => {
  it('gives a good table back', () => {
    expect(parseHolidayTable(good)).toEqual({ ok: true, value: good, warnings: [] });
    expect(codes({ id: 'ADDED', holidays: [] })).toEqual([]);
    expect(codes({ ...good, notice: { number: '国办发明电〔2025〕7号', issuedOn: '2025-11-04' } })).toEqual(
      [],
    );
  });

  it.each<[string, unknown, readonly (readonly string[])[]]>([
    ['no object', null, [['CALENDAR.TABLE_UNREADABLE', '']]],
    ['a list', [], [['CALENDAR.TABLE_UNREADABLE', '']]],
    ['text', '2026', [['CALENDAR.TABLE_UNREADABLE', '']]],
    ['no id', { ...good, id: undefined }, [['CALENDAR.TABLE_UNREADABLE', 'id']]],
    ['a blank id', { ...good, id: ' ' }, [['CALENDAR.TABLE_UNREADABLE', 'id']]],
    ['a misspelt field', { ...good, makeupdays: [] }, [['CALENDAR.TABLE_UNREADABLE', 'makeupdays']]],
    ['no holidays', { id: 'T', period: year }, [['CALENDAR.TABLE_UNREADABLE', 'holidays']]],
    [
      'holidays that are no list',
      { ...good, holidays: '2026-10-01' },
      [['CALENDAR.TABLE_UNREADABLE', 'holidays']],
    ],
    ['a period that is no object', { ...good, period: '2026' }, [['CALENDAR.TABLE_UNREADABLE', 'period']]],
    ['half a period', { ...good, period: { from: year.from } }, [['CALENDAR.TABLE_UNREADABLE', 'period.to']]],
    [
      'a reversed period',
      { ...good, period: { from: year.to, to: year.from } },
      [['CALENDAR.TABLE_PERIOD_REVERSED', 'period']],
    ],
    [
      'a day that does not exist',
      { ...good, holidays: ['2026-02-30'] },
      [['CALENDAR.TABLE_DAY_IMPOSSIBLE', 'holidays.0']],
    ],
    [
      'a day in another form',
      { ...good, holidays: ['2026/10/01'] },
      [['CALENDAR.TABLE_DAY_IMPOSSIBLE', 'holidays.0']],
    ],
    ['a number', { ...good, holidays: [20261001] }, [['CALENDAR.TABLE_UNREADABLE', 'holidays.0']]],
    ['a hole', { ...good, holidays: new Array(1) }, [['CALENDAR.TABLE_UNREADABLE', 'holidays.0']]],
    [
      'a day twice in a list',
      { ...good, holidays: ['2026-10-01', '2026-10-01'] },
      [['CALENDAR.TABLE_DAY_TWICE', 'holidays.1']],
    ],
    [
      'a day in two lists',
      { ...good, ordinaryDays: ['2026-10-10'] },
      [['CALENDAR.TABLE_DAY_TWICE', 'ordinaryDays.0']],
    ],
    [
      'a day after the period',
      { ...good, holidays: ['2027-01-01'] },
      [['CALENDAR.TABLE_DAY_OUTSIDE', 'holidays.0']],
    ],
    [
      'a day long before the period',
      { ...good, holidays: ['2025-11-30'] },
      [['CALENDAR.TABLE_DAY_OUTSIDE', 'holidays.0']],
    ],
    [
      'a make-up day on a Friday',
      { ...good, makeupDays: ['2026-10-09'] },
      [['CALENDAR.TABLE_MAKEUP_ON_WEEKDAY', 'makeupDays.0']],
    ],
    [
      'a notice without a date',
      { ...good, notice: { number: 'x' } },
      [['CALENDAR.TABLE_UNREADABLE', 'notice.issuedOn']],
    ],
    [
      'a notice whose number is none',
      { ...good, notice: { number: 7, issuedOn: '2025-11-04' } },
      [['CALENDAR.TABLE_UNREADABLE', 'notice.number']],
    ],
  ])('refuses %s', (_, input, issues) => {
    expect(codes(input)).toEqual(issues);
  });

  it('accepts days in the 31 days before the period: a notice may touch the December before', () => {
    expect(codes({ ...good, holidays: ['2025-12-01'] })).toEqual([]);
  });

  it('reports every problem at once', () => {
    const table = { id: '', period: { from: 'x', to: 'y' }, holidays: ['a', 'b'] };
    expect(codes(table).map(([, path]) => path)).toEqual([
      'id',
      'period.from',
      'period.to',
      'holidays.0',
      'holidays.1',
    ]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (input) => {
        expect(typeof parseHolidayTable(input).ok).toBe('boolean');
        expect(typeof parseHolidayTable({ ...good, holidays: input, period: input, notice: input }).ok).toBe(
          'boolean',
        );
      }),
    );
  });

  it('shows no more than the beginning of a wrong day', () => {
    const result = parseHolidayTable({ ...good, holidays: ['x'.repeat(1000)] });
    expect(result.ok || result.issues[0]?.sample?.length).toBe(20);
  });
});

describe('createCalendar', () => {
  const refused = (tables: readonly unknown[]) => {
    try {
      createCalendar(tables as readonly HolidayTable[]);
      return '';
    } catch (error) {
      return isWuyeError(error, 'KERNEL.INVALID_ARGUMENT') ? error.message : `another error: ${error}`;
    }
  };

  it('throws with the code, the table and the field of every problem', () => {
    const message = refused([good, { id: 'U', holidays: ['2026-02-30', 7] }]);
    expect(message).toContain('CALENDAR.TABLE_DAY_IMPOSSIBLE at tables.1.holidays.0 2026-02-30');
    expect(message).toContain('CALENDAR.TABLE_UNREADABLE at tables.1.holidays.1 {"expected":"date"}');
  });

  it('refuses tables that together cover nothing', () => {
    expect(refused([])).toContain('CALENDAR.TABLES_COVER_NOTHING');
    expect(refused([{ id: 'ADDED', holidays: ['2026-10-01'] }])).toContain('CALENDAR.TABLES_COVER_NOTHING');
  });

  it('refuses an id that stands twice', () => {
    expect(refused([good, { ...good, holidays: [] }])).toContain(
      'CALENDAR.TABLE_ID_TWICE at tables.1.id {"id":"T"}',
    );
  });

  it('refuses an addition outside of what the tables cover', () => {
    const message = refused([good, { id: 'ADDED', holidays: ['2027-01-01'] }]);
    expect(message).toContain('CALENDAR.TABLE_DAY_OUTSIDE at tables.1');
  });

  const part = (id: string, from: string, to: string) => ({
    id,
    period: { from: calendarDate(from), to: calendarDate(to) },
    holidays: [],
  });

  it('takes periods in any order, touching or overlapping, but with no day between them', () => {
    const first = part('A', '2026-01-01', '2026-06-30');
    const touching = createCalendar([part('B', '2026-07-01', '2026-12-31'), first]);
    expect([touching.from, touching.to]).toEqual(['2026-01-01', '2026-12-31']);
    const inside = createCalendar([part('B', '2026-02-01', '2026-02-28'), first]);
    expect([inside.from, inside.to]).toEqual(['2026-01-01', '2026-06-30']);
    expect(refused([first, part('B', '2026-07-02', '2026-12-31')])).toContain(
      'CALENDAR.TABLES_LEAVE_GAP {"from":"2026-07-01","to":"2026-07-01"}',
    );
  });

  it('throws CALENDAR.DAY_NOT_COVERED when its kind is asked about another day', () => {
    const calendar = createCalendar([good as unknown as HolidayTable]);
    for (const day of ['2025-12-31', '2027-01-01']) {
      expect(() => calendar.kind(calendarDate(day))).toThrow('CALENDAR.DAY_NOT_COVERED');
    }
  });
});
