import { type Change, type CollectionDeclaration, estateId, isWuyeError } from 'wuye';
import { CONFORMANCE_CASES, runConformance } from 'wuye/conformance';
import {
  createIndexedDbStore,
  type IndexedDbStore,
} from '../../examples/adapters/indexeddb/indexeddb-store.js';
import { indexedDbTarget } from './indexeddb-target.js';

// What indexeddb-browser.test.ts calls in the page.

const estate = estateId('est_chenghu');
const stores = new Map<string, IndexedDbStore>();
const NOTES: CollectionDeclaration = { name: 'notes', fields: [], indexes: {} };
const NOTES_BY_ROUND: CollectionDeclaration = {
  name: 'notes',
  fields: ['round'],
  indexes: { by_round: { equal: ['round'] } },
};

const noteOf = (id: string, body: object): Change => ({
  type: 'put',
  collection: 'notes',
  id,
  expect: 'absent',
  body,
  index: {},
});

/** Text that the browser cannot press together. */
function noiseOf(size: number): string {
  let state = 1;
  return Array.from({ length: size }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 0x5000));
  }).join('');
}

/** The parts of one commit of a writer. */
const PARTS = 20;
const partsOf = (round: number) => Array.from({ length: PARTS }, (_, part) => `n${round}.${part}`);

/** The cases of some groups, such as `values`. */
const casesOf = (groups: readonly string[]) =>
  CONFORMANCE_CASES.filter(({ id }) => groups.some((group) => id.startsWith(`${group}.`)));

export const page = {
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,

  async runCase(id: string, prefix: string) {
    const found = CONFORMANCE_CASES.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no case ${id}`);
    return found.run(indexedDbTarget(`${prefix}.${id}`));
  },

  /** Cases of these groups without a runner. */
  runGroups: (prefix: string, groups: readonly string[]) =>
    runConformance(indexedDbTarget(prefix), { cases: casesOf(groups) }),

  capabilities: async (name: string) => (await storeOf(name)).capabilities,

  async open(name: string, release: 'first' | 'second') {
    const declarations = [release === 'first' ? NOTES : NOTES_BY_ROUND];
    const indexOf = (_: string, body: object) => ({
      round: String((body as { round?: number }).round ?? ''),
    });
    stores.set(name, await createIndexedDbStore({ name, declarations, indexOf }));
  },

  async countUp(name: string, times: number) {
    const store = await storeOf(name);
    for (let done = 0; done < times; ) {
      const found = await store.get(estate, 'notes', 'counter');
      const count = typeof found?.body.count === 'number' ? found.body.count : 0;
      const put = {
        ...noteOf('counter', { count: count + 1 }),
        expect: found?.version ?? 'absent',
      } as Change;
      if ((await store.commit(estate, [put])).ok) done += 1;
    }
  },

  async get(name: string, id: string) {
    return (await (await storeOf(name)).get(estate, 'notes', id))?.body ?? null;
  },

  async listRound(name: string, round: string) {
    const query = { collection: 'notes', index: 'by_round', equal: { round }, limit: 100 };
    return (await (await storeOf(name)).list(estate, query)).items.map(({ id }) => id);
  },

  /** Commits one note, and tells how it went. */
  async put(name: string, id: string, size: number) {
    const body = { text: noiseOf(size) };
    try {
      const { ok } = await (await storeOf(name)).commit(estate, [noteOf(id, body)]);
      return { ok, message: '' };
    } catch (error) {
      if (!isWuyeError(error, 'STORAGE.IO_FAILED')) throw error;
      return { ok: false, message: error.message };
    }
  },

  /** Commits round after round of several notes, and tells each that was acknowledged. */
  async write(name: string, size: number) {
    const store = await storeOf(name);
    const text = noiseOf(size);
    for (let round = 0; ; round++) {
      const notes = partsOf(round).map((id) => noteOf(id, { round, text }));
      if (!(await store.commit(estate, notes)).ok) throw new Error(`round ${round} is there already`);
      console.log(`acknowledged ${round}`);
    }
  },

  /** How many parts of each round up to `last` are there. */
  async partsFound(name: string, last: number) {
    const store = await storeOf(name);
    const found: number[] = [];
    for (let round = 0; round <= last; round++) {
      const notes = await store.getMany(estate, 'notes', partsOf(round));
      found.push(notes.filter((note) => note?.body.round === round).length);
    }
    return found;
  },

  /** The durability of the transactions that a commit and a list open. */
  async durabilities(name: string) {
    const store = await storeOf(name);
    const seen: string[] = [];
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      const opened = transaction.apply(this, given);
      seen.push(`${opened.mode} ${opened.durability}`);
      return opened;
    };
    try {
      await store.commit(estate, [noteOf('durable', {})]);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    return seen;
  },
};

async function storeOf(name: string): Promise<IndexedDbStore> {
  const store = stores.get(name) ?? (await createIndexedDbStore({ name, declarations: [NOTES] }));
  stores.set(name, store);
  return store;
}

Object.assign(globalThis, { page });
