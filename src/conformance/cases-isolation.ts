import { type Change, type EstateId, estateId } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectSame, expectThat, fail } from './expectations.js';
import { bodyOf, other, plain, removal as removalOf, thing } from './fixtures.js';

/** Ids may hold these characters; careless stores join them with one of them, or take them for a pattern. */
const JOINTS = ['.', '_', ':', '~', '-'] as const;

/** Estates and collections apart. */
export const ISOLATION_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'isolation.estates',
    guarantee: 'Estates never see, find or change documents of each other, also under the same ids.',
    async test({ store, estate, neighbour, put }) {
      const version = await put(thing({ id: 'a' }));
      expectSame(await store.get(neighbour, 'kit_things', 'a'), null, 'get');
      expectSame(await store.getMany(neighbour, 'kit_things', ['a']), [null], 'getMany');
      const there = await store.commit(neighbour, [thing({ id: 'a', body: bodyOf('a', 2) })]);
      expectThat(there.ok, 'the same id can be created in the other estate');
      expectSame((await store.get(estate, 'kit_things', 'a'))?.body, bodyOf('a'), 'this estate');
      expectSame((await store.get(neighbour, 'kit_things', 'a'))?.body, bodyOf('a', 2), 'the other estate');
      const removal: Change = { type: 'delete', collection: 'kit_things', id: 'a', expect: version };
      expectThat((await store.commit(estate, [removal])).ok, 'the deletion here succeeds');
      expectSame(
        (await store.get(neighbour, 'kit_things', 'a'))?.body,
        bodyOf('a', 2),
        'after the deletion here',
      );
    },
  }),
  defineCase({
    id: 'isolation.lists',
    guarantee: 'Lists show one estate and one collection.',
    needs: ['lists'],
    async test({ store, estate, neighbour, commit }) {
      await commit(thing({ id: 'a' }), other('b'));
      await store.commit(neighbour, [thing({ id: 'c' }), other('d')]);
      const found = async (where: typeof estate, collection: string) => {
        const page = await store.list(where, { collection, index: 'all', equal: {}, limit: 10 });
        return page.items.map(({ id }) => id);
      };
      expectSame(await found(estate, 'kit_things'), ['a'], 'things here');
      expectSame(await found(estate, 'kit_others'), ['b'], 'others here');
      expectSame(await found(neighbour, 'kit_things'), ['c'], 'things there');
      expectSame(await found(neighbour, 'kit_others'), ['d'], 'others there');
    },
  }),
  defineCase({
    id: 'isolation.similar-estates',
    guarantee:
      'Estates whose ids begin alike, differ in case or name something of JavaScript are as separate as any others.',
    async test({ store, estate }) {
      const names = [
        ...['', ...JOINTS, ...JOINTS.map((joint) => `${joint}a`), 'a', 'A'].map((tail) => estate + tail),
        ...[estate.toUpperCase(), 'constructor', 'toString', 'length'],
      ];
      const estates = names.map((name) => estateId(name));
      const bodyIn = (where: EstateId) => bodyOf(`in ${where}`);
      const versions = [];
      for (const where of estates) {
        const result = await store.commit(where, [thing({ id: 'a', tag: 't', body: bodyIn(where) })]);
        versions.push(
          (result.ok ? result.versions[0] : null) ?? fail(`no document could be created in ${where}`),
        );
      }
      const [first] = versions;
      const gone = await store.commit(estate, [removalOf('kit_things', 'a', first ?? fail('no version'))]);
      expectThat(gone.ok, 'the deletion in the first estate succeeds');
      for (const [at, where] of estates.entries()) {
        const stored = { id: 'a', version: versions[at], body: bodyIn(where) };
        const expected = at === 0 ? null : stored;
        expectSame(await store.get(where, 'kit_things', 'a'), expected, `the document in ${where}`);
        if (store.capabilities.list === 'none') continue;
        const query = { collection: 'kit_things', index: 'by_tag', equal: { tag: 't' }, limit: 100 };
        const { items } = await store.list(where, query);
        expectSame(items, expected === null ? [] : [expected], `the list in ${where}`);
      }
    },
  }),
  defineCase({
    id: 'isolation.joined-keys',
    guarantee:
      'An estate and an id that read like another estate and another id in one are not taken for them.',
    async test({ store, estate }) {
      for (const joint of JOINTS) {
        const pairs = [
          [estateId(estate), `a${joint}b`],
          [estateId(`${estate}${joint}a`), 'b'],
        ] as const;
        for (const [where, id] of pairs) {
          const result = await store.commit(where, [thing({ id, body: bodyOf(where) })]);
          expectThat(result.ok, `${id} can be created in ${where}`);
        }
        for (const [where, id] of pairs) {
          expectSame((await store.get(where, 'kit_things', id))?.body, bodyOf(where), `${id} in ${where}`);
        }
      }
    },
  }),
  defineCase({
    id: 'isolation.collections',
    guarantee: 'Collections whose names begin alike keep the same ids apart.',
    async test({ store, estate, put, commit }) {
      const inOld = (id: string, body: object): Change => ({
        ...plain(id, body),
        collection: 'kit_plain_old',
      });
      for (const id of ['a', 'old', 'old.a', 'old_a']) {
        const version = await put(plain(id, bodyOf('new')));
        expectSame(await store.get(estate, 'kit_plain_old', id), null, `${id} in the other collection`);
        await put(inOld(id, bodyOf('old')));
        await commit(removalOf('kit_plain', id, version));
        expectSame((await store.get(estate, 'kit_plain_old', id))?.body, bodyOf('old'), `${id} that stays`);
        expectSame(await store.get(estate, 'kit_plain', id), null, `${id} that went`);
      }
    },
  }),
];
