import type { ClauseId, Period, Role } from '../kernel/index.js';

/**
 * What somebody does with a record: collects its facts (CIM-4.1.1 to 4.1.8), records and maintains it in the
 * management system, verifies it record by record each period, or signs off the register's month (CIM-4.1.9).
 *
 * @category Duties
 * @since 0.1.0
 */
export const DUTY_ACTIONS = ['collect', 'record', 'verify', 'sign-off'] as const;

/** @see {@link DUTY_ACTIONS}
 * @category Duties
 * @since 0.1.0
 */
export type DutyAction = (typeof DUTY_ACTIONS)[number];

/**
 * The registers' forms by the identifiers of `wuye/forms`.
 *
 * @category Duties
 * @since 0.1.0
 */
export type DutyForm =
  | 'supplierStaff'
  | 'ownerCard'
  | 'occupancySummary'
  | 'shopSummary'
  | 'tenantRegister'
  | 'foreignNational'
  | 'domesticWorker'
  | 'dogRegister'
  | 'parkingUse'
  | 'specialCare';

/**
 * Where the clauses leave something open and the matrix holds a default:
 * - `no-form-named`: the kind is collected, no form is named for it
 * - `collector-open`: no clause names who collects it; as for domestic workers
 * - `interval-open`: the clause says "regularly" or "promptly"; the period is ours
 * - `verifier-open`: the clause names who fills the form, not who looks it over each month
 * - `staff-left-out`: CIM-4.1.1 speaks of all staff; here only those whom its own clause names
 * - `not-refreshed`: no clause asks for a regular update
 *
 * @category Duties
 * @since 0.1.0
 */
export const DUTY_NOTES = [
  'no-form-named',
  'collector-open',
  'interval-open',
  'verifier-open',
  'staff-left-out',
  'not-refreshed',
] as const;

/** @see {@link DUTY_NOTES}
 * @category Duties
 * @since 0.1.0
 */
export type DutyNote = (typeof DUTY_NOTES)[number];

/**
 * A role that does something, and the clause that says so.
 *
 * @category Duties
 * @since 0.1.0
 */
export interface DutyAssignment {
  readonly role: Role;
  readonly clause: ClauseId;
}

/**
 * Who does what for one kind of record. In each list the first role is the responsible one (the work list goes to it);
 * the others may do it too. An empty list: nobody is asked to.
 *
 * @category Duties
 * @since 0.1.0
 */
export interface Duty {
  /** Who collects the facts. */
  readonly collects: readonly DutyAssignment[];
  /** Who enters and maintains them in the management system. */
  readonly records: readonly DutyAssignment[];
  /** Who verifies the records, one by one, each period. */
  readonly verifies: readonly DutyAssignment[];
  /** Who signs off the register's month: a second control. */
  readonly signsOff: readonly DutyAssignment[];
  /** The form that it is kept on, or `null` where the source names none. */
  readonly form: DutyForm | null;
  /**
   * How long a verification holds, or `null` where nothing asks for a regular one. `refreshPolicyOf` in `wuye/refresh`
   * makes a refresh policy of it.
   */
  readonly refresh: Period | null;
  /** What was decided where the clauses leave it open. */
  readonly notes: readonly DutyNote[];
}
