import { WuyeError } from '../../kernel/index.js';
import { BREAK } from './fold.js';
import type { ScreenPart, ScreenPattern } from './term.js';

/** A place in a folded text: from the first character to behind the last. */
export interface Span<Mark> {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

/** Words, or a number (`longest` below zero), or a gap. */
interface Step {
  readonly words?: readonly string[];
  readonly longest: number;
}

interface Candidate<Mark> {
  readonly steps: readonly Step[];
  readonly mark: Mark;
}

/** Patterns by the character that they begin with. */
export type Matcher<Mark> = ReadonlyMap<string, readonly Candidate<Mark>[]>;

const NUMERALS = '0123456789.零〇一二三四五六七八九十百千万亿两半几';
const NUMERAL: ReadonlySet<string> = /* @__PURE__ */ new Set(NUMERALS);
/** The longest number read, in characters; and the widest gap that a pattern may ask for. */
const LONGEST_NUMBER = 10;
const WIDEST_GAP = 24;

/**
 * Prepares patterns. Nothing in them repeats without a bound, and finding never goes back: the work on a text is
 * proportional to its length.
 *
 * @throws KERNEL.INVALID_ARGUMENT for a pattern that begins with nothing, and for a gap wider than 24
 */
export function createMatcher<Mark>(patterns: Iterable<readonly [ScreenPattern, Mark]>): Matcher<Mark> {
  const matcher = new Map<string, Candidate<Mark>[]>();
  for (const [pattern, mark] of patterns) {
    const [first, ...rest] = (typeof pattern === 'string' ? [pattern] : pattern).map(stepOf);
    if (first === undefined) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'a pattern without pieces');
    for (const [initial, step] of byInitial(first)) {
      const candidates = matcher.get(initial);
      const candidate = { steps: [step, ...rest], mark };
      if (candidates === undefined) matcher.set(initial, [candidate]);
      else candidates.push(candidate);
    }
  }
  return matcher;
}

/** All places where a pattern stands, the longest for each pattern and beginning, in order of their beginning. */
export function* findSpans<Mark>(matcher: Matcher<Mark>, text: string): Generator<Span<Mark>> {
  for (let from = 0; from < text.length; from += 1) {
    for (const { steps, mark } of matcher.get(text.charAt(from)) ?? []) {
      const to = furthest(steps, text, from);
      if (to > from) yield { from, to, mark };
    }
  }
}

function furthest(steps: readonly Step[], text: string, from: number): number {
  if (isInsideLatin(text, from)) return -1;
  if (isNumber(steps[0]) && isInsideNumber(text, from)) return -1;
  let places: readonly number[] = [from];
  for (const step of steps) {
    const next: number[] = [];
    for (const place of places) advance(step, text, place, next);
    if (next.length === 0) return -1;
    places = next;
  }
  return Math.max(-1, ...places.filter((place) => !isInsideLatin(text, place)));
}

/** The places that one step reaches from another. */
function advance(step: Step, text: string, place: number, next: number[]): void {
  const { words, longest } = step;
  if (words !== undefined) {
    for (const word of words) if (text.startsWith(word, place)) add(next, place + word.length);
    return;
  }
  const number = isNumber(step);
  if (!number) add(next, place);
  for (let length = 1; length <= Math.abs(longest); length += 1) {
    const character = text.charAt(place + length - 1);
    if (number ? !NUMERAL.has(character) : character === BREAK || character === '') return;
    add(next, place + length);
  }
}

function add(places: number[], place: number): void {
  if (!places.includes(place)) places.push(place);
}

function isNumber(step: Step | undefined): boolean {
  return step !== undefined && step.longest < 0;
}

/** Whether a place parts two digits, or two letters: no term begins or ends there. */
function isInsideLatin(text: string, place: number): boolean {
  const [before, after] = [classOf(text.charCodeAt(place - 1)), classOf(text.charCodeAt(place))];
  return before !== 0 && before === after;
}

/** Whether a number goes on here: `5` in `15` and in `1.5` begins none, `88` in `vip.88` does. */
function isInsideNumber(text: string, place: number): boolean {
  const before = text.charAt(place - 1);
  return NUMERAL.has(before === '.' ? text.charAt(place - 2) : before);
}

function classOf(unit: number): 0 | 1 | 2 {
  if (unit >= 0x30 && unit <= 0x39) return 1;
  return unit >= 0x61 && unit <= 0x7a ? 2 : 0;
}

function stepOf(part: ScreenPart): Step {
  if (typeof part === 'string') return { words: part.split('|'), longest: 0 };
  if ('number' in part) return { longest: -LONGEST_NUMBER };
  if (!(part.upTo >= 0 && part.upTo <= WIDEST_GAP))
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `a gap of 0 to ${WIDEST_GAP} characters`);
  return { longest: part.upTo };
}

function byInitial(step: Step): ReadonlyMap<string, Step> {
  const initials = new Map<string, Step>();
  if (step.words === undefined) {
    for (const numeral of NUMERAL) if (numeral !== '.') initials.set(numeral, step);
    return initials;
  }
  for (const word of step.words) {
    const initial = word.charAt(0);
    if (initial === '')
      throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'a pattern that may begin with nothing');
    initials.set(initial, { words: [...(initials.get(initial)?.words ?? []), word], longest: 0 });
  }
  return initials;
}
