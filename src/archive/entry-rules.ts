import { approvalsMissing, approversNotDistinct, sheetDiffers } from './approval-rules.js';
import type { EntryFacts } from './entry-facts.js';
import type { ArchiveFinding } from './month-archive.js';
import { originalMissing, photographMissing, receiptsMissing, receiptsNotOwn } from './paper-rules.js';
import type { ArchivePolicy } from './policy.js';
import { hungTooLong, neverPosted, withdrawalMissing } from './sheet-rules.js';

/** The rules of an entry, in the order of the codes. */
const ENTRY_RULES: readonly ((facts: EntryFacts) => ArchiveFinding)[] = [
  approvalsMissing,
  approversNotDistinct,
  sheetDiffers,
  neverPosted,
  withdrawalMissing,
  hungTooLong,
  photographMissing,
  originalMissing,
  receiptsMissing,
  receiptsNotOwn,
];

/** Every rule's answer about one entry. */
export function entryFindings(facts: EntryFacts): readonly ArchiveFinding[] {
  return ENTRY_RULES.map((rule) => rule(facts));
}

/** A finding that failed, or that nobody can tell, with the policy's waiver, where it has one. */
export function waived(finding: ArchiveFinding, policy: ArchivePolicy): ArchiveFinding {
  const { verdict, waivedBy } = finding;
  if ((verdict !== 'fail' && verdict !== 'unknown') || waivedBy !== undefined) return finding;
  const waiver = policy.waivers.find(
    ({ code, notice }) => code === finding.code && (notice === undefined || notice === finding.facts.notice),
  );
  return waiver === undefined
    ? finding
    : { ...finding, waivedBy: { policy: policy.id, reason: waiver.reason } };
}
