import { WuyeError } from '../kernel/index.js';

/** Deeper than any record, shallower than any engine's limit. */
const MAX_DEPTH = 100;

const SURROGATE = /\p{Cs}/u;

/**
 * Checks that a body is JSON-safe and gives its JSON text: a copy that no later change of the body reaches. Adapters
 * store this text as it is, and give out `JSON.parse` of it.
 *
 * **Details**: `undefined` members of objects are left out and `-0` becomes `0`. Refused is what would not come back as
 * it went in: functions, symbols, bigints, `NaN` and infinities, instances of classes (`Date`, `Map`), `undefined` or
 * holes in arrays, cycles, text with NUL or a lone surrogate, and more than 100 levels. A key called `__proto__` is data.
 *
 * @param body - a plain object
 * @returns its JSON text
 * @throws `STORAGE.INVALID_BODY` when something in it is refused; the message names the place, never the value
 *
 * @example
 * ```ts
 * import { bodyText } from 'wuye/storage';
 *
 * bodyText({ name: '王芳', left: undefined }); // => '{"name":"王芳"}'
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function bodyText(body: object): string {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) refuse([], 'is no plain object');
  checkValue(body, [], []);
  return JSON.stringify(body);
}

function checkValue(value: unknown, path: (string | number)[], within: object[]): void {
  switch (typeof value) {
    case 'string':
      checkText(value, path);
      return;
    case 'number':
      if (!Number.isFinite(value)) refuse(path, 'is no finite number');
      return;
    case 'boolean':
      return;
    case 'object':
      break;
    default:
      refuse(path, `is a ${typeof value}`);
  }
  if (value === null) return;
  if (within.includes(value)) refuse(path, 'is a cycle');
  if (within.length === MAX_DEPTH) refuse(path, `is nested deeper than ${MAX_DEPTH} levels`);
  within.push(value);
  if (Array.isArray(value)) checkArray(value, path, within);
  else checkObject(value, path, within);
  within.pop();
}

function checkArray(array: readonly unknown[], path: (string | number)[], within: object[]): void {
  // Holes and members besides the elements would be lost.
  if (Object.keys(array).length !== array.length) refuse(path, 'is no plain array');
  for (let position = 0; position < array.length; position++) {
    path.push(position);
    checkValue(array[position], path, within);
    path.pop();
  }
}

function checkObject(object: object, path: (string | number)[], within: object[]): void {
  if (!isPlain(object)) refuse(path, 'is no plain object');
  if (Object.getOwnPropertySymbols(object).length > 0) refuse(path, 'has a symbol as key');
  for (const [key, member] of Object.entries(object)) {
    if (member === undefined) continue;
    path.push(key);
    checkText(key, path);
    checkValue(member, path, within);
    path.pop();
  }
}

/** Plain in any realm: its prototype is null, or the root of a chain. */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function checkText(text: string, path: readonly (string | number)[]): void {
  if (text.includes('\0')) refuse(path, 'holds a NUL character');
  if (SURROGATE.test(text)) refuse(path, 'holds a lone surrogate');
}

function refuse(path: readonly (string | number)[], why: string): never {
  throw new WuyeError('STORAGE.INVALID_BODY', `${['body', ...path].join('.')} ${why}`);
}
