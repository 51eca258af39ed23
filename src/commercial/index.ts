/**
 * Commercial notices: a shop's application, its eligibility rule by rule, its fee, and the notice that it becomes (CIM-4.2.1.3).
 *
 * @module wuye/commercial
 */

export * from './application.js';
export * from './fee.js';
export * from './screen/screen.js';
export * from './trade.js';
export * from './transitions.js';
