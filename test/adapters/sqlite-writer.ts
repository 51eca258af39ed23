import { estateId } from 'wuye';
import { createSqliteStore } from '../../examples/adapters/sqlite/sqlite-store.js';

// A process that counts one document up, run twice at once by sqlite.test.ts.
const [url = '', times = '0'] = process.argv.slice(2);
const estate = estateId('est_chenghu');
const store = await createSqliteStore({ url, patience: 20_000 });
const index = { value: '', owner: '' };
for (let done = 0; done < Number(times); ) {
  const found = await store.get(estate, 'lookups', 'counter');
  const count = typeof found?.body.count === 'number' ? found.body.count : 0;
  const expect = found?.version ?? 'absent';
  const body = { schemaVersion: 1, count: count + 1 };
  const put = { type: 'put', collection: 'lookups', id: 'counter', expect, body, index } as const;
  if ((await store.commit(estate, [put])).ok) done += 1;
}
await store.close();
