import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface Options {
  readonly port: number;
  /** The SQLite file. */
  readonly database: string;
  /** The file of tokens: see token-table.ts. */
  readonly people: string;
}

export const USAGE = `A property office as an HTTP service.

  npm run example:09 -- [options]

  --port PORT       (default: 8080)
  --database FILE   SQLite (default: office.db, made with a few boards and records where there is none)
  --people FILE     who has which token (default: people.json beside the program)
  --help            this text`;

/** Reads the command line; `null` where it asks for the usage, or is none that can be read. */
export function readOptions(args: readonly string[]): Options | null {
  const values = valuesOf(args);
  const port = Number(values?.port ?? 8080);
  if (values === null || values.help === true || !(Number.isInteger(port) && port >= 0 && port < 65_536))
    return null;
  return {
    port,
    database: values.database ?? 'office.db',
    people: values.people ?? fileURLToPath(new URL('people.json', import.meta.url)),
  };
}

function valuesOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { port: text, database: text, people: text, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
