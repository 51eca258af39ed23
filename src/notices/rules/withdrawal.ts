import { type ClauseId, isGiven } from '../../kernel/index.js';
import type { Attachment, Evidence } from '../attachment.js';
import type { WithdrawCommand } from '../command.js';
import type { Notice } from '../notice.js';
import { reasoned } from './approvals.js';
import { found, type NoticeFinding } from './found.js';

const PROMPTLY: ClauseId = 'CIM-4.2.5';

/** A withdrawal needs no approval, but a reason and evidence, and the successor where it has one. */
export function withdrawal(notice: Notice, command: WithdrawCommand): readonly NoticeFinding[] {
  const { cause, reason, evidence, supersededBy } = command;
  const successor = supersededBy !== undefined && supersededBy !== notice.id;
  const facts = { supersededBy: supersededBy ?? null };
  return [
    reasoned([reason], PROMPTLY),
    found('NOTICE.EVIDENCE_MISSING', isShown(evidence), PROMPTLY),
    found('NOTICE.SUCCESSOR_MISSING', cause === 'early' ? 'not-applicable' : successor, PROMPTLY, facts),
  ];
}

/** Evidence that is there: a photograph that can be found and told from others, or words. */
function isShown(evidence: Evidence | undefined): boolean {
  if (evidence === undefined || evidence === null) return false;
  return evidence.kind === 'photograph' ? isReferred(evidence.photograph) : isGiven(evidence.text);
}

/** Whether an attachment names a file, with the digest of its bytes. */
export const isReferred = (attachment: Attachment | undefined): boolean =>
  isGiven(attachment?.ref) && /^[0-9a-f]{64}$/.test(attachment?.digest ?? '');
