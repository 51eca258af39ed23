import { type Language, label } from 'wuye/describe';
import { each, type ReportTable } from '../publishing/tables.js';
import { speakerOf } from '../words.js';
import type { ReportCare } from './report-schema-care.js';

/** The tables on inspections and requests. */
export function careTables(report: ReportCare, language: Language): readonly ReportTable[] {
  const speak = speakerOf(language);
  const { plans, measures, requests, refused } = report;
  const overdue = (is: boolean, otherwise: string) =>
    is ? `${otherwise} · ${label('workState', 'overdue', language)}` : otherwise;
  return [
    ...plans.map(
      ({ year, state, entries }): ReportTable => ({
        title: speak('planOfYear', { year, state: label('inspectionState', state, language) }),
        columns: ['inspection', 'from', 'until', 'state', 'clause'],
        rows: entries.map((entry) => [
          label('inspectionKind', entry.kind, language),
          entry.from,
          entry.until,
          overdue(
            entry.overdue,
            entry.state === 'not-begun' ? speak('notBegun') : label('inspectionState', entry.state, language),
          ),
          entry.clause,
        ]),
      }),
    ),
    {
      title: speak('measures'),
      columns: ['inspection', 'measure', 'role', 'dueOn', 'state'],
      rows: measures.map((measure) => [
        label('inspectionKind', measure.kind, language),
        measure.action,
        label('role', measure.role, language),
        measure.dueOn,
        overdue(measure.overdue, label('measureState', measure.state, language)),
      ]),
    },
    {
      title: speak('requests'),
      columns: ['received', 'right', 'applicant', 'dueOn', 'state'],
      rows: requests.map((request) => [
        request.receivedOn,
        label('right', request.right, language),
        label('applicant', request.applicant, language),
        request.dueOn,
        overdue(request.overdue, label('rightsState', request.state, language)),
      ]),
    },
    {
      title: speak('refusedHere'),
      columns: ['date', 'by', 'command', 'reason', 'clause'],
      rows: refused.flatMap(({ on, by, area, command, findings }) =>
        each(
          [on, by, label(area === 'inspection' ? 'inspectionCommand' : 'rightsCommand', command, language)],
          findings,
        ),
      ),
    },
  ];
}

/** The clauses that the part names. */
export function clausesOfCare({ plans, refused }: ReportCare): readonly string[] {
  return [
    ...plans.flatMap(({ entries }) => entries.map(({ clause }) => clause)),
    ...refused.flatMap(({ findings }) => findings.map(({ clause }) => clause)),
  ];
}
