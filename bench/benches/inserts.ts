import { createClient, type InStatement } from '@libsql/client';
import { createIdGenerator } from 'wuye';
import type { Race } from '../harness.js';

const COUNT = 20_000;
const BATCH = 1_000;

/** Rows that are found by their id alone, so that the order of the ids is the order of the table. */
async function insert(ids: readonly string[]): Promise<number> {
  const client = createClient({ url: ':memory:' });
  await client.execute('CREATE TABLE records (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID');
  const body = JSON.stringify({ name: '王芳', phones: ['+8613800001234'], unit: '3-2-1201' });
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = ids
      .slice(from, from + BATCH)
      .map((id): InStatement => ({ sql: 'INSERT INTO records VALUES (?, ?)', args: [id, body] }));
    await client.batch(rows, 'write');
  }
  const { rows } = await client.execute('SELECT count(*) AS count FROM records');
  client.close();
  return Number(rows[0]?.count);
}

const nextId = createIdGenerator({
  now: Date.now,
  random: (size) => crypto.getRandomValues(new Uint8Array(size)),
});
const counters = Array.from({ length: COUNT }, (_, at) => `rec_${String(at).padStart(22, '0')}`);
const ordered = Array.from({ length: COUNT }, () => nextId('rec'));
const random = Array.from({ length: COUNT }, () => `rec_${crypto.randomUUID()}`);

export const races: readonly (() => Race)[] = [
  () => ({
    title: 'inserts: rows of SQLite in the order of their ids',
    items: COUNT,
    contenders: [
      { name: 'counters', run: () => insert(counters) },
      { name: 'createIdGenerator', run: () => insert(ordered) },
      { name: 'randomUUID', run: () => insert(random) },
    ],
    targets: [
      {
        name: 'createIdGenerator',
        against: 'counters',
        atMost: 1.25,
        what: 'inserting under our ids against counters',
      },
    ],
  }),
];
