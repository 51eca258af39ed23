/**
 * `npm run bench`, or `npm run bench -- ids sweep`: every bench in a process of its own, so that none ages the code of
 * another. Prints what was measured beside its target; a run of all writes bench/results/latest.json. Benches report, they
 * are no gate: the gates count (`npm test`, `npm run size`).
 */
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { RaceResult } from './harness.js';
import { performancePage } from './page.js';
import { lineOf } from './report.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const all = readdirSync(here('benches')).map((name) => name.replace(/\.ts$/, ''));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`no such bench: ${unknown.join(', ')}; there are ${all.join(', ')}`);

/** Runs a bench in a child, which prints its tables and sends its results. */
function run(name: string): Promise<readonly RaceResult[]> {
  const child = fork(here('child.ts'), [name]);
  return new Promise((resolve, reject) => {
    let results: readonly RaceResult[] = [];
    child.on('message', (message) => {
      results = message as readonly RaceResult[];
    });
    child.on('exit', (code) =>
      code === 0 ? resolve(results) : reject(new Error(`${name} ended with ${code}`)),
    );
  });
}

const results: RaceResult[] = [];
const broken: string[] = [];
for (const name of wanted.length > 0 ? wanted : all) {
  try {
    results.push(...(await run(name)));
  } catch (error) {
    broken.push(String(error));
  }
}

const outcomes = results.flatMap((result) => result.outcomes);
console.log(['', 'All targets', ...outcomes.map(lineOf), ...broken].join('\n'));
const count = (verdict: string) => outcomes.filter((outcome) => outcome.verdict === verdict).length;
console.log(
  `${count('at target')} at target, ${count('within twice the target')} within twice the target, ${count('MISSED')} missed`,
);

if (wanted.length === 0) {
  const machine = { node: process.version, cpu: cpus()[0]?.model, cpus: cpus().length, memory: totalmem() };
  mkdirSync(here('results'), { recursive: true });
  const text = JSON.stringify({ date: new Date().toISOString(), machine, results }, null, 2);
  writeFileSync(here('results/latest.json'), `${text}\n`);
  writeFileSync(here('../docs/performance.md'), performancePage());
}
process.exitCode = broken.length > 0 || count('MISSED') > 0 ? 1 : 0;
