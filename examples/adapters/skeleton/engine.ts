import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isWuyeError, WuyeError } from 'wuye';

// #region engine
/** What the skeleton needs of a database: texts under sorted keys, and one transaction over several of them. */
export interface Engine {
  /** Reads what was written last. */
  read<Result>(work: (keys: Reading) => Result): Promise<Result>;
  /**
   * Alone: nothing else is written between what `work` reads and what it writes. Resolves when all that it wrote is on the
   * disk; when it throws, or the disk fails, nothing was written.
   */
  write<Result>(work: (keys: Writing) => Result): Promise<Result>;
  close(): Promise<void>;
}

export interface Reading {
  get(key: string): string | undefined;
  /** Keys from `from` on that come before `before`, in order: the lowest first, or the highest first. */
  scan(from: string, before: string, limit?: number, descending?: boolean): readonly string[];
}

export interface Writing extends Reading {
  set(key: string, text: string): void;
  remove(key: string): void;
}
// #endregion engine

/**
 * All of it in one JSON file, for one process at a time. Every commit writes the whole file: enough to learn from and for a
 * small office. Put your database in its place.
 *
 * @param path - of the file; beside it lies `path.lock` while it is open
 */
export async function openJsonFile(path: string): Promise<Engine> {
  await guarded(`${path} is open elsewhere, or was not closed (then remove its .lock)`, async () =>
    (await open(`${path}.lock`, 'wx')).close(),
  );
  let entries = await guarded(`${path} cannot be read`, () => load(path)).catch(async (error) => {
    await rm(`${path}.lock`);
    throw error;
  });
  let last: Promise<unknown> = Promise.resolve();
  let isOpen = true;
  const checkOpen = () => {
    if (!isOpen) throw new WuyeError('STORAGE.IO_FAILED', `${path} is closed`);
  };

  return {
    async read(work) {
      checkOpen();
      return work(reading(entries));
    },
    write(work) {
      // One after the other. A failure of the one before is not ours.
      const result = last.then(async () => {
        checkOpen();
        const draft = new Map(entries);
        let changed = false;
        const touch = () => {
          changed = true;
          return draft;
        };
        const answer = work({
          ...reading(draft),
          set: (key, text) => touch().set(key, text),
          remove: (key) => touch().delete(key),
        });
        if (changed) await guarded(`${path} cannot be written`, () => save(path, draft));
        if (changed) entries = draft;
        return answer;
      });
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      await last;
      if (isOpen) await guarded(`${path} cannot be closed`, () => rm(`${path}.lock`, { force: true }));
      isOpen = false;
    },
  };
}

function reading(entries: ReadonlyMap<string, string>): Reading {
  return {
    get: (key) => entries.get(key),
    scan(from, before, limit = Number.POSITIVE_INFINITY, descending = false) {
      const found = [...entries.keys()].filter((key) => key >= from && key < before).sort();
      return (descending ? found.reverse() : found).slice(0, limit);
    },
  };
}

async function load(path: string): Promise<ReadonlyMap<string, string>> {
  try {
    return new Map(JSON.parse(await readFile(path, 'utf8')) as [string, string][]);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return new Map();
    throw error;
  }
}

/** Beside it first and then renamed, so that the file is the old one or the new one, also when the power fails. */
async function save(path: string, entries: ReadonlyMap<string, string>): Promise<void> {
  const file = await open(`${path}.new`, 'w');
  try {
    await file.writeFile(JSON.stringify([...entries]));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
  const directory = await open(dirname(path));
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

// #region guarded
/** 3. One door for everything that the device does wrong: callers see a code, and the cause behind it. */
async function guarded<Result>(what: string, attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    // What the library refuses is no failure of the device.
    if (isWuyeError(error)) throw error;
    throw new WuyeError('STORAGE.IO_FAILED', what, { cause: withoutData(error) });
  }
}

/** What kind of error it was. Messages and further members of drivers quote rows and parameters; JSON.parse does so, too. */
function withoutData(error: unknown): Error {
  const { name = 'Error', code = 'no code' } = error as { readonly name?: string; readonly code?: string };
  return new Error(`${name}, ${code}`);
}
// #endregion guarded
