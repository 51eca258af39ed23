import { type Client, createClient, LibsqlError, type Transaction } from '@libsql/client';
import { isWuyeError, WuyeError } from 'wuye';

/** One connection that does one thing after the other. */
export interface Connection {
  /** Runs work when all before it is done; again while another process or connection holds the database. */
  run<Result>(work: (client: Client) => Promise<Result>): Promise<Result>;
  /** The same within a write transaction, which is kept when `keep` says so. */
  write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    keep: (result: Result) => boolean,
  ): Promise<Result>;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** `file:estate.db`, `:memory:`, or a client of the host, which the host closes. */
  readonly url: string | Client;
  /** How long to wait for a database that is busy, in milliseconds. */
  readonly patience: number;
}

/**
 * libsql works synchronously, so a busy timeout of its own would stop this process, and with it a second connection of
 * this process that holds the lock. Waiting is done here instead, between attempts.
 */
export function createConnection({ url, patience }: ConnectionOptions): Connection {
  const client = typeof url === 'string' ? opened(url) : url;
  let last: Promise<unknown> = Promise.resolve();

  const run: Connection['run'] = (work) => {
    const result = last.then(() => patiently(() => work(client), patience));
    last = result.catch(() => undefined);
    return result;
  };

  return {
    run,
    write: (work, keep) =>
      run(async () => {
        const transaction = await client.transaction('deferred');
        try {
          // IMMEDIATE: nobody else writes between what is read here and what is written here. Begun this way, and not by
          // transaction('write'), because a prepared BEGIN that found the database busy stays open in libsql, and
          // every later COMMIT of the connection fails on it.
          await transaction.executeMultiple('ROLLBACK; BEGIN IMMEDIATE');
          const result = await work(transaction);
          await (keep(result) ? transaction.commit() : transaction.rollback());
          return result;
        } finally {
          transaction.close();
        }
      }),
    close: () => run(async () => (typeof url === 'string' ? client.close() : undefined)),
  };
}

function opened(url: string): Client {
  try {
    return createClient({ url, timeout: 0, concurrency: 1 });
  } catch (cause) {
    throw failure(cause);
  }
}

function failure(cause: unknown): WuyeError {
  const what = cause instanceof LibsqlError ? cause.code : 'the client';
  return new WuyeError('STORAGE.IO_FAILED', `SQLite failed: ${what}`, { cause });
}

async function patiently<Result>(attempt: () => Promise<Result>, patience: number): Promise<Result> {
  const deadline = Date.now() + patience;
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await attempt();
    } catch (cause) {
      if (isWuyeError(cause)) throw cause;
      const busy = cause instanceof LibsqlError && /^SQLITE_(BUSY|LOCKED)/.test(cause.code);
      if (!busy || Date.now() >= deadline) throw failure(cause);
      // A little random, so that two processes do not keep step.
      await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
    }
  }
}
