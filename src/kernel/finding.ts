import type { ClauseId } from './clause.js';
import type { JsonValue } from './json.js';

/**
 * How a rule came out. A missing fact is `unknown`, never `fail`.
 *
 * @category Kernel
 * @since 0.1.0
 */
export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/**
 * What a rule does to the outcome when it does not pass: `blocks` it, asks a person to look (`reviews`), or only
 * `advises`.
 *
 * @category Kernel
 * @since 0.1.0
 */
export type Effect = 'blocks' | 'reviews' | 'advises';

/**
 * What a rule saw: scalars and lists of them, JSON-safe, masked where they are sensitive.
 *
 * @category Kernel
 * @since 0.1.0
 */
export type Facts = Readonly<Record<string, JsonValue>>;

/**
 * One rule's answer: what was checked, under which clause, what it saw. Texts come from `describeFinding` in
 * `wuye/describe`.
 *
 * @category Kernel
 * @since 0.1.0
 */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly verdict: Verdict;
  readonly effect: Effect;
  readonly clause: ClauseId;
  readonly facts: Facts;
  /** The field that the rule looked at, where it was one. */
  readonly path?: readonly (string | number)[];
  /** Set where a policy let a failed rule pass, with its reason. */
  readonly waivedBy?: { readonly policy: string; readonly reason: string };
}

/**
 * The outcome that findings lead to, in the order `refused` > `needs-information` > `needs-review` > `allowed`. `refused`: a
 * rule that blocks failed. `needs-information`: none failed, but a fact that a blocking rule asks for is missing: add it and ask
 * again. `needs-review`: nothing blocks, but a person has to look. See {@link outcomeOf}.
 *
 * @category Kernel
 * @since 0.1.0
 */
export type Outcome = 'allowed' | 'needs-review' | 'needs-information' | 'refused';

/**
 * Weighs findings: one failed blocking rule refuses; else one unknown blocking rule asks for information; else one
 * rule with effect `reviews` that failed or is unknown asks for a review. Waived findings weigh nothing.
 *
 * @param findings - every rule's answer, in any order
 * @returns the outcome
 *
 * @example
 * ```ts
 * import { outcomeOf } from 'wuye';
 *
 * outcomeOf([
 *   { code: 'X.A', verdict: 'pass', effect: 'blocks', clause: 'CIM-4.2.2', facts: {} },
 *   { code: 'X.B', verdict: 'unknown', effect: 'blocks', clause: 'CIM-4.2.4', facts: {} },
 * ]); // => 'needs-information'
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  let outcome: Outcome = 'allowed';
  for (const finding of findings) {
    const { verdict } = finding;
    if (verdict === 'pass' || verdict === 'not-applicable' || finding.waivedBy !== undefined) continue;
    const { effect } = finding;
    if (effect === 'blocks' && verdict === 'fail') return 'refused';
    if (effect === 'blocks') outcome = 'needs-information';
    else if (effect === 'reviews' && outcome === 'allowed') outcome = 'needs-review';
  }
  return outcome;
}

/**
 * Why a decision is not `allowed`: the findings that weigh, those that failed or are unknown and were not waived, in
 * their order. Advice is left out.
 *
 * @param findings - every rule's answer
 *
 * @example
 * ```ts
 * import { reasonsOf } from 'wuye';
 *
 * reasonsOf([
 *   { code: 'X.A', verdict: 'pass', effect: 'blocks', clause: 'CIM-4.2.2', facts: {} },
 *   { code: 'X.B', verdict: 'unknown', effect: 'blocks', clause: 'CIM-4.2.4', facts: {} },
 *   { code: 'X.C', verdict: 'fail', effect: 'advises', clause: 'CIM-4.2.5', facts: {} },
 * ]).map(({ code }) => code); // => ['X.B']
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function reasonsOf<Code extends string>(findings: readonly Finding<Code>[]): readonly Finding<Code>[] {
  return findings.filter(
    ({ verdict, effect, waivedBy }) =>
      effect !== 'advises' && waivedBy === undefined && (verdict === 'fail' || verdict === 'unknown'),
  );
}

/**
 * A finding of a rule; passes carry the same facts as failures.
 *
 * @param code - the rule's code
 * @param verdict - `true` passes, `false` fails
 * @param clause - what the rule carries out
 * @param facts - what it looked at: ids, dates and numbers, never names
 * @param effect - what a failure does; it blocks by default
 *
 * @example
 * ```ts
 * import { found } from 'wuye';
 *
 * found('HOUSE.KEY_MISSING', false, 'HOUSE-1', { key: 'key_1' });
 * // => {
 * //   code: 'HOUSE.KEY_MISSING', verdict: 'fail', effect: 'blocks', clause: 'HOUSE-1', facts: { key: 'key_1' },
 * // }
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function found<Code extends string>(
  code: Code,
  verdict: Verdict | boolean,
  clause: ClauseId,
  facts: Facts = {},
  effect: Effect = 'blocks',
): Finding<Code> {
  const told = typeof verdict === 'boolean' ? (verdict ? 'pass' : 'fail') : verdict;
  return { code, verdict: told, effect, clause, facts };
}
