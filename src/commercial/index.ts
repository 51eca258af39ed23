/**
 * Commercial notices: a shop's application, its eligibility rule by rule, its fee, and the notice that it becomes (CIM-4.2.1.3).
 *
 * @module wuye/commercial
 */

export * from './application.js';
export * from './application-command.js';
export * from './application-content.js';
export { applicationDigest, sampleDigest } from './application-digest.js';
export * from './application-fee.js';
export * from './apply-application.js';
export * from './codes.js';
export * from './collection.js';
export * from './decide-application.js';
export * from './default-policy.js';
export * from './eligibility.js';
export * from './eligibility-context.js';
export * from './fee.js';
export { FEE_LIMITS } from './fee-limits.js';
export * from './notice-of-application.js';
export * from './policy.js';
export * from './quote-fee.js';
export * from './rule.js';
export * from './rules.js';
export { createScreen, MOST_HITS_OF_A_KIND, type ScreenWords } from './screen/create-screen.js';
export * from './screen/default-terms.js';
export { saysSomething } from './screen/says-something.js';
export * from './screen/screen.js';
export * from './screen/screen-content.js';
export { screenServiceNotice } from './screen/screen-service-notice.js';
export * from './screen/screen-text.js';
export * from './screen/term.js';
export * from './trade.js';
export * from './transitions.js';
