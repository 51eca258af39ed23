import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digest, digestOf, type JsonValue, keyedDigest } from 'wuye';

const json = fc.jsonValue() as fc.Arbitrary<JsonValue>;

/** The same value with the keys of every object in another order. */
function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member as JsonValue)]),
  );
}

describe('canonicalJson', () => {
  it.each<[JsonValue | object, string]>([
    [null, 'null'],
    [true, 'true'],
    [-0, '0'],
    [1e21, '1e+21'],
    [0.1, '0.1'],
    ['', '""'],
    ['"\\\n\u2028', '"\\"\\\\\\n\u2028"'],
    ['\u{20bb7}', '"\u{20bb7}"'],
    ['\ud842', '"\\ud842"'],
    [[], '[]'],
    [{}, '{}'],
    [[[1], [], {}], '[[1],[],{}]'],
    [{ b: 1, a: [{ d: 1, c: 2 }] }, '{"a":[{"c":2,"d":1}],"b":1}'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [{ 10: 'a', 9: 'b', '': 'c' }, '{"":"c","10":"a","9":"b"}'],
    [{ é: 1, e: 2, 房: 3, '\u{20bb7}': 4, '\uff01': 5 }, '{"e":2,"é":1,"房":3,"\u{20bb7}":4,"\uff01":5}'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('keeps a key named __proto__, and ignores what an object inherits', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"a":1},"b":2}'))).toBe('{"__proto__":{"a":1},"b":2}');
    expect(canonicalJson(Object.create({ inherited: 1 }))).toBe('{}');
  });

  it('gives one text for a value, in whatever order its keys were set', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('loses nothing: parsed and written again it is the same text, and the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('gives different texts for different values', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const equal = canonicalJson(a) === canonicalJson(b);
        expect(equal).toBe(isEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))));
      }),
    );
  });
});

function isEqual(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}

describe('digestOf', () => {
  it('is SHA-256 of the canonical text', () => {
    expect(digestOf('')).toBe(createHash('sha256').update('""').digest('hex'));
    expect(digestOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    fc.assert(
      fc.property(json, (value) => {
        expect(digestOf(value)).toBe(createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex'));
      }),
    );
  });

  it('does not depend on the order of keys or on absent members', () => {
    expect(digestOf({ a: 1, b: undefined, c: { e: 1, d: 2 } })).toBe(digestOf({ c: { d: 2, e: 1 }, a: 1 }));
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: '1' }));
  });
});

describe('keyedDigest', () => {
  it('is HMAC-SHA-256, as in the published vectors (RFC 4231, case 1)', () => {
    expect(keyedDigest('\x0b'.repeat(20), 'Hi There')).toBe(
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    );
  });

  it('takes a key of 16 characters and refuses 15', () => {
    expect(keyedDigest('k'.repeat(16), 'text')).toHaveLength(64);
    expect(() => keyedDigest('k'.repeat(15), 'text')).toThrow('fewer than 16');
  });

  it('agrees with the platform for any key and text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (tail, message) => {
        const key = `at least 16 long ${tail}`;
        expect(keyedDigest(key, message)).toBe(
          createHmac('sha256', key).update(message, 'utf8').digest('hex'),
        );
      }),
    );
  });

  it('finds the same text under the same key only', () => {
    const number = '11010119900307002X';
    expect(keyedDigest('one secret of a host', number)).toBe(keyedDigest('one secret of a host', number));
    expect(keyedDigest('one secret of a host', number)).not.toBe(keyedDigest('another secret of it', number));
    expect(keyedDigest('one secret of a host', number)).not.toBe(digestOf(number));
  });
});

describe('digest', () => {
  const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

  it('takes 64 hexadecimal characters in either case', () => {
    expect(digest(hash)).toBe(hash);
    expect(digest(hash.toUpperCase())).toBe(hash);
  });

  it.each([hash.slice(1), `${hash}0`, hash.replace('e', 'g'), '', 'null'])('refuses %s', (text) => {
    expect(() => digest(text)).toThrow('KERNEL.INVALID_ARGUMENT');
  });
});
