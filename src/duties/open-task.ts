import { addDays, type CalendarDate, type EstateId, type RecordId } from '../kernel/index.js';
import type { RecordKind, UnitKey } from '../records/index.js';
import type { DutyAssignment } from './duty.js';
import { assignmentsOf, type DutyPolicy } from './policy.js';
import { DEFAULT_TASK_POLICY, type Task, type TaskParty, type TaskPolicy, type TaskType } from './task.js';

/**
 * Gives a task its id. The key is unique among the tasks of one occasion and always the same for the same input
 * (`close-owner-card/own_7f3a`): digest it with the occasion's own id and a second run makes no second task, or ignore
 * it and take fresh ids.
 *
 * @category Tasks
 * @since 0.1.0
 */
export type TaskIds = (key: string) => string;

/** The occasion that opens tasks. */
export interface Occasion {
  readonly estate: EstateId;
  readonly unit: UnitKey;
  readonly on: CalendarDate;
  readonly ids: TaskIds;
  readonly policy?: TaskPolicy;
  readonly duties?: DutyPolicy;
}

/** What a task is about: a record and its kind, or a person who has no record yet. */
export interface TaskSubject {
  readonly record?: RecordId;
  readonly kind?: RecordKind;
  readonly party?: TaskParty;
}

const CUSTOMER_SERVICE: DutyAssignment = { role: 'clerk', clause: 'CIM-4.1.4' };

/** A new task of a type, as the policy has it. */
export function openTask(type: TaskType, occasion: Occasion, { kind, ...about }: TaskSubject = {}): Task {
  const { estate, unit, on, ids, policy = DEFAULT_TASK_POLICY, duties } = occasion;
  const { by, dueDays } = policy.tasks[type];
  const verifier = kind === undefined ? undefined : assignmentsOf(kind, 'verify', duties)[0];
  const { role, clause } = by === 'verifier' ? (verifier ?? CUSTOMER_SERVICE) : by;
  return {
    id: ids(about.record === undefined ? type : `${type}/${about.record}`),
    estate,
    schemaVersion: 1,
    type,
    state: 'open',
    unit,
    ...about,
    clause,
    role,
    openedOn: on,
    dueOn: addDays(on, dueDays),
  };
}
