/**
 * The cases that a storage adapter has to pass: {@link runConformance}, {@link registerConformance}.
 *
 * @module wuye/conformance
 */

export type { ConformanceCase, ConformanceTarget } from './conformance-case.js';
export { CONFORMANCE_CASES } from './conformance-cases.js';
export { CONFORMANCE_COLLECTIONS } from './fixtures.js';
export { type ConformanceRunner, registerConformance } from './register-conformance.js';
export { type ConformanceReport, runConformance } from './run-conformance.js';
