import type { Store } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { CONFORMANCE_CASES } from './conformance-cases.js';
import type { ConformanceTarget } from './conformance-target.js';

/**
 * The two functions of a test runner: those of Vitest, Jest, Mocha and `node:test` fit.
 *
 * @category Conformance
 * @since 0.1.0
 */
export interface ConformanceRunner {
  /** Groups tests under a name. */
  readonly describe: (name: string, body: () => void) => unknown;
  /** Registers one test. */
  readonly it: (name: string, body: () => Promise<void>) => unknown;
}

/**
 * Registers each case as a test of a runner.
 *
 * **Details**: a case that does not apply passes without doing anything, since runners want to know their tests before
 * a store is open. `runConformance` tells these apart.
 *
 * @param runner - `{ describe, it }` of the test runner
 * @param target - how to open the store
 * @param cases - all by default
 *
 * @example
 * ```ts
 * import { registerConformance } from 'wuye/conformance';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * const names: string[] = [];
 * const runner = { describe: (_: string, body: () => void) => body(), it: (name: string) => names.push(name) };
 * registerConformance(runner, { open: async (declarations) => createMemoryStore(declarations) });
 * names.includes('commit.nothing: A commit of no changes succeeds.'); // => true
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export function registerConformance<Opened extends Store>(
  { describe, it }: ConformanceRunner,
  target: ConformanceTarget<Opened>,
  cases: readonly ConformanceCase[] = CONFORMANCE_CASES,
): void {
  describe('storage port', () => {
    for (const { id, guarantee, run } of cases) {
      it(`${id}: ${guarantee}`, async () => {
        await run(target);
      });
    }
  });
}
