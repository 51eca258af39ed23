import type { Change, JsonObject, Stored } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectSame, expectThat, fail } from './expectations.js';
import { bodyOf, other, thing } from './fixtures.js';

/** Overwrites what a caller could get hold of. */
function spoil(value: object): void {
  for (const key of Object.keys(value)) {
    try {
      (value as Record<string, unknown>)[key] = 'spoilt';
    } catch {
      // frozen: just as good
    }
  }
}

function nested(): { readonly name: string; readonly phones: string[]; readonly unit: { key: string } } {
  return { name: 'before', phones: ['1', '2'], unit: { key: '3-2-1201' } };
}

/** Estates and collections apart, and nothing shared with the caller. */
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
    id: 'copies.in',
    guarantee:
      'What the caller does to its objects after calling commit reaches nothing, not even before it resolved.',
    async test({ store, estate }) {
      const body = nested();
      const { phones, unit } = body;
      const index = { group: 'g', rank: '1', tag: 't' };
      const change = {
        type: 'put',
        collection: 'kit_things',
        id: 'a',
        expect: 'absent',
        body,
        index,
      } as const;
      const changes: Change[] = [change];
      const commit = store.commit(estate, changes);
      phones.push('3');
      spoil(unit);
      spoil(body);
      spoil(index);
      spoil(change);
      changes.length = 0;
      const result = await commit;
      expectThat(result.ok && result.versions.length === 1, 'the commit as it was called succeeds');
      expectSame((await store.get(estate, 'kit_things', 'a'))?.body, nested(), 'the body as it was');
      phones.push('4');
      unit.key = 'again';
      expectSame((await store.get(estate, 'kit_things', 'a'))?.body, nested(), 'the body after the commit');
    },
  }),
  defineCase({
    id: 'copies.out',
    guarantee: 'What the caller does to a document that get or getMany gave reaches no other reader.',
    async test({ store, estate, put }) {
      const version = await put(thing({ id: 'a', body: nested() }));
      const whole = { id: 'a', version, body: nested() };
      const read: readonly (readonly [string, () => Promise<Stored | null | undefined>])[] = [
        ['get', () => store.get(estate, 'kit_things', 'a')],
        ['getMany', async () => (await store.getMany(estate, 'kit_things', ['a']))[0]],
        ['getMany, second of two', async () => (await store.getMany(estate, 'kit_things', ['a', 'a']))[1]],
      ];
      for (const [what, call] of read) {
        const item = (await call()) ?? fail(`${what} found nothing`);
        spoil((item.body as { readonly unit: JsonObject }).unit);
        spoil((item.body as { readonly phones: readonly string[] }).phones);
        spoil(item.body);
        spoil(item);
        expectSame(await store.get(estate, 'kit_things', 'a'), whole, `after spoiling what ${what} gave`);
      }
      const [one, two] = await store.getMany(estate, 'kit_things', ['a', 'a']);
      expectThat(one?.body !== two?.body, 'the same id twice gives two copies');
    },
  }),
  defineCase({
    id: 'copies.listed',
    guarantee: 'What the caller does to a page reaches no other reader.',
    needs: ['lists'],
    async test({ store, estate, put }) {
      await put(thing({ id: 'a', body: nested() }));
      const query = { collection: 'kit_things', index: 'all', equal: {}, limit: 10 };
      const before = JSON.stringify(await store.list(estate, query));
      const page = await store.list(estate, query);
      const item = page.items[0] ?? fail('list found nothing');
      spoil((item.body as { readonly unit: JsonObject }).unit);
      spoil(item.body);
      spoil(item);
      spoil(page.items);
      expectSame(JSON.stringify(await store.list(estate, query)), before, 'the page again');
    },
  }),
];
