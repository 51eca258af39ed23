import type { Store } from '../kernel/index.js';
import { CONFORMANCE_CASES } from './conformance-cases.js';
import type { ConformanceTarget } from './conformance-target.js';
import { watchOpening } from './opening.js';
import { type ConformanceOptions, checkTarget, tryCase } from './try-case.js';

/**
 * The two functions of a test runner, those of Vitest, Jest, Mocha and `node:test` fit; and two more where somebody wants
 * to hear more.
 *
 * @category Conformance
 * @since 0.1.0
 */
export interface ConformanceRunner {
  /** Groups tests under a name. */
  readonly describe: (name: string, body: () => void) => unknown;
  /** Registers one test. */
  readonly it: (name: string, body: (...context: readonly unknown[]) => Promise<void>) => unknown;
  /**
   * Told during a test that it does not apply, or that its gap is known: why, and what the runner gave the test. For
   * Vitest: `(reason, test: TestContext) => test.skip(reason)`.
   */
  skip?(reason: string, context: unknown): void;
  /** Told of a case that does not hold, yet is newer than the target's `spec`. Its test passes. */
  warn?(message: string): void;
}

/**
 * Registers each case as a test of a runner.
 *
 * **Details**: runners want to know their tests before a store is open, so a case that does not apply is a test that
 * passes; `skip` of the runner hears of it. So it is with a known gap, and with a case that is newer than the target's
 * `spec`, of which `warn` hears. A known gap that is closed fails. Where the target does not open, the first test tells
 * why, and the others fail with no more than that.
 *
 * @param runner - `{ describe, it }` of the test runner
 * @param target - how to open the store
 * @param options - which cases, the seed of the random ones, a limit of time where the runner has none
 * @throws `KERNEL.INVALID_ARGUMENT` when the target's `spec` is no release or `known` names no case
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
  runner: ConformanceRunner,
  target: ConformanceTarget<Opened>,
  options: ConformanceOptions = {},
): void {
  const { cases = CONFORMANCE_CASES } = options;
  checkTarget(target, cases);
  const opening = watchOpening(target);
  runner.describe('storage port', () => {
    for (const one of cases) {
      // A rest parameter: runners that count parameters would wait for a callback.
      runner.it(`${one.id}: ${one.guarantee}`, async (...context) => {
        const { result, error } = await tryCase(one, opening, options);
        const { outcome, message = '', reason = '' } = result;
        if (outcome === 'failed' || outcome === 'fixed') throw error;
        if (outcome === 'not-run') throw new Error(`not run: ${reason}, see the first failure`);
        if (outcome === 'warning') runner.warn?.(`${one.id}, new in ${one.since}: ${message}`);
        if (outcome === 'skipped') runner.skip?.(reason, context[0]);
        if (outcome === 'known') runner.skip?.(`known: ${reason}`, context[0]);
      });
    }
  });
}
