import type { Verification } from '../records/index.js';
import type { CaseDecision, RefreshCase } from './cycle.js';

/**
 * The verification that a confirmed or changed case stands for, to write to its record: of all fields, or of the field
 * groups that were due.
 *
 * @param item - the case
 * @returns the verification; `null` where the case was not decided so
 *
 * @example
 * ```ts
 * import { verificationOf, type RefreshCase } from 'wuye/refresh';
 *
 * const item = {
 *   state: 'confirmed', scope: { fields: 'all' },
 *   decision: { outcome: 'confirmed', on: '2026-11-22', by: 'zhao', effectiveOn: '2026-11-20', means: 'visit' },
 * } as unknown as RefreshCase;
 * verificationOf(item); // => { on: '2026-11-20', by: 'zhao', means: 'visit', fields: 'all' }
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function verificationOf(item: RefreshCase): Verification | null {
  return item.decision === undefined ? null : verificationBy(item, item.decision);
}

/** The same of a decision that is not yet applied to the case. */
export function verificationBy({ scope }: RefreshCase, decision: CaseDecision): Verification | null {
  const { outcome, on, effectiveOn = on, by, means } = decision;
  if (outcome !== 'confirmed' && outcome !== 'changed') return null;
  return {
    on: effectiveOn,
    by,
    ...(means === undefined ? {} : { means }),
    fields: scope.fields === 'all' ? 'all' : [...scope.fields],
  };
}
