import { describe, expect, it } from 'vitest';
import { steepShapes } from './linear.js';
import { TARGETS, type Target } from './targets.js';

// scripts/fuzz measures every shape up to a megabyte; this notices in every run what became quadratic.

/** Of texts there are many shapes: some of them for each parser. */
const SHAPES = 24;

describe('what parsers take of the processor', () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))(
    'grows with the length of what %s is given, not with its square',
    async (_name, target) => {
      expect(await steepShapes(target, SHAPES)).toEqual([]);
    },
  );

  const parser = (run: (text: string) => unknown): Target => ({
    name: 'made',
    takes: 'text-only',
    gives: 'answer',
    seeds: ['3-2-1201'],
    run: (input) => run(String(input)),
  });
  const isAfter = (text: string, at: number) => text.charCodeAt(at) > 0xffff;

  it.each([
    // Each blank of a row begins the pattern anew.
    ['a careless pattern', (text: string) => / +$/.test(text)],
    [
      'two loops',
      (text: string) => {
        let found = 0;
        for (let from = 0; from < text.length; from += 1) {
          for (let at = from; at < text.length; at += 4) if (isAfter(text, at)) found += 1;
        }
        return found;
      },
    ],
  ])('is noticed where it grows with the square: %s', async (_what, run) => {
    expect(await steepShapes(parser(run), 1)).not.toEqual([]);
  });

  it('may be much, where it grows with the length', async () => {
    const slow = (text: string) => {
      let found = 0;
      for (let round = 0; round < 2_000; round += 1) {
        for (let at = 0; at < text.length; at += 1) if (isAfter(text, at)) found += 1;
      }
      return found;
    };
    expect(await steepShapes(parser(slow), 1)).toEqual([]);
  });
});
