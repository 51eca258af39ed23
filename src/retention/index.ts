/**
 * How long records are kept, what may be erased, what a person may ask for, and extracts for somebody outside.
 *
 * @module wuye/retention
 */

export * from './anonymise.js';
export * from './apply-erasure.js';
export * from './apply-rights-request.js';
export * from './codes.js';
export * from './collection.js';
export * from './decide-disclosure.js';
export * from './decide-erasure.js';
export * from './decide-rights-request.js';
export * from './disclosure.js';
export * from './disclosure-policy.js';
export * from './erasure.js';
export * from './extract-digest.js';
export * from './hold.js';
export * from './person-export.js';
export * from './policy.js';
export * from './recipient.js';
export * from './retained.js';
export * from './retention-plan.js';
export * from './rights-command.js';
export { REFUSAL_GROUNDS, type RefusalGround, type RefusalGroundEntry } from './rights-grounds.js';
export * from './rights-policy.js';
export * from './rights-request.js';
export * from './rights-transitions.js';
export * from './term.js';
