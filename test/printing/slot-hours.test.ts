import { describe, expect, it } from 'vitest';
import { calendarDate, type WallDateTime, wallTime } from 'wuye';
import { slotWords } from 'wuye/printing';

const at = (text: string): WallDateTime => {
  const [date = '', time] = text.split(' ');
  return { date: calendarDate(date), ...(time === undefined ? {} : { time: wallTime(time) }) };
};
const repeats = { every: 'day', until: calendarDate('2026-12-10') } as const;
const daily = (from: string, until?: string) =>
  slotWords({ from: at(from), ...(until === undefined ? {} : { until: at(until) }), repeats });

describe('the hours of what is repeated, where not all of them were named', () => {
  it.each([
    ['2026-12-03 09:00', '2026-12-03 17:30', '每日9:00—17:30'],
    ['2026-12-03 23:00', '2026-12-04 05:00', '每日23:00—次日5:00'],
    ['2026-12-03 23:00', '2026-12-05 05:00', '每日23:00—第3日5:00'],
    ['2026-12-03', '2026-12-03 17:30', '每日17:30止'],
    ['2026-12-03', '2026-12-04 05:00', '每日至次日5:00'],
    ['2026-12-03', '2026-12-04', '每日至次日'],
    ['2026-12-03 23:00', '2026-12-04', '每日23:00至次日'],
    ['2026-12-03 09:00', '2026-12-03', '每日9:00起，当日结束'],
    ['2026-12-03', '2026-12-03', '每日'],
    ['2026-12-03 09:00', undefined, '每日9:00起'],
    ['2026-12-03', undefined, '每日'],
  ])('%s to %s: %s', (from, until, words) => {
    expect(daily(from, until)).toBe(`2026年12月3日至12月10日，${words}`);
  });

  it('names the day of the week where it is weekly', () => {
    const weekly = { ...repeats, every: 'week' } as const;
    expect(slotWords({ from: at('2026-12-03 09:00'), repeats: weekly })).toBe(
      '2026年12月3日至12月10日，每周四9:00起',
    );
  });
});
