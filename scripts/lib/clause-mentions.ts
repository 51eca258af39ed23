import { CLAUSES, type ClauseEntry } from '../../src/kernel/index.js';

/** `CIM-4.1.4`, `CN-PIPL-28`, `CSQ-P`, or a part of the source alone: `CIM-4.1`. */
const ID = /\b(CIM|NIM|CRM|RCP|VIS|CSQ|SVC|CN-[A-Z]+)-(\d+(?:\.\d+)*[a-z]?|P\b)/g;
/** What may follow: the end of a range, or one more number of the same source. */
const RANGE = /(?:-(?=[a-z]\b)|\s+to\s+|\s*[–—]\s*)(?:[A-Z]+-)*(\d+(?:\.\d+)*[a-z]?|[a-z])\b/y;
const MORE =
  /(?:,\s*|\s+(?:and|or)\s+)(?!\d+(?:\.\d+)*[a-z]?\s+(?!to\b|and\b|or\b)[a-z])(\d+(?:\.\d+)*[a-z]?)\b/y;

/**
 * The clauses of the catalogue that a text names, in the catalogue's order: single ones, lists (`CN-PIPL-45, 46`) and ranges
 * (`CIM-4.1.4 to CIM-4.1.8`, `CIM-4.2.1.3a-g`). Ids that the catalogue does not hold are left out.
 */
export function clausesNamedIn(text: string): readonly ClauseEntry[] {
  const named = new Set(mentionsIn(text).flat());
  return CLAUSES.filter((entry) => named.has(entry));
}

/** The same mention by mention, in the text's order: what a range spans stands together. */
export function mentionsIn(text: string): readonly (readonly ClauseEntry[])[] {
  const mentions: (readonly ClauseEntry[])[] = [];
  // Lines of a docstring are no boundaries.
  const line = text.replace(/\s+/g, ' ');
  for (const match of line.matchAll(ID)) {
    const [whole, source = '', number = ''] = match;
    const after = match.index + whole.length;
    const end = at(RANGE, line, after);
    if (end !== null) {
      const last = /^[a-z]$/.test(end) ? number.replace(/[a-z]$/, '') + end : end;
      mentions.push(between(source, number, last));
      continue;
    }
    mentions.push(between(source, number, number).filter(({ id }) => id === `${source}-${number}`));
    let from = after;
    for (let next = at(MORE, line, from); next !== null; next = at(MORE, line, from)) {
      const entry = CLAUSES.find(({ id }) => id === `${source}-${next}`);
      if (entry === undefined) break;
      mentions.push([entry]);
      from = MORE.lastIndex;
    }
  }
  return mentions;
}

function at(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[1] ?? null;
}

/** The clauses of a source from one number to another, the parts of the last one too. */
function between(source: string, from: string, to: string): readonly ClauseEntry[] {
  return CLAUSES.filter(({ id }) => {
    if (!id.startsWith(`${source}-`)) return false;
    const number = id.slice(source.length + 1);
    return compare(number, from) >= 0 && (compare(number, to) <= 0 || number.startsWith(`${to}.`));
  });
}

const partsOf = (number: string): readonly number[] =>
  (number.match(/\d+|[a-zA-Z]/g) ?? []).map((part) => (/\d/.test(part) ? Number(part) : part.charCodeAt(0)));

function compare(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Where a clause stands in the clause table, on GitHub and in the site alike: `cim-4-1-6`. */
export const anchorOfClause = (id: string): string => id.toLowerCase().replaceAll('.', '-');
