import type { CommitResult, EstateId, Version } from 'wuye';
import { type CheckedChange, committed, type Declarations } from 'wuye/storage';
import { type Layout, layoutOf, madeFrom, setsOf } from './layout.js';
import type { Outcome } from './outcome.js';

/** What the commit script gets. */
export interface CommitCall {
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

/** A commit as the script takes it: keys by number, the plan as JSON, the bodies as they are. */
export function commitCall(
  prefix: string,
  declared: Declarations,
  estate: EstateId,
  changes: readonly CheckedChange[],
): CommitCall {
  const layout = layoutOf(prefix, estate);
  const keys = [layout.counter, layout.declarations];
  const bodies: string[] = [];
  const names = [...new Set(changes.map(({ collection }) => collection))];
  const collections = names.map((name) => collectionOf(layout, declared, name, keys));
  const planned = changes.map((change) => {
    const { collection, id, expect } = change;
    const key = keys.push(layout.document(collection, id));
    const common = { key, collection: names.indexOf(collection) + 1, id, expect };
    if (change.type === 'delete') return common;
    const fields = declared.get(collection)?.fields ?? [];
    const index = Object.fromEntries(fields.map((field, at) => [field, change.index[at] ?? '']));
    // The plan is the first value, so the first body is the second.
    return { ...common, body: bodies.push(change.body) + 1, index: JSON.stringify(index) };
  });
  return { keys, values: [JSON.stringify({ collections, changes: planned }), ...bodies] };
}

/** The answer of the script. */
export function commitOutcome(
  changes: readonly CheckedChange[],
  [outcome, first = '', actual = '']: readonly string[],
): Outcome<CommitResult> {
  if (outcome === 'changed') return { changed: first };
  if (outcome === 'done') {
    return { done: committed(changes, first as Version) };
  }
  const at = Number(first);
  const { collection = '', id = '' } = changes[at] ?? {};
  // No version is an empty text: the script says so of a document that is not there.
  const conflict = { at, collection, id, actual: actual === '' ? null : (actual as Version) };
  return { done: { ok: false, conflict } };
}

function collectionOf(layout: Layout, declared: Declarations, name: string, keys: string[]) {
  const declaration = declared.get(name);
  const made = madeFrom(declaration ?? { name, fields: [], indexes: {} });
  const sets = setsOf(layout, name, made).map(({ key, fields }) => ({ key: keys.push(key), fields }));
  return { name, made: JSON.stringify(made), sets };
}
