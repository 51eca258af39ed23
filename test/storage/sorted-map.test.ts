import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSortedMap } from '../../src/storage/sorted-map.js';

const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\0', '~'), maxLength: 4 });

const operation = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('add' as const), key }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('remove' as const), key }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('slice' as const),
      key,
      before: key,
      limit: fc.integer({ min: 1, max: 9 }),
      descending: fc.boolean(),
    }),
  },
);

/** Every number below `count` once, in no order. */
function* scattered(count: number): Generator<number> {
  for (let at = 0, number = 0; at < count; at++, number = (number + 7919) % count) yield number;
}

describe('a sorted map', () => {
  it('gives the same slices as a sorted array, whatever is added and removed in between', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 200 }), (operations) => {
        const map = createSortedMap<string>();
        const model = new Set<string>();
        for (const step of operations) {
          if (step.type === 'add') {
            map.add(step.key, step.key);
            model.add(step.key);
          } else if (step.type === 'remove') {
            map.remove(step.key);
            model.delete(step.key);
          } else {
            const inside = [...model].filter((each) => each >= step.key && each < step.before).sort();
            const expected = step.descending ? inside.reverse() : inside;
            const found = map.slice(step.key, step.before, step.limit, step.descending);
            expect(found).toEqual(expected.slice(0, step.limit));
          }
        }
      }),
    );
  });

  it('stays in order through thousands of additions and removals in no order', () => {
    const map = createSortedMap<number>();
    const text = (number: number) => String(number).padStart(5, '0');
    for (const number of scattered(20_000)) map.add(text(number), number);
    for (const number of scattered(20_000)) if (number % 3 !== 0) map.remove(text(number));
    const expected = Array.from({ length: 6667 }, (_, at) => at * 3);
    expect(map.slice('', '~', 30_000, false)).toEqual(expected);
    expect(map.slice('', '~', 30_000, true)).toEqual([...expected].reverse());
    expect(map.slice('00010', '00030', 100, false)).toEqual([12, 15, 18, 21, 24, 27]);
    for (const number of expected) map.remove(text(number));
    expect(map.slice('', '~', 1, false)).toEqual([]);
    map.add('again', 1);
    expect(map.slice('', '~', 9, true)).toEqual([1]);
  });

  it('finds what is left on both sides of a long stretch that was removed', () => {
    const map = createSortedMap<number>();
    const text = (number: number) => String(number).padStart(4, '0');
    const numbers = (from: number, before: number) =>
      Array.from({ length: before - from }, (_, at) => from + at);
    for (const number of numbers(0, 2000)) map.add(text(number), number);
    for (const number of numbers(300, 1700)) map.remove(text(number));
    expect(map.slice('0150', '0200', 100, false)).toEqual(numbers(150, 200));
    expect(map.slice('0100', '1900', 999, false)).toEqual([...numbers(100, 300), ...numbers(1700, 1900)]);
    expect(map.slice('0100', '1900', 999, true)).toEqual(
      [...numbers(100, 300), ...numbers(1700, 1900)].reverse(),
    );
    map.remove('0150');
    map.add('0999', 999);
    expect(map.slice('0149', '1701', 3, false)).toEqual([149, 151, 152]);
    expect(map.slice('0149', '1701', 3, true)).toEqual([1700, 999, 299]);
  });

  it('gives no more than it was asked for, however far that reaches', () => {
    const map = createSortedMap<number>();
    const numbers = Array.from({ length: 2000 }, (_, at) => at);
    for (const number of numbers) map.add(String(number).padStart(4, '0'), number);
    for (const limit of [1, 127, 128, 129, 500, 1001, 1999]) {
      expect(map.slice('', '~', limit, false)).toEqual(numbers.slice(0, limit));
      expect(map.slice('', '~', limit, true)).toEqual(numbers.slice(-limit).reverse());
    }
  });

  it('keeps the value of a key that is added again', () => {
    const map = createSortedMap<string>();
    map.add('a', 'first');
    map.add('a', 'second');
    expect(map.slice('', '~', 9, false)).toEqual(['first']);
  });

  it('finds a page of 1,000 in 1,000,000 with hardly more comparisons than in 10,000', () => {
    let comparisons = 0;
    const less = (a: string, b: string): boolean => {
      comparisons += 1;
      return a < b;
    };
    const costOf = (count: number) => {
      const map = createSortedMap<number>(less);
      for (const number of scattered(count)) {
        const stale = number % (count / 1000) === 0;
        map.add(`${stale ? '2026-01-01' : '2026-11-01'}\0${number}`, number);
      }
      comparisons = 0;
      expect(map.slice('', '2026-09-01', 1001, false)).toHaveLength(1000);
      const found = comparisons;
      comparisons = 0;
      map.remove('2026-11-01\x001');
      map.add('2026-11-01\x001', 1);
      return { found, written: comparisons };
    };
    const small = costOf(10_000);
    const large = costOf(1_000_000);
    expect(small.found).toBeLessThanOrEqual(40);
    expect(large.found).toBeLessThanOrEqual(small.found * 1.5);
    expect(large.written).toBeLessThanOrEqual(small.written * 1.5);
  });
});
