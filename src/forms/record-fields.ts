import { parseNationality, parseResidentId } from '../identifiers/index.js';
import { parseHousehold } from '../records/household.js';
import type { DocumentKind } from '../records/index.js';
import { OPEN_ENDED_WORD } from './cells/date-cells.js';
import { recogniseDocument } from './cells/document-kind.js';
import type { Form, FormColumn } from './form.js';
import { columnOf } from './forms.js';
import type { AcceptedRow, FormValue, FormValues } from './reading.js';
import { codeOf } from './words.js';

/** Columns that become something else than a field of the same name. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'rowNumber',
  'lastVerifiedOn',
  'verifiedBy',
  'residentId',
  'idKind',
  'idNumber',
  'building',
  'entrance',
  'room',
  'source',
]);

/** The fields of a record that come from the row; blank cells are absent. */
export function recordFields(form: Form, { values, extra }: AcceptedRow): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const column of form.columns) {
    const value = values[column.id] ?? null;
    if (value !== null && !ELSEWHERE.has(column.id)) fields[column.id] = fieldValue(form, column, value);
  }
  return {
    ...fields,
    ...unitField(values),
    ...documentFields(form, values),
    ...householdField(values),
    ...(typeof values.source === 'string' ? { reportedBy: values.source } : {}),
    ...verificationFields(form, values, extra),
  };
}

function fieldValue(form: Form, column: FormColumn, value: FormValue): FormValue | undefined {
  if (column.type === 'enum') return codeOf(form, column.id, value);
  if (column.type === 'dateOrOpenEnded') return value === OPEN_ENDED_WORD ? 'open-ended' : value;
  if (column.type !== 'nationality') return value;
  const nationality = parseNationality(String(value));
  return nationality.ok ? nationality.value.alpha2 : value;
}

function unitField({ building, entrance, room }: FormValues) {
  if (typeof building !== 'string' || typeof room !== 'string') return {};
  return { unit: typeof entrance === 'string' ? `${building}-${entrance}-${room}` : `${building}-${room}` };
}

/** 身份证号, or a number with 证件类型, as a document: its kind and its number. */
function documentFields(form: Form, { idKind = null, idNumber, residentId }: FormValues) {
  const number = idNumber ?? residentId;
  if (typeof number !== 'string') return {};
  const named = idKind === null ? undefined : codeOf(form, 'idKind', idKind);
  return { idKind: named ?? kindOf(number), idNumber: number };
}

/** What a number is where no column says so: a resident ID if it passes as one, else what its form says. */
function kindOf(number: string): DocumentKind {
  if (parseResidentId(number, { legacy15: 'accept' }).ok) return 'resident-id';
  return recogniseDocument(number)?.kind ?? 'resident-id';
}

function householdField({ familyMembers }: FormValues) {
  const household = typeof familyMembers === 'string' ? parseHousehold(familyMembers) : null;
  return household === null ? {} : { household };
}

/** The last verification. A verifier without a date verified nothing that is known: the name stays in `extra`. */
function verificationFields(form: Form, values: FormValues, extra: AcceptedRow['extra']) {
  const { lastVerifiedOn, verifiedBy = null, handledBy = null } = values;
  const by = verifiedBy ?? handledBy;
  const dated = typeof lastVerifiedOn === 'string';
  const header = columnOf(form, 'verifiedBy')?.header ?? 'verifiedBy';
  const kept = !dated && typeof verifiedBy === 'string' ? { [header]: verifiedBy, ...extra } : extra;
  const verification = { on: lastVerifiedOn, ...(by === null ? {} : { by }), means: 'sheet', fields: 'all' };
  return {
    ...(dated ? { verification } : {}),
    ...(Object.keys(kept).length === 0 ? {} : { extra: kept }),
  };
}
