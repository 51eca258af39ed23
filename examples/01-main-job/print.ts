import Table from 'cli-table3';
import { ROLES } from 'wuye';
import { describeIssue, type Language, label } from 'wuye/describe';
import { formOf } from 'wuye/forms';
import type { RowOutcome } from 'wuye/imports';
import { careTables } from './care/tables.js';
import { publishingTables } from './publishing/tables.js';
import type { ReadInput, ReadRegister } from './read-registers.js';
import type { Report } from './report-schema.js';
import { type Speak, speakerOf } from './words.js';

export type Print = (line: string) => void;

/** Items of a role that the terminal shows; the report holds all. */
const SHOWN_ITEMS = 12;

/** No line between the rows. */
const COMPACT = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } as const;

const title = (form: string, language: Language) => label('form', form, language);
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) => {
  const built = new Table({ head: [...head], style: { head: ['bold'], border: ['grey'] }, chars: COMPACT });
  built.push(...rows.map((row) => row.map(String)));
  return built.toString();
};
const heading = (text: string) => `\n${text}\n${'─'.repeat(40)}`;

/** Prints what was read, and every rejected row with its reason. */
export function printReading(
  { registers, problems, hidden, missing }: ReadInput,
  language: Language,
  print: Print,
): void {
  const speak = speakerOf(language);
  print(heading(speak('read')));
  print(
    table(
      [speak('register'), speak('sheet'), speak('accepted'), speak('rejected'), speak('skipped')],
      registers.map(({ form, sheet, accepted, rejected, reading }) => [
        title(form, language),
        sheet,
        accepted.length,
        rejected.length,
        reading.skipped.length,
      ]),
    ),
  );
  printRejected(registers, language, speak, print);
  printWarnings(registers, language, speak, print);
  for (const sheet of hidden) print(`  ${speak('hidden')}: ${sheet}`);
  if (problems.length + missing.length === 0) return;
  print(heading(speak('problems')));
  for (const { sheet, issues } of problems) {
    for (const issue of issues) print(`  ${sheet}: ${describeIssue(issue, language)}`);
  }
  for (const form of missing)
    print(`  ${speak('missing')}: ${title(form, language)} (${formOf(form).title})`);
}

function printRejected(
  registers: readonly ReadRegister[],
  language: Language,
  speak: Speak,
  print: Print,
): void {
  const rows = registers.flatMap(({ sheet, rejected }) =>
    rejected.flatMap(({ row, errors }) =>
      errors.map((error) => [
        sheet,
        row,
        error.header.replaceAll('\n', ''),
        error.sample ?? '',
        describeIssue(error, language),
      ]),
    ),
  );
  if (rows.length === 0) return;
  print(heading(`${speak('rejectedRows')} (${rows.length})`));
  print(table([speak('sheet'), speak('row'), speak('column'), speak('value'), speak('reason')], rows));
}

function printWarnings(
  registers: readonly ReadRegister[],
  language: Language,
  speak: Speak,
  print: Print,
): void {
  const lines = registers.flatMap(({ sheet, reading, accepted }) => [
    ...reading.warnings.map((issue) => `  ${sheet}: ${describeIssue(issue, language)}`),
    ...accepted.flatMap(({ row, warnings }) =>
      warnings.map((issue) => `  ${sheet} ${speak('row')} ${row}: ${describeIssue(issue, language)}`),
    ),
  ]);
  if (lines.length === 0) return;
  print(heading(`${speak('warnings')} (${lines.length})`));
  for (const line of lines) print(line);
}

/** Prints what the import did. */
export function printImport(
  outcomes: readonly RowOutcome[],
  batch: string | null,
  dryRun: boolean,
  language: Language,
  print: Print,
): void {
  const speak = speakerOf(language);
  const count = (action: RowOutcome['action']) =>
    outcomes.filter((outcome) => outcome.action === action).length;
  print(heading(speak('imported')));
  print(
    (['created', 'updated', 'unchanged', 'conflict'] as const)
      .map((action) => `${speak(action)} ${count(action)}`)
      .join('  ·  '),
  );
  if (batch !== null && !dryRun) print(`${speak('batch')} ${batch}  (--undo ${batch})`);
  if (dryRun) print(speak('dryRun'));
}

/** Prints the coverage per register and the work list by role. */
export function printJudgement(report: Report, language: Language, file: string, print: Print): void {
  const speak = speakerOf(language);
  print(heading(speak('coverage')));
  print(
    table(
      [
        speak('register'),
        speak('records'),
        speak('verified'),
        speak('due'),
        speak('overdue'),
        speak('neverVerified'),
        speak('ratio'),
      ],
      report.coverage.map((line) => [
        title(line.form, language),
        line.records,
        line.verified,
        line.due,
        line.overdue,
        line.neverVerified,
        percent(line.ratio),
      ]),
    ),
  );
  print(heading(`${speak('workList')} (${speak('items', { count: report.workList.length })})`));
  for (const role of ROLES) {
    const items = report.workList.filter((item) => item.role === role);
    if (items.length === 0) continue;
    print(`\n${label('role', role, language)} — ${speak('items', { count: items.length })}`);
    print(
      table(
        [
          speak('place'),
          speak('subject'),
          speak('todo'),
          speak('clause'),
          speak('since'),
          speak('dueOn'),
          speak('state'),
        ],
        items
          .slice(0, SHOWN_ITEMS)
          .map((item) => [
            item.unit ?? '',
            item.about,
            item.text,
            item.clause,
            item.since ?? '—',
            item.dueOn,
            label('workState', item.state, language),
          ]),
      ),
    );
    if (items.length > SHOWN_ITEMS) print(speak('more', { count: items.length - SHOWN_ITEMS, file }));
  }
}

/** Prints what notices, applications, inspections and requests ask for. */
export function printParts({ publishing, care }: Report, language: Language, print: Print): void {
  const speak = speakerOf(language);
  const parts = [
    ...(publishing === null ? [] : publishingTables(publishing, language)),
    ...(care === null ? [] : careTables(care, language)),
  ];
  for (const { title: name, columns, rows } of parts) {
    print(heading(name));
    print(
      rows.length === 0
        ? speak('nothing')
        : table(
            columns.map((word) => speak(word)),
            rows,
          ),
    );
  }
}

export const percent = (ratio: number): string => `${Math.floor(ratio * 1000) / 10} %`;
