/** Run by `scripts/mutation [room ...]`: the mutants of each room against the tests of it. */
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { build } from 'esbuild';
import { report } from './report.js';
import { MUTATION_ROOMS, type MutationRoom } from './rooms.js';

const CACHE = 'node_modules/.cache/mutation';
const RUNNER = `${CACHE}/runner.mjs`;

/** How the mutants of one room came out. */
async function mutate({ name, withoutTests }: MutationRoom) {
  await rm(`${CACHE}/${name}.survivors.txt`, { force: true });
  return await new Stryker({
    mutate: [`src/${name}/**/*.ts`],
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
    jsonReporter: { fileName: `${CACHE}/${name}.json` },
    reporters: ['json', 'progress-append-only'],
    warnings: { unknownOptions: false, preprocessorErrors: true, unserializableOptions: true, slow: true },
  }).runMutationTest();
}

const names = process.argv.slice(2);
const unknown = names.filter((wanted) => !MUTATION_ROOMS.some(({ name }) => name === wanted));
if (unknown.length > 0) throw new Error(`no rooms of mutants: ${unknown.join(', ')}`);

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
  const results = await mutate(room);
  const seconds = Math.round((Date.now() - from) / 1000);
  console.log(await report(room.name, results, { commit, seconds }));
}
