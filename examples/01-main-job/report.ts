import { recordId } from 'wuye';
import { describeWorkItem, type Language } from 'wuye/describe';
import { FORMS } from 'wuye/forms';
import type { RowOutcome } from 'wuye/imports';
import type { RegisterRecord } from 'wuye/records';
import type { WorkItem } from 'wuye/worklist';
import { careOf } from './care/report-care.js';
import { crossRecordOf, type PlacedRecord, type PlacedRow } from './cross-record.js';
import type { Judgement } from './judge.js';
import { subjectOf } from './masked.js';
import { publishingOf } from './publishing/report-publishing.js';
import type { ReadRegister } from './read-registers.js';
import type { Report, ReportCoverage, ReportRegister, ReportWorkItem } from './report-schema.js';

export interface ReportInput {
  readonly asOf: Judgement['workList']['asOf'];
  readonly estate: Report['estate'];
  readonly registers: readonly ReadRegister[];
  readonly outcomes: readonly RowOutcome[];
  readonly judgement: Judgement;
  readonly language: Language;
}

/** Puts together what `report.json` holds. */
export function reportOf(input: ReportInput): Report {
  const { asOf, estate, registers, outcomes, judgement, language } = input;
  return {
    asOf,
    estate,
    registers: registers.map(registerOf),
    crossRecord: crossRecordOf(placedRecords(registers, outcomes), refusedRows(registers), asOf),
    workList: workOf(judgement, language),
    coverage: coverageOf(judgement),
    publishing: publishingOf(judgement.publishing, language),
    care: careOf(judgement.care, asOf, language),
  };
}

function registerOf({ form, sheet, reading, accepted, rejected }: ReadRegister): ReportRegister {
  const told = ({ column, code }: { readonly column: string | null; readonly code: string }) => ({
    column,
    code,
  });
  return {
    form,
    sheet,
    accepted: accepted.map(({ row, values, warnings }) => ({
      row,
      values: Object.fromEntries(
        Object.entries(values).map(([column, value]) => [
          column,
          typeof value === 'object' && value !== null ? [...value] : value,
        ]),
      ),
      warnings: warnings.map(told),
    })),
    rejected: rejected.map(({ row, errors }) => ({ row, errors: errors.map(told) })),
    skipped: reading.skipped.map(({ row, why }) => ({ row, why })),
  };
}

function placedRecords(
  registers: readonly ReadRegister[],
  outcomes: readonly RowOutcome[],
): readonly PlacedRecord[] {
  const accepted = registers.flatMap(({ form, accepted, rows }) =>
    rows.flatMap(({ row, record }, at) => ({ form, row, record, values: accepted[at]?.values ?? {} })),
  );
  return accepted.flatMap((placed, at) => {
    const id = outcomes[at]?.id;
    return id === undefined ? [] : [{ ...placed, record: { ...placed.record, id: recordId(id) } }];
  });
}

function refusedRows(registers: readonly ReadRegister[]): readonly PlacedRow[] {
  return registers.flatMap(({ form, rejected }) =>
    rejected.map(({ row, values }) => ({ form, row, values })),
  );
}

const FORM_OF_KIND: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((form) => (form.recordKind === null ? [] : [[form.recordKind, form.id] as const])),
);

function workOf(judgement: Judgement, language: Language): ReportWorkItem[] {
  const { workList, records } = judgement;
  return workList.items.map((item) => {
    const record = records.get(item.subject);
    const source = record?.source.type === 'sheet' ? record.source : null;
    return {
      code: item.code,
      role: item.role,
      state: item.state,
      form: FORM_OF_KIND.get(item.subjectKind) ?? null,
      sheet: source?.sheet ?? null,
      row: source?.row ?? null,
      subject: item.subject,
      subjectKind: item.subjectKind,
      about: subjectOf(item, judgement),
      unit: unitOf(item, record),
      clause: item.clause,
      since: item.since,
      dueOn: item.dueOn,
      text: describeWorkItem(item, language),
    };
  });
}

/** The unit of the record, or of what the item says of it. */
function unitOf({ facts }: WorkItem, record: RegisterRecord | undefined): string | null {
  if (record !== undefined && 'unit' in record) return record.unit;
  return typeof facts.unit === 'string' ? facts.unit : null;
}

function coverageOf({ freshness }: Judgement): ReportCoverage[] {
  return FORMS.flatMap(({ id: form, recordKind: kind }): ReportCoverage[] => {
    const totals = kind === null ? undefined : freshness.kinds[kind];
    if (kind === null || totals === undefined) return [];
    const { states, records } = totals;
    const verified = states['verified-this-period'] + states['due-soon'];
    return [
      {
        form,
        kind,
        records,
        verified,
        dueSoon: states['due-soon'],
        due: states.due,
        overdue: states.overdue,
        neverVerified: states['never-verified'],
        ratio: records === 0 ? 1 : verified / records,
      },
    ];
  });
}
