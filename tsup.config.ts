import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Every room is a subpath of its own; the kernel is exported from the root. */
const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'kernel')
  .map((entry) => entry.name)
  .filter((room) => existsSync(`src/${room}/index.ts`));

export default defineConfig({
  entry: Object.fromEntries([
    ['index', 'src/index.ts'],
    ...rooms.map((room) => [room, `src/${room}/index.ts`] as const),
  ]),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // Shared chunks in both formats, so that all subpaths of one format hold one copy of everything.
  splitting: true,
  treeshake: { preset: 'smallest' },
  sourcemap: false,
  clean: true,
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated; what checks incrementally builds declarations whole.
  dts: { compilerOptions: { ignoreDeprecations: '6.0', incremental: false, tsBuildInfoFile: null } },
});
