import { createHash } from 'node:crypto';

/** One statement with its parameters. With a name, a connection prepares it once and runs it many times. */
export interface Statement {
  readonly text: string;
  readonly values: readonly (string | number | readonly string[])[];
  readonly name?: string;
}

/** Every column is asked for as text, so that no driver's reading of types comes between. */
export type Row = Readonly<Record<string, string>>;

/** One connection within a transaction. */
export interface Session {
  query(statement: Statement): Promise<readonly Row[]>;
}

/** What the store needs of a PostgreSQL driver. `fromPool` and `fromPglite` make one; another driver is as short. */
export interface Database {
  /** Whether it keeps its data when it is closed. */
  readonly durable: boolean;
  /** Runs one statement on any connection. */
  query(statement: Statement): Promise<readonly Row[]>;
  /**
   * Runs work within a transaction on one connection: kept when `keep` says so, rolled back otherwise and when the work
   * throws. `opening` is SQL without parameters, sent along with `BEGIN`.
   */
  transaction<Result>(
    opening: string,
    work: (session: Session) => Promise<Result>,
    keep: (result: Result) => boolean,
  ): Promise<Result>;
}

/** A statement to be prepared. Its name comes from its text: two stores on one pool never mean different things by it. */
export function prepared(text: string, values: Statement['values']): Statement {
  return { text, values, name: `wuye_${createHash('sha1').update(text).digest('hex')}` };
}

/** A statement that is run once. */
export function once(text: string, values: Statement['values'] = []): Statement {
  return { text, values };
}
