import { build } from 'esbuild';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/typescript-project.js';

type Kernel = typeof import('wuye');

/** The library as a page loads it that has put a `Date` of its own in the place of the platform's. */
let loadedWith: (date: unknown) => Kernel;
const zone = process.env.TZ;

beforeAll(async () => {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'wuye',
    platform: 'browser',
  });
  const load = new Function('Date', `${outputFiles[0]?.text}; return wuye;`);
  loadedWith = (date) => load(date);
});
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** What Playwright's clock puts there: a function that hands out dates of the platform, whatever extends it. */
function standIn(): unknown {
  function Mocked(...parts: [number]) {
    return new Date(...parts);
  }
  return Object.assign(Mocked, {
    prototype: Date.prototype,
    now: () => 0,
    parse: Date.parse,
    UTC: Date.UTC,
  });
}

/** What sinon and Vitest put there: a class whose objects call the platform's `Date` their constructor. */
class Fake extends Date {
  constructor(...parts: [number]) {
    super(...parts);
    Object.defineProperty(this, 'constructor', { value: Date });
  }
}

describe.each([
  ['a function that gives plain dates', standIn],
  ['a class whose objects name another constructor', () => Fake],
])('with %s for a clock', (_, mock) => {
  it.each(['Pacific/Kiritimati', 'America/Havana', 'Pacific/Apia', 'Asia/Shanghai'])(
    'counts days by the calendar under %s',
    (name) => {
      process.env.TZ = name;
      const { addDays, addMonths, calendarDate, daysBetween, weekdayOf } = loadedWith(mock());
      // Days that begin an hour late in Havana, and one that Apia never had.
      for (const day of ['2026-03-08', '2026-11-01', '2026-11-21', '2011-12-30']) {
        const date = calendarDate(day);
        const from = Date.parse(day);
        const later = (days: number) => new Date(from + days * 86_400_000).toISOString().slice(0, 10);
        for (const days of [-400, -1, 0, 1, 2, 31]) {
          expect(addDays(date, days)).toBe(later(days));
          expect(daysBetween(date, calendarDate(later(days)))).toBe(days);
        }
        expect(weekdayOf(date)).toBe(new Date(from).getUTCDay() || 7);
        expect(addMonths(date, 12).slice(4)).toBe(day.slice(4));
        expect(addMonths(calendarDate('2026-01-31'), 1)).toBe('2026-02-28');
      }
    },
  );
});
