import type { Result } from '../../kernel/index.js';

const NO_WARNINGS: readonly never[] = Object.freeze([]);

/** A value without warnings. One list serves all: registers have millions of cells. */
export function value<Value>(read: Value): Result<Value, never> {
  return { ok: true, value: read, warnings: NO_WARNINGS };
}
