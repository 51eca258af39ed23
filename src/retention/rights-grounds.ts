import type { ClauseId } from '../kernel/index.js';
import type { Right } from './rights-transitions.js';

/**
 * A ground to refuse: its clause, and the rights that it can be held against.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface RefusalGroundEntry {
  readonly clause: ClauseId;
  readonly rights: readonly Right[];
}

const ALL: readonly Right[] = ['copy', 'correct', 'erase', 'withdraw-consent', 'explain'];

/**
 * The lawful grounds to refuse a request, or a part of it; there are no others. Of a request that is refused the reasons are
 * told (CN-PIPL-50).
 *
 * - `identity-unproven`: nobody knows that it is the person, or who may ask for them
 * - `nothing-held`: the office holds no such information · `others-information`: it tells of somebody else
 * - `secrecy-by-law`: a law asks for secrecy, or telling would obstruct an authority
 * - `already-right`: the information was checked and is right
 * - `term-running`: a term of law or of the contract runs · `on-hold`: a dispute or an authority needs it
 * - `other-basis`: it does not rest on consent · `needed-for-service`: the service asked for needs it
 *
 * @example
 * ```ts
 * import { REFUSAL_GROUNDS } from 'wuye/retention';
 *
 * REFUSAL_GROUNDS['term-running']; // => { clause: 'CN-PIPL-47', rights: ['erase'] }
 * ```
 * @category Rights
 * @since 0.1.0
 */
export const REFUSAL_GROUNDS = {
  'identity-unproven': { clause: 'CN-PIPL-50', rights: ALL },
  'nothing-held': { clause: 'CN-PIPL-50', rights: ALL },
  'others-information': { clause: 'CN-PIPL-50', rights: ['copy'] },
  'secrecy-by-law': { clause: 'CN-PIPL-45', rights: ['copy', 'explain'] },
  'already-right': { clause: 'CN-PIPL-46', rights: ['correct'] },
  'term-running': { clause: 'CN-PIPL-47', rights: ['erase'] },
  'on-hold': { clause: 'CN-PIPL-47', rights: ['erase'] },
  'other-basis': { clause: 'CN-PIPL-15', rights: ['withdraw-consent'] },
  'needed-for-service': { clause: 'CN-PIPL-47', rights: ['erase'] },
} as const satisfies Readonly<Record<string, RefusalGroundEntry>>;

/** A ground of {@link REFUSAL_GROUNDS}.
 * @category Rights
 * @since 0.1.0
 */
export type RefusalGround = keyof typeof REFUSAL_GROUNDS;

/** The entry of a ground, or `null` for what is none. */
export const groundOf = (ground: string): RefusalGroundEntry | null =>
  Object.hasOwn(REFUSAL_GROUNDS, ground) ? REFUSAL_GROUNDS[ground as RefusalGround] : null;

/** The clause that each right stands in. */
export const CLAUSE_OF_RIGHT: Readonly<Record<Right, ClauseId>> = {
  copy: 'CN-PIPL-45',
  correct: 'CN-PIPL-46',
  erase: 'CN-PIPL-47',
  'withdraw-consent': 'CN-PIPL-15',
  explain: 'CN-PIPL-48',
};
