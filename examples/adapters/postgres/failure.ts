import { isWuyeError, WuyeError } from 'wuye';

/** Nothing was written, and the same may well succeed: a serialisation failure, and a deadlock. */
const TRY_AGAIN: readonly unknown[] = ['40001', '40P01'];

/** Where servers and drivers quote rows and parameters: personal data, which no log of errors should hold. */
const QUOTES = ['detail', 'where', 'internalQuery', 'query', 'params'];

/**
 * Runs an attempt, again when the server broke it off for the sake of another transaction.
 *
 * @throws `STORAGE.IO_FAILED` with the driver's error as its cause; errors of the library as they are
 */
export async function guarded<Result>(attempts: number, attempt: () => Promise<Result>): Promise<Result> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt();
    } catch (cause) {
      if (isWuyeError(cause)) throw cause;
      const code = codeOf(cause);
      if (!TRY_AGAIN.includes(code) || number >= attempts) throw failure(cause, code);
      // A little random, so that two transactions do not keep step.
      await new Promise((resolve) => setTimeout(resolve, Math.min(2 ** number, 100) * Math.random()));
    }
  }
}

function failure(cause: unknown, code: string | null): WuyeError {
  if (cause instanceof Error) for (const member of QUOTES) Reflect.deleteProperty(cause, member);
  return new WuyeError('STORAGE.IO_FAILED', `PostgreSQL failed: ${code ?? 'the connection'}`, { cause });
}

/** The SQLSTATE of the server, or the code of the network. */
function codeOf(cause: unknown): string | null {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return null;
  return typeof cause.code === 'string' ? cause.code : null;
}
