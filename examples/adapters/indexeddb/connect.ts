import { isWuyeError, WuyeError } from 'wuye';
import type { Declarations, Indexer } from 'wuye/storage';
import { type Connection, openConnection } from './connection.js';
import { isCurrent, isOurs, type Upgrade, upgradeSchema } from './schema.js';

/** A database, and what it is to hold. */
export interface Place {
  readonly name: string;
  readonly declared: Declarations;
  readonly indexOf: Indexer | undefined;
  readonly patience: number;
}

/** Two tabs that load a new release at the same moment get along in two or three. */
const ATTEMPTS = 10;

/**
 * Opens the database as it is and, where the declarations changed, once more with the next version. Another tab may do
 * the same just then, so it is looked at anew each time.
 */
export async function connect({ name, declared, indexOf, patience }: Place): Promise<Connection> {
  const upgrade = (transaction: Upgrade) => upgradeSchema(transaction, declared, indexOf);
  const asItIs = { name, upgrade, patience };
  let opening: Parameters<typeof openConnection>[0] = asItIs;
  for (let attempt = 1; ; attempt++) {
    let connection: Connection | null = null;
    try {
      connection = await openConnection(opening);
      if (!isOurs(connection.database)) {
        throw new WuyeError('STORAGE.UNSUPPORTED', `the database ${name} was not made by this adapter`);
      }
      if (await isCurrent(connection, declared)) return connection;
      opening = { ...asItIs, version: connection.database.version + 1 };
      connection.close();
    } catch (error) {
      const overtaken = (connection?.gone() ?? null) !== null || isVersionError(error);
      connection?.close();
      if (!overtaken || attempt === ATTEMPTS) throw error;
      opening = asItIs;
    }
  }
}

const isVersionError = (error: unknown): boolean =>
  isWuyeError(error) && error.cause instanceof DOMException && error.cause.name === 'VersionError';
