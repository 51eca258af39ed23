import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ROOT, shown } from '../../scripts/lib/typescript-project.js';

/**
 * Bundles a TypeScript file of the tests into one plain module, so that a process that runs it is up in a moment.
 * Packages stay outside, but for the library itself, whose sources are bundled.
 *
 * @param script - path below the project
 * @param directory - where the module is written, such as a temporary directory
 * @param replaced - packages to load in the place of others
 * @returns the path of the module
 */
export async function bundledScript(
  script: string,
  directory: string,
  replaced: Readonly<Record<string, string>> = {},
): Promise<string> {
  const outfile = join(directory, `${shown(join(ROOT, script)).replace(/\W/g, '-')}.mjs`);
  await build({
    entryPoints: [join(ROOT, script)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    plugins: [packagesOutside(replaced)],
  });
  return outfile;
}

/** The bundle lies elsewhere, so packages are named by where they are. */
function packagesOutside(replaced: Readonly<Record<string, string>>): Plugin {
  const require = createRequire(join(ROOT, 'package.json'));
  return {
    name: 'packages-outside',
    setup(context) {
      context.onResolve({ filter: /^wuye(\/|$)/ }, ({ path }) => ({
        path: join(ROOT, 'src', path.slice('wuye'.length), 'index.ts'),
      }));
      context.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        if (path.startsWith('node:')) return { path, external: true };
        return { path: pathToFileURL(require.resolve(replaced[path] ?? path)).href, external: true };
      });
    },
  };
}

/** What became of a process, and what it wrote, line by line. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** A process that runs. */
export interface Started {
  readonly child: ChildProcess;
  /** Resolves when the process is gone and all that it wrote was read. */
  readonly ended: Promise<Ended>;
  /** Resolves when it has written a line that begins so; rejects when it ends without. */
  said(start: RegExp): Promise<void>;
}

/** Starts a bundled script. */
export function startScript(path: string, args: readonly string[]): Started {
  const child = spawn(process.execPath, [path, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const texts = { out: '', error: '' };
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
    for (const look of waiting) look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.error += text;
  });
  // A process that was killed takes no more words.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    // A last line without its end was not written whole.
    return { code, signal, lines: texts.out.split('\n').slice(0, -1), errors: texts.error };
  });
  const said = (start: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const line = new RegExp(`^${start.source}`, 'm');
      const look = () => {
        if (!line.test(texts.out)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
      ended.then(({ errors }) => {
        const tail = texts.out.slice(-2000);
        reject(new Error(`ended without saying ${start.source}: ${tail}${errors}`));
      }, reject);
    });
  return { child, ended, said };
}
