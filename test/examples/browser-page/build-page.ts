import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../../scripts/lib/typescript-project.js';

/** A built page in a folder of its own. */
export interface BuiltPage {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds the page as its users do, but over the sources of the library, which need no build before. */
export async function buildPage(): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'wuye-page-'));
  const environment = process.env.NODE_ENV;
  // The runner says `test`; vite would put the development build of React into the page.
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: join(ROOT, 'examples/10-browser-page/vite.config.ts'),
      logLevel: 'error',
      build: { outDir: folder, reportCompressedSize: false },
      resolve: {
        alias: [
          { find: /^wuye\/(.+)$/, replacement: join(ROOT, 'src/$1/index.ts') },
          { find: /^wuye$/, replacement: join(ROOT, 'src/index.ts') },
        ],
      },
    });
  } finally {
    process.env.NODE_ENV = environment;
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
