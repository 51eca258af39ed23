import type { CalendarDate, Finding, PolicyRef } from '../kernel/index.js';
import type { ShopRecord } from '../records/index.js';
import type { EligibilityFindingCode } from './codes.js';
import type { EligibilityPolicy } from './policy.js';
import type { PreparedRule } from './rule.js';
import type { ContentScreen } from './screen/screen.js';

/** How an application comes out.
 * @category Commercial
 * @since 0.1.0
 */
export const ELIGIBILITY_OUTCOMES = ['eligible', 'needs-review', 'needs-information', 'refused'] as const;

/**
 * How an application comes out: `refused` where a rule that blocks failed, `needs-information` where a fact is missing,
 * `needs-review` where a person has to look, else `eligible`.
 *
 * @see {@link ELIGIBILITY_OUTCOMES}
 * @category Commercial
 * @since 0.1.0
 */
export type EligibilityOutcome = (typeof ELIGIBILITY_OUTCOMES)[number];

/**
 * Whether an application may become a notice, with every rule's finding. Plain JSON; hosts store it as audit.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface EligibilityDecision<Code extends string = EligibilityFindingCode> {
  readonly outcome: EligibilityOutcome;
  readonly findings: readonly Finding<Code>[];
  readonly policy: PolicyRef;
  readonly asOf: CalendarDate;
}

/**
 * What the rules need beside the application.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface EligibilityContext<Code extends string = EligibilityFindingCode> {
  readonly asOf: CalendarDate;
  /** `DEFAULT_ELIGIBILITY_POLICY` by default. */
  readonly policy?: EligibilityPolicy;
  /** The shop's record; `null`: known not to be on the register. Absent: nobody looked. */
  readonly shop?: ShopRecord | null;
  /** Looks through the words of the sample. Absent: a person has to. */
  readonly screen?: ContentScreen;
  /** `ELIGIBILITY_RULES` by default; a host may leave some out or add its own, made with `prepareRule`. */
  readonly rules?: readonly PreparedRule<Code>[];
}
