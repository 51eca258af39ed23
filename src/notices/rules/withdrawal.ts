import type { ClauseId } from '../../kernel/index.js';
import type { WithdrawCommand } from '../command.js';
import type { Notice } from '../notice.js';
import { isShown } from '../shown.js';
import { reasoned } from './approvals.js';
import { found, type NoticeFinding } from './found.js';
import { successorFinding } from './succession.js';

const PROMPTLY: ClauseId = 'CIM-4.2.5';

/** A withdrawal needs no approval, but a reason and evidence, and the successor where it has one. */
export function withdrawal(
  notice: Notice,
  command: WithdrawCommand,
  successor: Notice | undefined,
): readonly NoticeFinding[] {
  const { cause, reason, evidence, supersededBy } = command;
  const named = supersededBy !== undefined && supersededBy !== notice.id;
  const facts = { supersededBy: supersededBy ?? null };
  return [
    reasoned([reason], PROMPTLY),
    found('NOTICE.EVIDENCE_MISSING', isShown(evidence), PROMPTLY),
    found('NOTICE.SUCCESSOR_MISSING', cause === 'early' ? 'not-applicable' : named, PROMPTLY, facts),
    successorFinding(notice, cause === 'superseded' && named ? supersededBy : undefined, successor),
  ];
}
