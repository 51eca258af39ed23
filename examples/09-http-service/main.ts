import { createIdGenerator, type Instant, instant } from 'wuye';
import { createSqliteStore } from '../adapters/sqlite/sqlite-store.js';
import { readOptions, USAGE } from './options.js';
import { putSample } from './sample.js';
import { startService } from './server.js';
import { tokenTable } from './token-table.js';

// The edge: the clock, the randomness, the disk, the network and the signals of the process are here and nowhere else.
const clock = (): Instant => instant(Date.now());
const ids = createIdGenerator({
  now: Date.now,
  random: (size) => crypto.getRandomValues(new Uint8Array(size)),
});
const print = (line: string) => void process.stdout.write(`${line}\n`);

const stopped = new Promise((resolve) => {
  process.once('SIGTERM', resolve);
  process.once('SIGINT', resolve);
});

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    print(USAGE);
    return args.includes('--help') ? 0 : 1;
  }
  const authenticate = await tokenTable(options.people);
  const store = await createSqliteStore({ url: `file:${options.database}` });
  try {
    await putSample(store, clock());
    const log = (line: object) => print(JSON.stringify(line));
    const service = await startService({ store, authenticate, clock, ids, log }, options.port);
    print(`listening on ${service.url}`);
    await stopped;
    await service.stop();
  } finally {
    await store.close();
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
