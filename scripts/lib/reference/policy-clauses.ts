import type { LeadTimeRule } from '../../../src/notices/index.js';
import { DEFAULT_LEAD_TIMES, STATUTORY_LEAD_TIMES } from '../../../src/notices/index.js';

const clausesOf = (rules: readonly LeadTimeRule[]): readonly string[] => [
  ...new Set(rules.map(({ clause }) => clause)),
];

/**
 * Codes whose clause is data of a policy, by the policies that the library comes with. Every rule of lead times has the same type, so
 * the text of the code cannot tell which table a code takes its clause from.
 */
export const CLAUSES_OF_POLICIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['LEAD_TIME.SHORT', clausesOf([DEFAULT_LEAD_TIMES.planned, ...Object.values(DEFAULT_LEAD_TIMES.services)])],
  ['LEAD_TIME.OVERLAY_SHORT', clausesOf(Object.values(STATUTORY_LEAD_TIMES.services))],
]);
