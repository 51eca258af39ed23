import type { Change, CommitResult, EstateId, JsonObject, Stored, Version } from '../kernel/index.js';
import { expectSame, expectThat } from './expectations.js';
import type { DeclaredIndex } from './snapshot.js';

type Fields = Readonly<Record<string, string>>;

interface Kept {
  readonly stored: Stored;
  readonly index: Fields;
}

/** A query as the model answers it. */
export interface ModelQuery {
  readonly index: DeclaredIndex;
  readonly equal: Fields;
  readonly range: { readonly from?: string; readonly before?: string };
  readonly order: 'ascending' | 'descending';
}

/** What a store has to hold: the documents as they were committed, and every version that each ever had. */
export interface Model {
  get(estate: EstateId, collection: string, id: string): Stored | null;
  /** The versions that a document once had, in the order in which it had them. */
  past(estate: EstateId, collection: string, id: string): readonly Version[];
  /** The documents that a query finds, in its order. */
  list(estate: EstateId, query: ModelQuery): readonly Stored[];
  /** Holds that a commit came out as it has to, and takes over what it wrote. */
  take(estate: EstateId, changes: readonly Change[], result: CommitResult): void;
}

const keyOf = (...parts: readonly string[]): string => parts.join(' ');

/** The simplest store that there is: one map, no index, nothing at once. */
export function createModel(): Model {
  const documents = new Map<string, Kept>();
  const versions = new Map<string, Version[]>();

  const get: Model['get'] = (estate, collection, id) =>
    documents.get(keyOf(estate, collection, id))?.stored ?? null;

  const conflictOf = (estate: EstateId, changes: readonly Change[]) => {
    for (const [at, { collection, id, expect }] of changes.entries()) {
      const actual = get(estate, collection, id)?.version ?? null;
      if (expect === 'absent' ? actual !== null : actual !== expect) return { at, collection, id, actual };
    }
    return null;
  };

  const write = (estate: EstateId, change: Change, version: Version | null | undefined): void => {
    const key = keyOf(estate, change.collection, change.id);
    if (change.type === 'delete') {
      expectThat(version === null, `the deletion of ${key} gives null`);
      documents.delete(key);
      return;
    }
    const before = versions.get(key) ?? [];
    expectThat(typeof version === 'string' && version !== '', `the put of ${key} gives a version`);
    expectThat((version as string) !== 'absent' && !before.includes(version), `${key} gets a new version`);
    versions.set(key, [...before, version]);
    const stored = { id: change.id, version, body: change.body as JsonObject };
    documents.set(key, { stored, index: change.index });
  };

  return {
    get,
    past: (estate, collection, id) => versions.get(keyOf(estate, collection, id)) ?? [],

    list(estate, { index, equal, range: { from = '', before }, order }) {
      const prefix = keyOf(estate, index.collection, '');
      const rangeOf = ({ index: fields }: Kept) => (index.range === null ? '' : (fields[index.range] ?? ''));
      const found = [...documents].flatMap(([key, kept]) => {
        const wanted =
          key.startsWith(prefix) &&
          index.equal.every((field) => kept.index[field] === equal[field]) &&
          rangeOf(kept) >= from &&
          (before === undefined || rangeOf(kept) < before);
        return wanted ? [{ range: rangeOf(kept), stored: kept.stored }] : [];
      });
      found.sort((a, b) => {
        if (a.range !== b.range) return a.range < b.range ? -1 : 1;
        return a.stored.id < b.stored.id ? -1 : 1;
      });
      if (order === 'descending') found.reverse();
      return found.map(({ stored }) => stored);
    },

    take(estate, changes, result) {
      const conflict = conflictOf(estate, changes);
      if (conflict !== null) {
        expectSame(result, { ok: false, conflict }, 'the result of a commit');
        return;
      }
      expectThat(result.ok, `a commit that must succeed, and came out as ${JSON.stringify(result)}`);
      expectSame(result.versions.length, changes.length, 'the number of versions');
      for (const [at, change] of changes.entries()) write(estate, change, result.versions[at]);
    },
  };
}
