import type { ClauseId, Role } from '../kernel/index.js';
import { RECORD_KINDS } from '../records/common.js';
import type { RecordKind } from '../records/index.js';
import { fieldsOfKind } from './class-of.js';
import type { FieldClass, KeepTerm, LegalBasis, MaskKind } from './field-policy.js';
import { type ConfidentialityPolicy, DEFAULT_CONFIDENTIALITY_POLICY } from './policy.js';
import type { Purpose } from './purpose.js';

/**
 * One field as a row: codes alone. Their words are in `wuye/describe`: `label('field', ...)`, `label('purpose', ...)`.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface FieldClassRow {
  readonly kind: RecordKind;
  readonly field: string;
  readonly class: FieldClass;
  readonly purposes: readonly Purpose[];
  readonly basis: LegalBasis;
  readonly shown: readonly Role[];
  readonly onRequest: readonly Role[];
  readonly mask: MaskKind;
  readonly keep: KeepTerm;
  readonly clauses: readonly ClauseId[];
}

/**
 * The table of a policy as rows, kind by kind, for pages and screens.
 *
 * @param policy - the rules; {@link DEFAULT_CONFIDENTIALITY_POLICY} by default
 *
 * @example
 * ```ts
 * import { fieldClassTable } from 'wuye/confidentiality';
 *
 * const rows = fieldClassTable().filter(({ kind, mask }) => kind === 'parking-use' && mask === 'plate');
 * rows.map(({ field, basis, shown }) => [field, basis, shown]);
 * // => [['plates', 'contract', ['clerk', 'parking-handler', 'information-officer']]]
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export function fieldClassTable(
  policy: ConfidentialityPolicy = DEFAULT_CONFIDENTIALITY_POLICY,
): readonly FieldClassRow[] {
  return RECORD_KINDS.flatMap((kind) =>
    Object.entries(fieldsOfKind(policy, kind)).map(([field, { clear, ...rest }]) => ({
      kind,
      field,
      ...rest,
      ...clear,
    })),
  );
}
