import type { ClauseEntry } from './clause-entry.js';

/** The law of advertising and of prizes that commercial notices meet. */
export const ADVERTISING_CLAUSES: readonly ClauseEntry[] = [];
