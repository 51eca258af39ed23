import { type IDBPDatabase, openDB } from 'idb';
import { WuyeError } from 'wuye';
import { failure } from './failure.js';
import type { Upgrade } from './schema.js';

/** How to open a database. */
export interface Opening {
  readonly name: string;
  /** The version that it is to have; left out: that which it has. */
  readonly version?: number;
  /** Runs where the database is new, or older than the version. */
  readonly upgrade: (transaction: Upgrade) => Promise<void>;
  /** How long to wait for other tabs to let go of it, in milliseconds. */
  readonly patience: number;
  /** Told once when the database is taken away, with the reason. */
  readonly lose: (why: string) => void;
}

/** Opens a database, and closes it by itself when a newer release of the page wants to change it. */
export function openDatabase({ name, version, upgrade, patience, lose }: Opening): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    let refused: () => unknown = () => undefined;
    let late = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const opened = openDB(name, version, {
      upgrade(_database, _old, _new, transaction) {
        transaction.done.catch(() => undefined);
        upgrade(transaction).catch((cause) => {
          // A request of an aborted transaction only says so; the transaction says why, unless it was this here.
          refused = () => transaction.error ?? cause;
          abort(transaction);
        });
      },
      // Tabs of this adapter let go as soon as their transactions are over; others may never do.
      blocked() {
        timer = setTimeout(() => {
          late = true;
          const message = `IndexedDB: another tab keeps an older version of ${name} open; close it and try again`;
          reject(new WuyeError('STORAGE.IO_FAILED', message));
        }, patience);
      },
      blocking(_current, next, event) {
        const newer = 'a newer release opened the database; load the page anew';
        lose(next === null ? 'the database was deleted' : newer);
        (event.target as IDBDatabase).close();
      },
      terminated: () => lose('the browser closed the database'),
    });
    opened
      .then(
        (database) => (late ? database.close() : resolve(database)),
        (cause) => reject(failure(refused() ?? cause)),
      )
      .finally(() => clearTimeout(timer));
  });
}

/** Takes back what a transaction did, if it is not over. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}
