import { WuyeError } from 'wuye';
import type { Connection } from './connection.js';

/** Whether a commit is on the disk when it resolves: the server says so, or else the host does. */
export async function isDurable(connection: Connection, otherwise: boolean): Promise<boolean> {
  const kept = await connection.setting('appendonly');
  const synced = await connection.setting('appendfsync');
  // `everysec` loses what was committed in the last second before a crash.
  return kept === null || synced === null ? otherwise : kept === 'yes' && synced === 'always';
}

/** A server that throws keys away when it is full would break commits in two. */
export async function refuseEviction(connection: Connection): Promise<void> {
  const policy = await connection.setting('maxmemory-policy');
  if (policy?.startsWith('allkeys-') !== true) return;
  const why = `the server throws any key away when it is full (maxmemory-policy ${policy}); it needs noeviction`;
  throw new WuyeError('STORAGE.UNSUPPORTED', why);
}
