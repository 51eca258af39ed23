import type { ClauseEntry } from './clause-entry.js';

export const CIM_CLAUSES: readonly ClauseEntry[] = [];
