import * as z from 'zod';
import type { DocumentKind, RecordKind } from './common.js';
import { documentFormMissed } from './document-form.js';
import {
  actorIdForm,
  cell,
  count,
  date,
  dateOrOpenEnded,
  documentKind,
  documentNumber,
  estateIdForm,
  instantForm,
  line,
  phones,
  recordIdForm,
  sex,
  text,
} from './schema-forms.js';

const status = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open') }),
  z.strictObject({ state: z.literal('closed'), on: date, reason: text }),
]);

const source = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('sheet'),
    batch: line,
    sheet: line,
    row: z.int().min(1),
    dated: z.exactOptional(date),
  }),
  z.strictObject({ type: z.literal('entry') }),
]);

const verification = z.strictObject({
  on: date,
  by: z.exactOptional(line),
  means: z.exactOptional(z.enum(['in-person', 'phone', 'document', 'visit', 'sheet', 'other'])),
  fields: z.union([z.literal('all'), z.array(line).max(200)]),
});

/** The optional forms that many kinds share: one instance each. */
export const optional = {
  line: z.exactOptional(line),
  text: z.exactOptional(text),
  date: z.exactOptional(date),
  dateOrOpenEnded: z.exactOptional(dateOrOpenEnded),
  count: z.exactOptional(count),
  phones: z.exactOptional(phones),
  sex: z.exactOptional(sex),
  documentKind: z.exactOptional(documentKind),
  documentNumber: z.exactOptional(documentNumber),
};

const common = {
  id: recordIdForm,
  estate: estateIdForm,
  schemaVersion: z.literal(1),
  status,
  collectedBy: optional.line,
  recordedBy: actorIdForm,
  recordedAt: instantForm,
  source,
  verification: z.exactOptional(verification),
  verifiedGroups: z.exactOptional(z.record(line, date)),
  fieldEdits: z.exactOptional(z.record(line, z.strictObject({ on: date, by: actorIdForm }))),
  remark: optional.text,
  extra: z.exactOptional(z.record(text, cell)),
};

/** The fields that all records have, for the schema of one kind. */
export const baseFields = <Kind extends RecordKind>(kind: Kind) => ({ ...common, kind: z.literal(kind) });

/** Checks the form of `idNumber` against `idKind`, where both are there. */
export function documentMatches(
  payload: z.core.ParsePayload<{ idKind?: DocumentKind; idNumber?: string }>,
): void {
  const { idKind, idNumber } = payload.value;
  if (idKind === undefined || idNumber === undefined) return;
  const expected = documentFormMissed(idKind, idNumber);
  if (expected === null) return;
  payload.issues.push({ code: 'custom', path: ['idNumber'], params: { expected }, input: idNumber });
}
