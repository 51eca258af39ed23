/**
 * Commercial notices: a shop's application, its eligibility rule by rule, its fee, and the notice that it becomes (CIM-4.2.1.3).
 *
 * @module wuye/commercial
 */

export * from './screen/screen.js';
