import { parseHousehold } from '../records/household.js';
import type { HouseholdMember } from '../records/index.js';
import { isUnitKey, unitParts } from '../records/unit-key.js';
import { documentText, kindOfNumber, namedDocument } from './cells/document-cell.js';
import type { ColumnPart, Form } from './form.js';
import { columnOf } from './forms.js';
import type { FormValues } from './reading.js';
import { codeOf, wordOf } from './words.js';

/** The fields of a record, checked or masked: nothing is taken for granted. */
export type Fields = Readonly<Record<string, unknown>>;

/** A part of a record that several columns make together, or one of another name: read and written here alone. */
interface RecordPart {
  /** The fields of the record that it makes. */
  readonly fields: readonly string[];
  /** The fields that the values of a row make. */
  readonly read: (form: Form, values: FormValues) => Fields;
  /** The values, by column, that the fields of a record make. A column that the form lacks does no harm. */
  readonly write: (form: Form, record: Fields) => Fields;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Building, entrance and room. */
const UNIT: RecordPart = {
  fields: ['unit'],
  read: (_, { building, entrance, room }) => {
    if (typeof building !== 'string' || typeof room !== 'string') return {};
    return { unit: typeof entrance === 'string' ? `${building}-${entrance}-${room}` : `${building}-${room}` };
  },
  write: (_, { unit }) => {
    if (typeof unit === 'string' && isUnitKey(unit)) return { ...unitParts(unit) };
    const [building, entrance, ...room] = (textOf(unit) ?? '').split('-');
    return room.length > 0 ? { building, entrance, room: room.join('-') } : { building, room: entrance };
  },
};

/** 身份证号, or a number with 证件类型: the kind and the number of a document. */
const DOCUMENT: RecordPart = {
  fields: ['idKind', 'idNumber'],
  read: (form, { idKind = null, idNumber, residentId }) => {
    const text = idNumber ?? residentId;
    if (typeof text !== 'string') return {};
    const kind = idKind === null ? undefined : codeOf(form, 'idKind', idKind);
    const named = namedDocument(text);
    const number = named?.number ?? text;
    return { idKind: kind ?? named?.kind ?? kindOfNumber(number), idNumber: number };
  },
  write: (form, { idKind, idNumber }) => {
    const [kind, number] = [textOf(idKind), textOf(idNumber)];
    const together = kind === undefined || number === undefined ? number : documentText(kind, number);
    return {
      residentId: together,
      idKind: kind === undefined ? undefined : (wordOf(form, 'idKind', kind) ?? kind),
      idNumber: columnOf(form, 'idKind') === undefined ? together : number,
    };
  },
};

/** The household as the card says it, and as it could be read. */
const HOUSEHOLD: RecordPart = {
  fields: ['familyMembers', 'household'],
  read: (_, { familyMembers }) => {
    if (typeof familyMembers !== 'string') return {};
    const household = parseHousehold(familyMembers);
    return { familyMembers, ...(household === null ? {} : { household }) };
  },
  write: (_, { familyMembers, household }) => ({
    familyMembers: textOf(familyMembers) ?? (Array.isArray(household) ? membersText(household) : undefined),
  }),
};

function membersText(household: readonly Partial<HouseholdMember>[]): string {
  return household
    .map(({ name, relation, bornOn }) => `${name}(${[relation, bornOn].filter(Boolean).join(',')})`)
    .join('、');
}

/** The latest verification. A verifier without a date verified nothing that is known. */
const VERIFICATION: RecordPart = {
  fields: ['verification'],
  read: (_, { lastVerifiedOn, verifiedBy = null, handledBy = null }) => {
    if (typeof lastVerifiedOn !== 'string') return {};
    const by = verifiedBy ?? handledBy;
    const who = by === null ? {} : { by };
    return { verification: { on: lastVerifiedOn, ...who, means: 'sheet', fields: 'all' } };
  },
  write: (_, { verification }) => {
    if (typeof verification !== 'object' || verification === null) {
      return { lastVerifiedOn: textOf(verification), verifiedBy: undefined };
    }
    const { on, by } = verification as Fields;
    return { lastVerifiedOn: on, verifiedBy: by };
  },
};

/** The department that reported a person. */
const REPORTER: RecordPart = {
  fields: ['reportedBy'],
  read: (_, { source }) => (typeof source === 'string' ? { reportedBy: source } : {}),
  write: (_, { reportedBy }) => ({ source: reportedBy }),
};

/** A running number belongs to the sheet. */
const NONE: RecordPart = { fields: [], read: () => ({}), write: () => ({}) };

/** Every part that is more than the field of its column's own name. */
export const RECORD_PARTS: Readonly<Record<ColumnPart, RecordPart>> = {
  none: NONE,
  unit: UNIT,
  document: DOCUMENT,
  household: HOUSEHOLD,
  verification: VERIFICATION,
  reporter: REPORTER,
};

/** The parts that a form has columns for, each once. */
export function partsOf(form: Form): readonly RecordPart[] {
  const names = new Set(form.columns.flatMap(({ part }) => part ?? []));
  return [...names].map((name) => RECORD_PARTS[name]);
}
