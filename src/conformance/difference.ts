/** A text of this length can be compared by eye. */
const SHORT = 160;

const MOST = 300;

/** What was expected and what came: both where they are short, else the first place at which they differ. */
export function differenceOf(actual: unknown, expected: unknown): string {
  const whole = [fullText(expected), fullText(actual)];
  if (whole.every((text) => text.length <= SHORT)) return `expected ${whole[0]}, got ${whole[1]}`;
  const { path, expected: wanted, actual: got, counts } = firstDifference(actual, expected);
  if (path === '') return `expected ${shown(expected)}, got ${shown(actual)}`;
  return `at ${path} expected ${shown(wanted)}, got ${shown(got)}${counts}`;
}

/** Whether two values are the same plain data. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** A value as a text of some length. */
export function shown(value: unknown): string {
  const text = fullText(value);
  return text.length <= MOST ? text : `${text.slice(0, MOST)}...`;
}

interface Difference {
  /** `[3].body`; empty where the values themselves are of different kinds. */
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
  /** How long the innermost lists are, where their lengths differ. */
  readonly counts: string;
}

/** Goes down as long as both are lists or both are objects. */
function firstDifference(actual: unknown, expected: unknown): Difference {
  const here = { path: '', expected, actual, counts: '' };
  if (!isObject(actual) || !isObject(expected) || Array.isArray(actual) !== Array.isArray(expected))
    return here;
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  const key = keys.find(
    (one) =>
      !Object.hasOwn(actual, one) || !Object.hasOwn(expected, one) || !same(actual[one], expected[one]),
  );
  if (key === undefined) return here;
  const below = firstDifference(actual[key], expected[key]);
  const step = Array.isArray(expected) ? `[${key}]` : `.${key}`;
  const lengths = [expected, actual].map((list) => (Array.isArray(list) ? list.length : null));
  const differ = lengths[0] !== lengths[1];
  const counts = differ ? `; ${lengths[0]} items expected, ${lengths[1]} came` : '';
  return { ...below, path: step + below.path, counts: below.counts || counts };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function fullText(value: unknown): string {
  if (value === undefined) return 'undefined';
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // a cycle or a bigint: its own text has to do
    return String(value);
  }
}
