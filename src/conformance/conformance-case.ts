import type { Store } from '../kernel/index.js';
import type { ConformanceTarget } from './conformance-target.js';
import type { ConformanceNeed } from './needs.js';

/**
 * Choices for one run of a case.
 *
 * @category Conformance
 * @since 0.1.0
 */
export interface ConformanceSettings {
  /** Where the random sequences of commands begin, any whole number; the kit's own fixed seeds by default. */
  readonly seed?: number;
  /** How many commands each random sequence has; 150 by default. */
  readonly steps?: number;
}

/**
 * Whether a case was tried.
 *
 * @category Conformance
 * @since 0.1.0
 */
export type ConformanceTrial =
  | { readonly outcome: 'passed' }
  | {
      readonly outcome: 'skipped';
      /** Which capability of the store or which member of the target lacks. */
      readonly reason: string;
    };

/**
 * A guarantee of the storage port with the code that tries it. Cases are data: filter them, run them with any runner,
 * or with none.
 *
 * @category Conformance
 * @since 0.1.0
 */
export interface ConformanceCase {
  /** `area.subject`, stable: adapters may list it as a known gap. */
  readonly id: string;
  /** The release that brought it. */
  readonly since: string;
  /** The promise in words. */
  readonly guarantee: string;
  /** What a store or its target must be able to do for the case to apply; none: every store. */
  readonly needs: readonly ConformanceNeed[];
  /**
   * Opens a store, tries the guarantee, closes the store.
   *
   * @returns whether it was tried, or skipped as not applicable
   * @throws Error when the guarantee does not hold; the message says what was expected
   */
  run<Opened extends Store>(
    target: ConformanceTarget<Opened>,
    settings?: ConformanceSettings,
  ): Promise<ConformanceTrial>;
}
