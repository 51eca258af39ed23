import type { Result } from '../kernel/index.js';

/**
 * Puts the masked sample on every issue and warning of a result. Nothing is masked where there are none.
 *
 * @internal
 */
export function withSample<Value, Code extends string>(
  result: Result<Value, Code>,
  mask: () => string,
): Result<Value, Code> {
  const found = result.ok ? result.warnings : result.issues;
  if (found.length === 0) return result;
  const sample = mask();
  const sampled = found.map((issue) => ({ ...issue, sample }));
  return result.ok ? { ...result, warnings: sampled } : { ok: false, issues: sampled };
}
