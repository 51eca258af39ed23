import { actorId, type CalendarDate, estateId, type Issue, instant, recordId } from 'wuye';
import { describeIssue } from 'wuye/describe';
import { type Row, readSheet, toRecord } from 'wuye/forms';
import type { SheetRow } from 'wuye/imports';

/** Prints one line. */
export type Say = (line: string) => void;

// #region read
/** Reads a sheet of any register; says what was refused and why. Gives the rows that can be imported. */
export function read(name: string, sheet: readonly Row[], asOf: CalendarDate, say: Say): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (const { firstRow, match, result } of readSheet(sheet, { sheet: name, asOf })) {
    if (!result.ok) {
      for (const issue of result.issues) say(`block at row ${firstRow}: ${inWords(issue)}`);
      continue;
    }
    const { form, accepted, rejected, skipped, warnings, sheetDate } = result.value;
    say(
      `${match?.form}: ${accepted.length} accepted, ${rejected.length} rejected, ${skipped.length} skipped`,
    );
    for (const warning of warnings) say(`warning: ${inWords(warning)}`);
    for (const { row, errors } of rejected) {
      for (const error of errors) say(`row ${row}, ${error.header}: ${inWords(error)}`);
    }
    const dated = sheetDate === null ? {} : { dated: sheetDate };
    for (const row of accepted) {
      const record = toRecord(form, row, { ...SET_BY_THE_IMPORT, ...dated, sheet: name });
      if (record.ok) rows.push({ form, sheet: name, row: row.row, ...dated, record: record.value });
      else for (const issue of record.issues) say(`row ${row.row}: ${inWords(issue)}`);
    }
  }
  return rows;
}

/** `importRows` gives every row its own id, estate, batch, person and time; these only fill the places. */
const SET_BY_THE_IMPORT = {
  id: recordId('draft'),
  estate: estateId('draft'),
  recordedBy: actorId('draft'),
  recordedAt: instant(0),
  batch: 'draft',
} as const;

const inWords = (issue: Issue) =>
  `${issue.code} ${describeIssue(issue, 'zh-CN')} / ${describeIssue(issue, 'en')}`;
// #endregion read
