import type { CollectionDeclaration, Version } from 'wuye';
import type { Indexer } from 'wuye/storage';
import { openOn } from '../double.js';
import { type BrokenStore, everyStore } from './broken-store.js';
import { rewrite } from './rewrite.js';

type Declarations = readonly CollectionDeclaration[];

/** An indexer that tells fewer or other values. */
const telling =
  (indexOf: Indexer, change: (values: Readonly<Record<string, string>>, body: object) => object): Indexer =>
  (collection, body) =>
    change(indexOf(collection, body), body) as Readonly<Record<string, string>>;

const indexNames = (declarations: Declarations): ReadonlySet<string> =>
  new Set(
    declarations.flatMap(({ name, indexes }) => Object.keys(indexes).map((index) => `${name}.${index}`)),
  );

/** Faults of opening with other declarations. */
export const BROKEN_MIGRATIONS: readonly BrokenStore[] = [
  {
    what: 'asks the indexer about every document at every opening',
    breakTarget: ({ migrate }) => ({
      async migrate(store, declarations, indexOf) {
        for (const { name } of declarations) {
          for (const { body } of store.disk.rows.get(name)?.values() ?? []) {
            indexOf(name, JSON.parse(body) as object);
          }
        }
        return migrate(store, declarations, indexOf);
      },
    }),
    fails: [
      'migration.changed-index',
      'migration.cursors',
      'migration.failing-indexer',
      'migration.left-alone',
      'migration.new-index',
      'migration.new-range-index',
      'migration.nothing-new',
      'migration.other-order',
      'migration.removed-field',
    ],
  },
  {
    what: 'creates no collections later than the first',
    breakTarget: () => ({
      migrate: async ({ disk }, declarations, indexOf) =>
        openOn(
          disk,
          declarations.filter(({ name }) => disk.fields.has(name)),
          indexOf,
        ),
    }),
    fails: ['migration.new-collection'],
  },
  {
    what: 'fills a new index with what is written from then on',
    breakTarget: ({ migrate }) => ({
      async migrate(store, declarations, indexOf) {
        const before = indexNames(store.declarations);
        const since = store.disk.commits;
        const opened = await migrate(store, declarations, indexOf);
        return {
          ...opened,
          async list(estate, query) {
            const page = await opened.list(estate, query);
            if (before.has(`${query.collection}.${query.index}`)) return page;
            return { ...page, items: page.items.filter(({ version }) => Number(version.slice(1)) > since) };
          },
        };
      },
    }),
    fails: [
      'migration.failing-indexer',
      'migration.left-alone',
      'migration.new-field',
      'migration.new-index',
      'migration.new-range-index',
      'migration.removed-field',
    ],
  },
  {
    what: 'leaves an index as it was first declared',
    breakTarget: () => ({
      async migrate({ disk, declarations: first }, declarations, indexOf) {
        const old = new Map(first.map(({ name, indexes }) => [name, indexes]));
        const kept = declarations.map(({ name, fields, indexes }) => {
          const usable = Object.entries(old.get(name) ?? {}).filter(
            ([index, { equal, range }]) =>
              Object.hasOwn(indexes, index) &&
              [...equal, range ?? equal[0]].every((field) => field === undefined || fields.includes(field)),
          );
          return { name, fields, indexes: { ...indexes, ...Object.fromEntries(usable) } };
        });
        return openOn(disk, kept, indexOf);
      },
    }),
    fails: ['migration.changed-index'],
  },
  {
    what: 'forgets its cursors with every change of a declaration',
    breakTarget: ({ migrate }) => ({
      async migrate(store, declarations, indexOf) {
        const opened = await migrate(store, declarations, indexOf);
        return {
          ...opened,
          list: (estate, query) =>
            opened.list(estate, query.cursor === undefined ? query : { ...query, cursor: 'forgotten' }),
        };
      },
    }),
    fails: ['migration.cursors'],
  },
  {
    what: 'drops what is declared no more',
    breakTarget: ({ migrate }) => ({
      async migrate(store, declarations, indexOf) {
        for (const { name } of store.declarations) {
          if (!declarations.some((declaration) => declaration.name === name)) store.disk.rows.delete(name);
        }
        return migrate(store, declarations, indexOf);
      },
    }),
    fails: ['migration.left-alone'],
  },
  {
    what: 'leaves a new field empty in the documents that are there',
    breakTarget: ({ migrate }) => ({
      migrate: (store, declarations, indexOf) =>
        migrate(
          store,
          declarations,
          telling(indexOf, () => ({})),
        ),
    }),
    fails: ['migration.failing-indexer', 'migration.new-field', 'migration.removed-field'],
  },
  {
    what: 'fills a new field in the first estate alone',
    breakTarget: ({ migrate }) => ({
      async migrate(store, declarations, indexOf) {
        const opened = await migrate(store, declarations, indexOf);
        rewrite(opened, 'kit_things', (key, row) =>
          key.includes('.neighbour/') ? { ...row, fields: new Map([...row.fields, ['colour', '']]) } : row,
        );
        return opened;
      },
    }),
    fails: ['migration.new-field'],
  },
  {
    what: 'gives documents new versions when it fills a field',
    breakTarget: ({ migrate }) => ({
      async migrate(store, declarations, indexOf) {
        const opened = await migrate(store, declarations, indexOf);
        const fields = (all: Declarations) => all.map((declaration) => declaration.fields.join()).join('|');
        if (fields(declarations) === fields(store.declarations)) return opened;
        rewrite(opened, 'kit_things', (_, row) => ({ ...row, version: `${row.version}+` as Version }));
        return opened;
      },
    }),
    fails: [
      'migration.failing-indexer',
      'migration.left-alone',
      'migration.new-collection',
      'migration.new-field',
      'migration.new-field-required',
      'migration.nothing-new',
      'migration.other-order',
      'migration.removed-field',
    ],
  },
  {
    what: 'takes a change without the new field',
    breakTarget: everyStore((store) => ({
      ...store,
      commit: (estate, changes) =>
        store.commit(
          estate,
          store.declarations.some(({ fields }) => fields.includes('colour'))
            ? changes.map((change) =>
                change.type === 'put' ? { ...change, index: { colour: '', ...change.index } } : change,
              )
            : changes,
        ),
    })),
    fails: ['migration.new-field-required'],
  },
  {
    what: 'cannot take a field away',
    breakTarget: ({ migrate }) => ({
      async migrate(store, declarations, indexOf) {
        for (const { name, fields } of declarations) {
          const was = store.disk.fields.get(name) ?? [];
          if (!was.every((field) => field === 'colour' || fields.includes(field)))
            throw new Error('a column is in the way');
        }
        return migrate(store, declarations, indexOf);
      },
    }),
    fails: ['migration.removed-field'],
  },
  {
    what: 'writes document by document until the indexer fails',
    breakTarget: ({ migrate }) => ({
      migrate(store, declarations, indexOf) {
        const { disk } = store;
        return migrate(store, declarations, (collection, body) => {
          const rows = [...(disk.rows.get(collection) ?? [])];
          const [key, row] = rows.find(([, { body: text }]) => text === JSON.stringify(body)) ?? [];
          const told = indexOf(collection, body);
          if (key !== undefined && row !== undefined) {
            disk.rows.get(collection)?.set(key, { ...row, version: `${row.version}+` as Version });
          }
          return told;
        });
      },
    }),
    fails: ['migration.failing-indexer'],
  },
];
