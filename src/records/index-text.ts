import { digestOf } from '../kernel/index.js';

/** What a store takes as an index value. */
const LONGEST = 256;
const DIGEST_LENGTH = 64;

/**
 * A text as an index value: printable ASCII without blanks, everything else percent-encoded as UTF-8, at most 256
 * characters.
 *
 * **Details**: equal texts give equal values, and different texts different ones: what would be too long ends in a
 * digest of the whole.
 *
 * **Gotchas**: for equality only, the order of encoded texts is not that of the texts. Never for identity numbers:
 * those are indexed by a keyed digest. A lone surrogate, which the parsers refuse, counts as U+FFFD.
 *
 * @param text - any text
 *
 * @example
 * ```ts
 * import { indexText } from 'wuye/records';
 *
 * indexText('3-2-1201'); // => '3-2-1201'
 * indexText('王芳'); // => '%E7%8E%8B%E8%8A%B3'
 * ```
 * @category Records
 * @since 0.1.0
 */
export function indexText(text: string): string {
  const encoded = text.replace(/[^!-$&-~]/gu, (character) =>
    /\p{Surrogate}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character),
  );
  if (encoded.length <= LONGEST) return encoded;
  return `${encoded.slice(0, LONGEST - DIGEST_LENGTH - 1)}~${digestOf(text)}`;
}
