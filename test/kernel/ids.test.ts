import { randomFillSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId, createIdGenerator, estateId, isId, isWuyeError, recordId } from 'wuye';

const invalid = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return isWuyeError(error, 'KERNEL.INVALID_ARGUMENT');
  }
  return false;
};

describe('ids of hosts', () => {
  it.each(['a', '7', 'est_chenghu', 'user-17', 'a.b:c~d_e-f', 'A'.repeat(128), '0'])(
    '%j can be one',
    (text) => {
      expect(isId(text)).toBe(true);
      expect([estateId(text), actorId(text), recordId(text)]).toEqual([text, text, text]);
    },
  );

  it.each([
    '',
    ' ',
    '_a',
    '-a',
    '.a',
    '__proto__',
    'a b',
    'a/b',
    'a\n',
    'a\0',
    '澄湖',
    'ａ',
    'é',
    '𠮷',
    'A'.repeat(129),
    'a%2F',
    '..',
  ])('%j cannot', (text) => {
    expect(isId(text)).toBe(false);
    for (const make of [estateId, actorId, recordId]) expect(invalid(() => make(text))).toBe(true);
  });
});

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const timeOf = (id: string) =>
  [...id.slice(id.indexOf('_') + 1, -12)].reduce((time, letter) => time * 32 + ALPHABET.indexOf(letter), 0);
const secure = (size: number) => randomFillSync(new Uint8Array(size));
const filled = (byte: number) => (size: number) => new Uint8Array(size).fill(byte);
const clock = (...times: readonly number[]) => {
  let at = 0;
  return () => times[Math.min(at++, times.length - 1)] ?? Number.NaN;
};

describe('made ids', () => {
  it('are a prefix, the time in base 32 and twelve random characters, and are ids', () => {
    const now = 1_795_224_600_000;
    const nextId = createIdGenerator({ now: () => now, random: secure });
    for (let at = 0; at < 100; at += 1) {
      const id = nextId('rec');
      expect(id).toMatch(/^rec_[0-9a-hjkmnp-tv-z]{22}$/);
      expect(timeOf(id)).toBe(now);
      expect(isId(id)).toBe(true);
    }
  });

  it.each(['', 'a', 'abcdefghi', 'Rec', 're_c', 're1', 'réc', '澄湖', '__proto__', 'rec\n'])(
    'take no prefix %j',
    (prefix) => {
      expect(invalid(() => createIdGenerator({ now: () => 0, random: secure })(prefix))).toBe(true);
    },
  );

  it('take prefixes of 2 and of 8 letters', () => {
    const nextId = createIdGenerator({ now: () => 0, random: filled(0) });
    expect(nextId('ab')).toBe(`ab_${'0'.repeat(22)}`);
    expect(nextId('abcdefgh')).toBe(`abcdefgh_${'0'.repeat(21)}1`);
  });

  it('increase within a millisecond, between milliseconds, and when the clock goes back', () => {
    const nextId = createIdGenerator({ now: clock(5, 5, 5, 6, 4, 6, 0, 7), random: secure });
    const ids = Array.from({ length: 8 }, () => nextId('rec'));
    expect([...ids].sort()).toEqual(ids);
    expect(ids.map(timeOf)).toEqual([5, 5, 5, 6, 6, 6, 6, 7]);
  });

  it('increase under a clock with fractions of milliseconds', () => {
    const nextId = createIdGenerator({ now: clock(5.1, 5.2, 5.9, 5.95, 6.01), random: secure });
    const ids = Array.from({ length: 5 }, () => nextId('rec'));
    expect([...ids].sort()).toEqual(ids);
    expect(ids.map(timeOf)).toEqual([5, 5, 5, 5, 6]);
  });

  it('carry over from digit to digit, and into the time after the last tail', () => {
    const nextId = createIdGenerator({ now: () => 5, random: filled(255) });
    const [first, second, third] = [nextId('rec'), nextId('rec'), nextId('rec')];
    expect(first).toBe(`rec_0000000005${'z'.repeat(12)}`);
    expect(second).toBe(`rec_0000000006${'z'.repeat(12)}`);
    expect(third).toBe(`rec_0000000007${'z'.repeat(12)}`);
  });

  it('increase strictly whatever the clock and the random bytes', () => {
    const times = fc.array(fc.oneof(fc.nat(3), fc.double({ min: 0, max: 1e13, noNaN: true })), {
      minLength: 2,
      maxLength: 60,
    });
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(times, bytes, (moments, pattern) => {
        let at = 0;
        const random = (size: number) =>
          Uint8Array.from({ length: size }, () => pattern[at++ % pattern.length] ?? 0);
        const nextId = createIdGenerator({ now: clock(...moments), random });
        const ids = moments.map(() => nextId('rec'));
        for (let i = 1; i < ids.length; i += 1) expect((ids[i - 1] ?? '') < (ids[i] ?? '')).toBe(true);
        expect(ids.every((id) => /^rec_[0-9a-hjkmnp-tv-z]{22}$/.test(id))).toBe(true);
      }),
    );
  });

  it('are unique in great numbers and between generators of the same moment', () => {
    const make = () => createIdGenerator({ now: () => 1_795_224_600_000, random: secure });
    const generators = Array.from({ length: 100 }, make);
    const ids = new Set<string>();
    for (let round = 0; round < 300; round += 1) for (const nextId of generators) ids.add(nextId('rec'));
    expect(ids.size).toBe(30_000);
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY, 2 ** 50])('are refused at the time %d', (now) => {
    expect(invalid(() => createIdGenerator({ now: () => now, random: secure })('rec'))).toBe(true);
  });

  it('draw random bytes in pools, not for every id', () => {
    let now = 0;
    let drawn = 0;
    const random = (size: number) => {
      drawn += 1;
      return secure(size);
    };
    const nextId = createIdGenerator({ now: () => now++, random });
    for (let at = 0; at < 1000; at += 1) nextId('rec');
    expect(drawn).toBeLessThan(20);
  });

  it('take no random byte twice', () => {
    let now = 0;
    const nextId = createIdGenerator({ now: () => now++, random: secure });
    const tails = Array.from({ length: 2000 }, () => nextId('rec').slice(-12));
    expect(new Set(tails).size).toBe(2000);
  });

  it('move the time on after the last tail alone', () => {
    for (let low = 0; low < 32; low += 1) {
      const random = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at === low ? 0 : 255));
      const nextId = createIdGenerator({ now: () => 5, random });
      const [first, second] = [nextId('rec'), nextId('rec')];
      expect(timeOf(second)).toBe(first.endsWith('z'.repeat(12)) ? 6 : 5);
    }
  });

  it('do not share state between generators', () => {
    const source = { now: () => 9, random: filled(0) };
    expect(createIdGenerator(source)('rec')).toBe(createIdGenerator(source)('rec'));
  });
});
