import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from 'wuye';
import type { EventSlot, NoticeScope, ScopePart } from 'wuye/notices';
import { dateWords, scopeWords, slotWords } from 'wuye/printing';
import { at, date, FORTY } from './notices.js';

describe('dates', () => {
  it('are written without leading zeros, the year again only where it changes', () => {
    expect(dateWords(date('2026-01-05'))).toBe('2026年1月5日');
    expect(dateWords(date('2026-12-31'), date('2026-01-05'))).toBe('12月31日');
    expect(dateWords(date('2027-01-01'), date('2026-12-31'))).toBe('2027年1月1日');
  });
});

describe('slots', () => {
  const cases: readonly (readonly [string, EventSlot, string])[] = [
    [
      'a part of a day',
      { from: at('2026-12-03', '09:00'), until: at('2026-12-03', '17:30') },
      '2026年12月3日 9:00—17:30',
    ],
    [
      'up to 24:00',
      { from: at('2026-12-03', '08:00'), until: at('2026-12-03', '24:00') },
      '2026年12月3日 8:00—24:00',
    ],
    [
      'from midnight',
      { from: at('2026-12-03', '00:00'), until: at('2026-12-03', '06:00') },
      '2026年12月3日 0:00—6:00',
    ],
    [
      'over midnight',
      { from: at('2026-12-03', '23:00'), until: at('2026-12-04', '05:00') },
      '2026年12月3日 23:00至12月4日 5:00',
    ],
    [
      'over the year',
      { from: at('2026-12-31', '23:00'), until: at('2027-01-01', '05:00') },
      '2026年12月31日 23:00至2027年1月1日 5:00',
    ],
    ['whole days', { from: at('2026-12-03'), until: at('2026-12-05') }, '2026年12月3日至12月5日'],
    ['one day', { from: at('2026-12-03'), until: at('2026-12-03') }, '2026年12月3日'],
    ['a day whose end nobody named', { from: at('2026-12-03') }, '2026年12月3日'],
    ['a start whose end nobody named', { from: at('2026-12-03', '09:00') }, '2026年12月3日 9:00起'],
    [
      'an end without a start',
      { from: at('2026-12-03'), until: at('2026-12-03', '17:00') },
      '2026年12月3日，17:00止',
    ],
    [
      'an end on the day, hour unknown',
      { from: at('2026-12-03', '09:00'), until: at('2026-12-03') },
      '2026年12月3日 9:00起，当日结束',
    ],
    [
      'a start with an hour, an end without',
      { from: at('2026-12-03', '09:00'), until: at('2026-12-05') },
      '2026年12月3日 9:00至12月5日',
    ],
    [
      'every day',
      {
        from: at('2026-12-03', '09:00'),
        until: at('2026-12-03', '17:00'),
        repeats: { every: 'day', until: date('2026-12-09') },
      },
      '2026年12月3日至12月9日，每日9:00—17:00',
    ],
    [
      'every night, into the next year, with exclusions',
      {
        from: at('2026-12-28', '23:00'),
        until: at('2026-12-29', '05:00'),
        repeats: {
          every: 'day',
          until: date('2027-01-04'),
          except: [date('2026-12-31'), date('2027-01-01')],
        },
      },
      '2026年12月28日至2027年1月4日，每日23:00—次日5:00（除12月31日、2027年1月1日外）',
    ],
    [
      'every week, named by its day',
      {
        from: at('2026-12-03', '08:30'),
        until: at('2026-12-03', '11:30'),
        repeats: { every: 'week', until: date('2026-12-31') },
      },
      '2026年12月3日至12月31日，每周四8:30—11:30',
    ],
    [
      'every Sunday, whole days',
      { from: at('2026-12-06'), repeats: { every: 'week', until: date('2026-12-27'), except: [] } },
      '2026年12月6日至12月27日，每周日',
    ],
    [
      'every week over three days',
      {
        from: at('2026-12-04', '20:00'),
        until: at('2026-12-06', '06:00'),
        repeats: { every: 'week', until: date('2026-12-27') },
      },
      '2026年12月4日至12月27日，每周五20:00—第3日6:00',
    ],
    [
      'every day from an hour on',
      { from: at('2026-12-04', '20:00'), repeats: { every: 'day', until: date('2026-12-06') } },
      '2026年12月4日至12月6日，每日20:00起',
    ],
  ];
  it.each(cases)('%s', (_, slot, words) => expect(slotWords(slot)).toBe(words));

  it('name their first and last day and both hours, whatever they are', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays(date('2026-01-01'), days));
    const hour = fc.integer({ min: 0, max: 24 }).map((hours) => `${String(hours).padStart(2, '0')}:00`);
    fc.assert(
      fc.property(day, hour, fc.nat(400), hour, (from, start, days, end) => {
        const until: CalendarDate = addDays(from, days);
        const words = slotWords({ from: at(from, start), until: at(until, end) });
        expect(words.startsWith(`${dateWords(from)} ${Number(start.slice(0, 2))}:00`)).toBe(true);
        expect(words.endsWith(`${Number(end.slice(0, 2))}:00`)).toBe(true);
        if (days > 0) expect(words).toContain(`至${dateWords(until, from)}`);
      }),
    );
  });
});

