import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { ROOT } from './typescript-project.js';

/** A subpath bundled as a browser application would: everything it exports, with all that it needs. */
export interface Bundle {
  /** Bytes after minifying and `gzip -9`. */
  readonly bytes: number;
  /** The same without the packages of `without`. */
  readonly ownBytes: number;
  /** Every file read, relative to the project, tree-shaken away or not. */
  readonly inputs: readonly string[];
  /** Minified bytes that each package or room has in the bundle, largest first. */
  readonly parts: readonly (readonly [part: string, bytes: number])[];
}

/**
 * Bundles a subpath for browsers, all that it exports or some names only. Whatever only Node has makes it fail.
 *
 * @param subpath - `wuye` or `wuye/<room>`
 */
export async function bundle(subpath: string, names?: readonly string[]): Promise<Bundle> {
  const room = subpath.split('/')[1];
  const file = room === undefined ? './src/index.ts' : `./src/${room}/index.ts`;
  const entry = `export ${names === undefined ? '*' : `{ ${names.join(', ')} }`} from '${file}';`;
  const whole = await built(entry, {});
  const own = await built(entry, { packages: 'external' });
  const parts = new Map<string, number>();
  for (const output of Object.values(whole.metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      if (bytesInOutput > 0) parts.set(partOf(input), (parts.get(partOf(input)) ?? 0) + bytesInOutput);
    }
  }
  return {
    bytes: zipped(whole.outputFiles),
    ownBytes: zipped(own.outputFiles),
    inputs: Object.keys(whole.metafile.inputs),
    parts: [...parts].sort(([, a], [, b]) => b - a),
  };
}

function built(entry: string, settings: BuildOptions) {
  return build({
    absWorkingDir: ROOT,
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    ...settings,
    metafile: true,
    write: false,
  });
}

function zipped(files: readonly { readonly contents: Uint8Array }[]): number {
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

/** `zod`, `@noble/hashes`, or `src/forms`. */
function partOf(input: string): string {
  const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
  return dependency?.[1] ?? input.split('/').slice(0, 2).join('/');
}
