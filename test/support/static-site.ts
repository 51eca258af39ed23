import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Site } from './chromium.js';

const TYPES: Readonly<Record<string, string | undefined>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves the files of a directory and nothing else, as any static server does. */
export async function serveDirectory(directory: string): Promise<Site> {
  const server = createServer(async (request, response) => {
    const pathname = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(directory, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) response.statusCode = 404;
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(bytes ?? 'not found');
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
