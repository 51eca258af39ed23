/**
 * The cases that a storage adapter has to pass: {@link runConformance}, {@link registerConformance}, and what they are made
 * of, for cases of one's own.
 *
 * @module wuye/conformance
 */

export type { ConformanceCase, ConformanceSettings, ConformanceTrial } from './conformance-case.js';
export { CONFORMANCE_CASES } from './conformance-cases.js';
export { conformanceMarkdown } from './conformance-markdown.js';
export type { ConformanceTarget } from './conformance-target.js';
export * from './fixtures.js';
export { INDEX_VALUES, SHAPES, TEXTS } from './hostile-values.js';
export { CONFORMANCE_NEEDS, type ConformanceNeed, lacking } from './needs.js';
export { type ConformanceRunner, registerConformance } from './register-conformance.js';
export { type ConformanceReport, runConformance } from './run-conformance.js';
export { CONFORMANCE_SPEC } from './spec.js';
export {
  CONFORMANCE_OUTCOMES,
  type ConformanceOptions,
  type ConformanceOutcome,
  type ConformanceResult,
} from './try-case.js';
