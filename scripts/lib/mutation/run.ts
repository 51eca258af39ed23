/** Run by `scripts/mutation [--again] [room ...]`: the mutants of each room against the tests of it. */
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { build } from 'esbuild';
import { type KeptReport, merged, rangesLeft, readReport } from './kept-report.js';
import { report } from './report.js';
import { MUTATION_ROOMS, type MutationRoom } from './rooms.js';

const CACHE = 'node_modules/.cache/mutation';
const RUNNER = `${CACHE}/runner.mjs`;

/** Tries mutants of a room, and leaves a report of them in a file. */
async function mutate({ name, withoutTests }: MutationRoom, what: readonly string[], file: string) {
  await rm(`${CACHE}/${name}.survivors.txt`, { force: true });
  await new Stryker({
    mutate: [...what],
    plugins: [resolve(RUNNER)],
    testRunner: 'bundle',
    buildCommand: `tsx scripts/lib/mutation/bundle.ts ${name}`,
    bundle: `test/${name}/all.mutation.js`,
    skip: withoutTests ?? [],
    live: resolve(`${CACHE}/${name}.survivors.txt`),
    durations: resolve(`${CACHE}/${name}.durations.json`),
    coverageAnalysis: 'perTest',
    // What runs while the library loads, tables above all, is tried by no test alone: each would cost the whole suite.
    ignoreStatic: true,
    concurrency: 2,
    disableTypeChecks: false,
    ignorePatterns: [
      '**/*',
      '!src/**',
      '!test/**',
      '!scripts/lib/mutation/**',
      '!package.json',
      '!tsconfig.json',
    ],
    tempDirName: '.stryker-tmp',
    // Against what no count of hits ends; long, so that a busy machine does not pass for a killed mutant.
    timeoutMS: 120_000,
    timeoutFactor: 3,
    jsonReporter: { fileName: file },
    reporters: ['json', 'progress-append-only'],
    warnings: { unknownOptions: false, preprocessorErrors: true, unserializableOptions: true, slow: true },
  }).runMutationTest();
}

/** Tries all mutants of a room, or those that the last run left. */
async function tried(room: MutationRoom, part: 'whole' | 'again'): Promise<KeptReport> {
  const file = `${CACHE}/${room.name}.json`;
  if (part === 'whole') {
    await mutate(room, [`src/${room.name}/**/*.ts`], file);
    return await readReport(file);
  }
  const later = `${CACHE}/${room.name}.again.json`;
  await mutate(room, await rangesLeft(await readReport(file)), later);
  return await merged(file, await readReport(later));
}

const { values, positionals: names } = parseArgs({
  options: { again: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = names.filter((wanted) => !MUTATION_ROOMS.some(({ name }) => name === wanted));
if (unknown.length > 0) throw new Error(`no rooms of mutants: ${unknown.join(', ')}`);
const part = values.again ? 'again' : 'whole';

await build({
  entryPoints: ['scripts/lib/mutation/runner.ts'],
  outfile: RUNNER,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});

for (const room of MUTATION_ROOMS) {
  if (names.length > 0 && !names.includes(room.name)) continue;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const from = Date.now();
  const kept = await tried(room, part);
  const seconds = Math.round((Date.now() - from) / 1000);
  const date = new Date(from).toISOString().slice(0, 10);
  console.log(await report(room.name, kept, { date, commit, seconds }, part));
}
