import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFORMANCE_CASES, CONFORMANCE_SPEC } from 'wuye/conformance';
import { compareReleases } from '../../src/conformance/spec.js';

describe('compareReleases', () => {
  it.each([
    ['0.1.0', '0.1.0', 0],
    ['0.2.0', '0.1.9', 1],
    ['0.9.0', '0.10.0', -1],
    ['1.0.0', '0.99.99', 1],
    ['0.1.2', '0.1.10', -1],
  ])('%s against %s', (one, other, sign) => {
    expect(Math.sign(compareReleases(one, other))).toBe(sign);
  });

  it('compares number by number, both ways alike', () => {
    const number = fc.nat({ max: 999 });
    const release = fc.tuple(number, number, number);
    fc.assert(
      fc.property(release, release, (one, other) => {
        const at = one.findIndex((value, place) => value !== other[place]);
        const expected = at < 0 ? 0 : Math.sign((one[at] ?? 0) - (other[at] ?? 0));
        expect(Math.sign(compareReleases(one.join('.'), other.join('.')))).toBe(expected);
        expect(Math.sign(compareReleases(other.join('.'), one.join('.'))) + expected).toBe(0);
      }),
    );
  });

  it.each(['', '1', '1.0', '1.0.0.0', 'v1.0.0', '1.0.0-next', ' 1.0.0', '1.-1.0', '1.0.1e3'])(
    'refuses %j',
    (release) => {
      expect(() => compareReleases(release, '1.0.0')).toThrow('KERNEL.INVALID_ARGUMENT');
      expect(() => compareReleases('1.0.0', release)).toThrow('KERNEL.INVALID_ARGUMENT');
    },
  );
});

it('the newest release is that of the newest case', () => {
  const newest = CONFORMANCE_CASES.map(({ since }) => since)
    .sort(compareReleases)
    .at(-1);
  expect(newest).toBe(CONFORMANCE_SPEC);
});

it('cases have ids of their own, of the form area.subject, and say what they promise', () => {
  const ids = CONFORMANCE_CASES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  const guarantees = CONFORMANCE_CASES.map(({ guarantee }) => guarantee);
  expect(guarantees.filter((text) => !/^[A-Za-z'].*\.$/.test(text))).toEqual([]);
  expect(new Set(guarantees).size).toBe(guarantees.length);
});
