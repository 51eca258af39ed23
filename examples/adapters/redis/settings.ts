import { WuyeError } from 'wuye';
import type { Connection } from './connection.js';

/**
 * What makes a commit last. `appendfsync everysec` loses the last second before a crash. With `aof-load-truncated yes`
 * a server that died while it wrote a script's changes cuts the last change off and leaves the others: they are made, a
 * part of a commit, when it is started once more (Redis 7.0, mended in valkey-io/valkey#4342).
 */
const LASTING = { appendonly: 'yes', appendfsync: 'always', 'aof-load-truncated': 'no' };

/** Whether a commit is on the disk when it resolves, and whole: the server says so, or else the host does. */
export async function isDurable(connection: Connection, otherwise: boolean): Promise<boolean> {
  const wanted = Object.entries(LASTING);
  const told = await Promise.all(wanted.map(([name]) => connection.setting(name)));
  return told.includes(null) ? otherwise : wanted.every(([, value], at) => told[at] === value);
}

/** A server that throws keys away when it is full would break commits in two. */
export async function refuseEviction(connection: Connection): Promise<void> {
  const policy = await connection.setting('maxmemory-policy');
  if (policy?.startsWith('allkeys-') !== true) return;
  const why = `the server throws any key away when it is full (maxmemory-policy ${policy}); it needs noeviction`;
  throw new WuyeError('STORAGE.UNSUPPORTED', why);
}
