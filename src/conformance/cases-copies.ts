import type { Change, JsonObject, Stored } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { defineCase } from './define-case.js';
import { expectSame, expectThat, fail } from './expectations.js';
import { thing } from './fixtures.js';

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

/** Freezes all of it. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) frozen(member);
    Object.freeze(value);
  }
  return value;
}

/** Nothing shared with the caller. */
export const COPIES_CASES: readonly ConformanceCase[] = [
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
    id: 'copies.asked',
    guarantee:
      'What the caller does to the ids or the query after calling getMany or list makes no difference.',
    async test({ store, estate, put }) {
      await put(thing({ id: 'a', tag: 't' }));
      await put(thing({ id: 'b', tag: 't' }));
      const ids = ['a', 'b'];
      const many = store.getMany(estate, 'kit_things', ids);
      ids[0] = 'spoilt';
      ids.length = 1;
      expectSame(
        (await many).map((item) => item?.id),
        ['a', 'b'],
        'the ids as they were',
      );
      if (store.capabilities.list === 'none') return;
      const query = { collection: 'kit_things', index: 'by_tag', equal: { tag: 't' }, limit: 1 };
      const first = store.list(estate, query);
      spoil(query.equal);
      spoil(query);
      const { items, next } = await first;
      expectSame([items.map(({ id }) => id), next !== null], [['a'], true], 'the query as it was');
    },
  }),
  defineCase({
    id: 'copies.frozen',
    guarantee: 'What is frozen is taken as well: changes, ids and queries.',
    async test({ store, estate, put }) {
      const version = await put(frozen(thing({ id: 'a', body: nested(), tag: 't' })));
      const changes = frozen([
        thing({ id: 'a', expect: version, body: nested(), tag: 't' }),
        thing({ id: 'b', tag: 't' }),
      ]);
      expectThat((await store.commit(estate, changes)).ok, 'frozen changes are committed');
      const found = await store.getMany(estate, 'kit_things', frozen(['a', 'b']));
      expectSame(
        found.map((item) => item?.body),
        changes.map((change) => (change.type === 'put' ? change.body : null)),
        'what was committed',
      );
      if (store.capabilities.list === 'none') return;
      const query = { collection: 'kit_things', index: 'by_tag', equal: { tag: 't' }, limit: 5 };
      expectSame((await store.list(estate, frozen(query))).items, found, 'a frozen query');
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
