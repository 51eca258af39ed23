import { writeSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { estateId, isWuyeError } from 'wuye';
import { createSqliteStore } from '../../examples/adapters/sqlite/sqlite-store.js';
import { checkLedger } from '../support/check-ledger.js';
import { LEDGER_COLLECTIONS } from '../support/ledger.js';
import { writeLedger } from '../support/write-ledger.js';

// A process of sqlite-faults.test.ts. `check` opens a database, holds it to the ledger and says what it found. `write`
// waits for a word, writes the ledger until it is killed, and says the number of each commit that resolved; when one
// fails it says so, waits for another word and writes 10 more.
const [path = '', mode = '', ...numbers] = process.argv.slice(2);
const [acknowledged = 0, unacknowledged = 0, checkpointPages = 1000] = numbers.map(Number);
const estate = estateId('est_ledger');
const say = (line: string): void => void writeSync(1, `${line}\n`);
const word = () => new Promise((resolve) => process.stdin.once('data', resolve));

// A write beyond the limit of the file size then fails, and does not end the process.
process.on('SIGXFSZ', () => undefined);

try {
  const client = createClient({ url: `file:${path}`, timeout: 0, concurrency: 1 });
  const options = { url: client, declarations: LEDGER_COLLECTIONS, patience: 20_000 };
  const store = await createSqliteStore(options);
  await client.execute(`PRAGMA wal_autocheckpoint = ${checkpointPages}`);
  if (mode.includes('check')) {
    const { serial, problems } = await checkLedger(store, estate, acknowledged, unacknowledged);
    const { rows } = await client.execute('PRAGMA integrity_check');
    const integrity = rows.map((row) => String(row.integrity_check)).filter((line) => line !== 'ok');
    say(`checked ${JSON.stringify({ serial, problems: [...problems, ...integrity] })}`);
    // A ledger that is not as it should be cannot be gone on with.
    if (problems.length > 0) process.exit(1);
  }
  if (mode.includes('write')) {
    say('ready');
    await word();
    for (let left = Number.POSITIVE_INFINITY; left > 0; ) {
      try {
        await writeLedger(store, estate, (serial) => {
          say(String(serial));
          left -= 1;
          return left > 0;
        });
      } catch (error) {
        if (!isWuyeError(error, 'STORAGE.IO_FAILED') || left < Number.POSITIVE_INFINITY) throw error;
        say(`failed ${error.message}`);
        await word();
        left = 10;
      }
    }
  }
  await store.close();
  client.close();
} catch (error) {
  say(`refused ${String(error)}`);
}
process.stdin.destroy();
