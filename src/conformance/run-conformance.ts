import type { Store } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { CONFORMANCE_CASES } from './conformance-cases.js';
import type { ConformanceTarget } from './conformance-target.js';

/**
 * What became of each case.
 *
 * @category Conformance
 * @since 0.1.0
 */
export interface ConformanceReport {
  /** No case failed. */
  readonly ok: boolean;
  /** Ids of the cases that hold. */
  readonly passed: readonly string[];
  /** Ids of the cases that do not apply: the store's capabilities or the target lack something. */
  readonly skipped: readonly string[];
  readonly failed: readonly {
    readonly id: string;
    readonly guarantee: string;
    /** What was expected and what came. */
    readonly message: string;
  }[];
}

/**
 * Runs cases one after the other, without a test runner.
 *
 * @param target - how to open the store
 * @param cases - all by default
 *
 * @example
 * ```ts
 * import { runConformance } from 'wuye/conformance';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * const report = await runConformance({ open: async (declarations) => createMemoryStore(declarations) });
 * report.ok; // => true
 * report.failed; // => []
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export async function runConformance<Opened extends Store>(
  target: ConformanceTarget<Opened>,
  cases: readonly ConformanceCase[] = CONFORMANCE_CASES,
): Promise<ConformanceReport> {
  const passed: string[] = [];
  const skipped: string[] = [];
  const failed: ConformanceReport['failed'][number][] = [];
  for (const { id, guarantee, run } of cases) {
    try {
      ((await run(target)).outcome === 'passed' ? passed : skipped).push(id);
    } catch (error) {
      failed.push({ id, guarantee, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { ok: failed.length === 0, passed, skipped, failed };
}
