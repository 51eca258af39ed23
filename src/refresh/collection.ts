import type { CollectionDeclaration } from '../kernel/index.js';
import type { RefreshCase, RefreshCycle } from './cycle.js';

/**
 * Refresh cycles: one an estate, register and month (CIM-4.1.9).
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export const CYCLES_COLLECTION: CollectionDeclaration = {
  name: 'cycles',
  fields: ['kind', 'month', 'state'],
  indexes: {
    by_month: { equal: ['month'], range: 'kind' },
    by_state: { equal: ['state'], range: 'month' },
  },
};

/**
 * The cases of refresh cycles: one a record, documents of their own so that a decision writes a small one. Its commit
 * writes the cycle's document again too: see {@link decideCase}.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export const CYCLE_CASES_COLLECTION: CollectionDeclaration = {
  name: 'cycle_cases',
  fields: ['cycle', 'state', 'assignee'],
  indexes: { by_cycle: { equal: ['cycle', 'state'], range: 'assignee' } },
};

/**
 * The index fields of a cycle, as a change of its collection carries them.
 *
 * @param cycle - the cycle
 *
 * @example
 * ```ts
 * import { cycleIndex, type RefreshCycle } from 'wuye/refresh';
 *
 * cycleIndex({ kind: 'dog', month: '2026-11', state: 'open' } as RefreshCycle);
 * // => { kind: 'dog', month: '2026-11', state: 'open' }
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function cycleIndex({ kind, month, state }: RefreshCycle): Readonly<Record<string, string>> {
  return { kind, month, state };
}

/**
 * The index fields of a case, as a change of its collection carries them; `assignee` is `''` where it has none.
 *
 * @param item - the case
 *
 * @example
 * ```ts
 * import { caseIndex, type RefreshCase } from 'wuye/refresh';
 *
 * caseIndex({ cycle: '2026-11.dog', state: 'open' } as RefreshCase);
 * // => { cycle: '2026-11.dog', state: 'open', assignee: '' }
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function caseIndex({ cycle, state, assignee }: RefreshCase): Readonly<Record<string, string>> {
  return { cycle, state, assignee: assignee ?? '' };
}
