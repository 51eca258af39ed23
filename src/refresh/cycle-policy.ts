import { DEFAULT_DUTY_POLICY, type DutyPolicy } from '../duties/index.js';
import type { Role } from '../kernel/index.js';

/**
 * What the sources leave open about monthly cycles.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface CyclePolicy {
  /** Who verifies and who signs off each kind (CIM-4.1.4 to 4.1.9). */
  readonly duties: DutyPolicy;
  /** Who may open a cycle. */
  readonly openRoles: readonly Role[];
  /** Who may reopen a signed-off cycle. */
  readonly reopenRoles: readonly Role[];
  /** Who may hand over or assign another person's cases; everybody may hand over their own. */
  readonly handOverRoles: readonly Role[];
  /** Whether a case with an assignee is decided by that person only, or in that person's name. */
  readonly assigneeOnly: boolean;
  /** Set, with the reason, where who decided cases may sign them off too; `null`: two persons are needed. */
  readonly signOffByDecider: { readonly reason: string } | null;
  /** Attempts after which somebody counts as unreachable, at least 1. */
  readonly minimumAttempts: number;
  /** Days before the last day of the month on which open cases are reminded of. */
  readonly remindDaysBefore: readonly number[];
  /** Days after the last day of the month from which open cases are escalated. */
  readonly escalateDaysAfter: number;
  /** Day of the following month by which the clerk signs off, 1 to 28. */
  readonly signOffDay: number;
}

/**
 * The defaults, all of them ours:
 * - the clerk or a program opens; the clerk or a superior reopens and hands over;
 * - a case is decided by its assignee, where it has one; the clerk signs off what others decided;
 * - one attempt makes somebody unreachable;
 * - reminders 7 and 3 days before the end of the month, escalation on the day after it, sign-off by the 5th.
 *
 * @example
 * ```ts
 * import { DEFAULT_CYCLE_POLICY } from 'wuye/refresh';
 *
 * DEFAULT_CYCLE_POLICY.remindDaysBefore; // => [7, 3]
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export const DEFAULT_CYCLE_POLICY: CyclePolicy = {
  duties: DEFAULT_DUTY_POLICY,
  openRoles: ['system', 'clerk', 'department-supervisor', 'department-head', 'project-manager'],
  reopenRoles: ['clerk', 'department-supervisor', 'department-head', 'project-manager'],
  handOverRoles: ['clerk', 'department-supervisor', 'department-head', 'project-manager'],
  assigneeOnly: true,
  signOffByDecider: null,
  minimumAttempts: 1,
  remindDaysBefore: [7, 3],
  escalateDaysAfter: 1,
  signOffDay: 5,
};
