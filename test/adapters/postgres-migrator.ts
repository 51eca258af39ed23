import pg from 'pg';
import { fromPool } from '../../examples/adapters/postgres/from-pool.js';
import { createPostgresStore } from '../../examples/adapters/postgres/postgres-store.js';
import { indexOfParcel, PARCELS_TODAY } from './sqlite-parcels.js';

// A process that migrates the parcels of postgres-migration.test.ts, and kills itself at the document with this number.
const [connectionString = '', schema = '', killAt = '0'] = process.argv.slice(2);
let asked = 0;
const pool = new pg.Pool({ connectionString });
await createPostgresStore({
  database: fromPool(pool),
  schema,
  declarations: [PARCELS_TODAY],
  indexOf: (_, body) => {
    asked += 1;
    if (asked === Number(killAt)) process.kill(process.pid, 'SIGKILL');
    return indexOfParcel(body);
  },
});
await pool.end();
console.log(asked);
