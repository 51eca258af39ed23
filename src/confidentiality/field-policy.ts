import type { ClauseId, Role } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { FieldPath } from './field-path.js';
import type { Purpose } from './purpose.js';

/**
 * How careful a field is to be handled, from the least: `ordinary` personal information (or none at all), `sensitive`
 * (CN-PIPL-28), of a `child` under 14 (CN-PIPL-31), of the `special-care` register (CIM-3.3).
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export const CLASSES_OF_FIELDS = ['ordinary', 'sensitive', 'child', 'special-care'] as const;

/** @see {@link CLASSES_OF_FIELDS}
 * @category Confidentiality
 * @since 0.1.0
 */
export type FieldClass = (typeof CLASSES_OF_FIELDS)[number];

/**
 * On what ground a field is held: the contract with the person, a duty by law, consent, or separate consent.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export const LEGAL_BASES = ['contract', 'legal-duty', 'consent', 'separate-consent'] as const;

/** @see {@link LEGAL_BASES}
 * @category Confidentiality
 * @since 0.1.0
 */
export type LegalBasis = (typeof LEGAL_BASES)[number];

/**
 * How a field is shown to who may not see it clear.
 *
 * - `none`: as it is, to everybody: it tells nothing of a person (record ids, states, dates of recording)
 * - `name`, `document-number`, `phone`, `plate`, `address`, `unit`: a little of it, for a person to recognise
 * - `year`: the year of a date
 * - `hidden`: nothing, not even its length: free texts, numbers, words of a short list
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export const MASK_KINDS = [
  'none',
  'name',
  'document-number',
  'phone',
  'plate',
  'address',
  'unit',
  'year',
  'hidden',
] as const;

/** @see {@link MASK_KINDS}
 * @category Confidentiality
 * @since 0.1.0
 */
export type MaskKind = (typeof MASK_KINDS)[number];

/**
 * How long a field is kept: until the record closes, or so many calendar months or years after the day it closed.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export type KeepTerm = 'until-record-closes' | { readonly unit: 'month' | 'year'; readonly count: number };

/**
 * Who may see a field clear, by role. The roles of a field's own register (whose duty it is) come first; `staff` is
 * anybody of the service centre.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface ClearAccess {
  /** Shown clear at once, under one of the field's purposes. */
  readonly shown: readonly Role[];
  /** May ask for it with a reason: `requestReveal` decides and logs. */
  readonly onRequest: readonly Role[];
}

/**
 * What the law and the clauses say of one field.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface FieldPolicy {
  readonly class: FieldClass;
  /** What it may be used for, at least one. */
  readonly purposes: readonly Purpose[];
  readonly basis: LegalBasis;
  readonly clear: ClearAccess;
  readonly mask: MaskKind;
  readonly keep: KeepTerm;
  readonly clauses: readonly ClauseId[];
}

/**
 * The policy of every field of one kind of record: one left out does not compile.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export type FieldsOf<Kind extends RecordKind> = Readonly<Record<FieldPath<Kind>, FieldPolicy>>;

/**
 * The policy of every field of every kind of record.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export type FieldTable = { readonly [Kind in RecordKind]: FieldsOf<Kind> };
