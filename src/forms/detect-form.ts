import { failed, ok, type Result } from '../kernel/index.js';
import { isBlank, type Row } from './cell.js';
import type { SheetIssueCode } from './codes.js';
import type { Form, FormId } from './form.js';
import { FORMS } from './forms.js';
import { type FoundHeader, findHeader } from './header/find-header.js';
import { rowsIn } from './untyped.js';

/**
 * How well a form fits a sheet.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface FormMatch {
  readonly form: FormId;
  /** Row number of the header, in the rows given, from 1. */
  readonly headerRow: number;
  /** Columns of the form that were found. */
  readonly matched: number;
  /** Required columns of the form that were not. */
  readonly missing: readonly string[];
  /** Set where the sheet's name or title is that of the form. */
  readonly named: boolean;
  /** 0 to 3: share of the required columns, share of the headers, and the name. */
  readonly score: number;
}

/** Two forms whose scores lie closer than this cannot be told apart. */
const CLEAR_LEAD = 0.1;
const SEARCHED_TITLES = 10;
/** Required columns that a sheet without a telling name may lack. */
const MOST_MISSING = 1;

/**
 * Tells which form a sheet is, by its headers and by its name and title, whatever the workbook calls its sheets.
 *
 * **Details**: a form whose required columns are all there comes before one that lacks some, whatever the sheet is
 * called; then the shares of columns found, and the name, decide. A sheet whose name points to no form may lack one
 * required column at most: other ledgers have a unit, a name and an area too.
 *
 * @param rows - the sheet
 * @param sheetName - its name, or the name of the file
 * @returns the best match; `SHEET_EMPTY`; `FORM_UNRECOGNISED` where no row is a header of any form; `FORM_AMBIGUOUS`
 * with the candidates where two fit equally
 *
 * @example
 * ```ts
 * import { detectForm } from 'wuye/forms';
 *
 * const found = detectForm([['房号', '犬主', '电话', '品种', '疫苗到期日']], 'Sheet1');
 * found.ok && found.value.form; // => 'dogRegister'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function detectForm(rows: readonly Row[], sheetName = ''): Result<FormMatch, SheetIssueCode> {
  const sheet = rowsIn(rows);
  if (sheet.every((row) => row.every(isBlank))) return failed('SHEET_EMPTY');
  const matches = FORMS.flatMap((form) => {
    const header = findHeader(form, sheet);
    if (header === null) return [];
    const match = matchOf(form, header, titlesOf(sheet, header, sheetName), sheet);
    return match.named || match.missing.length <= MOST_MISSING ? [match] : [];
  }).sort((a, b) => Math.sign(a.missing.length) - Math.sign(b.missing.length) || b.score - a.score);
  const [best, second] = matches;
  if (best === undefined) return failed('FORM_UNRECOGNISED', { params: { sheet: sheetName } });
  if (second !== undefined && isTie(best, second)) {
    return failed('FORM_AMBIGUOUS', { params: { sheet: sheetName, form: [best.form, second.form] } });
  }
  return ok(best);
}

function isTie(best: FormMatch, second: FormMatch): boolean {
  const bothComplete = best.missing.length === 0 && second.missing.length === 0;
  const neitherComplete = best.missing.length > 0 && second.missing.length > 0;
  return (bothComplete || neitherComplete) && best.score - second.score < CLEAR_LEAD;
}

function matchOf(
  form: Form,
  header: FoundHeader,
  titles: readonly string[],
  rows: readonly Row[],
): FormMatch {
  const found = new Set(header.columns.flatMap(({ column, until }) => [column, until]));
  const required = form.columns.filter((column) => column.required);
  const missing = required.filter(({ id }) => !found.has(id)).map(({ id }) => id);
  const headings = (rows[header.first] ?? []).filter((cell) => !isBlank(cell)).length;
  const named = nameWeight(form, titles);
  const share = Math.min(1, header.matched / Math.max(1, headings));
  return {
    form: form.id,
    headerRow: header.last + 1,
    matched: header.matched,
    missing,
    named: named > 0,
    score: (required.length - missing.length) / required.length + share + named,
  };
}

/** 1 for the form's own title, 0.5 for a word that points to this form and to no other. */
function nameWeight(form: Form, titles: readonly string[]): number {
  if (titles.some((title) => title.includes(plain(form.title)))) return 1;
  const pointing = FORMS.filter(({ hints }) =>
    titles.some((title) => hints.some((hint) => title.includes(hint))),
  );
  return pointing.length === 1 && pointing[0] === form ? 0.5 : 0;
}

/** The sheet's name and the texts above its header. */
function titlesOf(rows: readonly Row[], { first }: FoundHeader, sheetName: string): readonly string[] {
  const above = rows.slice(Math.max(0, first - SEARCHED_TITLES), first).flat();
  return [sheetName, ...above].flatMap((cell) =>
    typeof cell === 'string' ? [plain(cell.slice(0, 200))] : [],
  );
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s、,，.·]/g, '');
