import type { ClauseId } from '../../kernel/index.js';

/**
 * What a text claims, as far as words show it. A hit is a reason to look, never a verdict (CIM-4.2.1.3b).
 *
 * @category Commercial
 * @since 0.1.0
 */
export const CLAIM_KINDS = [
  'absolute-term',
  'false-guarantee',
  'unproven-claim',
  'medical-claim',
  'tobacco',
  'off-campus-tutoring',
  'financial-return',
  'prize',
  'price',
  'government-name',
  'property-claim',
] as const;

/**
 * What words of a text claim: the reason why a person has to look at them. It is no verdict.
 *
 * @see {@link CLAIM_KINDS}
 * @category Commercial
 * @since 0.1.0
 */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/**
 * A place in a text that somebody has to look at.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface ScreenHit {
  readonly kind: ClaimKind;
  /** The words as they stand in the text. */
  readonly term: string;
  /** Where they begin, in UTF-16 code units from 0. */
  readonly at: number;
  /** The law's article: `CN-ADV-9`. */
  readonly clause: ClauseId;
}

/**
 * Looks through a text. Hosts may bring their own, or a service's.
 *
 * @category Commercial
 * @since 0.1.0
 */
export type ContentScreen = (text: string) => readonly ScreenHit[];
