import { type Language, label } from 'wuye/describe';
import { speakerOf, type Word } from '../words.js';
import type { ReportFinding, ReportPublishing } from './report-schema-publishing.js';

/** A table of a part of the report, for the terminal and the page alike. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly Word[];
  readonly rows: readonly (readonly string[])[];
}

const VOCABULARY = {
  notice: 'noticeCommand',
  posting: 'postingCommand',
  delivery: 'deliveryCommand',
  application: 'applicationCommand',
  archive: 'archiveCommand',
} as const satisfies Record<ReportPublishing['refused'][number]['area'], string>;

/** The tables of the publishing part. Each row of several findings is a row for each. */
export function publishingTables(report: ReportPublishing, language: Language): readonly ReportTable[] {
  const speak = speakerOf(language);
  const { sheets, late, refused, archive, applications } = report;
  return [
    {
      title: speak('sheets'),
      columns: ['state', 'board', 'notice', 'from', 'until'],
      rows: sheets.map(({ question, board, title, from, until }) => [
        label('postingQuestion', question, language),
        board,
        title,
        from,
        until === 'open-ended' ? speak('openEnded') : until,
      ]),
    },
    {
      title: speak('late'),
      columns: ['date', 'command', 'result', 'reason', 'clause'],
      rows: late.map(({ on, area, command, accepted, finding }) => [
        on,
        label(VOCABULARY[area], command, language),
        speak(accepted ? 'wentAhead' : 'stopped'),
        finding.text,
        finding.clause,
      ]),
    },
    {
      title: speak('refused'),
      columns: ['date', 'by', 'notice', 'command', 'reason', 'clause'],
      rows: refused.flatMap(({ on, by, title, area, command, findings }) =>
        each([on, by, title, label(VOCABULARY[area], command, language)], findings),
      ),
    },
    gapTable(speak('archive', { month: archive.month, count: archive.entries }), archive.gaps),
    gapTable(speak('remarks'), archive.remarks),
    {
      title: speak('applications'),
      columns: ['shop', 'place', 'result', 'reason', 'clause'],
      rows: applications.flatMap(({ shop, unit, outcome, findings }) =>
        each([shop, unit, label('eligibility', outcome, language)], findings),
      ),
    },
  ];
}

const gapTable = (title: string, gaps: ReportPublishing['archive']['gaps']): ReportTable => ({
  title,
  columns: ['notice', 'reason', 'clause'],
  rows: gaps.flatMap((gap) => each([gap.title], gap.findings)),
});

/** A row for each finding; what they have in common stands in the first one only. */
export function each(
  first: readonly string[],
  findings: readonly ReportFinding[],
): readonly (readonly string[])[] {
  if (findings.length === 0) return [[...first, '', '']];
  return findings.map(({ text, clause }, at) => [...(at === 0 ? first : first.map(() => '')), text, clause]);
}

/** The clauses that the publishing part names. */
export function clausesOf({ late, refused, archive, applications }: ReportPublishing): readonly string[] {
  const findings = [
    ...late.map(({ finding }) => finding),
    ...[...refused, ...archive.gaps, ...archive.remarks, ...applications].flatMap((item) => item.findings),
  ];
  return findings.map(({ clause }) => clause);
}
