/**
 * Checks between records, one person across registers, units split, merged and renumbered.
 *
 * @module wuye/registers
 */

export * from './apply-person.js';
export * from './apply-unit.js';
export * from './check-record.js';
export * from './check-registers.js';
export * from './codes.js';
export * from './collection.js';
export * from './decide-person-merge.js';
export * from './decide-unit-change.js';
export * from './link-persons.js';
export * from './person.js';
export * from './policy.js';
export type { RegisterFinding } from './rule.js';
export * from './unit-change.js';
