import type { CalendarDate } from './calendar-date.js';
import { type Finding, type Outcome, outcomeOf } from './finding.js';

/**
 * Which policy decided: its id, its version, and since when that version holds.
 *
 * @category Kernel
 * @since 0.1.0
 */
export interface PolicyRef {
  readonly id: string;
  readonly version: string;
  readonly effectiveFrom: CalendarDate;
}

/**
 * Which policy a decision was made under, without what the policy says.
 *
 * @param policy - a policy of any room
 *
 * @example
 * ```ts
 * import { policyRef } from 'wuye';
 * import { DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
 *
 * policyRef(DEFAULT_REFRESH_POLICY); // => { id: 'wuye.refresh', version: '1', effectiveFrom: '2026-01-01' }
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function policyRef({ id, version, effectiveFrom }: PolicyRef): PolicyRef {
  return { id, version, effectiveFrom };
}

/**
 * A business outcome as a value: the outcome, **every** rule's finding in stable order, the policy and the date.
 * It is plain JSON; hosts store it as audit.
 *
 * @category Kernel
 * @since 0.1.0
 */
export interface Decision<Code extends string = string> {
  readonly outcome: Outcome;
  readonly findings: readonly Finding<Code>[];
  readonly policy: PolicyRef;
  readonly asOf: CalendarDate;
}

/**
 * One step of a lifecycle: accepted with its events, or refused with the reasons. The events of a refusal do not
 * exist, so nobody can apply them by accident. `outcome` tells refused from lacking information, and accepted from
 * accepted for somebody to look at.
 *
 * @category Kernel
 * @since 0.1.0
 */
export type Step<Event, Code extends string = string> =
  | {
      readonly accepted: true;
      readonly outcome: 'allowed' | 'needs-review';
      readonly events: readonly Event[];
      readonly findings: readonly Finding<Code>[];
      readonly policy: PolicyRef;
      readonly asOf: CalendarDate;
    }
  | {
      readonly accepted: false;
      readonly outcome: 'needs-information' | 'refused';
      readonly findings: readonly Finding<Code>[];
      readonly policy: PolicyRef;
      readonly asOf: CalendarDate;
    };

/**
 * Makes a decision of findings.
 *
 * @param findings - every rule's answer, in stable order
 * @param policy - the policy that the rules ran under
 * @param asOf - the date that they ran for
 *
 * @example
 * ```ts
 * import { calendarDate, decide } from 'wuye';
 *
 * const policy = { id: 'example', version: '1', effectiveFrom: calendarDate('2026-01-01') };
 * decide([], policy, calendarDate('2026-11-21')).outcome; // => 'allowed'
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function decide<Code extends string>(
  findings: readonly Finding<Code>[],
  policy: PolicyRef,
  asOf: CalendarDate,
): Decision<Code> {
  return { outcome: outcomeOf(findings), findings, policy: policyRef(policy), asOf };
}

/**
 * Makes a lifecycle step of findings: accepted when they allow it (or only ask for a review), else refused.
 *
 * @param findings - every rule's answer, in stable order
 * @param events - what happens when accepted; called only then
 * @param policy - the policy that the rules ran under
 * @param asOf - the date that they ran for
 *
 * @example
 * ```ts
 * import { calendarDate, step } from 'wuye';
 *
 * const policy = { id: 'example', version: '1', effectiveFrom: calendarDate('2026-01-01') };
 * step([], () => ['posted'], policy, calendarDate('2026-11-21')).accepted; // => true
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function step<Event, Code extends string>(
  findings: readonly Finding<Code>[],
  events: () => readonly Event[],
  policy: PolicyRef,
  asOf: CalendarDate,
): Step<Event, Code> {
  const outcome = outcomeOf(findings);
  const base = { findings, policy: policyRef(policy), asOf };
  return outcome === 'refused' || outcome === 'needs-information'
    ? { accepted: false, outcome, ...base }
    : { accepted: true, outcome, events: events(), ...base };
}

/**
 * What a step leaves: the state with all its events applied, or the state as it was where the step was refused.
 *
 * @param state - the state that was decided on; `null` where the command begins one
 * @param step - the decision
 * @param apply - the lifecycle's `applyX`
 *
 * @example
 * ```ts
 * import { afterStep, calendarDate, step } from 'wuye';
 *
 * const policy = { id: 'example', version: '1', effectiveFrom: calendarDate('2026-01-01') };
 * const pressed = step([], () => ['press', 'press'], policy, calendarDate('2026-11-21'));
 * afterStep(1, pressed, (count: number) => count + 1); // => 3
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function afterStep<State, Event>(
  state: State,
  step: Step<Event>,
  apply: (state: State, event: Event) => State,
): State {
  return step.accepted ? step.events.reduce(apply, state) : state;
}
