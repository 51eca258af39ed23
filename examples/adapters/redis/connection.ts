import { createHash } from 'node:crypto';
import { createClient } from '@redis/client';
import { isWuyeError, WuyeError } from 'wuye';

/** A script of the server, known to it by the digest of its text. */
export interface Script {
  readonly text: string;
  readonly digest: string;
}

/** A script from its text. */
export const scriptOf = (text: string): Script => ({
  text,
  digest: createHash('sha1').update(text).digest('hex'),
});

/** What the adapter asks of a server. Calls of one moment travel together. */
export interface Connection {
  /** Runs a script: all of it, and nothing else meanwhile. Every key that it touches stands in `keys`. */
  run(script: Script, keys: readonly string[], values: readonly string[]): Promise<unknown>;
  /** Fields of a hash, `null` for each that is not there. */
  fields(key: string, names: readonly string[]): Promise<readonly (string | null)[]>;
  /** A setting of the server; `null` where it does not tell. */
  setting(name: string): Promise<string | null>;
  close(): Promise<void>;
}

/** Connects, and connects again by itself when the connection is lost; until then every call fails at once. */
export async function openConnection(url: string, patience: number): Promise<Connection> {
  let opened = false;
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: patience,
      reconnectStrategy: (retries) => (opened ? Math.min(20 * 2 ** retries, 1_000) : false),
    },
  });
  // Each call says so itself; an event that nobody hears would end the process.
  client.on('error', () => undefined);
  const asked = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask();
    } catch (cause) {
      throw failure(cause);
    }
  };
  await asked(() => client.connect());
  opened = true;
  return {
    run: ({ text, digest }, keys, values) =>
      asked(async () => {
        const options = { keys: [...keys], arguments: [...values] };
        try {
          return await client.evalSha(digest, options);
        } catch (error) {
          // The server was started anew, or another one took over.
          if (error instanceof Error && error.message.startsWith('NOSCRIPT'))
            return client.eval(text, options);
          throw error;
        }
      }),
    fields: (key, names) => asked(() => client.hmGet(key, [...names])),
    setting: (name) =>
      asked(async () => {
        try {
          const answer: Readonly<Record<string, string | undefined>> = await client.configGet(name);
          return answer[name] ?? null;
        } catch (error) {
          if (error instanceof Error && /^(NOPERM|ERR unknown)/.test(error.message)) return null;
          throw error;
        }
      }),
    close: () => asked(async () => (client.isOpen ? client.close() : undefined)),
  };
}

function failure(cause: unknown): unknown {
  if (isWuyeError(cause)) return cause;
  return new WuyeError('STORAGE.IO_FAILED', `Redis failed: ${nameOf(cause)}`, { cause });
}

/** The code of a refusal or of the system; the rest of a message could quote what was sent. */
function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  const refusal = /^[A-Z]{2,}(?= )/.exec(cause.message)?.[0];
  if (refusal !== undefined) return refusal;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.constructor.name;
}
