import { ok, type Result } from '../kernel/index.js';
import { isBlank, LONGEST_CELL, type Row } from './cell.js';
import type { ReadingContext } from './cells/cell-reader.js';
import type { SheetIssueCode } from './codes.js';
import type { Form, FormId } from './form.js';
import { formOf } from './forms.js';
import { type FoundHeader, findHeader, headerAt } from './header/find-header.js';
import { headerProblems, headerWarnings } from './header/header-issues.js';
import { findSheetDate } from './header/sheet-date.js';
import type { ReadOptions } from './read-options.js';
import type { RegisterReading } from './reading.js';
import { readRows } from './rows/read-rows.js';
import { planRows } from './rows/row-plan.js';
import { rowsIn } from './untyped.js';

/**
 * Reads a register: finds its header, knows its columns by all their names, normalises every cell and tells every
 * problem of every row. It reads cells, not files: rows come from any reader of workbooks or CSV.
 *
 * **Details**: every row below the header is accepted, rejected or skipped. A blank unit, building or entrance means
 * "as above" (cells merged downwards), also below a rejected row, never across a sum; so does `同上`, which is refused
 * where a column is not carried down (`carryDown`). Columns that the form does not have are kept in `extra` and warned
 * about.
 *
 * A 15-digit identity number is accepted with the warning `ID_LEGACY_15`, since old sheets hold it; `parseResidentId`
 * refuses it by default.
 *
 * **Gotchas**: `values` hold clear personal information; issues hold masked samples only. Date cells are read by their
 * UTC day, as read-excel-file gives them.
 *
 * @param form - the form, or its identifier; {@link detectForm} finds it
 * @param rows - the sheet, row by row; blank rows stay in, so that row numbers are those of the sheet
 * @param options - sheet name, as-of date, country of phones and limits
 * @returns the reading, or why the sheet cannot be read: `SHEET_EMPTY`, `HEADER_NOT_FOUND`, `COLUMN_MISSING` (one for
 * each), `COLUMN_DUPLICATE`
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no such form
 *
 * @example
 * ```ts
 * import { readRegister } from 'wuye/forms';
 *
 * const reading = readRegister('dogRegister', [
 *   ['犬类登记表'],
 *   ['房号*', '养犬人', '手机', '品种', '免疫有效期', '芯片号'],
 *   ['3栋2单元1201室', '王 芳', '138 0000 1234', '柯基', '2027年3月5日', 'A1'],
 *   [null, '王芳', '13800001234', '比熊', '2027-02-30', null],
 * ]);
 * reading.ok && reading.value.accepted[0]?.values.unit; // => '3-2-1201'
 * reading.ok && reading.value.accepted[0]?.values.rabiesValidUntil; // => '2027-03-05'
 * reading.ok && reading.value.accepted[0]?.extra; // => { '芯片号': 'A1' }
 * reading.ok && reading.value.rejected[0]?.errors[0]?.code; // => 'DATE_IMPOSSIBLE'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function readRegister(
  form: Form | FormId,
  rows: readonly Row[],
  options: ReadOptions = {},
): Result<RegisterReading, SheetIssueCode> {
  const known = typeof form === 'string' ? formOf(form) : form;
  const sheet = rowsIn(rows);
  const header = sheet.every((row) => row.every(isBlank)) ? 'empty' : headerOf(known, sheet, options);
  const problems = headerProblems(known, header, options);
  if (header === 'empty' || header === null || problems.length > 0) return { ok: false, issues: problems };

  const context = contextOf(known, header, options);
  const plan = planRows(known, header, sheet, context, options.carryDown);
  const firstRow = options.firstRow ?? 1;
  const body = readRows(sheet, header.last + 1, firstRow, plan, options.mostRejected);
  const warnings = [...headerWarnings(header, body.nameless), ...body.warnings];
  return ok(
    {
      form: known.id,
      sheet: options.sheet ?? null,
      header: { row: header.last + firstRow, columns: header.columns },
      accepted: body.accepted,
      rejected: body.rejected,
      rejectedCount: body.rejectedCount,
      skipped: body.skipped,
      warnings,
      sheetDate: findSheetDate(sheet.slice(0, header.first), context.dateSystem),
    },
    warnings,
  );
}

function headerOf(form: Form, rows: readonly Row[], options: ReadOptions): FoundHeader | null {
  if (options.headerRow === undefined) return findHeader(form, rows, options.headerSearchDepth);
  const at = options.headerRow - (options.firstRow ?? 1);
  return at >= 0 && at < rows.length ? headerAt(form, rows, at) : null;
}

function contextOf(form: Form, header: FoundHeader, options: ReadOptions): ReadingContext {
  const present = header.columns.flatMap(({ column, until }) => [column, until]);
  return {
    form,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    defaultCountry: options.defaultCountry ?? 'CN',
    dateSystem: options.dateSystem ?? '1900',
    longestCell: Math.min(options.longestCell ?? LONGEST_CELL, LONGEST_CELL),
    present: new Set(present.filter((id) => typeof id === 'string')),
    phones: new Map(),
  };
}
