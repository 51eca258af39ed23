import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

const KEY = /^[0-9a-f]{64}$/;

/**
 * The office's secret, in a file beside the database: it makes the ids of imported rows. Kept apart from the data,
 * so that a copy of the database alone does not help in guessing identity numbers.
 *
 * @param path - the key file
 * @returns the key, or `null` where the file is missing or no key
 */
export async function readKey(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  const key = text?.trim() ?? '';
  return KEY.test(key) ? key : null;
}

/** Makes a key and keeps it, readable by the owner alone. Fails where the file is there already. */
export async function createKey(path: string): Promise<string> {
  const key = randomBytes(32).toString('hex');
  await writeFile(path, `${key}\n`, { mode: 0o600, flag: 'wx' });
  return key;
}
