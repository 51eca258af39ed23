import type {
  ActorId,
  CalendarDate,
  ClauseId,
  EstateId,
  PolicyRef,
  RecordId,
  Role,
} from '../kernel/index.js';
import { calendarDate } from '../kernel/index.js';
import type { PhoneNumber, UnitKey } from '../records/index.js';
import type { DutyAssignment } from './duty.js';

/**
 * What move-in and change of ownership ask somebody to do (CIM-4.1.4).
 *
 * @category Tasks
 * @since 0.1.0
 */
export const TASK_TYPES = [
  'notify-move-in',
  'notify-name-change',
  'close-owner-card',
  'open-owner-card',
  'fill-occupancy-summary',
  'fill-shop-summary',
  're-register-parking',
  'review-tenancy',
  'review-occupancy',
  'review-record',
] as const;

/** @see {@link TASK_TYPES}
 * @category Tasks
 * @since 0.1.0
 */
export type TaskType = (typeof TASK_TYPES)[number];

/** The states of a task.
 * @category Tasks
 * @since 0.1.0
 */
export const TASK_STATES = ['open', 'done', 'cancelled'] as const;

/**
 * Where a task stands: `open`, `done`, or `cancelled` for a reason.
 *
 * @see {@link TASK_STATES}
 * @category Tasks
 * @since 0.1.0
 */
export type TaskState = (typeof TASK_STATES)[number];

/**
 * The lifecycle of a task: the state that each command leads to. What a state does not list is refused.
 *
 * @category Tasks
 * @since 0.1.0
 */
export const TASK_TRANSITIONS = {
  open: { complete: 'done', cancel: 'cancelled', reassign: 'open' },
  done: {},
  cancelled: {},
} as const satisfies Record<TaskState, Partial<Record<'complete' | 'cancel' | 'reassign', TaskState>>>;

/**
 * Whom a task is about where there is no record yet: the buyer. Personal data: keep it out of logs.
 *
 * @category Tasks
 * @since 0.1.0
 */
export interface TaskParty {
  readonly name: string;
  readonly phones?: readonly PhoneNumber[];
}

/**
 * Something that somebody has to do, with its clause, the responsible role and the day it is due. Plain JSON.
 *
 * @category Tasks
 * @since 0.1.0
 */
export interface Task {
  readonly id: string;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly type: TaskType;
  readonly state: TaskState;
  readonly unit: UnitKey;
  /** The record that it is about: the card to close, the parking use to register again. */
  readonly record?: RecordId;
  readonly party?: TaskParty;
  readonly clause: ClauseId;
  readonly role: Role;
  /** One person of the role; absent: anybody who holds it. */
  readonly assignee?: ActorId;
  readonly openedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  /** How it ended. */
  readonly closed?: {
    readonly on: CalendarDate;
    readonly by: ActorId;
    readonly onBehalfOf?: ActorId;
    readonly reason?: string;
  };
}

/**
 * What is open in the source about tasks: the clause says "promptly" and "customer service".
 *
 * @category Tasks
 * @since 0.1.0
 */
export interface TaskPolicy extends PolicyRef {
  readonly tasks: Readonly<Record<TaskType, TaskRule>>;
  /** Roles that may complete, cancel and reassign anybody's task. */
  readonly superiors: readonly Role[];
}

/**
 * Who does a type of task, and within how many calendar days of the move-in or change of ownership. `'verifier'`: who
 * verifies the kind of record that the task is about, by the duty matrix.
 *
 * @category Tasks
 * @since 0.1.0
 */
export interface TaskRule {
  readonly by: DutyAssignment | 'verifier';
  readonly dueDays: number;
}

const CUSTOMER_SERVICE: DutyAssignment = { role: 'clerk', clause: 'CIM-4.1.4' };

/**
 * Customer service (the clerk) for notices, cards and summaries; who verifies a kind of record for its review. Notices
 * go out within 3 days, cards and parking are done within 7, reviews within 14.
 *
 * @category Tasks
 * @since 0.1.0
 */
export const DEFAULT_TASK_POLICY: TaskPolicy = {
  id: 'wuye.tasks',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  tasks: {
    'notify-move-in': { by: CUSTOMER_SERVICE, dueDays: 3 },
    'notify-name-change': { by: CUSTOMER_SERVICE, dueDays: 3 },
    'close-owner-card': { by: CUSTOMER_SERVICE, dueDays: 7 },
    'open-owner-card': { by: CUSTOMER_SERVICE, dueDays: 7 },
    'fill-occupancy-summary': { by: CUSTOMER_SERVICE, dueDays: 7 },
    'fill-shop-summary': { by: CUSTOMER_SERVICE, dueDays: 7 },
    're-register-parking': { by: 'verifier', dueDays: 7 },
    'review-tenancy': { by: 'verifier', dueDays: 14 },
    'review-occupancy': { by: 'verifier', dueDays: 14 },
    'review-record': { by: 'verifier', dueDays: 14 },
  },
  superiors: ['department-supervisor', 'department-head', 'project-manager'],
};
