import type { ClauseEntry } from './clause-entry.js';
import { ADVERTISING_CLAUSES } from './clauses-advertising.js';
import { CIM_CLAUSES } from './clauses-cim.js';
import { DESK_CLAUSES } from './clauses-desk.js';
import { LAW_CLAUSES } from './clauses-law.js';
import { OUTAGE_CLAUSES } from './clauses-outages.js';
import { PERSONAL_INFORMATION_CLAUSES } from './clauses-personal-information.js';

export type { ClauseEntry, ClauseId, ClauseSource } from './clause-entry.js';

/**
 * The clause catalogue: every rule text that findings refer to, in the order of the sources.
 *
 * @category Clauses
 * @since 0.1.0
 */
export const CLAUSES: readonly ClauseEntry[] = [
  ...CIM_CLAUSES,
  ...DESK_CLAUSES,
  ...LAW_CLAUSES,
  ...PERSONAL_INFORMATION_CLAUSES,
  ...OUTAGE_CLAUSES,
  ...ADVERTISING_CLAUSES,
];

/**
 * The entry of a clause, or `null` for an id that the catalogue does not hold (a host's own).
 *
 * @param id - `CIM-4.1.6`, `CN-PIPL-28`, ...
 *
 * @example
 * ```ts
 * import { clauseOf } from 'wuye';
 *
 * clauseOf('CIM-4.1.6')?.source; // => 'CIM'
 * ```
 * @category Clauses
 * @since 0.1.0
 */
export function clauseOf(id: string): ClauseEntry | null {
  return CLAUSES.find((entry) => entry.id === id) ?? null;
}
