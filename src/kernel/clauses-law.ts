import type { ClauseEntry } from './clause-entry.js';

export const LAW_CLAUSES: readonly ClauseEntry[] = [];
