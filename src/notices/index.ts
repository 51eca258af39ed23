/**
 * Notices: written, reviewed, issued, published, withdrawn, archived (CIM-4.2.1 to 4.2.8), with the lead time before what they
 * announce (CIM-4.2.6).
 *
 * @module wuye/notices
 */

export * from './act.js';
export * from './announced-event.js';
export * from './attachment.js';
export * from './content.js';
export * from './default-lead-times.js';
export * from './digest.js';
export * from './ids.js';
export * from './lead-time.js';
export * from './notice.js';
export * from './policy.js';
export * from './scope.js';
export * from './transitions.js';
