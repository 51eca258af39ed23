import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISSUE_MESSAGES } from '../../src/describe/messages/index.js';
import {
  calendarDate,
  calendarMonth,
  estateId,
  instant,
  isCalendarDate,
  isId,
  isInstant,
  isWallTime,
  isWuyeError,
  wallTime,
} from '../../src/kernel/index.js';
import { isUnitKey } from '../../src/records/index.js';

// Untyped JavaScript hands a parser whatever a form or a file held. Generated from the exports, so that a new parser is
// covered as soon as it is exported.
type Parser = (input: unknown) => unknown;
type Exported = (...given: readonly unknown[]) => unknown;

/** What parsers take before their input. */
const BEFORE: Readonly<Record<string, readonly unknown[]>> = {
  parseRecord: ['dog'],
  parseCommand: ['task'],
  parseRecordCommand: ['dog'],
  parseEscalationCommand: ['dog'],
  parseTravelPermit: ['taiwan-travel-permit'],
  parseIdentityDocument: ['resident-id'],
};
/** Readers of cells, which may be numbers and dates as well. */
const CELLS = ['readDate'];
/** Parsers of what may be empty: any object without members will do. */
const EMPTY = ['parseCommandOptions'];
/** Where a text that cannot be read is no issue but `null`. */
const NULL = ['parseHousehold'];

const rooms = readdirSync(new URL('../../src/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'describe')
  .map(({ name }) => name);

const exported = await Promise.all(
  rooms.map(async (room): Promise<readonly (readonly [string, unknown])[]> => {
    const index: object = await import(`../../src/${room}/index.ts`);
    return Object.entries(index);
  }),
);

const PARSERS: readonly (readonly [string, Parser])[] = exported
  .flat()
  .filter((entry): entry is [string, Exported] => typeof entry[1] === 'function')
  .filter(([name]) => /^parse[A-Z]/.test(name) || CELLS.includes(name))
  .map(([name, parse]) => [name, (input) => parse(...(BEFORE[name] ?? []), input)]);

const NO_TEXT: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['NaN', Number.NaN],
  ['true', true],
  ['an object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an object that says it is short', { length: 18, toString: () => '2026-11-21' }],
  ['a list', []],
  ['a list of a text', ['2026-11-21']],
  ['a boxed text', Object('2026-11-21')],
  ['a symbol', Symbol('2026-11-21')],
  ['a big number', 20_261_121n],
  ['a function', () => '2026-11-21'],
];
const NUMBERS: readonly (readonly [string, unknown])[] = [
  ['0', 0],
  ['a number of 18 digits', 330_106_199_003_070_000],
  ['a date', new Date(0)],
];

describe('the parsers', () => {
  it('are found', () => {
    const names = PARSERS.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'parseCalendarDate',
        'parseUnit',
        'parseUscc',
        'parseNotice',
        'parseDog',
        'readDate',
      ]),
    );
    for (const name of [...Object.keys(BEFORE), ...CELLS, ...EMPTY, ...NULL]) expect(names).toContain(name);
  });
});

describe.each(PARSERS)('%s', (name, parse) => {
  const all = CELLS.includes(name) ? NO_TEXT : [...NO_TEXT, ...NUMBERS];
  const isEmpty = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
  const inputs = EMPTY.includes(name) ? all.filter(([, value]) => !isEmpty(value)) : all;

  it.each(inputs)('answers %s with issues that have a message', (_what, input) => {
    const result = parse(input);
    if (NULL.includes(name)) {
      expect(result).toBeNull();
      return;
    }
    expect(result).toMatchObject({ ok: false });
    const { issues } = result as { readonly issues: readonly { readonly code: string }[] };
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
    for (const { code } of issues) expect(ISSUE_MESSAGES).toHaveProperty([code]);
    expect(JSON.stringify(issues)).not.toMatch(/2026-?11-?21|330106/);
  });
});

describe('the guards', () => {
  const GUARDS: Readonly<Record<string, readonly [guard: (value: never) => boolean, text: string]>> = {
    isCalendarDate: [isCalendarDate, '2026-11-21'],
    isInstant: [isInstant, '2026-11-21T01:30:00.000Z'],
    isWallTime: [isWallTime, '08:30'],
    isId: [isId, 'est_1'],
    isUnitKey: [isUnitKey, '3-2-1201'],
  };
  const untyped = (value: unknown) => value as never;

  it.each(Object.entries(GUARDS))(
    '%s takes a text for what it is, and nothing that only turns into one',
    (_name, [guard, text]) => {
      expect(guard(untyped(text))).toBe(true);
      for (const value of [[text], Object(text), { toString: () => text }])
        expect(guard(untyped(value))).toBe(false);
      for (const [, value] of [...NO_TEXT, ...NUMBERS]) expect(guard(untyped(value))).toBe(false);
    },
  );

  it.each(Object.entries({ calendarDate, calendarMonth, estateId, wallTime, instant }))(
    '%s refuses what is no text with an error of its own',
    (_name, make) => {
      for (const [, value] of NO_TEXT) {
        let error: unknown;
        try {
          make(untyped(value));
        } catch (caught) {
          error = caught;
        }
        expect(isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')).toBe(true);
      }
    },
  );
});
