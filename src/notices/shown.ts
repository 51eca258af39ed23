import { isGiven } from '../kernel/index.js';
import type { Attachment, Evidence } from './attachment.js';

/**
 * Whether evidence shows anything: a photograph that is one and can be found and told from others, or words. The one rule
 * for withdrawals of notices and of sheets (CIM-4.2.5).
 *
 * @param evidence - as it came, perhaps not at all
 *
 * @example
 * ```ts
 * import { isShown } from 'wuye/notices';
 *
 * isShown({ kind: 'statement', text: '现场已撤下' }); // => true
 * isShown({ kind: 'statement', text: ' ' }); // => false
 * isShown(undefined); // => false
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function isShown(evidence: Evidence | null | undefined): boolean {
  if (evidence === undefined || evidence === null) return false;
  if (evidence.kind === 'statement') return isGiven(evidence.text);
  return evidence.photograph?.kind === 'photograph' && isReferred(evidence.photograph);
}

/** Whether an attachment names a file, with the digest of its bytes. */
export const isReferred = (attachment: Attachment | undefined): boolean =>
  isGiven(attachment?.ref) && /^[0-9a-f]{64}$/.test(attachment?.digest ?? '');
