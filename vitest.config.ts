import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const src = (path: string) => at(`./src/${path}`);

/** `scripts/properties` runs properties many times, with other seeds. */
const repeated = at('./scripts/lib/many-runs.ts');
const manyRuns = {
  name: 'many-runs',
  enforce: 'pre' as const,
  resolveId: (source: string, importer: string | undefined) =>
    source === 'fast-check' && importer !== repeated ? repeated : null,
};

export default defineConfig({
  plugins: process.env.WUYE_RUNS === undefined ? [] : [manyRuns],
  resolve: {
    alias: [
      { find: /^wuye\/(.+)$/, replacement: src('$1/index.ts') },
      { find: /^wuye$/, replacement: src('index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: [at('./test/support/seed.ts')],
    // Against hanging alone: a busy machine takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    // The library has no state of its own to isolate; loading every module once a worker halves the time.
    isolate: false,
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary', 'json-summary'],
      // Of the run that `scripts/zones` makes: what it leaves out could only add.
      thresholds: { lines: 98.5, branches: 95 },
    },
  },
});
