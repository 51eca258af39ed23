import type { ClauseId } from '../../kernel/index.js';
import type { ClaimKind } from './screen.js';

/**
 * One piece of a {@link ScreenPattern}.
 *
 * **Details**: a text is one word, or several of which any will do, parted by `|`; an empty one makes the piece optional
 * (`'的|'`). `number` is a count in digits or Chinese numerals, with a point if it has one. `upTo` is a gap of so many
 * characters at most, or none; it never reaches over a comma, a full stop or an empty line, but over the mark `、`.
 *
 * @category Commercial
 * @since 0.1.0
 */
export type ScreenPart = string | { readonly number: true } | { readonly upTo: number };

/**
 * What a screen looks for: words, or pieces that follow one another. It is written in plain simplified characters, lower case,
 * without blanks: texts are brought to that form before they are looked through.
 *
 * @category Commercial
 * @since 0.1.0
 */
export type ScreenPattern = string | readonly [string | { readonly number: true }, ...ScreenPart[]];

/**
 * Patterns that show one kind of claim, with the law's article.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface ScreenTerm {
  readonly kind: ClaimKind;
  /** The law's article: `CN-ADV-9`. */
  readonly clause: ClauseId;
  readonly find: readonly ScreenPattern[];
}

/**
 * Phrases in which a claim is none: a hit that lies wholly within one of them is dropped.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface HarmlessPhrases {
  /** The kinds of claim that are dropped. Absent: every kind. */
  readonly kinds?: readonly ClaimKind[];
  readonly find: readonly ScreenPattern[];
}
