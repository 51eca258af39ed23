import { type ErrorCode, isWuyeError } from '../kernel/index.js';

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
  if (!same(actual, expected)) fail(`${what}: expected ${shown(expected)}, got ${shown(actual)}`);
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
    return fail(`${what}: threw ${shown(error)} where it must reject`);
  }
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    if (!isWuyeError(error, code)) fail(`${what}: expected ${code}, got ${shown(error)}`);
    return;
  }
  fail(`${what}: expected ${code}, got the value ${shown(value)}`);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

function shown(value: unknown): string {
  if (value instanceof Error) return String(value);
  if (value === undefined) return 'undefined';
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // a cycle or a bigint: its own text has to do
  }
  return (text ?? String(value)).slice(0, 300);
}
