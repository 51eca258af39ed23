import type { Change, CollectionDeclaration, Stored } from 'wuye';
import { CONFORMANCE_COLLECTIONS } from 'wuye/conformance';
import type { Row } from '../double.js';
import { type BrokenStore, everyStore } from './broken-store.js';
import { rewrite } from './rewrite.js';

const fieldsOf = (declarations: readonly CollectionDeclaration[]): readonly string[] =>
  declarations.find(({ name }) => name === 'kit_things')?.fields ?? [];

/** Faults of fields that are declared in another order. */
export const BROKEN_ORDERS: readonly BrokenStore[] = [
  {
    what: 'keeps index values by their place and not by their field',
    breakTarget: ({ migrate }) => ({
      async migrate(store, declarations, indexOf) {
        for (const { name, fields } of declarations) {
          const was = store.disk.fields.get(name) ?? [];
          if (was.length !== fields.length) continue;
          const values = ({ fields: old }: Row) => was.map((field) => old.get(field) ?? '');
          rewrite(store, name, (_, row) => ({
            ...row,
            fields: new Map(fields.map((field, at) => [field, values(row)[at] ?? ''])),
          }));
        }
        return migrate(store, declarations, indexOf);
      },
    }),
    fails: ['migration.nothing-new', 'migration.other-order'],
  },
  {
    what: 'writes index values into the places that the fields had at first',
    breakTarget: everyStore((store) => ({
      ...store,
      commit(estate, changes) {
        const fields = fieldsOf(store.declarations);
        const first = fieldsOf(CONFORMANCE_COLLECTIONS);
        const turned = changes.map((change): Change => {
          if (change.type !== 'put' || change.collection !== 'kit_things') return change;
          if (fields.length !== first.length || fields.join() === first.join()) return change;
          const values = fields.map((field) => change.index[field] ?? '');
          return {
            ...change,
            index: Object.fromEntries(first.map((field, at) => [field, values[at] ?? ''])),
          };
        });
        return store.commit(estate, turned);
      },
    })),
    fails: ['migration.other-order'],
  },
  {
    what: 'looks for old index values in the order of today',
    breakTarget: ({ migrate }) => ({
      async migrate(store, declarations, indexOf) {
        const opened = await migrate(store, declarations, indexOf);
        const [before, now] = [fieldsOf(store.declarations), fieldsOf(declarations)];
        if (before.join() === now.join() || before.length !== now.length) return opened;
        const left: Stored[] = [];
        return {
          ...opened,
          async commit(estate, changes) {
            for (const { type, collection, id } of changes) {
              const old = collection === 'kit_things' ? await opened.get(estate, collection, id) : null;
              if (type === 'delete' && old !== null) left.push(old);
            }
            return opened.commit(estate, changes);
          },
          async list(estate, query) {
            const page = await opened.list(estate, query);
            return query.index === 'all' ? { ...page, items: [...page.items, ...left] } : page;
          },
        };
      },
    }),
    fails: ['migration.other-order'],
  },
];
