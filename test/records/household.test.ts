import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../src/kernel/index.js';
import { isChild, parseHousehold, parseOwner } from '../../src/records/index.js';
import { exampleRecord } from '../support/arbitrary-records.js';
import { arbitraryDate } from '../support/arbitrary-values.js';

const juan = { name: '孙娟', relation: '女儿', bornOn: '2021-03-17' };
const qiang = { name: '孙强', relation: '儿子', bornOn: '2016-08-09' };

describe('parseHousehold', () => {
  it.each([
    '孙娟(女儿,2021-03-17)、孙强(儿子,2016-08-09)',
    '孙娟（女儿，2021-03-17）、孙强（儿子，2016-08-09）',
    '孙娟(女儿,2021-03-17),孙强(儿子,2016-08-09)',
    '孙娟(女儿,2021-03-17);孙强(儿子,2016-08-09);',
    '孙娟(女儿,2021-03-17)\n孙强(儿子,2016-08-09)',
    '孙娟(女儿、2021-03-17)、孙强(儿子、2016-08-09)。',
    '孙娟(2021-03-17,女儿) 孙强(2016-08-09,儿子)',
    '孙娟(女儿,2021/3/17)、孙强(儿子,2016.8.9)',
    '孙娟(女儿,2021年3月17日)、孙强(儿子,20160809)',
    '孙　娟( 女儿 , ２０２１－０３－１７ )、 孙强(儿子,2016-08-09) ',
  ])('reads %j', (text) => {
    expect(parseHousehold(text)).toEqual([juan, qiang]);
  });

  it('reads what is there of relation and date', () => {
    expect(parseHousehold('孙娟(女儿)')).toEqual([{ name: '孙娟', relation: '女儿' }]);
    expect(parseHousehold('孙娟(2021-03-17)')).toEqual([{ name: '孙娟', bornOn: '2021-03-17' }]);
    expect(parseHousehold('孙娟()')).toEqual([{ name: '孙娟' }]);
    expect(parseHousehold('𠮷秀(女儿,2016-08-09)')).toEqual([
      { name: '𠮷秀', relation: '女儿', bornOn: '2016-08-09' },
    ]);
    expect(parseHousehold('孙娟(妻)、和平(子)')).toMatchObject([{ name: '孙娟' }, { name: '和平' }]);
    expect(parseHousehold('Anna Maria(配偶)')).toEqual([{ name: 'Anna Maria', relation: '配偶' }]);
  });

  it.each([
    '',
    ' ',
    '无',
    '一家三口',
    '孙娟、孙强',
    '孙娟(女儿,2021-02-30)',
    '孙娟(女儿,5岁)',
    '孙娟(女儿,2021-03)',
    '孙娟(女儿,2021-03-17,学生)',
    '孙娟(女儿,2021-03-17)、共3人',
    '孙娟(女儿,2021-03-17、孙强',
    '孙娟)女儿(',
    '((孙娟))',
    '(女儿,2021-03-17)',
    '共2人:孙娟(女儿,2021-03-17)',
    '妻子:孙娟(1990-01-01)',
    '孙娟(女儿,2021-03-17)和孙强(儿子)',
    '孙娟(女儿)、以及孙强(儿子)',
  ])('gives null for %j', (text) => {
    expect(parseHousehold(text)).toBeNull();
  });

  it('takes relations of 32 characters and not one more', () => {
    expect(parseHousehold(`孙娟(${'亲'.repeat(32)})`)).toHaveLength(1);
    expect(parseHousehold(`孙娟(${'亲'.repeat(33)})`)).toBeNull();
  });

  it('takes 100 people and not one more', () => {
    expect(parseHousehold('孙娟(女儿)、'.repeat(100))).toHaveLength(100);
    expect(parseHousehold('孙娟(女儿)、'.repeat(101))).toBeNull();
  });

  it('never throws, and what it reads fits into an owner record', () => {
    const pieces = fc.constantFrom(
      '孙',
      '娟',
      '(',
      ')',
      '(',
      ')',
      '、',
      ',',
      '2021-03-17',
      '女儿',
      ' ',
      '\n',
      '𠮷',
      '·',
    );
    const near = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'grapheme' })), (text) => {
        const household = parseHousehold(text);
        if (household === null) return;
        expect(parseOwner({ ...exampleRecord('owner'), household })).toMatchObject({ ok: true });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['(', ')', '孙(', '、', ' ', '孙'])('answers at once for %j a million times', (piece) => {
    expect(parseHousehold(piece.repeat(1_000_000))).toBeNull();
  });
});

describe('isChild', () => {
  const on = (bornOn: string, asOf: string) => isChild({ bornOn: calendarDate(bornOn) }, calendarDate(asOf));

  it('is true up to the day before the 14th birthday', () => {
    expect(on('2012-11-21', '2026-11-20')).toBe(true);
    expect(on('2012-11-21', '2026-11-21')).toBe(false);
    expect(on('2012-11-21', '2026-11-22')).toBe(false);
    expect(on('2012-12-31', '2027-01-01')).toBe(false);
  });

  it('ends on 1 March for who is born on 29 February, unless there is a 29 February', () => {
    expect(on('2012-02-29', '2026-02-28')).toBe(true);
    expect(on('2012-02-29', '2026-03-01')).toBe(false);
    // 2014 + 14 is a leap year, but nobody is born on 29 February 2014; 28 February it is.
    expect(on('2014-02-28', '2028-02-28')).toBe(false);
  });

  it('is true before and on the day of birth', () => {
    expect(on('2026-11-21', '2026-11-21')).toBe(true);
    expect(on('2026-11-22', '2026-11-21')).toBe(true);
    expect(on('9999-01-01', '2026-11-21')).toBe(true);
  });

  it('is unknown without a date of birth, which counts as a child in a plain test', () => {
    const answer = isChild({}, calendarDate('2026-11-21'));
    expect(answer).toBe('unknown');
    expect(Boolean(answer)).toBe(true);
  });

  it('ends once and for all', () => {
    fc.assert(
      fc.property(arbitraryDate, fc.integer({ min: 0, max: 9000 }), (bornOn, days) => {
        const asOf = addDays(bornOn, days);
        const whole =
          Number(asOf.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (asOf.slice(5) < bornOn.slice(5) ? 1 : 0);
        expect(isChild({ bornOn }, asOf)).toBe(whole < 14);
      }),
    );
  });
});
