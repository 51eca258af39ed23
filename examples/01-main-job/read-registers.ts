import { actorId, type CalendarDate, estateId, type Issue, instant, recordId } from 'wuye';
import {
  type AcceptedRow,
  FORMS,
  type FormId,
  type RegisterReading,
  type RejectedRow,
  readSheet,
  toRecord,
} from 'wuye/forms';
import type { SheetRow } from 'wuye/imports';
import type { Input } from './read-input.js';

/** A block that was not read, with what decides whether it stops the import. */
interface Unread extends Omit<SheetProblem, 'stops'> {
  /** The sheet's name or title is that of the form, or every required column is there. */
  readonly certain: boolean;
}

/** A register of the input: what was read, and its accepted rows as records. */
export interface ReadRegister {
  readonly form: FormId;
  readonly sheet: string;
  readonly reading: RegisterReading;
  readonly accepted: readonly AcceptedRow[];
  readonly rejected: readonly RejectedRow[];
  readonly rows: readonly SheetRow[];
}

/** A sheet, or a part of one, that cannot be read as a register. */
export interface SheetProblem {
  readonly sheet: string;
  readonly form: FormId | null;
  readonly issues: readonly Issue[];
  /**
   * Stops the import: a register that is there but unusable. A sheet that is no register at all does not, nor one
   * that merely resembles a register which another sheet holds.
   */
  readonly stops: boolean;
}

export interface ReadInput {
  readonly registers: readonly ReadRegister[];
  readonly problems: readonly SheetProblem[];
  /** Hidden sheets that were left out, since a visible one holds the same register: last year's copy. */
  readonly hidden: readonly string[];
  /** Registers that the input should hold and does not. */
  readonly missing: readonly FormId[];
}

/** The forms that become records. */
const REGISTER_FORMS = FORMS.filter((form) => form.recordKind !== null).map((form) => form.id);

/** Reads every register of the input, whatever its sheets are called. */
export function readRegisters(input: Input, asOf: CalendarDate): ReadInput {
  const registers: ReadRegister[] = [];
  const unread: Unread[] = [];
  const leftOut: string[] = [];
  const visibleFirst = [...input.sheets].sort(
    (a, b) => Number(a.hidden ?? false) - Number(b.hidden ?? false),
  );
  for (const { name, rows, dateSystem, hidden } of visibleFirst) {
    for (const { match, result } of readSheet(rows, { sheet: name, asOf, dateSystem })) {
      const seen = registers.some(({ form }) => form === match?.form);
      if (hidden === true && (seen || !result.ok)) leftOut.push(name);
      else if (result.ok) registers.push(registerOf(result.value, name));
      else
        unread.push({
          sheet: name,
          form: match?.form ?? null,
          issues: result.issues,
          certain: match === null || match.named || match.missing.length === 0,
        });
    }
  }
  const read = new Set(registers.map(({ form }) => form));
  const problems = unread.map(({ certain, ...problem }) => ({
    ...problem,
    stops: stops(problem.issues) && (certain || problem.form === null || !read.has(problem.form)),
  }));
  const present = new Set([...registers.map(({ form }) => form), ...problems.map(({ form }) => form)]);
  const missing = input.kind === 'csv' ? [] : REGISTER_FORMS.filter((form) => !present.has(form));
  return { registers, problems, hidden: leftOut, missing };
}

const NO_REGISTER: ReadonlySet<string> = new Set(['FORM_UNRECOGNISED', 'SHEET_EMPTY']);

/** A blank or foreign sheet stops nothing: where a register is missing for it, that is told apart. */
const stops = (issues: readonly Issue[]) => issues.some(({ code }) => !NO_REGISTER.has(code));

/** What the import sets itself: see `SheetRow`. */
const DRAFT = {
  id: recordId('draft'),
  estate: estateId('draft'),
  recordedBy: actorId('draft'),
  recordedAt: instant(0),
  batch: 'draft',
} as const;

function registerOf(reading: RegisterReading, sheet: string): ReadRegister {
  const accepted: AcceptedRow[] = [];
  const rejected: RejectedRow[] = [...reading.rejected];
  const rows: SheetRow[] = [];
  const dated = reading.sheetDate === null ? {} : { dated: reading.sheetDate };
  for (const row of reading.accepted) {
    const record = toRecord(reading.form, row, { ...DRAFT, ...dated, sheet });
    if (record.ok) {
      accepted.push(row);
      rows.push({ form: reading.form, sheet, row: row.row, ...dated, record: record.value });
    } else {
      const errors = record.issues.map((issue) => cellIssueOf(issue, reading));
      rejected.push({ row: row.row, errors, values: row.values, extra: row.extra });
    }
  }
  rejected.sort((a, b) => a.row - b.row);
  return { form: reading.form, sheet, reading, accepted, rejected, rows };
}

/** A value that reads well and still makes no record: told with the column of its field. */
function cellIssueOf(issue: Issue, reading: RegisterReading): RejectedRow['errors'][number] {
  const field = String(issue.path[0] ?? '');
  const column = reading.header.columns.find((candidate) => candidate.column === field);
  return {
    column: column?.column ?? null,
    code: 'CELL_UNREADABLE',
    path: issue.path,
    at: column?.at ?? 1,
    header: column?.header ?? field,
  };
}
