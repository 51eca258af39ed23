import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { WuyeError } from 'wuye';
import { failure } from './failure.js';
import { abort, type Opening, openDatabase } from './open-database.js';

/** A transaction over collections. */
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<unknown, string[], Mode>;

/** One open database. */
export interface Connection {
  readonly database: IDBPDatabase;
  /** Why it is closed; `null` while it is open. */
  gone(): string | null;
  /**
   * Runs work in one transaction and waits until it is over, with what was written on the disk. The work may await
   * nothing but requests of the transaction: it ends by itself when none is pending.
   */
  run<Mode extends 'readonly' | 'readwrite', Result>(
    mode: Mode,
    stores: readonly string[],
    work: (transaction: Transaction<Mode>) => Promise<Result>,
  ): Promise<Result>;
  /** What was begun is finished; what comes later fails. */
  close(): void;
}

/** Opens a database for transactions. */
export async function openConnection(opening: Omit<Opening, 'lose'>): Promise<Connection> {
  let gone: string | null = null;
  const lose = (why: string) => {
    gone ??= why;
  };
  const database = await openDatabase({ ...opening, lose });
  return {
    database,
    gone: () => gone,
    async run(mode, stores, work) {
      if (gone !== null) throw new WuyeError('STORAGE.IO_FAILED', `IndexedDB: ${gone}`);
      try {
        // Strict: done is said when it is on the disk, not when the system has taken it.
        const transaction = database.transaction([...stores], mode, { durability: 'strict' });
        return await finish(transaction, work(transaction));
      } catch (cause) {
        throw failure(cause);
      }
    },
    close() {
      lose('the store was closed');
      database.close();
    },
  };
}

/** The result, when the transaction is over. */
async function finish<Mode extends IDBTransactionMode, Result>(
  transaction: Transaction<Mode>,
  work: Promise<Result>,
): Promise<Result> {
  const [result, done] = await Promise.allSettled([
    work.catch((cause) => {
      abort(transaction);
      throw cause;
    }),
    transaction.done,
  ]);
  if (result.status === 'fulfilled' && done.status === 'fulfilled') return result.value;
  // A request of an aborted transaction only says so; the transaction says why.
  const causes = [result, done].flatMap((settled) => (settled.status === 'rejected' ? [settled.reason] : []));
  throw transaction.error ?? causes.find(({ name }) => name !== 'AbortError') ?? causes[0];
}
