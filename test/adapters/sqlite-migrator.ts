import { createSqliteStore } from '../../examples/adapters/sqlite/sqlite-store.js';
import { indexOfParcel, PARCELS_TODAY } from './sqlite-parcels.js';

// A process that migrates the parcels of sqlite-migration.test.ts, and kills itself at the document with this number.
const [url = '', killAt = '0'] = process.argv.slice(2);
let asked = 0;
const store = await createSqliteStore({
  url,
  patience: 20_000,
  declarations: [PARCELS_TODAY],
  indexOf: (_, body) => {
    asked += 1;
    if (asked === Number(killAt)) process.kill(process.pid, 'SIGKILL');
    return indexOfParcel(body);
  },
});
await store.close();
console.log(asked);
