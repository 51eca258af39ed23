import { customRandom } from 'nanoid';
import { WuyeError } from './errors.js';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_LENGTH = 10;
const TAIL_LENGTH = 12;
const POOL_BYTES = 4096;
const PREFIX = /^[a-z]{2,8}$/;

/**
 * Makes ids: a prefix, the time, a random tail.
 *
 * @category Ids
 * @since 0.1.0
 */
export type IdGenerator = (prefix: string) => string;

/**
 * Makes a generator of prefixed, time-ordered ids: `rec_` + 10 characters of time + 12 random ones (60 bits). Ids of
 * one generator always increase, also within one millisecond and when the clock goes back.
 *
 * **Gotchas**: an id shows when it was made. Never use one as a secret.
 *
 * @param source - `now` gives milliseconds since 1970 (`Date.now`); `random` fills that many bytes
 *   (`size => crypto.getRandomValues(new Uint8Array(size))`)
 * @returns the generator; it takes a prefix of 2 to 8 lower-case letters and throws `KERNEL.INVALID_ARGUMENT` for
 *   another prefix, or when `now` gives no time
 *
 * @example
 * ```ts
 * import { createIdGenerator } from 'wuye';
 *
 * const nextId = createIdGenerator({ now: () => 1_795_224_600_000, random: (size) => new Uint8Array(size) });
 * nextId('rec'); // => 'rec_01m7xvjze0000000000000'
 * nextId('rec'); // => 'rec_01m7xvjze0000000000001'
 * ```
 * @category Ids
 * @since 0.1.0
 */
export function createIdGenerator(source: {
  readonly now: () => number;
  readonly random: (size: number) => Uint8Array;
}): IdGenerator {
  let pool = new Uint8Array(0);
  let used = 0;
  const pooled = (size: number): Uint8Array => {
    if (used + size > pool.length) {
      pool = Uint8Array.from(source.random(Math.max(POOL_BYTES, size)));
      used = 0;
    }
    used += size;
    return pool.subarray(used - size, used);
  };
  const freshTail = customRandom(ALPHABET, TAIL_LENGTH, pooled);
  let lastTime = -1;
  let timeText = '';
  let tail = '';
  return (prefix) => {
    if (!PREFIX.test(prefix)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not an id prefix: ${prefix}`);
    const now = Math.floor(source.now());
    if (!(now >= 0 && now < 32 ** TIME_LENGTH)) {
      throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not a time in milliseconds: ${now}`);
    }
    const next = now > lastTime ? null : increment(tail);
    if (next === null) {
      lastTime = Math.max(now, lastTime + 1);
      timeText = encodeTime(lastTime);
    }
    tail = next ?? freshTail();
    return `${prefix}_${timeText}${tail}`;
  };
}

function encodeTime(milliseconds: number): string {
  let rest = milliseconds;
  let text = '';
  for (let position = 0; position < TIME_LENGTH; position += 1) {
    text = ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** The next tail in text order, or `null` after the last one: then the time moves on. */
function increment(tail: string): string | null {
  let position = tail.length - 1;
  while (tail.charAt(position) === 'z') position -= 1;
  if (position < 0) return null;
  const next = ALPHABET.charAt(ALPHABET.indexOf(tail.charAt(position)) + 1);
  return tail.slice(0, position) + next + '0'.repeat(tail.length - position - 1);
}
