import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Database, Row, Session, Statement } from './database.js';

/** A database in this process, PostgreSQL compiled to WebAssembly: for tests, and for a host with one user. */
export function fromPglite(database: PGlite): Database {
  return {
    durable: database.dataDir !== undefined && !database.dataDir.startsWith('memory://'),
    query: (statement) => rowsOf(database, statement),
    transaction: (opening, work, keep) =>
      database.transaction(async (transaction) => {
        await transaction.exec(opening);
        const session: Session = { query: (statement) => rowsOf(transaction, statement) };
        const result = await work(session);
        if (!keep(result)) await transaction.rollback();
        return result;
      }),
  };
}

async function rowsOf(database: PGlite | Transaction, { text, values }: Statement): Promise<readonly Row[]> {
  return (await database.query<Row>(text, [...values])).rows;
}
