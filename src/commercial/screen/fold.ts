import { VARIANTS } from './variants.js';

/** What stands between sentences in a folded text, at its beginning and at its end. No gap reaches over it. */
export const BREAK = ' ';

/** A text brought to plain form, with the place in the original of each of its characters. */
export interface Folded {
  readonly text: string;
  /** Where the original of a character begins, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** Where it ends. */
  readonly ends: readonly number[];
}

const SENTENCE_ENDS = /^[,;:!?。\u2026\u3002\uff61\uff64]$/;
const KEPT_SIGNS = /^[%+$\u00a5\u3001]$/;
const DASHES = /^[\p{Pd}~\u2212\u301c]$/u;
const BLANKS = /^[\p{Zs}\t]$/u;
const LINE_ENDS = /^[\n\v\f\r\u0085\u2028\u2029]$/;
// With the fillers that count as letters and show nothing.
const NOT_SPOKEN = /^[\p{C}\p{M}\p{P}\p{S}\p{Z}\p{DI}]$/u;
const LATIN = /^[0-9a-z%]$/;
const DIGIT = /^[0-9]$/;
const POINTS = /^[.,\u00b7]$/;

/**
 * Brings a text to the form that terms are written in: compatibility forms (full width, circled numbers, `No`) resolved, lower
 * case, stand-in characters replaced, and blanks, line breaks, brackets, ornaments and invisible characters taken out, also
 * from inside words. Marks that end a sentence, and empty lines, become {@link BREAK}.
 */
export function fold(original: string): Folded {
  const out: string[] = [BREAK];
  const starts: number[] = [0];
  const ends: number[] = [0];
  // What stood between the last character kept and the next one.
  let between = { lines: 0, blank: false, mark: '', at: 0 };
  const push = (character: string, from: number, to: number): void => {
    if (character === BREAK && out.at(-1) === BREAK) return;
    for (let unit = 0; unit < character.length; unit += 1) {
      out.push(character.charAt(unit));
      starts.push(from);
      ends.push(to);
    }
  };
  const keep = (character: string, from: number, to: number): void => {
    push(jointOf(between, out.at(-1) ?? BREAK, character), between.at, from);
    between = { lines: 0, blank: false, mark: '', at: to };
    push(character, from, to);
  };
  let at = 0;
  for (const written of original) {
    const from = at;
    at += written.length;
    for (const plain of resolved(written)) {
      if (LINE_ENDS.test(plain)) between.lines += plain === '\r' && original[at] === '\n' ? 0 : 1;
      else if (BLANKS.test(plain)) between.blank = true;
      else if (KEPT_SIGNS.test(plain)) keep(plain, from, at);
      else if (POINTS.test(plain) || DASHES.test(plain)) between.mark += plain;
      else if (SENTENCE_ENDS.test(plain)) keep(BREAK, from, at);
      else if (!NOT_SPOKEN.test(plain)) keep(plain, from, at);
    }
  }
  keep(BREAK, original.length, original.length);
  return { text: out.join(''), starts, ends };
}

/** Compatibility form, lower case, plain variant. A hundred points of an emoji are a hundred per cent. */
function resolved(written: string): Iterable<string> {
  const code = written.codePointAt(0) ?? 0;
  if (code >= 0x3400 && code <= 0x9fff) return [VARIANTS.get(written) ?? written];
  if (written === '\u{1f4af}') return '100%';
  return written.normalize('NFKD').toLowerCase();
}

interface Between {
  readonly lines: number;
  readonly blank: boolean;
  readonly mark: string;
}

/** What to put between two characters for what stood there: nothing inside Chinese words, something between numbers. */
function jointOf(between: Between, before: string, after: string): string {
  const { lines, blank, mark } = between;
  if (lines > 1) return BREAK;
  if (mark !== '' && DIGIT.test(before) && DIGIT.test(after) && lines === 0 && !blank) {
    if (DASHES.test(mark)) return '-';
    return mark === ',' ? '' : '.';
  }
  if (mark.includes(',')) return BREAK;
  if (mark.includes('.') && (blank || lines > 0)) return BREAK;
  if (mark === '.' && LATIN.test(before) && LATIN.test(after)) return '.';
  return (blank || lines > 0) && LATIN.test(before) && LATIN.test(after) ? BREAK : '';
}
