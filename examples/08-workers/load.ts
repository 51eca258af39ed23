import { eachOf } from './each-of.js';
import type { OpenStore } from './open-store.js';
import type { Options } from './options.js';
import { makeEstate } from './town/documents.js';
import { estateNamed, estateSizes } from './town/estates.js';

const AT_ONCE = 4;
const CHUNK = 2000;

/** Makes all estates and stores them through the port. What an earlier, broken-off load has written stays. */
export async function load(
  { store, pool }: OpenStore,
  options: Options,
  onEstate: () => void = () => {},
): Promise<void> {
  await eachOf(estateSizes(options), AT_ONCE, async (records, number) => {
    const changes = makeEstate({ seed: options.seed, number, records, on: options.on });
    for (let from = 0; from < changes.length; from += CHUNK) {
      // A conflict says that this chunk is there: the same seed makes the same documents.
      await store.commit(estateNamed(number), changes.slice(from, from + CHUNK));
    }
    onEstate();
  });
  await pool.query('VACUUM ANALYZE');
}
