import { type EstateId, estateId, type Store } from 'wuye';
import { COLLECTIONS } from 'wuye/storage';
import { createIndexedDbStore } from '../../adapters/indexeddb/indexeddb-store.js';
import { readSettings, SETTINGS_COLLECTION } from './settings.js';

/** The estate of the page, and where its documents are kept. */
export interface Office {
  readonly store: Store;
  readonly estate: EstateId;
}

const DATABASE = 'wuye-example-10';
const ESTATE = estateId('est_chenghu');

/**
 * Opens the database of the page. Into an empty one the sample estate is put first; what does that is loaded then alone, and
 * one tab at a time does it. A run that was broken off is taken up where it stood.
 */
export async function openOffice(told: (done: number, total: number) => void): Promise<Office> {
  const store = await createIndexedDbStore({
    name: DATABASE,
    declarations: [...COLLECTIONS, SETTINGS_COLLECTION],
  });
  const office = { store, estate: ESTATE };
  if ((await readSettings(office))?.filled !== true) {
    const { fill } = await import('../sample/fill.js');
    await navigator.locks.request(DATABASE, () => fill(office, told));
  }
  return office;
}
