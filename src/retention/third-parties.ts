import type { FieldPath } from '../confidentiality/index.js';
import type { RecordKind, RegisterRecord } from '../records/index.js';

/** Fields that tell of somebody else than the person whom the record is about: who lives with them, answers for them, serves them. */
const OF_OTHERS: Readonly<{ [Kind in RecordKind]?: readonly FieldPath<Kind>[] }> = {
  owner: [
    'household.name',
    'household.relation',
    'household.bornOn',
    'familyMembers',
    'emergencyContact',
    'emergencyPhone',
  ],
  tenant: ['ownerName'],
  shop: ['ownerName'],
  'domestic-worker': ['employerName'],
  'service-person': ['engagedBy'],
  'parking-use': ['handledBy'],
  'special-care': ['guardianName', 'guardianPhone', 'responsibleStaff', 'reportedBy'],
};

/** In every record: who of the office collected and verified. */
const OF_STAFF: readonly string[] = ['collectedBy', 'verification.by'];

/** Texts that may hold anything of anybody: somebody of the office reads them first. */
const FREE_TEXTS: readonly string[] = ['remark', 'extra', 'status.reason', 'source.sheet'];

/** Why a value is not shown to the person whom a record is about; `null` where it is theirs. */
export function whyWithheld(kind: RecordKind, field: string): 'third-party' | 'free-text' | null {
  const others: readonly string[] = OF_OTHERS[kind] ?? [];
  if (others.includes(field) || OF_STAFF.includes(field)) return 'third-party';
  return FREE_TEXTS.includes(field) ? 'free-text' : null;
}

/** A record that tells a person of an authority's watch over them: a law may ask that they are not told (CN-PIPL-45). */
export const isSecret = (record: RegisterRecord): boolean =>
  record.kind === 'special-care' && record.careKind === 'watched';
