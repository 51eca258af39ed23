import { isId, WuyeError } from '../kernel/index.js';

/** Refuses an id that no document can have, as every store does, before anything is made of it. */
export function checkId(id: string): void {
  if (!isId(id)) throw new WuyeError('STORAGE.INVALID_KEY', 'not a document id');
}
