/**
 * Run by Stryker in its copy of the project: all tests of a room and the mutated `src` as one file of JavaScript. A
 * mutant then costs the loading of one file instead of hundreds.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { MUTATION_ROOMS } from './rooms.js';

const room = MUTATION_ROOMS.find(({ name }) => name === process.argv[2]);
if (room === undefined) throw new Error(`no room of mutants: ${process.argv[2]}`);

const filesOf = (path: string): readonly string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts'))
        .sort()
        .map((name) => join(path, name));

const left = new Set(room.withoutFiles);
const files = room.tests.flatMap(filesOf).filter((file) => !left.has(file));

await build({
  stdin: {
    contents: files.map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n'),
    resolveDir: process.cwd(),
  },
  // Beside the tests, since some read data by a path from their own.
  outfile: `test/${room.name}/all.mutation.js`,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  logOverride: { 'empty-import-meta': 'silent' },
  packages: 'external',
  // `sideEffects` is about what users import; a test is all side effect.
  define: { 'import.meta.url': '__url' },
  ignoreAnnotations: true,
  plugins: [
    {
      name: 'few-runs',
      setup({ onResolve }) {
        const limited = resolve('scripts/lib/mutation/few-runs.ts');
        onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
          importer === limited ? undefined : { path: limited },
        );
      },
    },
  ],
});
