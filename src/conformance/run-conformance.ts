import type { Store, StoreCapabilities } from '../kernel/index.js';
import { createCalls } from './calls.js';
import { DEFAULT_SEEDS, DEFAULT_STEPS } from './cases-random.js';
import { CONFORMANCE_CASES } from './conformance-cases.js';
import type { ConformanceTarget } from './conformance-target.js';
import { CONFORMANCE_COLLECTIONS } from './fixtures.js';
import { watchOpening } from './opening.js';
import { CONFORMANCE_SPEC } from './spec.js';
import {
  type ConformanceOptions,
  type ConformanceResult,
  checkTarget,
  inTime,
  settingsOf,
  tryCase,
} from './try-case.js';

/**
 * What became of each case, as plain data. The same store gives the same report, unless a clock was given.
 *
 * @category Conformance
 * @since 0.1.0
 */
export interface ConformanceReport {
  /** No case failed, no known gap is closed, and the target opens. */
  readonly ok: boolean;
  /** What the store says of itself; `null` when it could not be opened. */
  readonly store: StoreCapabilities | null;
  /** The release of the port by which the store was judged: what the target pins, or the newest. */
  readonly spec: string;
  /** The newest release that the kit knows. */
  readonly newest: string;
  /** Where the random sequences began, and how many commands each had. */
  readonly random: { readonly seeds: readonly number[]; readonly steps: number };
  /** Every case in the order in which it was run. */
  readonly results: readonly ConformanceResult[];
  /** Ids of the cases that hold. */
  readonly passed: readonly string[];
  /** Ids of the cases that do not apply: the store's capabilities or the target lack something. */
  readonly skipped: readonly string[];
  /** What has to be dealt with: cases that do not hold, and known gaps that are closed. */
  readonly failed: readonly (ConformanceResult & { readonly message: string })[];
}

/**
 * Runs cases one after the other, without a test runner.
 *
 * **Details**: nothing here reads a clock. To know how long cases take, pass one.
 *
 * @param target - how to open the store
 * @param options - which cases, the seed of the random ones, a clock in milliseconds, a limit of time
 * @throws `KERNEL.INVALID_ARGUMENT` when the target's `spec` is no release or `known` names no case
 *
 * @example
 * ```ts
 * import { runConformance } from 'wuye/conformance';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * const report = await runConformance({ open: async (declarations) => createMemoryStore(declarations) });
 * report.ok; // => true
 * report.failed; // => []
 * report.store; // => { name: 'memory', list: 'all', durable: false, maxChanges: 10000 }
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export async function runConformance<Opened extends Store>(
  target: ConformanceTarget<Opened>,
  options: ConformanceOptions & { readonly clock?: () => number } = {},
): Promise<ConformanceReport> {
  const { cases = CONFORMANCE_CASES, clock } = options;
  checkTarget(target, cases);
  const store = await capabilitiesOf(target, options.timeLimit);
  const opening = watchOpening(target);
  const results: ConformanceResult[] = [];
  for (const one of cases) {
    const started = clock?.() ?? 0;
    const { result } = await tryCase(one, opening, options);
    results.push(clock === undefined ? result : { ...result, milliseconds: clock() - started });
  }
  const idsOf = (outcome: ConformanceResult['outcome']) =>
    results.flatMap((result) => (result.outcome === outcome ? [result.id] : []));
  const failed = results.flatMap((result) =>
    result.outcome === 'failed' || result.outcome === 'fixed'
      ? [{ ...result, message: result.message ?? '' }]
      : [],
  );
  const { seed, steps = DEFAULT_STEPS } = settingsOf(target, options);
  return {
    ok: failed.length === 0 && idsOf('not-run').length === 0,
    store,
    spec: target.spec ?? CONFORMANCE_SPEC,
    newest: CONFORMANCE_SPEC,
    random: { seeds: seed === undefined ? DEFAULT_SEEDS : [seed], steps },
    results,
    passed: idsOf('passed'),
    skipped: idsOf('skipped'),
    failed,
  };
}

async function capabilitiesOf<Opened extends Store>(
  target: ConformanceTarget<Opened>,
  timeLimit: ConformanceOptions['timeLimit'],
): Promise<StoreCapabilities | null> {
  const ask = async () => {
    const store = await target.open(CONFORMANCE_COLLECTIONS);
    const { name, list, durable, maxChanges } = store.capabilities;
    await target.close?.(store);
    return { name, list, durable, maxChanges };
  };
  try {
    return await inTime(ask(), timeLimit, createCalls());
  } catch {
    // The first case will tell why.
    return null;
  }
}
