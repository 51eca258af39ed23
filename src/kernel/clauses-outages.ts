import type { ClauseEntry } from './clause-entry.js';

/** The statutes on announcing outages of power, water and gas. */
export const OUTAGE_CLAUSES: readonly ClauseEntry[] = [];
