/**
 * The states of a cycle. `reopened`: signed off once, and open again for what was left undecided.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export const CYCLE_STATES = ['open', 'signed-off', 'reopened'] as const;

/**
 * Where the month of a register stands: `open`, `signed-off` by the clerk, or `reopened` after that for what was left
 * undecided.
 *
 * @see {@link CYCLE_STATES}
 * @category Refresh cycles
 * @since 0.1.0
 */
export type CycleState = (typeof CYCLE_STATES)[number];

/**
 * What can be done with a cycle.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export type CycleCommandType = 'sign-off' | 'reopen' | 'hand-over';

/**
 * The lifecycle of a cycle: the state that each command leads to. What a state does not list is refused.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export const CYCLE_TRANSITIONS = {
  open: { 'sign-off': 'signed-off', 'hand-over': 'open' },
  'signed-off': { reopen: 'reopened' },
  reopened: { 'sign-off': 'signed-off', 'hand-over': 'reopened' },
} as const satisfies Record<CycleState, Partial<Record<CycleCommandType, CycleState>>>;

/**
 * The states of a case: open, or how it was decided.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export const CASE_STATES = ['open', 'confirmed', 'changed', 'ended', 'unreachable', 'not-decided'] as const;

/**
 * Where one record stands in its cycle: `open`, or how it was decided: `confirmed` unchanged, `changed`, `ended`,
 * `unreachable` (nobody was reached), `not-decided` (left so on purpose, with a reason).
 *
 * @see {@link CASE_STATES}
 * @category Refresh cycles
 * @since 0.1.0
 */
export type CaseState = (typeof CASE_STATES)[number];

/**
 * How a case was decided: confirmed unchanged, updated, the record ended, nobody reached, or left without a decision.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export type CaseOutcome = Exclude<CaseState, 'open'>;

/**
 * What can be done with a case. `hand-over` and `reopen` come through its cycle.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export type CaseCommandType =
  | 'confirm'
  | 'change'
  | 'end'
  | 'mark-unreachable'
  | 'leave-undecided'
  | 'assign'
  | 'hand-over'
  | 'reopen';

const DECIDE = {
  confirm: 'confirmed',
  change: 'changed',
  end: 'ended',
  'mark-unreachable': 'unreachable',
  'leave-undecided': 'not-decided',
} as const;

/**
 * The lifecycle of a case: the state that each command leads to. What a state does not list is refused.
 *
 * **Details**: who was not reached may be reached later in the month, so `unreachable` and `not-decided` can be decided
 * again in the same round. The other outcomes have changed the record and stay.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export const CASE_TRANSITIONS = {
  open: { ...DECIDE, assign: 'open', 'hand-over': 'open' },
  confirmed: {},
  changed: {},
  ended: {},
  unreachable: { ...DECIDE, 'hand-over': 'unreachable' },
  'not-decided': { ...DECIDE, 'hand-over': 'not-decided', reopen: 'open' },
} as const satisfies Record<CaseState, Partial<Record<CaseCommandType, CaseState>>>;
