import type { JsonValue } from './json.js';

/**
 * What is wrong (or odd) with one piece of input. It never holds the raw value, only a masked sample.
 *
 * **Details**: `code` names the problem (`ID_CHECK_DIGIT`), `path` where it is (field names and array positions),
 * `params` what was expected. Texts for people come from `describeIssue` in `wuye/describe`.
 *
 * @category Kernel
 * @since 0.1.0
 */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly path: readonly (string | number)[];
  readonly params?: Readonly<Record<string, JsonValue>>;
  /** The offending value, masked: safe to print and to log. */
  readonly sample?: string;
}

/**
 * Parsed input: the value with its warnings, or the issues that made it unusable. Never thrown.
 *
 * @example
 * ```ts
 * import { parseCalendarDate } from 'wuye';
 *
 * const result = parseCalendarDate('2026-02-30');
 * result.ok; // => false
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Issue<Code>[] }
  | { readonly ok: false; readonly issues: readonly Issue<Code>[] };

/**
 * A successful result.
 *
 * @param value - the parsed value
 * @param warnings - what was odd but acceptable
 *
 * @example
 * ```ts
 * import { ok } from 'wuye';
 *
 * ok(3); // => { ok: true, value: 3, warnings: [] }
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function ok<Value, Code extends string = never>(
  value: Value,
  warnings: readonly Issue<Code>[] = [],
): Result<Value, Code> {
  return { ok: true, value, warnings };
}

/**
 * A failed result with one issue.
 *
 * @param code - the problem
 * @param detail - where it is, what was expected, and a masked sample
 *
 * @example
 * ```ts
 * import { failed } from 'wuye';
 *
 * failed('ID_LENGTH', { params: { expected: 18, actual: 17 } });
 * // => { ok: false, issues: [{ code: 'ID_LENGTH', path: [], params: { expected: 18, actual: 17 } }] }
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function failed<Code extends string>(
  code: Code,
  detail: Partial<Omit<Issue<Code>, 'code'>> = {},
): Result<never, Code> {
  return { ok: false, issues: [{ code, path: [], ...detail }] };
}
