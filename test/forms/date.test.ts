import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate, daysBetween } from 'wuye';
import { type Cell, type ReadDateOptions, readDate } from 'wuye/forms';

const read = (cell: Cell, options?: ReadDateOptions) => {
  const result = readDate(cell, options);
  return result.ok ? result.value : result.issues[0]?.code;
};

describe('readDate', () => {
  test.each([
    ['2026-03-05'],
    ['2026-3-5'],
    ['2026/3/5'],
    ['2026/03/05'],
    ['2026.3.5'],
    ['2026. 3. 5'],
    ['2026.3.5.'],
    ['2026年3月5日'],
    ['2026年03月05号'],
    ['2026 年 3 月 5 日'],
    ['2026年3月5'],
    ['20260305'],
    [' 2026-03-05　'],
    ['\u200b2026-03-05'],
    ['２０２６－０３－０５'],
    ['２０２６／３／５'],
    ['２０２６．３．５'],
    ['２０２６年３月５日'],
    ['２０２６０３０５'],
    ['2026—3—5'],
    ['2026–3–5'],
    ['2026。3。5'],
    ['2026-03-05 10:30'],
    ['2026-03-05 10:30:59'],
    ['2026-03-05T00:00:00.000Z'],
    ['2026/3/5 0:00:00'],
    ['2026/3/5 下午 3:00'],
    ['2026年3月5日 10时30分'],
    ['2026年3月5日星期四'],
    ['2026-03-05(周四)'],
    ['46086'],
    ['46086.5'],
    ['４６０８６'],
    [46086],
    [46086.999],
    [20260305],
    [new Date(Date.UTC(2026, 2, 5))],
    [new Date(Date.UTC(2026, 2, 5, 23, 59, 59))],
  ] as [Cell][])('reads %j as 5 March 2026', (cell) => {
    expect(read(cell)).toBe('2026-03-05');
  });

  test.each([
    ['2026-02-30'],
    ['2026-02-29'],
    ['2018-13-05'],
    ['2015-06-31'],
    ['2026-00-10'],
    ['2026-01-00'],
    ['20260230'],
    ['20261301'],
    [20260230],
    ['２０２６年２月３０日'],
    ['2026/2/30'],
  ] as [Cell][])('knows that %j does not exist', (cell) => {
    expect(read(cell)).toBe('DATE_IMPOSSIBLE');
  });

  test.each([
    ['上月底'],
    ['2026'],
    [2026],
    ['2026-03'],
    ['2026年3月'],
    ['2026.3'],
    ['202603'],
    [202603],
    ['26-3-5'],
    ['26.03.05'],
    ['3/5/2026'],
    ['05-03-2026'],
    ['2026-03-05至2026-04-01'],
    ['2026-03-051'],
    ['2026-03-05备注'],
    ['约2026-03-05'],
    ['12345678'],
    ['99999999'],
    ['9999-12-31'],
    ['1026-03-05'],
    ['-46086'],
    [-46086],
    [0],
    [3653],
    [73052],
    ['73052'],
    [1e20],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [new Date(Number.NaN)],
    [new Date(Date.UTC(999, 0, 1))],
    [true],
    [null],
    [undefined],
    [''],
    ['𠮷'],
    ['2'.repeat(100_000)],
    ['2026-03-05'.repeat(1000)],
  ] as [Cell][])('does not guess at %j', (cell) => {
    expect(read(cell)).toBe('DATE_UNREADABLE');
  });

  test('believes serial numbers from 1910 to 2100', () => {
    expect(read(3654)).toBe('1910-01-01');
    expect(read(73051)).toBe('2100-01-01');
  });

  test('counts from 1904 where the workbook does', () => {
    expect(read(46086 - 1462, { dateSystem: '1904' })).toBe('2026-03-05');
    expect(read('44624', { dateSystem: '1904' })).toBe('2026-03-05');
    expect(read('2026-03-05', { dateSystem: '1904' })).toBe('2026-03-05');
  });

  const day = fc.integer({ min: 0, max: 69_396 }).map((days) => addDays(calendarDate('1910-01-01'), days));

  test('reads every day in every way that it is written', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(day, fc.boolean(), (date, isWide) => {
        const [year, month, monthDay] = date.split('-').map(Number);
        const serial = daysBetween(calendarDate('1910-01-01'), date) + 3654;
        const texts = [
          date,
          `${year}/${month}/${monthDay}`,
          `${year}.${month}.${monthDay}`,
          `${year}年${month}月${monthDay}日`,
          date.replaceAll('-', ''),
          `${date} 08:15`,
        ].map((text) => (isWide ? wide(text) : text));
        for (const cell of [...texts, serial, new Date(`${date}T00:00:00Z`)]) expect(read(cell)).toBe(date);
        if (serial > 9999) expect(read(String(serial))).toBe(date);
      }),
    );
  });

  test('never throws, and gives dates that exist or a code', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.date({ noInvalidDate: false })),
        (cell) => {
          expect(read(cell)).toMatch(/^(\d{4}-\d\d-\d\d|DATE_(UNREADABLE|IMPOSSIBLE))$/);
        },
      ),
    );
  });
});
