/**
 * The month's archive: what was published, what its completeness still needs, and the sign-off (CIM-4.2.8, CIM-4.2.1.2).
 *
 * @module wuye/archive
 */

export * from './apply-archive.js';
export * from './archive.js';
export * from './archive-digest.js';
export * from './archive-sign-off-by.js';
export * from './check-archive.js';
export * from './codes.js';
export * from './collection.js';
export * from './command.js';
export * from './compile-archive.js';
export * from './decide-archive.js';
export * from './event.js';
export * from './month-archive.js';
export * from './policy.js';
export * from './published-in.js';
export * from './transitions.js';
