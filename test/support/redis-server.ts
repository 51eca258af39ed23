import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

// A Redis server for tests, on a free port, with a directory of its own in which it keeps what is committed.
//
//   const missing = redisMissing();
//   describe.skipIf(missing !== null)(`on a real server${missing ?? ''}`, () => {
//     beforeAll(async () => { server = await startRedis(); });
//     afterAll(() => server.stop());

export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Ends it at once and without warning: SIGKILL. */
  kill(): Promise<void>;
  /** Ends it in order. */
  shutDown(): Promise<void>;
  /** Starts it again on its data, after one of these. */
  start(): Promise<void>;
  /** Ends it and removes its directory. */
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Why no server can be started here, or `null`. Throws where the environment requires all engines. */
export function redisMissing(): string | null {
  if (spawnSync('redis-server', ['--version']).status === 0) return null;
  const why = ' (skipped: no redis-server is installed)';
  if (process.env.WUYE_ENGINES === 'required') throw new Error(`Redis is required${why}`);
  return why;
}

/** Starts a server; it ends with `stop`, and at the latest with this process, however that ends. */
export async function startRedis(settings: Readonly<Record<string, string>> = {}): Promise<RedisServer> {
  const directory = await mkdtemp(join(tmpdir(), 'wuye-redis-'));
  const port = await freePort();
  const undertaker = startUndertaker(directory);
  const all = {
    port: String(port),
    bind: HOST,
    dir: directory,
    pidfile: join(directory, 'pid'),
    save: '',
    appendonly: 'yes',
    appendfsync: 'always',
    'aof-load-truncated': 'no',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
  let server: ChildProcess | null = null;

  const start = () =>
    new Promise<void>((resolve, reject) => {
      takeUnfinishedAway(directory);
      const child = spawn('redis-server', flags, { stdio: ['ignore', 'pipe', 'ignore'] });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Ready to accept connections')) resolve();
      });
      child.once('exit', () => reject(new Error(`redis-server ended:\n${said}`)));
      server = child;
    });
  const end = async (signal: NodeJS.Signals) => {
    const child = server;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await exited;
  };

  await start();
  return {
    port,
    url: `redis://${HOST}:${port}`,
    kill: () => end('SIGKILL'),
    shutDown: () => end('SIGTERM'),
    start,
    async stop() {
      await end('SIGKILL');
      const gone = new Promise((resolve) => undertaker.once('exit', resolve));
      undertaker.stdin?.end();
      await gone;
    },
  };
}

/** Takes a commit that a killed server was still writing out of its file, whole, as a service does before it starts. */
function takeUnfinishedAway(directory: string): void {
  const manifest = join(directory, 'appendonlydir', 'appendonly.aof.manifest');
  if (!existsSync(manifest)) return;
  const mended = spawnSync('redis-check-aof', ['--fix', manifest], { input: 'y\n', encoding: 'utf8' });
  if (mended.status !== 0) throw new Error(`redis-check-aof ended with ${mended.status}:\n${mended.stdout}`);
}

/** A shell that waits until this process is gone, by whatever death, or says so; then it clears up. */
function startUndertaker(directory: string): ChildProcess {
  const script = `cat >/dev/null
    pid=$(cat "$1/pid" 2>/dev/null)
    [ -n "$pid" ] && grep -qs redis-server "/proc/$pid/cmdline" && kill -KILL "$pid"
    rm -rf "$1"`;
  return spawn('sh', ['-c', script, 'undertaker', directory], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}
