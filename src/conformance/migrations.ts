import type { Change, CollectionDeclaration } from '../kernel/index.js';
import type { Indexer } from '../storage/index.js';
import type { Bench } from './define-case.js';
import { expectSame } from './expectations.js';
import { CONFORMANCE_COLLECTIONS, ids, thing } from './fixtures.js';

/** The kit's collections with one declared otherwise; `null` declares it no more. */
export function redeclared(
  name: string,
  change: (declaration: CollectionDeclaration) => CollectionDeclaration | null,
): readonly CollectionDeclaration[] {
  return CONFORMANCE_COLLECTIONS.flatMap((declaration) =>
    declaration.name === name ? (change(declaration) ?? []) : declaration,
  );
}

/** `kit_things` with more indexes, or with others under their names. */
export function withIndexes(indexes: CollectionDeclaration['indexes']): readonly CollectionDeclaration[] {
  return redeclared('kit_things', (things) => ({ ...things, indexes: { ...things.indexes, ...indexes } }));
}

/** Nothing but the order of fields and indexes is another one. */
export const TURNED: readonly CollectionDeclaration[] = redeclared('kit_things', (things) => ({
  ...things,
  fields: [...things.fields].reverse(),
  indexes: Object.fromEntries(Object.entries(things.indexes).reverse()),
}));

/** The indexer of declarations, for documents whose bodies hold every field as a text: '' where they do not. */
export function indexerOf(declarations: readonly CollectionDeclaration[]): Indexer {
  return (collection, body) => {
    const { fields = [] } = declarations.find(({ name }) => name === collection) ?? {};
    return Object.fromEntries(
      fields.map((field) => {
        const value: unknown = Object.hasOwn(body, field) ? (body as Record<string, unknown>)[field] : '';
        return [field, typeof value === 'string' ? value : ''];
      }),
    );
  };
}

/** An indexer for migrations that need none: no field is new. */
export const unasked: Indexer = (collection) => {
  throw new Error(`the indexer was asked for ${collection}, where no field is new`);
};

const COLOURS = ['red', 'blue', ''] as const;

/** Twelve things whose bodies hold all that may be indexed, a field `colour` too; half of them in each group. */
export function colouredThings(): readonly Change[] {
  return ids('n', 12).map((id, at) => {
    const group = at % 2 === 0 ? 'g' : 'h';
    const fields = { group, rank: String(11 - at).padStart(2, '0'), tag: at < 6 ? 't' : '' };
    const colour = COLOURS[at % COLOURS.length] ?? '';
    return thing({ id, ...fields, body: { schemaVersion: 1, ...fields, colour } });
  });
}

/** The ids of those things that have a colour, in order. */
export function ofColour(colour: string): readonly string[] {
  return ids('n', 12).filter((_, at) => COLOURS[at % COLOURS.length] === colour);
}

/** Documents and versions of `kit_things`, to compare with {@link expectDocuments} later. */
export const documents = ({ store, estate }: Bench): Promise<unknown> =>
  store.getMany(estate, 'kit_things', ids('n', 12));

/** Holds that documents and versions are as they were. */
export async function expectDocuments(bench: Bench, before: unknown, when: string): Promise<void> {
  expectSame(await documents(bench), before, `documents and versions ${when}`);
}
