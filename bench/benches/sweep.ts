import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore } from 'wuye/storage';
import { createSqliteStore } from '../../examples/adapters/sqlite/sqlite-store.js';
import type { Race } from '../harness.js';
import { fill, sweepRace } from '../sweep-race.js';

async function inMemory(): Promise<Race> {
  return sweepRace('in memory', {
    'among 10,000': await fill(createMemoryStore(), 10_000),
    'among 1,000,000': await fill(createMemoryStore(), 1_000_000),
  });
}

async function inSqlite(): Promise<Race> {
  const place = mkdtempSync(join(tmpdir(), 'wuye-bench-'));
  process.on('exit', () => rmSync(place, { recursive: true, force: true }));
  const open = (name: string) => createSqliteStore({ url: `file:${join(place, name)}` });
  return sweepRace('in SQLite', {
    'among 10,000': await fill(await open('small.db'), 10_000),
    'among 1,000,000': await fill(await open('large.db'), 1_000_000),
  });
}

export const races: readonly (() => Promise<Race>)[] = [inSqlite, inMemory];
