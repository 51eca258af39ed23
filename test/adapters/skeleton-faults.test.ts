import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundledScript, startScript } from '../support/bundled-script.js';
import { numbersFrom } from '../support/ledger.js';

// A file to learn from: fifty are enough.
const ROUNDS = Math.min(50, Number(process.env.WUYE_FAULT_ROUNDS ?? 5));
const SEED = Number(process.env.WUYE_FAULT_SEED ?? Date.now() % 1_000_000);

let directory = '';
let script = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wuye-skeleton-faults-'));
  script = await bundledScript('test/adapters/skeleton-fault-writer.ts', directory);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

it(`the skeleton loses nothing when it is killed, ${ROUNDS} times (seed ${SEED})`, {
  timeout: 60_000 + ROUNDS * 3_000,
}, async () => {
  const path = join(directory, 'killed.json');
  const random = numbersFrom(SEED);
  const problems: string[] = [];
  let [acknowledged, commits] = [0, 0];
  for (let round = 0; round <= ROUNDS; round++) {
    const last = round === ROUNDS;
    const { child, ended, said } = startScript(script, [path, String(acknowledged), last ? '0' : 'Infinity']);
    if (!last) {
      await said(/\d/);
      await wait(random(60));
      child.kill('SIGKILL');
    }
    const { lines, errors } = await ended;
    const [checked = '', ...serials] = lines;
    if (!checked.startsWith('checked ')) throw new Error(errors);
    const found = JSON.parse(checked.slice('checked '.length)) as { serial: number; problems: string[] };
    problems.push(...found.problems.map((problem) => `round ${round}: ${problem}`));
    commits += serials.length;
    acknowledged = Math.max(found.serial, ...serials.map(Number));
  }
  console.log(
    `skeleton: ${ROUNDS} kills (seed ${SEED}), ${commits} commits acknowledged, ${problems.length} lost or half-written`,
  );
  expect(problems).toEqual([]);
  expect(commits).toBeGreaterThanOrEqual(ROUNDS);
});
