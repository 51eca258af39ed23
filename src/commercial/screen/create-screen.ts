import type { ClauseId } from '../../kernel/index.js';
import { BREAK, fold } from './fold.js';
import { createMatcher, findSpans, type Matcher, type Span } from './matcher.js';
import { rejoin } from './rejoin.js';
import { CLAIM_KINDS, type ClaimKind, type ContentScreen, type ScreenHit } from './screen.js';
import type { HarmlessPhrases, ScreenTerm } from './term.js';

/**
 * The most hits of one kind that a screen of {@link createScreen} gives for a text: the first ones.
 *
 * @category Commercial
 * @since 0.1.0
 */
export const MOST_HITS_OF_A_KIND = 50;

/**
 * What a screen looks for, and what it lets pass.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface ScreenWords {
  readonly terms: readonly ScreenTerm[];
  /** A hit that lies wholly within one of these is none. */
  readonly harmless: readonly HarmlessPhrases[];
}

/**
 * A screen over a host's own words; start from {@link DEFAULT_SCREEN_TERMS} and {@link DEFAULT_HARMLESS_PHRASES}.
 *
 * **Details**: a text is compared in plain form (full width, blanks and invisible characters inside words, ornaments, traditional
 * and look-alike characters resolved, syllables such as `zui` read, and single characters set apart by marks put together), hits point into the text as it was given. Of one kind the longest that begins first
 * wins and hits never overlap; of different kinds they may: `唯一认证` is an absolute term and an unproven claim. Hits are in the order of
 * their place, then of {@link CLAIM_KINDS}. The work is proportional to the length of the text.
 *
 * @param words - the terms and the harmless phrases
 * @returns a screen; it gives at most {@link MOST_HITS_OF_A_KIND} hits of each kind
 * @throws KERNEL.INVALID_ARGUMENT where a pattern may begin with nothing, or holds a gap wider than 24 characters
 *
 * @example
 * ```ts
 * import { createScreen, DEFAULT_HARMLESS_PHRASES, DEFAULT_SCREEN_TERMS } from 'wuye/commercial';
 *
 * const own = { kind: 'unproven-claim', clause: 'CN-ADV-28', find: [['社区', { upTo: 2 }, '推荐']] } as const;
 * const screen = createScreen({ terms: [...DEFAULT_SCREEN_TERMS, own], harmless: DEFAULT_HARMLESS_PHRASES });
 * screen('社区联合推荐'); // => [{ kind: 'unproven-claim', term: '社区联合推荐', at: 0, clause: 'CN-ADV-28' }]
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function createScreen(words: ScreenWords): ContentScreen {
  const claims = createMatcher(
    words.terms.flatMap(({ kind, clause, find }) =>
      find.map((pattern) => [pattern, { kind, clause }] as const),
    ),
  );
  const harmless = createMatcher(
    words.harmless.flatMap(({ kinds = CLAIM_KINDS, find }) =>
      find.map((pattern) => [pattern, kinds] as const),
    ),
  );
  return (text) => screened(text, claims, harmless);
}

interface Claim {
  readonly kind: ClaimKind;
  readonly clause: ClauseId;
}

function screened(
  text: string,
  claims: Matcher<Claim>,
  harmless: Matcher<readonly ClaimKind[]>,
): readonly ScreenHit[] {
  const folded = rejoin(fold(text));
  const reaches = reachesOf(findSpans(harmless, folded.text), folded.text.length);
  const kept = new Map<ClaimKind, Span<Claim>[]>();
  for (const span of findSpans(claims, folded.text)) {
    const { kind } = span.mark;
    if (span.to <= (reaches.get(kind)?.[span.from] ?? 0)) continue;
    const spans = kept.get(kind);
    if (spans === undefined) kept.set(kind, [span]);
    else keepLongest(spans, span);
  }
  return CLAIM_KINDS.flatMap((kind) => kept.get(kind) ?? [])
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, mark }) => {
      const at = folded.starts[from] ?? 0;
      // A term may ask for the end of a sentence: it is no part of the hit.
      const last = folded.text.charAt(to - 1) === BREAK && to - from > 1 ? to - 2 : to - 1;
      return { kind: mark.kind, term: text.slice(at, folded.ends[last]), at, clause: mark.clause };
    });
}

/** Adds a span to those of its kind, unless one that began before reaches over its beginning. */
function keepLongest(spans: Span<Claim>[], span: Span<Claim>): void {
  const last = spans.at(-1);
  if (last !== undefined && span.from < last.to) {
    if (span.from === last.from && span.to > last.to) spans[spans.length - 1] = span;
  } else if (spans.length < MOST_HITS_OF_A_KIND) spans.push(span);
}

/** For each kind and each place the furthest end of the harmless spans that begin there or before. */
function reachesOf(
  spans: Iterable<Span<readonly ClaimKind[]>>,
  length: number,
): ReadonlyMap<ClaimKind, readonly number[]> {
  const reaches = new Map<ClaimKind, number[]>();
  for (const { from, to, mark } of spans) {
    for (const kind of mark) {
      const reach = reaches.get(kind) ?? new Array<number>(length).fill(0);
      reach[from] = Math.max(reach[from] ?? 0, to);
      reaches.set(kind, reach);
    }
  }
  for (const reach of reaches.values()) {
    for (let at = 1; at < length; at += 1) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
  }
  return reaches;
}
