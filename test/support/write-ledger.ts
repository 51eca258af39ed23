import type { Change, EstateId, JsonObject, Store } from 'wuye';
import { createLedger, HEAD, type LedgerDocument } from './ledger.js';

/** The number of the last commit that a store holds. */
export async function serialIn(store: Store, estate: EstateId): Promise<number> {
  const head = await store.get(estate, HEAD.collection, HEAD.id);
  return Number(head?.body.last ?? 0);
}

/**
 * Writes one commit of the ledger after the other, each over several documents in three collections, and acknowledges
 * each after it resolved. Several writers may do so at once: each conflict begins anew.
 *
 * @param acknowledge - is told the number; answers whether to go on
 */
export async function writeLedger(
  store: Store,
  estate: EstateId,
  acknowledge: (serial: number) => boolean,
): Promise<void> {
  const ledger = createLedger();
  for (let attempts = 0; ; attempts++) {
    // The head first: whoever commits between here and our own commit changes it, and so it is our conflict.
    const head = await store.get(estate, HEAD.collection, HEAD.id);
    const last = Number(head?.body.last ?? 0);
    ledger.forwardTo(last);
    const changes = await expecting(store, estate, ledger.next());
    const mine = changes?.map(
      (change): Change =>
        change.collection === HEAD.collection
          ? ({ ...change, expect: head?.version ?? 'absent' } as Change)
          : change,
    );
    if (mine !== undefined && (await store.commit(estate, mine)).ok) {
      attempts = 0;
      if (!acknowledge(last + 1)) return;
    }
    if (attempts > 10_000) throw new Error('a writer of the ledger never gets through');
  }
}

/** The same changes, each expecting what is there; none when another writer went on meanwhile. */
async function expecting(
  store: Store,
  estate: EstateId,
  documents: readonly LedgerDocument<JsonObject | null>[],
): Promise<readonly Change[] | undefined> {
  const changes: Change[] = [];
  for (const collection of new Set(documents.map((document) => document.collection))) {
    const members = documents.filter((document) => document.collection === collection);
    const found = await store.getMany(
      estate,
      collection,
      members.map(({ id }) => id),
    );
    for (const [at, { id, body, index }] of members.entries()) {
      const version = found[at]?.version;
      if (body !== null)
        changes.push({ type: 'put', collection, id, expect: version ?? 'absent', body, index });
      else if (version !== undefined) changes.push({ type: 'delete', collection, id, expect: version });
      else return undefined;
    }
  }
  return changes;
}
