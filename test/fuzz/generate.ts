import { createRandom } from '../../bench/random.js';

/** What inputs are made of, always the same for the same seed. */
export interface Generator {
  /** A text: a valid one that was mutated, pieces of valid ones, or junk. */
  text(seeds: readonly string[]): string;
  /** A structure: a valid one that was mutated, or junk. */
  value(seeds: readonly unknown[]): unknown;
  /** What is no text and no plain data, as untyped JavaScript hands it over. */
  oddity(): unknown;
  /** One of a list. */
  pick<Item>(list: readonly Item[]): Item;
}

const PIECES = [
  ...' \t\n\r\u3000\u00a0\u200b\ufeff\u202e\u00ad\0',
  ...'0123456789',
  ...'azAZxXIO_',
  ...'-—–~/\\.,:;、，。；：()（）[]【】{}<>"\'|&%$#@!*×+=^?',
  ...'年月日号栋幢座楼单元室层王芳女男转京粤沪学警港澳使领',
  ...'０１Ａａ①Ⅹㄅ𠮷👨ßıéх',
  ...['👨‍👩‍👧', 'ﷺ', '\ud800', '\udfff', 'e\u0301\u0301\u0301', '\r\n', '\u2028'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'NaN',
    'true',
    '=1+1',
    '#REF!',
    '3.6E+17',
    '1e999',
    '-0',
  ],
  ...[
    '+86',
    '0086',
    ';ext=',
    '转1',
    '至',
    '长期',
    'open-ended',
    '无',
    '2026-02-30',
    '2026-11-21',
    '身份证',
    '合计',
  ],
  ...['T', 'Z', '.000Z', '24:00', '08:30', '3-2-1201', '13800001234', '330106', 'CN', '[object Object]'],
];
const LONG = 2_000;

/** A generator whose inputs follow from the seed alone. */
export function createGenerator(seed: number): Generator {
  const random = createRandom(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const pick = <Item>(list: readonly Item[]): Item => list[upTo(list.length)] as Item;
  const character = (): string => {
    const kind = random();
    if (kind < 0.6) return pick(PIECES);
    if (kind < 0.8) return String.fromCharCode(upTo(0x80));
    return kind < 0.95 ? String.fromCharCode(upTo(0x10000)) : String.fromCodePoint(upTo(0x110000));
  };

  const changeText = (text: string): string => {
    const at = upTo(text.length + 1);
    const to = Math.min(text.length, at + upTo(4));
    switch (upTo(8)) {
      case 0:
        return text.slice(0, at) + text.slice(to);
      case 1:
        return text.slice(0, at) + character() + text.slice(at);
      case 2:
        return text.slice(0, at) + character() + text.slice(to);
      case 3:
        return text.slice(0, to) + text.slice(at);
      case 4:
        return text.slice(0, at) + (text[at] ?? '').repeat(1 + upTo(40)) + text.slice(at + 1);
      case 5:
        return text.replace(/[!-~]/g, (one) =>
          random() < 0.3 ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one,
        );
      case 6:
        return random() < 0.5 ? text.toLowerCase() : text.toUpperCase();
      default:
        return text.slice(at) + text.slice(0, at);
    }
  };
  const changed = (text: string): string => {
    let result = text;
    for (let times = upTo(4); times > 0; times -= 1) result = changeText(result);
    return result.slice(0, LONG);
  };
  const junk = (): string => Array.from({ length: upTo(24) }, character).join('');

  const text = (seeds: readonly string[]): string => {
    const kind = random();
    if (seeds.length > 0 && kind < 0.6) return changed(pick(seeds));
    if (seeds.length > 0 && kind < 0.75) return `${pick(seeds)}${pick(PIECES)}${changed(pick(seeds))}`;
    if (kind < 0.98) return junk();
    return pick(PIECES).repeat(upTo(3_000));
  };

  const leaf = (): unknown => {
    switch (upTo(9)) {
      case 0:
        return null;
      case 1:
        return pick([0, -0, -1, 1.5, 2 ** 53, 1e21, Number.NaN, Number.POSITIVE_INFINITY, 46086]);
      case 2:
        return random() < 0.5;
      case 3:
        return undefined;
      case 4:
        return [];
      case 5:
        return {};
      default:
        return random() < 0.5 ? junk() : pick(PIECES);
    }
  };
  const nested = (depth: number): unknown => {
    let value = leaf();
    for (let level = 0; level < depth; level += 1) {
      value = random() < 0.5 ? [value] : { [pick(['a', 'type', 'extra', '__proto__'])]: value };
    }
    return value;
  };
  const structure = (depth: number): unknown => {
    if (depth === 0 || random() < 0.5) return leaf();
    const length = upTo(5);
    if (random() < 0.4) return Array.from({ length }, () => structure(depth - 1));
    return Object.fromEntries(Array.from({ length }, () => [junk(), structure(depth - 1)]));
  };
  const oddity = (): unknown => {
    switch (upTo(12)) {
      case 0:
        return Symbol('2026-11-21');
      case 1:
        return 10n;
      case 2:
        return () => '2026-11-21';
      case 3:
        return new Date(pick([0, Number.NaN, Date.UTC(2026, 2, 5), 8.64e15]));
      case 4:
        return Object.create(null);
      case 5: {
        const cyclic: Record<string, unknown> = { type: 'open', kind: 'owner' };
        cyclic.self = cyclic;
        cyclic.list = [cyclic];
        return cyclic;
      }
      case 6:
        return Object('3-2-1201');
      case 7:
        return { length: 18, toString: () => '3-2-1201' };
      case 8:
        return new Map([['kind', 'owner']]);
      case 9:
        return Object.assign(new Array<unknown>(3), { extra: 1 });
      case 10:
        return JSON.parse('{"__proto__":{"kind":"owner"},"kind":"dog","id":1}');
      default:
        return Object.freeze(nested(upTo(60)));
    }
  };

  /** A copy of a structure, with something in it that is not as it was. */
  const mutated = (value: unknown, rate: number): unknown => {
    if (random() < rate) return random() < 0.15 ? oddity() : structure(2);
    if (typeof value === 'string') return random() < rate * 3 ? changed(value) : value;
    if (typeof value === 'number') return random() < rate * 3 ? value * pick([-1, 0, 0.5, 1e9]) : value;
    if (Array.isArray(value)) {
      const items = value.map((item) => mutated(item, rate));
      if (random() < rate) items.splice(upTo(items.length + 1), upTo(2), structure(1));
      if (random() < rate) items.push(...items.slice(0, 3));
      return items;
    }
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    const members: [string, unknown][] = [];
    for (const [key, member] of Object.entries(value)) {
      const turn = random();
      if (turn < rate / 2) continue;
      members.push([turn < rate ? changed(key) : key, mutated(member, rate)]);
    }
    if (random() < rate) members.push([pick(['__proto__', 'constructor', junk(), 'extra']), structure(2)]);
    return Object.fromEntries(members);
  };

  const value = (seeds: readonly unknown[]): unknown => {
    const kind = random();
    if (seeds.length > 0 && kind < 0.7) return mutated(pick(seeds), pick([0, 0.01, 0.03, 0.1]));
    return kind < 0.9 ? structure(4) : kind < 0.95 ? oddity() : nested(upTo(200));
  };

  return { text, value, oddity, pick };
}
