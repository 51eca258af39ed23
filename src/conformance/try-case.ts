import { type Store, WuyeError } from '../kernel/index.js';
import { type Calls, createCalls, type WatchedSettings } from './calls.js';
import type { ConformanceCase, ConformanceSettings, ConformanceTrial } from './conformance-case.js';
import { CONFORMANCE_CASES } from './conformance-cases.js';
import type { ConformanceTarget } from './conformance-target.js';
import { failureText } from './failure-text.js';
import type { Opening } from './opening.js';
import { CONFORMANCE_SPEC, compareReleases } from './spec.js';

/**
 * What may become of a case: it holds; it does not apply; it does not hold; it does not hold and is newer than what the
 * target was written against; it does not hold, as the target says itself; it holds, though the target says that it does
 * not; it was not run, because the target does not open. `failed` and `fixed` are what has to be dealt with.
 *
 * @category Conformance
 * @since 0.1.0
 */
export const CONFORMANCE_OUTCOMES = [
  'passed',
  'skipped',
  'failed',
  'warning',
  'known',
  'fixed',
  'not-run',
] as const;

/** @see {@link CONFORMANCE_OUTCOMES}
 * @category Conformance
 * @since 0.1.0
 */
export type ConformanceOutcome = (typeof CONFORMANCE_OUTCOMES)[number];

/**
 * What became of one case.
 *
 * @category Conformance
 * @since 0.1.0
 */
export interface ConformanceResult extends Pick<ConformanceCase, 'id' | 'since' | 'guarantee'> {
  readonly outcome: ConformanceOutcome;
  /** What was expected and what came, where the case does not hold. */
  readonly message?: string;
  /** Why it was skipped or not run, or why the target lists it as known. */
  readonly reason?: string;
  /** How long it took, where a clock was given. */
  readonly milliseconds?: number;
}

/**
 * How cases are run.
 *
 * @category Conformance
 * @since 0.1.0
 */
export interface ConformanceOptions extends ConformanceSettings {
  /** All by default. */
  readonly cases?: readonly ConformanceCase[];
  /**
   * Resolves when a case has had its time; what is not done by then fails. Without it a store that hangs makes the run
   * hang, unless the test runner ends it.
   */
  readonly timeLimit?: () => Promise<unknown>;
}

/** What became of a case, with what it threw: a test runner shows where that came from. */
export interface Tried {
  readonly result: ConformanceResult;
  readonly error?: unknown;
}

/** Tries one case and tells what became of it; never rejects. */
export async function tryCase<Opened extends Store>(
  one: ConformanceCase,
  { target, hasFailed }: Opening<Opened>,
  options: ConformanceOptions,
): Promise<Tried> {
  const { id, since, guarantee } = one;
  const told = { id, since, guarantee };
  if (hasFailed()) return { result: { ...told, outcome: 'not-run', reason: 'the target does not open' } };
  const calls = createCalls();
  const settings: WatchedSettings = { ...settingsOf(target, options), watch: calls.watch };
  const known = knownReason(target, id);
  let trial: ConformanceTrial;
  try {
    trial = await inTime(one.run(target, settings), options.timeLimit, calls);
  } catch (error) {
    const message = failureText(error);
    if (hasFailed()) {
      return {
        result: { ...told, outcome: 'failed', message: `the target does not open: ${message}` },
        error,
      };
    }
    if (known !== null) return { result: { ...told, outcome: 'known', message, reason: known }, error };
    const newer = compareReleases(since, target.spec ?? CONFORMANCE_SPEC) > 0;
    return { result: { ...told, outcome: newer ? 'warning' : 'failed', message }, error };
  }
  if (trial.outcome === 'skipped') {
    return { result: { ...told, outcome: 'skipped', reason: trial.reason } };
  }
  if (known === null) return { result: { ...told, outcome: 'passed' } };
  const message = 'the case holds: take it off the list of known gaps';
  return { result: { ...told, outcome: 'fixed', message, reason: known }, error: new Error(message) };
}

/** The seed and the length that count: those of the run before those of the target. */
export function settingsOf<Opened extends Store>(
  target: ConformanceTarget<Opened>,
  options: ConformanceSettings,
): ConformanceSettings {
  const seed = options.seed ?? target.seed;
  const steps = options.steps ?? target.steps;
  return { ...(seed === undefined ? {} : { seed }), ...(steps === undefined ? {} : { steps }) };
}

/** Refuses a target that pins no release, or lists gaps that no case is called. */
export function checkTarget<Opened extends Store>(
  { spec = CONFORMANCE_SPEC, known = {} }: ConformanceTarget<Opened>,
  cases: readonly ConformanceCase[],
): void {
  compareReleases(spec, CONFORMANCE_SPEC);
  const ids = new Set([...CONFORMANCE_CASES, ...cases].map(({ id }) => id));
  const strange = Object.keys(known).filter((id) => !ids.has(id));
  if (strange.length === 0) return;
  throw new WuyeError('KERNEL.INVALID_ARGUMENT', `known gaps that are no cases: ${strange.join(', ')}`);
}

function knownReason<Opened extends Store>(
  { known = {} }: ConformanceTarget<Opened>,
  id: string,
): string | null {
  return Object.hasOwn(known, id) ? (known[id] ?? null) : null;
}

/** The outcome of work, unless its time is over before. */
export async function inTime<Result>(
  work: Promise<Result>,
  timeLimit: ConformanceOptions['timeLimit'],
  calls: Calls,
): Promise<Result> {
  if (timeLimit === undefined) return work;
  const limit = timeLimit().then((): never => {
    throw new Error(`the case did not come to an end in time: ${calls.underWay()}`);
  });
  return Promise.race([work, limit]);
}
