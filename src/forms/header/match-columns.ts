import { type Cell, isBlank, type Row } from '../cell.js';
import type { HeaderColumn } from '../reading.js';
import { headerName, normaliseLabel, withoutAside } from './label.js';
import type { LabelIndex, LabelMeaning } from './label-index.js';

/** The columns of a header row, and what was doubtful about them. */
export interface ColumnMatch {
  readonly columns: readonly HeaderColumn[];
  /** How many columns of the form were found. */
  readonly matched: number;
  /** Columns of the form that two headers name with equal right, with their positions. */
  readonly duplicates: readonly { readonly column: string; readonly at: readonly number[] }[];
  /** Positions whose header names a column that another header names better. */
  readonly outdone: readonly { readonly column: string; readonly at: number }[];
  /** Positions matched only after a remark in brackets was left out. */
  readonly guessed: readonly number[];
}

interface Heading {
  readonly at: number;
  readonly header: string;
  /** Labels to try, best first. */
  readonly labels: readonly string[];
}

/**
 * Matches a header row to a form. Exact labels come first, then labels without their remarks in brackets, then
 * columns that hold a period.
 *
 * @param index - the form's labels
 * @param upper - the header row
 * @param lower - the second line of the header, where it has one
 */
export function matchColumns(index: LabelIndex, upper: Row, lower?: Row): ColumnMatch {
  const headings = withoutTail(lower === undefined ? upper.map(oneLine) : twoLines(upper, lower));
  const found = new Map<number, LabelMeaning>();
  const byColumn = new Map<string, number[]>();
  for (const { at, labels } of headings) {
    const meaning = labels.map((label) => index.get(label)).find((hit) => hit !== undefined);
    if (meaning === undefined || meaning.until !== undefined) continue;
    byColumn.set(meaning.column.id, [...(byColumn.get(meaning.column.id) ?? []), at]);
    found.set(at, meaning);
  }
  const { duplicates, outdone } = settle(headings, found, byColumn);
  const guessed = addGuesses(index, headings, found, byColumn);
  addPeriods(index, headings, found, byColumn);
  return {
    columns: headings.map(({ at, header }) => ({ at, header, ...columnAt(found.get(at)) })),
    matched: byColumn.size,
    duplicates,
    outdone,
    guessed,
  };
}

function columnAt(meaning: LabelMeaning | undefined): Pick<HeaderColumn, 'column' | 'until'> {
  if (meaning === undefined) return { column: null };
  return meaning.until === undefined
    ? { column: meaning.column.id }
    : { column: meaning.column.id, until: meaning.until.id };
}

/** Where several headers name one column: the form's own header wins over aliases, else it is a duplicate. */
function settle(
  headings: readonly Heading[],
  found: Map<number, LabelMeaning>,
  byColumn: Map<string, number[]>,
) {
  const duplicates: { column: string; at: readonly number[] }[] = [];
  const outdone: { column: string; at: number }[] = [];
  for (const [column, positions] of byColumn) {
    if (positions.length < 2) continue;
    const own = positions.filter((at) => {
      const printed = normaliseLabel(found.get(at)?.column.header);
      return headings.some((heading) => heading.at === at && heading.labels.includes(printed));
    });
    if (own.length !== 1) {
      duplicates.push({ column, at: positions });
      continue;
    }
    for (const at of positions) {
      if (own.includes(at)) continue;
      found.delete(at);
      outdone.push({ column, at });
    }
  }
  return { duplicates, outdone };
}

/** One unmatched header whose label without its brackets names a column that is still free. */
function addGuesses(
  index: LabelIndex,
  headings: readonly Heading[],
  found: Map<number, LabelMeaning>,
  byColumn: Map<string, number[]>,
): readonly number[] {
  const hits = headings.flatMap(({ at, labels }) => {
    const meaning = found.has(at)
      ? undefined
      : labels.map((label) => index.get(withoutAside(label))).find(Boolean);
    const usable = meaning !== undefined && meaning.until === undefined && !byColumn.has(meaning.column.id);
    return usable ? [{ at, meaning }] : [];
  });
  const single = hits.filter(
    ({ meaning }) => hits.filter((hit) => hit.meaning.column === meaning.column).length === 1,
  );
  for (const { at, meaning } of single) {
    found.set(at, meaning);
    byColumn.set(meaning.column.id, [at]);
  }
  return single.map(({ at }) => at);
}

function addPeriods(
  index: LabelIndex,
  headings: readonly Heading[],
  found: Map<number, LabelMeaning>,
  byColumn: Map<string, number[]>,
): void {
  for (const { at, labels } of headings) {
    const meaning = found.has(at) ? undefined : labels.map((label) => index.get(label)).find(Boolean);
    if (meaning?.until === undefined) continue;
    if (byColumn.has(meaning.column.id) || byColumn.has(meaning.until.id)) continue;
    found.set(at, meaning);
    byColumn.set(meaning.column.id, [at]).set(meaning.until.id, [at]);
  }
}

/** Sheets are often formatted far to the right of their last header. */
function withoutTail(headings: readonly Heading[]): readonly Heading[] {
  return headings.slice(0, headings.findLastIndex(({ header }) => !isBlank(header)) + 1);
}

function oneLine(cell: Cell, position: number): Heading {
  const label = normaliseLabel(cell);
  return { at: position + 1, header: written(cell), labels: label === '' ? [] : [label] };
}

function twoLines(upper: Row, lower: Row): readonly Heading[] {
  const headings: Heading[] = [];
  let group: Cell = null;
  for (let position = 0; position < Math.max(upper.length, lower.length); position += 1) {
    const [top, bottom] = [upper[position], lower[position]];
    if (!isBlank(top)) group = top;
    if (isBlank(bottom)) {
      headings.push(oneLine(top, position));
      continue;
    }
    const [head, foot] = [normaliseLabel(group), normaliseLabel(bottom)];
    const labels = [foot, `${head}${foot}`, ...(isBlank(top) ? [] : [head])];
    headings.push({ at: position + 1, header: `${written(group)} ${written(bottom)}`.trim(), labels });
  }
  return headings;
}

const written = (cell: Cell): string => (typeof cell === 'string' ? cell : headerName(cell));
