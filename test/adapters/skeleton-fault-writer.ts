import { writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { estateId } from 'wuye';
import { openJsonFile } from '../../examples/adapters/skeleton/engine.js';
import { createSkeletonStore } from '../../examples/adapters/skeleton/store.js';
import { checkLedger } from '../support/check-ledger.js';
import { LEDGER_COLLECTIONS } from '../support/ledger.js';
import { writeLedger } from '../support/write-ledger.js';

// A process of skeleton-faults.test.ts: holds the file to the ledger, then writes the ledger until it is killed. Whoever
// starts it knows that the process before is gone, and takes its lock away.
const [path = '', acknowledged = '0', most = 'Infinity'] = process.argv.slice(2);
const estate = estateId('est_ledger');
const say = (line: string): void => void writeSync(1, `${line}\n`);
await rm(`${path}.lock`, { force: true });
const engine = await openJsonFile(path);
const store = await createSkeletonStore({ engine, declarations: LEDGER_COLLECTIONS });
const checked = await checkLedger(store, estate, Number(acknowledged), 1);
say(`checked ${JSON.stringify(checked)}`);
let left = Number(most);
while (left > 0) {
  await writeLedger(store, estate, (serial) => {
    say(String(serial));
    left -= 1;
    return left > 0;
  });
}
await store.close();
