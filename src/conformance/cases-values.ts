import type { JsonObject, Version } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectRefusal, expectSame } from './expectations.js';
import { plain, thing } from './fixtures.js';
import { SHAPES, TEXTS } from './hostile-values.js';

/** Bodies and what in them a store must refuse. */
function refusedBodies(): readonly (readonly [string, unknown])[] {
  const cycle: { self?: unknown } = {};
  cycle.self = { deeper: [cycle] };
  let deep: object = {};
  for (let level = 0; level < 101; level++) deep = { deep };
  return [
    ['NUL', { text: 'a\0b' }],
    ['NUL in a key', { 'a\0b': 1 }],
    ['a lone high surrogate', { text: 'a\ud842' }],
    ['a lone low surrogate', { text: '\udfb7a' }],
    ['swapped surrogates', { list: ['\udfb7\ud842'] }],
    ['a lone surrogate in a key', { '\ud842': 1 }],
    ['NaN', { number: Number.NaN }],
    ['infinity', { number: Number.NEGATIVE_INFINITY }],
    ['a function', { call: () => 1 }],
    ['a symbol', { symbol: Symbol('s') }],
    ['a symbol as key', { [Symbol('s')]: 1 }],
    ['a bigint', { big: 1n }],
    ['a date', { at: new Date(0) }],
    ['a map', { map: new Map() }],
    ['a regular expression', { form: /a/ }],
    ['undefined in a list', { list: [1, undefined] }],
    ['a hole in a list', { list: new Array(2) }],
    ['a cycle', cycle],
    ['101 levels', deep],
    ['a list as body', [{ a: 1 }]],
    ['null as body', null],
    ['a text as body', 'body'],
    ['no body', undefined],
  ];
}

/** The longest id. */
const LONGEST = 'x'.repeat(128);

/** Values that break careless stores. */
export const VALUES_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'values.text',
    guarantee: 'Any well-formed Unicode text without NUL comes back exactly, as value and as key.',
    async test({ store, estate, put }) {
      for (const [at, text] of TEXTS.entries()) {
        const body = { text, list: [text, `${text}${text}`], [`key ${text}`]: 1 };
        await put(plain(`n${at}`, body));
        expectSame((await store.get(estate, 'kit_plain', `n${at}`))?.body, body, `text ${at}`);
      }
    },
  }),
  defineCase({
    id: 'values.shapes',
    guarantee:
      'Any plain JSON comes back the same: empty, nested, null, numbers to the last bit, keys like __proto__.',
    async test({ store, estate, put }) {
      for (const [at, body] of SHAPES.entries()) {
        await put(plain(`n${at}`, body));
        const found = (await store.get(estate, 'kit_plain', `n${at}`))?.body;
        expectSame(found, body, `shape ${at}`);
        expectSame((found as { polluted?: unknown } | undefined)?.polluted, undefined, `prototype of ${at}`);
      }
      await put(plain('partly', { known: 1, unknown: undefined, inner: { unknown: undefined } }));
      const found = (await store.get(estate, 'kit_plain', 'partly'))?.body;
      expectSame(found, { known: 1, inner: {} }, 'undefined members are left out');
    },
  }),
  defineCase({
    id: 'values.large',
    guarantee: 'Bodies of one megabyte come back exactly, also two of one commit.',
    async test({ store, estate, put }) {
      const line = '汉字 and 𠮷, one line of many\n';
      const body = { text: line.repeat(26_000), list: Array.from({ length: 1_000 }, (_, at) => ({ at })) };
      const first = await put(plain('large', body));
      expectSame((await store.get(estate, 'kit_plain', 'large'))?.body, body, 'the large body');
      const other = { text: `${body.text}.` };
      const changes = [plain('large', other, first), plain('second', body)];
      expectSame((await store.commit(estate, changes)).ok, true, 'a commit of two large bodies');
      const found = await store.getMany(estate, 'kit_plain', ['second', 'large']);
      expectSame(
        found.map((item) => item?.body),
        [body, other],
        'two large bodies',
      );
    },
  }),
  defineCase({
    id: 'values.refused',
    guarantee:
      'What would not come back as it went in is refused with STORAGE.INVALID_BODY, and nothing is written.',
    async test({ store, estate, put }) {
      const version = await put(plain('kept', { a: 1 }));
      for (const [what, body] of refusedBodies()) {
        const call = () =>
          store.commit(estate, [
            plain('first', {}),
            plain('kept', body as object, version),
            plain('last', {}),
          ]);
        await expectRefusal(call, 'STORAGE.INVALID_BODY', what);
      }
      const found = await store.getMany(estate, 'kit_plain', ['first', 'kept', 'last']);
      expectSame(found, [null, { id: 'kept', version, body: { a: 1 } }, null], 'after the refusals');
    },
  }),
  defineCase({
    id: 'values.ids',
    guarantee:
      'Ids that differ in case, in punctuation, in how they write a number or in the 128th character are different documents.',
    async test({ store, estate, put }) {
      const names = [
        ...['a', 'A', 'a.', 'a-', 'a_', 'a~', 'a:', 'a..', 'aa', 'aA'],
        ...['1', '01', '1.0', '1e0', '10', '0x10', '9', 'NaN', 'Infinity', 'null', 'undefined', 'true'],
        ...['constructor', 'toString', 'hasOwnProperty', 'length', 'then', 'toJSON'],
        ...[LONGEST, `${LONGEST.slice(1)}y`, LONGEST.slice(1)],
      ];
      const versions: Version[] = [];
      for (const id of names) versions.push(await put(thing({ id, body: { id } })));
      const found = await store.getMany(estate, 'kit_things', names);
      const expected = names.map((id, at) => ({
        id,
        version: versions[at] ?? null,
        body: { id } as JsonObject,
      }));
      expectSame(found, expected, 'documents');
    },
  }),
];
