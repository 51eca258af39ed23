import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Brand } from './brand.js';
import { WuyeError } from './errors.js';
import { canonicalJson, type JsonValue } from './json.js';

/**
 * A SHA-256 digest, 64 lower-case hexadecimal characters.
 *
 * @category Kernel
 * @since 0.1.0
 */
export type Digest = Brand<string, 'Digest'>;

const FORM = /^[0-9a-f]{64}$/;

/**
 * A digest of its text, such as the SHA-256 of a file that a host made with its own tools.
 *
 * @param text - 64 hexadecimal characters, in either case
 * @throws `KERNEL.INVALID_ARGUMENT` when it is none
 *
 * @example
 * ```ts
 * import { digest } from 'wuye';
 *
 * digest('E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855').slice(0, 8); // => 'e3b0c442'
 * digest('e3b0c442'); // throws KERNEL.INVALID_ARGUMENT
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function digest(text: string): Digest {
  const plain = typeof text === 'string' ? text.toLowerCase() : '';
  if (!FORM.test(plain)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not a SHA-256 digest');
  return plain as Digest;
}

/**
 * Digest of a JSON value, over its canonical text: equal values, equal digests.
 *
 * **Gotchas**: not for identity numbers or phones; their plain digest can be guessed by trying all of them. Use
 * {@link keyedDigest}.
 *
 * @param value - plain JSON data
 *
 * @example
 * ```ts
 * import { digestOf } from 'wuye';
 *
 * digestOf({ b: 1, a: 2 }) === digestOf({ a: 2, b: 1 }); // => true
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function digestOf(value: JsonValue | object): Digest {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value)))) as Digest;
}

/**
 * Keyed digest (HMAC-SHA-256) of a text, to index identity numbers, phones and names without holding them.
 *
 * @param key - the host's secret, at least 16 characters; the same key finds the same text
 * @param text - the text, normalised beforehand
 * @throws `KERNEL.INVALID_ARGUMENT` when the key is shorter: it could be found by trying
 *
 * @example
 * ```ts
 * import { keyedDigest } from 'wuye';
 *
 * const key = 'a secret of the host';
 * keyedDigest(key, '11010119900307002X') === keyedDigest(key, '11010119900307002X'); // => true
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function keyedDigest(key: string, text: string): Digest {
  if (key.length < 16) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'the key has fewer than 16 characters');
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(text))) as Digest;
}
