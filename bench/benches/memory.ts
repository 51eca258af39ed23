import { execFileSync } from 'node:child_process';
import type { Contender, Race, SelfTimed } from '../harness.js';

const MEGABYTE = 1_000_000;

/** Runs code in a fresh process, which collects its garbage on demand, and takes the megabytes that it prints. */
function megabytes(code: string): SelfTimed {
  const args = ['--no-warnings', '--expose-gc', '--input-type=module', '--eval', code];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
  return { milliseconds: Math.max(Number(printed) / MEGABYTE, 0.001), answer: true };
}

const HEAP = `const heap = () => { gc(); gc(); return process.memoryUsage().heapUsed; };`;

/** Owners out of a stream, in chunks that are let go; one of \`every\` is overdue. */
const scanCode = (count: number, every: number) => `
  import { calendarDate } from 'wuye';
  import { DEFAULT_REFRESH_POLICY, scanFreshnessChunks } from 'wuye/refresh';
  ${HEAP}
  const CHUNK = 1000;
  const asOf = calendarDate('2026-11-21');
  async function* stream() {
    for (let from = 0; from < ${count}; from += CHUNK) {
      yield Array.from({ length: CHUNK }, (_, at) => ({
        id: 'rec_' + (from + at),
        kind: 'owner',
        verification: { on: (from + at) % ${every} === 0 ? '2026-01-15' : '2026-11-10', fields: 'all' },
      }));
    }
  }
  const before = heap();
  const report = await scanFreshnessChunks(stream(), DEFAULT_REFRESH_POLICY, asOf);
  const after = heap();
  if (report.total.states.overdue !== ${count / every}) throw new Error(JSON.stringify(report.total));
  console.log(after - before);`;

const IMPORT = (...modules: readonly string[]) => `${HEAP}
  await import('zod');
  const before = heap();
  const kept = await Promise.all(${JSON.stringify(modules)}.map((name) => import(name)));
  console.log(heap() - before + (kept.length === 0 ? 1 : 0));`;

const bound = (name: string, size: number): Contender => ({
  name,
  run: (): SelfTimed => ({ milliseconds: size, answer: true }),
});

/** What stays in memory, against a bound: the first contender is the bound itself. */
function memoryRace(title: string, items: number, most: number, name: string, code: string): Race {
  const limit = `a bound of ${most} MB`;
  return {
    title,
    items,
    unit: 'MB',
    rounds: 7,
    contenders: [bound(limit, most), { name, run: () => megabytes(code) }],
    targets: [{ name, against: limit, atMost: 1, what: `${title}, against ${limit}` }],
  };
}

export const races: readonly (() => Race)[] = [
  () =>
    memoryRace(
      'memory kept of a million records, 5 % overdue',
      1_000_000,
      20,
      'scanFreshnessChunks',
      scanCode(1_000_000, 20),
    ),
  () =>
    memoryRace(
      'memory kept of ten million streamed records, 1 % overdue',
      10_000_000,
      64,
      'scanFreshnessChunks',
      scanCode(10_000_000, 100),
    ),
  () =>
    memoryRace('memory kept of all record schemas, over zod', 13, 2, 'wuye/records', IMPORT('wuye/records')),
];