describe('scopes', () => {
  const parts = (...list: readonly ScopePart[]): NoticeScope => ({ kind: 'parts', parts: list });
  it('name the estate, with what is excepted', () => {
    expect(scopeWords({ kind: 'estate' })).toEqual({ lines: ['全小区'], note: '' });
    expect(
      scopeWords({
        kind: 'estate',
        except: [{ building: '3' }, { building: '4', entrance: '2', room: '101' }],
      }),
    ).toEqual({ lines: ['全小区'], note: '（除3栋、4栋2单元101室外）' });
  });

  it('give the words of a described group line by line', () => {
    expect(scopeWords({ kind: 'described', text: '已更换水表的住户\n\n及沿街商铺' }).lines).toEqual([
      '已更换水表的住户',
      '及沿街商铺',
    ]);
  });

  it('draw together three buildings in a row, and no fewer, and none with letters', () => {
    const of = (...names: readonly string[]) =>
      scopeWords(parts(...names.map((building) => ({ building })))).lines;
    expect(of('10', '2', '3', '9', '1')).toEqual(['1栋至3栋、9栋、10栋']);
    expect(of('A', 'B', 'C', '12A', '13')).toEqual(['12A栋、13栋、A栋、B栋、C栋']);
    expect(of('01', '02', '03')).toEqual(['01栋、02栋、03栋']);
  });

  it('draw together the entrances of a building, and its rooms by entrance', () => {
    expect(
      scopeWords(
        parts(
          { building: '5', entrance: '2' },
          { building: '5', entrance: '1' },
          { building: '6', entrance: '1', room: '1001' },
          { building: '6', entrance: '1', room: '201' },
          { building: '6', entrance: '1', room: '201' },
          { building: '1', room: 'S05' },
          { building: '1', room: '101' },
        ),
      ),
    ).toEqual({ lines: ['5栋1、2单元', '1栋101室、S05', '6栋1单元201、1001室'], note: '' });
  });

  it('take the word that the estate uses for its buildings', () => {
    expect(scopeWords(parts({ building: '3', entrance: '1', room: '101' }), '号楼').lines).toEqual([
      '3号楼1单元101室',
    ]);
  });

  it('count the households of a long list of units, and of nothing else', () => {
    expect(scopeWords(parts(...FORTY)).note).toBe('（共40户）');
    expect(scopeWords(parts(...FORTY)).lines).toHaveLength(10);
    expect(scopeWords(parts(...FORTY.slice(0, 4))).note).toBe('');
    expect(scopeWords(parts(...FORTY, { building: '9' })).note).toBe('');
    expect(scopeWords({ ...parts(...FORTY), except: [{ building: '1' }] } as NoticeScope).note).toBe(
      '（除1栋外）',
    );
  });

  it('lose no unit, and name none twice', () => {
    const name = fc.stringMatching(/^[1-9][0-9]{0,2}$/);
    const unit = fc.record({ building: name, entrance: name, room: fc.stringMatching(/^[1-9]\d{2,3}$/) });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 60 }), (units) => {
        const { lines } = scopeWords(parts(...units));
        const named = lines.flatMap((line) => {
          const [, place, rooms] = /^(.*单元)([\d、]+)室$/.exec(line) ?? [];
          return (rooms ?? '').split('、').map((room) => `${place}${room}`);
        });
        const wanted = units.map((each) => `${each.building}栋${each.entrance}单元${each.room}`);
        expect([...named].sort()).toEqual([...new Set(wanted)].sort());
      }),
    );
  });
});
