import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectRefusal, expectSame, expectThat } from './expectations.js';
import { bodyOf, plain, thing } from './fixtures.js';

/** Among them what a store might take for a pattern, a path or another id. */
const REFUSED_IDS = [
  ...['', ' ', ' a', 'a ', 'a b', 'a/b', 'a%', '%', '*', '?', '-a', '_a', '__proto__', "a'", '澄湖', 'é'],
  ...['a\n', 'a\0', 'x'.repeat(129)],
];

/** What a store looks like, and reading by key. */
export const CONTRACT_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'contract.capabilities',
    guarantee: 'The capabilities are plain data, and one commit takes 100 changes or more.',
    async test({ store }) {
      const { name, list, durable, maxChanges } = store.capabilities;
      expectThat(typeof name === 'string' && name !== '', 'name is a text');
      expectThat(['all', 'equality', 'none'].includes(list), "list is 'all', 'equality' or 'none'");
      expectThat(typeof durable === 'boolean', 'durable is true or false');
      expectThat(Number.isSafeInteger(maxChanges) && maxChanges >= 100, 'maxChanges is a number from 100');
      expectSame(JSON.parse(JSON.stringify(store.capabilities)), store.capabilities, 'capabilities as JSON');
    },
  }),
  defineCase({
    id: 'get.absent-is-null',
    guarantee: 'A document that is not there, or no longer, is null: never undefined, never an error.',
    async test({ store, estate, commit, put }) {
      expectSame(await store.get(estate, 'kit_things', 'a'), null, 'get before anything was written');
      expectSame(await store.getMany(estate, 'kit_things', ['a', 'b']), [null, null], 'getMany');
      const version = await put(thing({ id: 'a' }));
      expectSame(await store.get(estate, 'kit_things', 'b'), null, 'get of another id');
      expectSame(await store.get(estate, 'kit_others', 'a'), null, 'get in another collection');
      await commit({ type: 'delete', collection: 'kit_things', id: 'a', expect: version });
      expectSame(await store.get(estate, 'kit_things', 'a'), null, 'get after the deletion');
      expectSame(await store.getMany(estate, 'kit_things', ['a']), [null], 'getMany after the deletion');
    },
  }),
  defineCase({
    id: 'get.stored',
    guarantee:
      'A document comes back with its id, its body and the version that its commit gave; nothing else.',
    async test({ store, estate, put }) {
      const version = await put(thing({ id: 'a', rank: '7' }));
      expectThat(typeof version === 'string' && version !== '', 'a version is a text');
      const stored = { id: 'a', version, body: bodyOf('a') };
      expectSame(await store.get(estate, 'kit_things', 'a'), stored, 'get');
      expectSame(await store.getMany(estate, 'kit_things', ['a']), [stored], 'getMany');
      const bare = await put(plain('p', bodyOf('p')));
      expectSame(
        await store.get(estate, 'kit_plain', 'p'),
        { id: 'p', version: bare, body: bodyOf('p') },
        'get from a collection without fields',
      );
    },
  }),
  defineCase({
    id: 'get-many.order',
    guarantee: 'getMany answers in the order asked, once for each time an id is asked for.',
    async test({ store, estate, commit }) {
      await commit(thing({ id: 'a' }), thing({ id: 'b' }), thing({ id: 'c' }));
      const found = await store.getMany(estate, 'kit_things', ['c', 'x', 'a', 'c', 'x', 'b']);
      expectSame(
        found.map((item) => item?.id ?? null),
        ['c', null, 'a', 'c', null, 'b'],
        'ids',
      );
      expectSame(found[0], found[3], 'the same id twice');
      expectSame(await store.getMany(estate, 'kit_things', []), [], 'no ids');
    },
  }),
  defineCase({
    id: 'get-many.size',
    guarantee: 'getMany takes 10,000 ids and refuses more with STORAGE.INVALID_QUERY.',
    async test({ store, estate, put }) {
      await put(thing({ id: 'n9999' }));
      const many = Array.from({ length: 10_000 }, (_, number) => `n${number}`);
      const found = await store.getMany(estate, 'kit_things', many);
      expectSame([found.length, found[0], found[9999]?.id], [10_000, null, 'n9999'], '10,000 ids');
      const call = () => store.getMany(estate, 'kit_things', [...many, 'n10000']);
      await expectRefusal(call, 'STORAGE.INVALID_QUERY', '10,001 ids');
    },
  }),
  defineCase({
    id: 'get.refusals',
    guarantee: 'An unknown collection and what is no id are refused, also by stores that hold nothing.',
    async test({ store, estate }) {
      for (const name of ['kit_unknown', 'constructor', '__proto__', '']) {
        await expectRefusal(
          () => store.get(estate, name, 'a'),
          'STORAGE.UNKNOWN_COLLECTION',
          `get in ${name}`,
        );
        await expectRefusal(
          () => store.getMany(estate, name, []),
          'STORAGE.UNKNOWN_COLLECTION',
          `getMany in ${name}`,
        );
      }
      for (const id of REFUSED_IDS) {
        const shown = JSON.stringify(id).slice(0, 20);
        await expectRefusal(() => store.get(estate, 'kit_things', id), 'STORAGE.INVALID_KEY', `get ${shown}`);
        const many = () => store.getMany(estate, 'kit_things', ['a', id]);
        await expectRefusal(many, 'STORAGE.INVALID_KEY', `getMany ${shown}`);
        const elsewhere = () => store.get(id as never, 'kit_things', 'a');
        await expectRefusal(elsewhere, 'STORAGE.INVALID_KEY', `get in the estate ${shown}`);
      }
    },
  }),
];
