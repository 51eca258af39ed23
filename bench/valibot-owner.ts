import * as v from 'valibot';
import { isCalendarDate } from 'wuye';

// The owner card as valibot says it: the same members, the same forms of text, all that is optional left optional.
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}$/));
const line = v.pipe(v.string(), v.maxLength(200), v.regex(/^(?=.*\S)[^\0\r\n\ud800-\udfff]*$/u));
const text = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^(?=[\s\S]*\S)[^\0\ud800-\udfff]*$/u));
const date = v.pipe(v.string(), v.check(isCalendarDate));
const phone = v.pipe(v.string(), v.regex(/^\+[1-9]\d{3,14}(?:;ext=\d{1,8})?$/));
const phones = v.pipe(v.array(phone), v.maxLength(20));
const source = v.variant('type', [
  v.strictObject({ type: v.literal('entry') }),
  v.strictObject({
    type: v.literal('sheet'),
    batch: id,
    sheet: line,
    row: v.pipe(v.number(), v.integer(), v.minValue(1)),
    dated: v.optional(date),
  }),
]);

/** The schema of `wuye/records` for owners, written with valibot. */
export const valibotOwner = v.strictObject({
  id,
  estate: id,
  kind: v.literal('owner'),
  schemaVersion: v.literal(1),
  status: v.variant('state', [
    v.strictObject({ state: v.literal('open') }),
    v.strictObject({ state: v.literal('closed'), on: date, reason: text }),
  ]),
  collectedBy: v.optional(line),
  recordedBy: id,
  recordedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)),
  source,
  verification: v.optional(
    v.strictObject({
      on: date,
      by: v.optional(line),
      means: v.optional(v.picklist(['phone', 'visit', 'sheet'])),
      fields: v.literal('all'),
    }),
  ),
  unit: v.pipe(v.string(), v.regex(/^[1-9A-Z]\d{0,2}[A-Z]?(?:-[1-9A-Z]\d?)?-[A-Z]{0,2}\d{1,5}[A-Z]?$/)),
  name: line,
  sex: v.optional(v.picklist(['male', 'female'])),
  idKind: v.literal('resident-id'),
  idNumber: v.pipe(v.string(), v.regex(/^[1-9]\d{16}[\dX]$/)),
  phones,
  floorArea: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
  titleNumber: v.optional(line),
  movedInOn: v.optional(date),
  familyMembers: v.optional(text),
  emergencyContact: v.optional(line),
  emergencyPhone: v.optional(phones),
  mailingAddress: v.optional(text),
  extra: v.optional(v.record(v.string(), text)),
});
