import { BREAK, type Folded } from './fold.js';

/** Syllables that stand in for a character in adverts that dodge a word list. */
const SYLLABLES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  'zui最,wen稳,zhuan赚,bu不,pei赔,bao保,guo过,hao好,jia佳,di第,yi一,jiang奖,zuihao最好,zuijia最佳,wenzhuan稳赚,diyi第一,baoguo保过'
    .split(',')
    .map((pair) => [pair.replace(/[^a-z]+/, ''), pair.replace(/[a-z]+/, '')]),
);

/** A word of letters, or single letters set apart: `zui`, `z u i`, `z.u.i`. */
const LETTERS = /(?<![0-9a-z])(?:[a-z](?:[ .][a-z](?![0-9a-z]))+|[a-z]{2,8}(?![0-9a-z]))/g;
/** What may stand between two such words. */
const JOINTS = `${BREAK}.`;
/** Single characters, each a sentence of its own: `稳。赚。不。赔`. */
const SINGLES = / (?:\p{Script=Han} ){2,}/gu;

/** Puts together what was set apart to dodge a word list: syllables for characters, and words with a full stop after each character. */
export function rejoin(folded: Folded): Folded {
  return joinSingles(readSyllables(folded));
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function readSyllables(folded: Folded): Folded {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: letters, index } of folded.text.matchAll(LETTERS)) {
    const text = SYLLABLES.get(letters.replace(/[ .]/g, ''));
    if (text === undefined) continue;
    // A blank or a point between two syllables parts nothing.
    if (done > 0 && index === done + 1 && JOINTS.includes(folded.text.charAt(done)))
      pieces.push({ text: '', from: done, to: index });
    done = index + letters.length;
    pieces.push({ text, from: index, to: done });
  }
  return replaced(folded, pieces);
}

function joinSingles(folded: Folded): Folded {
  const pieces: Piece[] = [];
  for (const { 0: run, index } of folded.text.matchAll(SINGLES)) {
    const end = index + run.length;
    const [isFirst, isLast] = [index === 0, end === folded.text.length];
    // Two sentences of one character that stand alone are no word.
    if ([...run].length === 5 && isFirst && isLast) continue;
    for (let at = index; at < end; at += 1) {
      const isEdge = (isFirst && at === index) || (isLast && at === end - 1);
      if (folded.text.charAt(at) === BREAK && !isEdge) pieces.push({ text: '', from: at, to: at + 1 });
    }
  }
  return replaced(folded, pieces);
}

/** The text with pieces of it written otherwise; what is written anew stands where the whole piece stood. */
function replaced(folded: Folded, pieces: readonly Piece[]): Folded {
  if (pieces.length === 0) return folded;
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    for (; at < end; at += 1) {
      out.push(folded.text.charAt(at));
      starts.push(folded.starts[at] ?? 0);
      ends.push(folded.ends[at] ?? 0);
    }
  };
  for (const { text, from, to } of pieces) {
    copyTo(from);
    for (let unit = 0; unit < text.length; unit += 1) {
      out.push(text.charAt(unit));
      starts.push(folded.starts[from] ?? 0);
      ends.push(folded.ends[to - 1] ?? 0);
    }
    at = to;
  }
  copyTo(folded.text.length);
  return { text: out.join(''), starts, ends };
}
