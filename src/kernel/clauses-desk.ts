import type { ClauseEntry } from './clause-entry.js';

export const DESK_CLAUSES: readonly ClauseEntry[] = [];
