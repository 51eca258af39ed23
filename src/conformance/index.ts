/**
 * The cases that a storage adapter has to pass: {@link runConformance}, {@link registerConformance}.
 *
 * @module wuye/conformance
 */

export type { ConformanceCase, ConformanceSettings, ConformanceTrial } from './conformance-case.js';
export { CONFORMANCE_CASES } from './conformance-cases.js';
export type { ConformanceTarget } from './conformance-target.js';
export { CONFORMANCE_COLLECTIONS } from './fixtures.js';
export { CONFORMANCE_NEEDS, type ConformanceNeed, lacking } from './needs.js';
export { type ConformanceRunner, registerConformance } from './register-conformance.js';
export { type ConformanceReport, runConformance } from './run-conformance.js';
