import { type ClauseId, calendarDate, type PolicyRef, WuyeError } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import { DUTY_ACTIONS, type Duty, type DutyAction, type DutyAssignment } from './duty.js';
import { DUTIES } from './matrix.js';

/**
 * A host's own division of the duties. What it does not name stays as in {@link DUTIES}; a list that it names replaces
 * the whole list. Its periods count where a refresh policy is made of it: see `refreshPolicyOf` in `wuye/refresh`.
 *
 * @category Duties
 * @since 0.1.0
 */
export interface DutyPolicy extends PolicyRef {
  readonly overrides: Readonly<Partial<Record<RecordKind, Partial<Duty>>>>;
}

/**
 * The matrix as it stands in the clauses.
 *
 * @category Duties
 * @since 0.1.0
 */
export const DEFAULT_DUTY_POLICY: DutyPolicy = {
  id: 'wuye.duties',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  overrides: {},
};

/**
 * The duty of a kind under a policy.
 *
 * @param kind - the kind of record
 * @param policy - {@link DEFAULT_DUTY_POLICY} by default
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no such kind
 *
 * @example
 * ```ts
 * import { DEFAULT_DUTY_POLICY, dutyOf } from 'wuye/duties';
 *
 * const policy = {
 *   ...DEFAULT_DUTY_POLICY, id: 'estate-7',
 *   overrides: { owner: { refresh: { unit: 'calendar-month', count: 6 } } },
 * } as const;
 * dutyOf('owner', policy).refresh; // => { unit: 'calendar-month', count: 6 }
 * dutyOf('owner', policy).form; // => 'ownerCard'
 * ```
 * @category Duties
 * @since 0.1.0
 */
export function dutyOf(kind: RecordKind, policy: DutyPolicy = DEFAULT_DUTY_POLICY): Duty {
  if (!Object.hasOwn(DUTIES, kind)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'no such kind of record');
  const duty = DUTIES[kind];
  return Object.hasOwn(policy.overrides, kind) ? { ...duty, ...policy.overrides[kind] } : duty;
}

/**
 * The roles that do something for a kind, the responsible one first, each with its clause.
 *
 * @param kind - the kind of record
 * @param action - what is done
 * @param policy - {@link DEFAULT_DUTY_POLICY} by default
 * @returns an empty list where nobody is asked to do it
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no such kind or action
 *
 * @example
 * ```ts
 * import { assignmentsOf } from 'wuye/duties';
 *
 * assignmentsOf('supplier-staff', 'collect');
 * // => [{ role: 'function-lead', clause: 'CIM-4.1.3' }, { role: 'security-supervisor', clause: 'CIM-4.1.5' }]
 * ```
 * @category Duties
 * @since 0.1.0
 */
export function assignmentsOf(
  kind: RecordKind,
  action: DutyAction,
  policy: DutyPolicy = DEFAULT_DUTY_POLICY,
): readonly DutyAssignment[] {
  const duty = dutyOf(kind, policy);
  if (!DUTY_ACTIONS.includes(action)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'no such action');
  if (action === 'collect') return duty.collects;
  if (action === 'record') return duty.records;
  return action === 'verify' ? duty.verifies : duty.signsOff;
}

/**
 * Every clause that a duty rests on, in the order of its actions, each once.
 *
 * @param kind - the kind of record
 * @param policy - {@link DEFAULT_DUTY_POLICY} by default
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no such kind
 *
 * @example
 * ```ts
 * import { clausesOfDuty } from 'wuye/duties';
 *
 * clausesOfDuty('parking-use'); // => ['CIM-4.1.7', 'CIM-4.1.1', 'CIM-4.1.9']
 * ```
 * @category Duties
 * @since 0.1.0
 */
export function clausesOfDuty(
  kind: RecordKind,
  policy: DutyPolicy = DEFAULT_DUTY_POLICY,
): readonly ClauseId[] {
  const { collects, records, verifies, signsOff } = dutyOf(kind, policy);
  return [...new Set([...collects, ...records, ...verifies, ...signsOff].map(({ clause }) => clause))];
}
