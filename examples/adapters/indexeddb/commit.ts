import type { CommitResult, EstateId, Version } from 'wuye';
import { type CheckedChange, committed, type Declarations, firstConflict } from 'wuye/storage';
import type { Transaction } from './connection.js';
import { COUNTERS, type Row } from './schema.js';

/** The object stores that a commit needs. Commits wait for each other, since all of them count. */
export const storesOf = (changes: readonly CheckedChange[]): readonly string[] => [
  ...new Set([...changes.map(({ collection }) => collection), COUNTERS]),
];

/** Reads every document of the commit, compares, then writes all of it or nothing. */
export async function commitIn(
  transaction: Transaction<'readwrite'>,
  declared: Declarations,
  estate: EstateId,
  changes: readonly CheckedChange[],
): Promise<CommitResult> {
  const present: readonly (Row | undefined)[] = await Promise.all(
    changes.map(({ collection, id }) => transaction.objectStore(collection).get([estate, id])),
  );
  const conflict = firstConflict(changes, present.map(versionOf));
  if (conflict !== null) return { ok: false, conflict };
  const counters = transaction.objectStore(COUNTERS);
  const counted: { readonly last: number } | undefined = await counters.get(estate);
  const version = (counted?.last ?? 0) + 1;
  const writes: Promise<unknown>[] = [counters.put({ estate, last: version })];
  for (const change of changes) {
    const { collection, id } = change;
    const documents = transaction.objectStore(collection);
    if (change.type === 'delete') {
      writes.push(documents.delete([estate, id]));
      continue;
    }
    const fields = declared.get(collection)?.fields ?? [];
    const index = Object.fromEntries(fields.map((field, at) => [field, change.index[at] ?? '']));
    const row: Row = { estate, id, version, body: change.body, ...index };
    writes.push(documents.put(row));
  }
  await Promise.all(writes);
  return committed(changes, String(version) as Version);
}

function versionOf(row: Row | undefined): Version | null {
  return row === undefined ? null : (String(row.version) as Version);
}
