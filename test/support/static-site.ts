import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/lib/typescript-project.js';

// Files for a browser, as any static server gives them: those of a directory, or a page with one script.

const TYPES: Readonly<Record<string, string | undefined>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface Site {
  readonly port: number;
  /** The origin under 127.0.0.1; the same site under `localhost` is another one to a browser. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the files of a directory and nothing else. */
export const serveDirectory = (directory: string): Promise<Site> =>
  serve((path) => readFile(join(directory, path)).catch(() => null));

/** Serves an empty page with one script, bundled from a TypeScript file of this project. */
export async function serveScript(script: string): Promise<Site> {
  const bundle = await build({
    absWorkingDir: ROOT,
    entryPoints: [script],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'chrome120',
    tsconfig: 'tsconfig.json',
  });
  const files: Readonly<Record<string, string | undefined>> = {
    '/index.html': '<!doctype html><title>wuye</title><script type="module" src="/page.js"></script>',
    '/page.js': bundle.outputFiles[0]?.text,
  };
  return serve(async (path) => files[path] ?? null);
}

/** Answers with what is read at a path, `/index.html` for a directory; 404 where that is `null`. */
async function serve(read: (path: string) => Promise<Buffer | string | null>): Promise<Site> {
  const server = createServer(async (request, response) => {
    const pathname = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const file = await read(path);
    if (file === null) response.statusCode = 404;
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.end(file ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { port, url: `http://127.0.0.1:${port}/`, stop };
}
