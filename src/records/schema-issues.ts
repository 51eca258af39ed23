import type * as z from 'zod';
import type { Issue, JsonValue } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';

type RecordIssue = Issue<RecordIssueCode>;
type Path = readonly (string | number)[];

/** More than a person reads; a hostile body could have millions. */
const MOST_ISSUES = 100;
const LONGEST_KEY = 64;

/** zod's names of types in the words that `wuye/describe` has labels for. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  record: 'object',
  int: 'whole-number',
};
const typeName = (name: string) => TYPES[name] ?? name;

/**
 * What a schema found, as issues of our own: code, path and what was expected, never a value. One issue for one place,
 * at most 100.
 *
 * @param error - the failed parse
 * @param input - what was parsed, to tell an absent value from one of the wrong type
 */
export function issuesOf(error: z.ZodError, input: unknown): readonly RecordIssue[] {
  const found = new Map<string, RecordIssue>();
  for (const zodIssue of error.issues) {
    for (const issue of translated(zodIssue, [], input)) {
      if (found.size === MOST_ISSUES) return [...found.values()];
      const place = JSON.stringify(issue.path);
      if (!found.has(place)) found.set(place, issue);
    }
  }
  return [...found.values()];
}

function translated(issue: z.core.$ZodIssue, above: Path, input: unknown): readonly RecordIssue[] {
  const at: Path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const path = at.map(shortKey);
  const one = (
    code: RecordIssueCode,
    params?: Readonly<Record<string, JsonValue>>,
  ): readonly RecordIssue[] => [params === undefined ? { code, path } : { code, path, params }];
  const absentOr = (code: RecordIssueCode, expected: JsonValue): readonly RecordIssue[] =>
    isAbsent(input, at) ? one('REQUIRED_MISSING') : one(code, { expected });
  switch (issue.code) {
    case 'invalid_type':
      return absentOr('TYPE_MISMATCH', typeName(issue.expected));
    case 'invalid_value':
      return absentOr('VALUE_UNKNOWN', issue.values.map(String));
    case 'invalid_format':
      // Every form of ours says in its message what it expects.
      return issue.message === 'text'
        ? one('TEXT_MALFORMED')
        : one('FORM_INVALID', { expected: issue.message });
    case 'too_big':
      return one(issue.origin === 'number' ? 'TOO_LARGE' : 'TOO_LONG', { most: Number(issue.maximum) });
    case 'too_small':
      return one(issue.origin === 'number' ? 'TOO_SMALL' : 'TOO_SHORT', {
        least: Number(issue.minimum),
        ...(issue.inclusive === false ? { exclusive: true } : {}),
      });
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MOST_ISSUES)
        .map((key) => ({ code: 'KEY_UNKNOWN' as const, path: [...path, shortKey(key)] }));
    case 'invalid_union': {
      const inside = issue.errors.find((issues) => issues.some(isInside));
      if (inside !== undefined) return inside.flatMap((each) => translated(each, at, input));
      return absentOr('VALUE_UNKNOWN', optionsOf(issue));
    }
    case 'custom':
      return one('FORM_INVALID', { expected: String(issue.params?.expected ?? '') });
    case 'invalid_key':
      return one('FORM_INVALID', { expected: 'key' });
    default:
      return one('FORM_INVALID', { expected: issue.message });
  }
}

/** Whether an option of a union was entered: the value is of its type, and something in it is wrong. */
const isInside = ({ code, path }: z.core.$ZodIssue) => path.length > 0 || code === 'unrecognized_keys';

/** What one of several may be: the words of a discriminator, or the words and types of the options. */
function optionsOf(issue: z.core.$ZodIssueInvalidUnion): readonly string[] {
  if ('options' in issue && issue.options !== undefined) return issue.options.map(String);
  return issue.errors.flat().flatMap((each) => {
    if (each.code === 'invalid_value') return each.values.map(String);
    return each.code === 'invalid_type' ? [typeName(each.expected)] : [];
  });
}

/** Absent means that the key is not there; `undefined` and `null` are values of the wrong type. */
function isAbsent(input: unknown, path: Path): boolean {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return true;
    value = (value as Record<string | number, unknown>)[key];
  }
  return false;
}

/** A key is somebody's own: no more of it than a reader needs. */
function shortKey(key: string | number): string | number {
  return typeof key === 'number' || key.length <= LONGEST_KEY
    ? key
    : `${key.slice(0, LONGEST_KEY - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
