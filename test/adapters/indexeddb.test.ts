import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { type Change, type CollectionDeclaration, estateId, type ListQuery, type Store } from 'wuye';
import { registerConformance } from 'wuye/conformance';
import { COLLECTIONS, checkDeclarations, checkListQuery, encodeCursor } from 'wuye/storage';
import {
  createIndexedDbStore,
  type IndexedDbStoreOptions,
} from '../../examples/adapters/indexeddb/indexeddb-store.js';
import { keyPathOf } from '../../examples/adapters/indexeddb/schema.js';
import { indexedDbTarget } from './indexeddb-target.js';

// The quick run, on an imitation of IndexedDB. The browser itself is tried by indexeddb-browser.test.ts.
describe('IndexedDB, imitated', () => {
  registerConformance({ describe, it }, indexedDbTarget('kit'));
});

const estate = estateId('est_chenghu');
let databases = 0;
const fresh = (): string => {
  databases += 1;
  return `adapter.${databases}`;
};
const things = (change: Partial<CollectionDeclaration> = {}): CollectionDeclaration => ({
  name: 'things',
  fields: ['kind', 'order'],
  indexes: { by_kind: { equal: ['kind'], range: 'order' } },
  ...change,
});
const withUnit = things({
  fields: ['unit', 'kind', 'order'],
  indexes: { by_unit: { equal: ['unit'], range: 'order' } },
});
const thing = (
  id: string,
  body: object = { unit: `unit of ${id}` },
  index = { kind: 'a', order: '1' },
): Change => ({
  type: 'put',
  collection: 'things',
  id,
  expect: 'absent',
  body,
  index,
});
const idsOf = async (store: Store, query: Pick<ListQuery, 'index' | 'equal'>) => {
  const page = await store.list(estate, { collection: 'things', limit: 100, ...query });
  return page.items.map(({ id }) => id);
};
const open = (
  name: string,
  declaration: CollectionDeclaration,
  options: Partial<IndexedDbStoreOptions> = {},
) => createIndexedDbStore({ name, declarations: [declaration], ...options });

describe('the IndexedDB adapter', () => {
  it('has the declared indexes, and no others', async () => {
    const name = fresh();
    (await createIndexedDbStore({ name })).close();
    const database = await openDB(name);
    const transaction = database.transaction([...database.objectStoreNames]);
    for (const { name: collection, indexes } of COLLECTIONS) {
      const documents = transaction.objectStore(collection);
      expect(documents.keyPath).toEqual(['estate', 'id']);
      expect([...documents.indexNames]).toEqual(Object.keys(indexes).sort());
      for (const [index, declared] of Object.entries(indexes)) {
        expect(documents.index(index).keyPath).toEqual(keyPathOf(declared));
      }
    }
    database.close();
  });

  it('answers nothing where the bounds leave nothing, also behind a cursor that was made up', async () => {
    const store = await open(fresh(), things());
    await store.commit(estate, [thing('a')]);
    const query = { collection: 'things', index: 'by_kind', equal: { kind: 'a' }, limit: 1 } as const;
    for (const range of [{ from: '2', before: '1' }, { from: '1', before: '1' }, { before: '' }]) {
      for (const order of ['ascending', 'descending'] as const) {
        expect(await store.list(estate, { ...query, range, order })).toEqual({ items: [], next: null });
        const declared = checkDeclarations([things()]);
        const { binding } = checkListQuery(declared, estate, { ...query, range, order });
        for (const position of [
          { range: '', id: 'a' },
          { range: '9', id: 'a' },
        ]) {
          const cursor = encodeCursor(binding, position);
          expect((await store.list(estate, { ...query, range, order, cursor })).items).toEqual([]);
        }
      }
    }
    store.close();
  });

  it('keeps the number of the database while the declarations stay', async () => {
    const name = fresh();
    for (let time = 0; time < 3; time++) (await open(name, things())).close();
    const database = await openDB(name);
    expect(database.version).toBe(1);
    database.close();
  });

  it('refuses a database that it did not make', async () => {
    const name = fresh();
    const upgrade = (database: { createObjectStore(name: string): unknown }) => {
      database.createObjectStore('things');
    };
    (await openDB(name, 3, { upgrade })).close();
    await expect(open(name, things())).rejects.toMatchObject({ code: 'STORAGE.UNSUPPORTED' });
    // And leaves it as it was.
    const database = await openDB(name);
    expect([database.version, ...database.objectStoreNames]).toEqual([3, 'things']);
    database.close();
  });

  it('says where there is no IndexedDB', async () => {
    const { indexedDB } = globalThis;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    try {
      await expect(open(fresh(), things())).rejects.toThrow('indexedDB is not defined');
    } finally {
      globalThis.indexedDB = indexedDB;
    }
  });
});

