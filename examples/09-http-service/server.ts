import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { createApp } from './app.js';
import type { Service } from './service.js';

export interface RunningService {
  readonly url: string;
  /** Takes no more requests, finishes those that it has, and resolves. The store is the caller's to close, afterwards. */
  readonly stop: () => Promise<void>;
}

/** How long requests may take that are under way when the service stops. */
const PATIENCE = 10_000;

/** Listens; port 0 takes a free one. */
export function startService(service: Service, port: number): Promise<RunningService> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: createApp(service).fetch, port, hostname: '127.0.0.1' }, (address) =>
      resolve({ url: `http://127.0.0.1:${address.port}`, stop: () => stop(server) }),
    ) as Server;
    server.once('error', reject);
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
