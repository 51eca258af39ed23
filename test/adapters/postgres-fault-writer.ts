import { writeSync } from 'node:fs';
import pg from 'pg';
import { estateId } from 'wuye';
import { fromPool } from '../../examples/adapters/postgres/from-pool.js';
import { createPostgresStore } from '../../examples/adapters/postgres/postgres-store.js';
import { LEDGER_COLLECTIONS } from '../support/ledger.js';
import { writeLedger } from '../support/write-ledger.js';

// A process that writes the ledger of postgres-faults.test.ts until it is killed. Each line that it writes is a commit
// that resolved. It says when it is ready, and waits for a word.
const [connectionString = '', schema = ''] = process.argv.slice(2);
const say = (line: string | number): void => void writeSync(1, `${line}\n`);

const pool = new pg.Pool({ connectionString, max: 2 });
const store = await createPostgresStore({
  database: fromPool(pool),
  schema,
  declarations: LEDGER_COLLECTIONS,
});
say('ready');
await new Promise((resolve) => process.stdin.once('data', resolve));
await writeLedger(store, estateId('est_ledger'), (serial) => {
  say(serial);
  return true;
});
