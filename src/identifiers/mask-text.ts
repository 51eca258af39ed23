import { isUnreadable, lengthOf } from './normalise.js';

const STAR = '*';
const MOST_STARS = 8;

/**
 * Hides a text whole: a star for each character, eight at most.
 *
 * @internal
 */
export function hideWhole(input: string): string {
  return STAR.repeat(Math.min(lengthOf(input), MOST_STARS));
}

/**
 * Tells whether a text holds half a character (a lone surrogate).
 *
 * @internal
 */
export function isTorn(input: string): boolean {
  return /\p{Cs}/u.test(input);
}

/**
 * Shows the head and the tail, a star for each character between. Whole characters only (code points).
 *
 * @internal
 */
export function showEnds(characters: readonly string[], head: number, tail: number): string {
  const end = characters.length - tail;
  return [
    ...characters.slice(0, head),
    STAR.repeat(Math.max(end - head, 0)),
    ...characters.slice(Math.max(end, head)),
  ].join('');
}

/**
 * How much {@link maskText} may show.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface MaskTextOptions {
  /** Characters shown at the start: a whole number, 0 or more. Default 1. */
  readonly head?: number;
  /** Characters shown at the end: a whole number, 0 or more. Default 0. */
  readonly tail?: number;
}

/**
 * Masks any text: its first character and stars. Counts characters as code points, so that no rare character is torn.
 *
 * **Details**: never more than half is shown. A text that is too short for that, one of more than 256 units, or one
 * that holds half a character (a lone surrogate) is hidden whole, as up to eight stars.
 *
 * **Gotchas**: masking is for display. It is no anonymisation: a surname and a room often name a person.
 *
 * @param input - any text
 * @param options - how much is shown
 *
 * @example
 * ```ts
 * import { maskText } from 'wuye/identifiers';
 *
 * maskText('浙江省杭州市'); // => '浙*****'
 * maskText('E-1234-X', { head: 2, tail: 2 }); // => 'E-****-X'
 * maskText('甲'); // => '*'
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function maskText(input: string, { head = 1, tail = 0 }: MaskTextOptions = {}): string {
  if (isUnreadable(input) || isTorn(input)) return hideWhole(input);
  const characters = [...input];
  const [start, end] = [count(head), count(tail)];
  return (start + end) * 2 > characters.length ? hideWhole(input) : showEnds(characters, start, end);
}

const count = (wanted: number): number => (Number.isInteger(wanted) && wanted > 0 ? wanted : 0);