describe('changed declarations in IndexedDB', () => {
  const indexOf = (_: string, body: object) => ({
    kind: 'never asked',
    order: '',
    ...(body as { unit: string }),
  });

  it('make new indexes, and fill new fields from the bodies', async () => {
    const name = fresh();
    const before = await open(name, things());
    await before.commit(estate, [thing('b'), thing('a'), thing('c', { unit: 'unit of a' })]);
    const versions = await before.getMany(estate, 'things', ['a', 'b', 'c']);
    before.close();
    const after = await open(name, withUnit, { indexOf });
    expect(await idsOf(after, { index: 'by_unit', equal: { unit: 'unit of a' } })).toEqual(['a', 'c']);
    expect(await after.getMany(estate, 'things', ['a', 'b', 'c'])).toEqual(versions);
    const gone = after.list(estate, {
      collection: 'things',
      index: 'by_kind',
      equal: { kind: 'a' },
      limit: 1,
    });
    await expect(gone).rejects.toMatchObject({ code: 'STORAGE.UNKNOWN_INDEX' });
    after.close();
    // What was there before kept its value: the release before can come back.
    const back = await open(name, things());
    expect(await idsOf(back, { index: 'by_kind', equal: { kind: 'a' } })).toEqual(['a', 'b', 'c']);
    back.close();
  });

  it('leave collections alone that are declared no more', async () => {
    const name = fresh();
    const before = await open(name, things());
    await before.commit(estate, [thing('a')]);
    before.close();
    (await open(name, { name: 'others', fields: [], indexes: {} })).close();
    const back = await open(name, things());
    expect(await idsOf(back, { index: 'by_kind', equal: { kind: 'a' } })).toEqual(['a']);
    back.close();
  });

  it('change nothing when a value cannot be told', async () => {
    const name = fresh();
    const before = await open(name, things());
    await before.commit(estate, [thing('a'), thing('b', { unit: '湖' })]);
    before.close();
    await expect(open(name, withUnit, { indexOf })).rejects.toMatchObject({
      code: 'STORAGE.INVALID_INDEX_VALUE',
    });
    await expect(open(name, withUnit)).rejects.toMatchObject({
      code: 'STORAGE.UNSUPPORTED',
      message: expect.stringContaining('pass indexOf'),
    });
    const bug = () => {
      throw new TypeError('a bug of the host');
    };
    const failed = { code: 'STORAGE.UNSUPPORTED', cause: new TypeError('a bug of the host') };
    await expect(open(name, withUnit, { indexOf: bug })).rejects.toMatchObject(failed);
    const again = await open(name, things());
    expect(await idsOf(again, { index: 'by_kind', equal: { kind: 'a' } })).toEqual(['a', 'b']);
    again.close();
  });

  it('close the stores of the release before, which say so', async () => {
    const name = fresh();
    const old = await open(name, things());
    const begun = old.commit(estate, [thing('a')]);
    const now = await open(name, withUnit, { indexOf });
    expect((await begun).ok).toBe(true);
    expect((await now.get(estate, 'things', 'a'))?.body).toEqual({ unit: 'unit of a' });
    const calls = [
      old.get(estate, 'things', 'a'),
      old.getMany(estate, 'things', []),
      old.list(estate, { collection: 'things', index: 'by_kind', equal: { kind: 'a' }, limit: 1 }),
      old.commit(estate, [thing('b')]),
    ];
    for (const call of calls) {
      const message = expect.stringContaining('a newer release opened the database');
      await expect(call).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED', message });
    }
    now.close();
  });

  it('are made once, whoever comes first, when several tabs load the new release at once', async () => {
    const name = fresh();
    const before = await open(name, things());
    await before.commit(estate, [thing('a')]);
    before.close();
    const tabs = await Promise.all(Array.from({ length: 5 }, () => open(name, withUnit, { indexOf })));
    for (const tab of tabs) {
      expect(await idsOf(tab, { index: 'by_unit', equal: { unit: 'unit of a' } })).toEqual(['a']);
      tab.close();
    }
    const database = await openDB(name);
    expect(database.version).toBe(2);
    database.close();
  });

  it('give up on a tab that does not let go, and leave the way free afterwards', async () => {
    const name = fresh();
    (await open(name, things())).close();
    const stubborn = await openDB(name);
    const message = expect.stringContaining('another tab keeps an older version');
    const blocked = open(name, withUnit, { indexOf, patience: 20 });
    await expect(blocked).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED', message });
    stubborn.close();
    const store = await open(name, withUnit, { indexOf });
    expect(await store.get(estate, 'things', 'a')).toBeNull();
    store.close();
  });

  it('are not the only thing that can take a database away', async () => {
    const name = fresh();
    const store = await open(name, things());
    await deleteDB(name);
    const message = expect.stringContaining('the database was deleted');
    await expect(store.get(estate, 'things', 'a')).rejects.toMatchObject({
      code: 'STORAGE.IO_FAILED',
      message,
    });
    const closed = await open(name, things());
    closed.close();
    const said = expect.stringContaining('the store was closed');
    await expect(closed.get(estate, 'things', 'a')).rejects.toMatchObject({
      code: 'STORAGE.IO_FAILED',
      message: said,
    });
  });
});
