import { type ErrorCode, isWuyeError } from '../kernel/index.js';
import { differenceOf, same, shown } from './difference.js';
import { failureText } from './failure-text.js';

/** Ends a case: the guarantee does not hold. */
export function fail(message: string): never {
  throw new Error(message);
}

/** Holds that something is true. */
export function expectThat(condition: boolean, message: string): asserts condition {
  if (!condition) fail(message);
}

/** Holds that two values are the same plain data. */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  if (!same(actual, expected)) fail(`${what}: ${differenceOf(actual, expected)}`);
}

/** Holds that a call rejects with a code; a call that throws at once does not reject. */
export async function expectRefusal(
  call: () => Promise<unknown>,
  code: ErrorCode,
  what: string,
): Promise<void> {
  let promise: Promise<unknown>;
  try {
    promise = call();
  } catch (error) {
    return fail(`${what}: threw ${failureText(error)} where it must reject`);
  }
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    if (!isWuyeError(error, code)) fail(`${what}: expected ${code}, got ${failureText(error)}`);
    return;
  }
  fail(`${what}: expected ${code}, got the value ${shown(value)}`);
}
