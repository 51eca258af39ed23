import type { Verdict } from '../../kernel/index.js';
import { CLAIM_PAPERS } from '../papers.js';
import type { EligibilityInput } from '../rule.js';

/** Whether a declared claim comes with the paper that it needs; `'none'` needs none. */
export function support(
  { application, documents }: EligibilityInput,
  claim: keyof typeof CLAIM_PAPERS,
): Verdict {
  const declared = application.claims?.[claim];
  if (declared === 'none') return 'not-applicable';
  if (declared === undefined || documents === undefined) return 'unknown';
  return documents.some(({ kind }) => kind === CLAIM_PAPERS[claim]) ? 'pass' : 'fail';
}
