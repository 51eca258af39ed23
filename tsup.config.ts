import { defineConfig } from 'tsup';
import { pureConstants } from './scripts/lib/pure-constants.js';
import { rooms } from './scripts/lib/typescript-project.js';

/** The root, which exports the kernel, and every other room, below a directory that mirrors `src`. */
const entries = (below: string, ending: string) =>
  Object.fromEntries([
    ['index', `${below}/index.${ending}`],
    ...rooms()
      .filter((room) => room !== 'kernel')
      .map((room) => [room, `${below}/${room}/index.${ending}`] as const),
  ]);

export default defineConfig({
  entry: entries('src', 'ts'),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // Shared chunks in both formats, so that all subpaths of one format hold one copy of everything.
  splitting: true,
  treeshake: { preset: 'smallest' },
  esbuildPlugins: [pureConstants],
  sourcemap: false,
  clean: true,
  dts: {
    // Rolled up from what `tsc` wrote (`npm run declarations`): from the sources it takes three times as long and 4 GB.
    entry: entries('.cache/declarations', 'd.ts'),
    // tsup sets `baseUrl`, which TypeScript 6 calls deprecated; what checks incrementally builds declarations whole.
    compilerOptions: { ignoreDeprecations: '6.0', incremental: false, tsBuildInfoFile: null },
  },
});
