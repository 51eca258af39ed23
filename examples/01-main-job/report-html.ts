import { ROLES, type Role } from 'wuye';
import { describeClause, describeIssue, type Language, label } from 'wuye/describe';
import { careTables, clausesOfCare } from './care/tables.js';
import { stackedBars } from './chart.js';
import { type Html, html, trusted } from './html.js';
import { percent } from './print.js';
import { clausesOf, publishingTables, type ReportTable } from './publishing/tables.js';
import type { ReadInput } from './read-registers.js';
import type { Report } from './report-schema.js';
import { STYLE } from './report-style.js';
import { type Speak, speakerOf, type Word } from './words.js';

/** The report as one page without links to anything: to be read on a screen and printed on A4. Names are masked. */
export function htmlReport(report: Report, read: ReadInput, language: Language): string {
  const speak = speakerOf(language);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${report.estate.name} ${speak('title')} ${report.asOf}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header>
<h1>${report.estate.name}<br>${speak('title')}</h1>
<p>${speak('asOf')} <strong>${report.asOf}</strong></p>
<p class="small">${speak('confidential')}</p>
</header>
<main>
${coverage(report, speak, language)}
${workList(report, speak, language)}
${part('notices', report.publishing === null ? [] : publishingTables(report.publishing, language), speak)}
${part('care', report.care === null ? [] : careTables(report.care, language), speak)}
${reading(report, read, speak, language)}
${clauses(report, speak, language)}
</main>
<footer>${speak('signature')}</footer>
</body>
</html>
`;
  return page.html;
}

const SERIES = [
  ['verified', '#2f7d5b', '#fff'],
  ['due', '#f2c14e', '#000'],
  ['overdue', '#c8442f', '#fff'],
  ['neverVerified', '#5b3a6b', '#fff'],
] as const satisfies readonly (readonly [Word, string, string])[];

function coverage(report: Report, speak: Speak, language: Language): Html {
  const name = (form: string) => label('form', form, language);
  const chart = stackedBars(
    speak('coverage'),
    SERIES.map(([word, fill, ink]) => ({ name: speak(word), fill, ink })),
    report.coverage.map((line) => ({
      label: name(line.form),
      parts: SERIES.map(([word]) => line[word]),
    })),
  );
  return html`<section>
<h2>${speak('coverage')}</h2>
${chart}
${table(
  [
    ['register'],
    ['records', 'number'],
    ['verified', 'number'],
    ['dueSoon', 'number'],
    ['due', 'number'],
    ['overdue', 'number'],
    ['neverVerified', 'number'],
    ['ratio', 'number'],
  ],
  report.coverage.map((line) => [
    name(line.form),
    line.records,
    line.verified,
    line.dueSoon,
    line.due,
    line.overdue,
    line.neverVerified,
    percent(line.ratio),
  ]),
  speak,
)}
</section>`;
}

function workList(report: Report, speak: Speak, language: Language): Html {
  const byRole = ROLES.map((role) => ({ role, items: report.workList.filter((item) => item.role === role) }));
  return html`<section>
<h2>${speak('workList')}</h2>
${byRole
  .filter(({ items }) => items.length > 0)
  .map(
    ({
      role,
      items,
    }) => html`<h3>${roleName(role, language)} <span class="count">${speak('items', { count: items.length })}</span></h3>
${table(
  [
    ['place', 'code'],
    ['register'],
    ['subject'],
    ['todo'],
    ['clause', 'code'],
    ['since', 'code'],
    ['dueOn', 'code'],
    ['state'],
  ],
  items.map((item) => [
    item.unit ?? '',
    label('subjectKind', item.subjectKind, language),
    item.about,
    item.text,
    item.clause,
    item.since ?? '—',
    item.dueOn,
    html`<span class="state ${item.state}">${label('workState', item.state, language)}</span>`,
  ]),
  speak,
)}`,
  )}
</section>`;
}

/** Columns that are not to be broken. */
const CODES: ReadonlySet<Word> = new Set([
  'date',
  'by',
  'from',
  'until',
  'clause',
  'place',
  'command',
  'result',
  'state',
  'dueOn',
]);

/** A section of tables; none where the office keeps nothing of the kind here. */
function part(name: Word, tables: readonly ReportTable[], speak: Speak): Html {
  if (tables.length === 0) return html``;
  return html`<section>
<h2>${speak(name)}</h2>
${tables.map(
  ({ title, columns, rows }) => html`<h3>${title} <span class="count">${rows.length}</span></h3>
${
  rows.length === 0
    ? html`<p>${speak('nothing')}</p>`
    : table(
        columns.map((word) => (CODES.has(word) ? ([word, 'code'] as const) : ([word] as const))),
        rows,
        speak,
      )
}`,
)}
</section>`;
}

const roleName = (role: Role, language: Language) => label('role', role, language);

function reading(report: Report, { registers }: ReadInput, speak: Speak, language: Language): Html {
  const rejected = registers.flatMap(({ sheet, rejected: rows }) =>
    rows.flatMap(({ row, errors }) =>
      errors.map((error) => [
        sheet,
        row,
        error.header.replaceAll('\n', ''),
        error.sample ?? '',
        describeIssue(error, language),
      ]),
    ),
  );
  return html`<section>
<h2>${speak('read')}</h2>
${table(
  [['register'], ['sheet'], ['accepted', 'number'], ['rejected', 'number'], ['skipped', 'number']],
  report.registers.map((register) => [
    label('form', register.form, language),
    register.sheet,
    register.accepted.length,
    register.rejected.length,
    register.skipped.length,
  ]),
  speak,
)}
<h3>${speak('rejectedRows')} <span class="count">${rejected.length}</span></h3>
${rejected.length === 0 ? html`<p>${speak('nothing')}</p>` : table([['sheet'], ['row', 'number'], ['column'], ['value', 'code'], ['reason']], rejected, speak)}
</section>`;
}

function clauses(report: Report, speak: Speak, language: Language): Html {
  const told = [
    ...(report.publishing === null ? [] : clausesOf(report.publishing)),
    ...(report.care === null ? [] : clausesOfCare(report.care)),
  ];
  const ids = [...new Set([...report.workList.map((item) => item.clause), ...told])].sort();
  return html`<section>
<h2>${speak('clauses')}</h2>
<dl>${ids.map((id) => html`<dt>${id}</dt><dd>${describeClause(id, language)}</dd>`)}</dl>
</section>`;
}

type Column = readonly [word: Word, kind?: 'number' | 'code'];

function table(
  columns: readonly Column[],
  rows: readonly (readonly (string | number | Html)[])[],
  speak: Speak,
): Html {
  const kind = (at: number) => columns[at]?.[1] ?? '';
  return html`<table>
<thead><tr>${columns.map(([word], at) => html`<th scope="col" class="${kind(at)}">${speak(word)}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${row.map((cell, at) => html`<td class="${kind(at)}">${cell}</td>`)}</tr>
`,
  )}</tbody>
</table>`;
}
