import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fuzz, outcomeOf } from './fuzz.js';
import { slopeOf } from './linear.js';
import { NOT_FED, TARGETS, type Target } from './targets.js';

// Everything that takes what nobody has checked yet, fed with mutated valid inputs and junk. scripts/fuzz does the same
// with a million inputs and measures every shape; this is the part that fits into every run.

const INPUTS = 20_000;
const SEED = 20_261_121;

const rooms = readdirSync(new URL('../../src/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const exported = (
  await Promise.all(
    rooms.map(
      async (room): Promise<readonly (readonly [string, unknown])[]> =>
        Object.entries((await import(`../../src/${room}/index.ts`)) as object),
    ),
  )
).flat();
const PARSER = /^(?:parse|read|is|mask|detect|split|screen[ST])[A-Z]?/;

describe('the fuzzed parsers', () => {
  it('are all that are exported, but for those with a reason', () => {
    const functions = exported.filter(([, value]) => typeof value === 'function').map(([name]) => name);
    const parsers = [...new Set(functions.filter((name) => PARSER.test(name)))];
    const fed = new Set(TARGETS.map(({ name }) => name.split(' ')[0]));
    expect(parsers.filter((name) => !fed.has(name) && !(name in NOT_FED))).toEqual([]);
    expect(Object.keys(NOT_FED).filter((name) => !parsers.includes(name) || fed.has(name))).toEqual([]);
    expect([...fed].filter((name) => name === undefined || !functions.includes(name))).toEqual([]);
    expect(parsers.length).toBeGreaterThan(60);
  });

  it.each([
    ['a fixed seed', SEED],
    ['a random seed', Math.floor(Math.random() * 2 ** 31)],
  ])('answer %s without throwing: %d', async (_what, seed) => {
    const { failures } = await fuzz(TARGETS, INPUTS / 2, seed);
    expect(failures, `repeat with: scripts/fuzz --inputs ${INPUTS / 2} --seed ${seed}`).toEqual([]);
  });

  it('are fed with valid inputs as well: each accepts some', async () => {
    const { accounts } = await fuzz(TARGETS, INPUTS / 4, SEED);
    const none = accounts.filter(({ accepted }) => accepted === 0).map(({ name }) => name);
    // Nobody throws an error of ours there.
    expect(none).toEqual(['isWuyeError']);
  });
});

describe('an object of the caller that throws', () => {
  const own = new Error('of the caller');
  const thrower = () => {
    throw own;
  };
  it.each(TARGETS.filter(({ takes }) => takes === 'value').map((target) => [target.name, target] as const))(
    '%s lets that error through, and has none of its own',
    (_name, target) => {
      const [seed] = target.seeds as readonly object[];
      const key = Object.keys(seed ?? {})[0] ?? 'type';
      const accessor = Object.defineProperty({ ...seed }, key, { get: thrower, enumerable: true });
      for (const input of [accessor, new Proxy({}, { get: thrower, ownKeys: thrower, has: thrower })]) {
        try {
          target.run(input);
        } catch (error) {
          expect(error).toBe(own);
        }
      }
    },
  );
});

describe('the fuzzer', () => {
  const target = (run: Target['run'], gives: Target['gives'] = 'result'): Target => ({
    name: 'broken',
    takes: 'text',
    gives,
    seeds: ['3-2-1201'],
    run,
  });
  const refused = { ok: false, issues: [{ code: 'BAD', path: [] }] };

  it.each([
    ['throws for one character', (input: unknown) => (String(input).includes('-') ? fail() : refused)],
    ['throws for what is no text', (input: unknown) => (typeof input === 'string' ? refused : fail())],
    ['refuses without an issue', () => ({ ok: false, issues: [] })],
    ['gives no Result', () => null],
    [
      'gives an issue that JSON does not keep',
      () => ({ ok: false, issues: [{ code: 'BAD', path: [Number.NaN] }] }),
    ],
  ])('finds a parser that %s', async (_what, run) => {
    const { failures } = await fuzz([target(run)], 2_000, SEED);
    expect(failures.length).toBeGreaterThan(0);
  });

  it('takes an error of ours from what is documented to throw, and no other', async () => {
    expect((await outcomeOf(target(fail, 'made'), 'x')).wrong).toContain('no parser');
  });

  it('tells quadratic time from linear', () => {
    const points = (time: (length: number) => number) =>
      [1_000, 4_000, 16_000, 64_000].map((length) => ({ length, milliseconds: time(length) }));
    expect(slopeOf(points((length) => length ** 2 / 40))).toBeCloseTo(2);
    expect(slopeOf(points((length) => 3 * length))).toBeCloseTo(1);
    expect(slopeOf(points(() => 7))).toBeCloseTo(0);
    expect(slopeOf([])).toBe(0);
  });
});

function fail(): never {
  throw new TypeError('no parser of ours');
}
