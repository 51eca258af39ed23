/**
 * Who collects, records, verifies and signs off what (CIM-4.1.1 to 4.1.9); tasks of move-in and change of ownership (CIM-4.1.4);
 * updates and escalations (NIM-4.2, NIM-5.2).
 *
 * @module wuye/duties
 */

export * from './apply-close.js';
export * from './apply-escalation.js';
export * from './apply-task.js';
export * from './apply-update.js';
export { type CheckDutyOptions, checkDuty } from './check-duty.js';
export * from './close.js';
export * from './codes.js';
export * from './decide-close.js';
export * from './decide-escalation.js';
export * from './decide-task.js';
export * from './decide-update.js';
export * from './duty.js';
export * from './escalation.js';
export type { EscalationCommand, EscalationContext, EscalationEvent } from './escalation-command.js';
export * from './matrix.js';
export * from './move-in.js';
export type { TaskIds } from './open-task.js';
export * from './ownership-change.js';
export * from './policy.js';
export * from './task.js';
export * from './task-command.js';
export * from './update.js';
export * from './update-context.js';
