import * as z from 'zod';
import { careSchema } from './care/report-schema-care.js';
import { publishingSchema } from './publishing/report-schema-publishing.js';

const date = z.iso.date();
const row = z.int().min(1).describe('Row number in the sheet, from 1');
const value = z
  .union([z.string(), z.number(), z.array(z.string()), z.null()])
  .describe(
    'Normalised: dates YYYY-MM-DD, units 3-2-1201, phones E.164, words of lists in Chinese; null for a blank cell',
  );
const cell = z.strictObject({
  column: z
    .string()
    .nullable()
    .describe('Identifier of the form’s column; null for a column of the office’s own'),
  code: z.string(),
});
const count = z.int().min(0);

const register = z.strictObject({
  form: z.string().describe('Identifier of the form: ownerCard, tenantRegister, ...'),
  sheet: z.string(),
  accepted: z.array(z.strictObject({ row, values: z.record(z.string(), value), warnings: z.array(cell) })),
  rejected: z.array(z.strictObject({ row, errors: z.array(cell).min(1) })),
  skipped: z.array(z.strictObject({ row, why: z.string() })),
});

const place = z.strictObject({ form: z.string(), row });
const key = z.record(z.string(), z.string());
const expiryOf = <Field extends string>(field: Field) =>
  z.array(z.object({ row, daysLeft: z.int(), [field]: date }).strict());

const crossRecord = z
  .strictObject({
    duplicates: z.array(
      z.strictObject({ form: z.string(), rows: z.array(row).min(2), key, exact: z.boolean() }),
    ),
    samePersonSeveralUnits: z.array(
      z.strictObject({
        form: z.string(),
        idNumber: z.string().optional(),
        residentId: z.string().optional(),
        rows: z.array(row).min(2),
        units: z.array(z.string()).min(2),
      }),
    ),
    personEnteredTwice: z.array(
      z.strictObject({ by: z.enum(['document', 'phone-and-name']), entries: z.array(place).min(2) }),
    ),
    tenantUnitWithoutOwner: z.array(
      z.strictObject({
        row,
        unit: z.string(),
        refusedOwnerRows: z.array(row).optional().describe('Owner rows of the unit that were refused'),
      }),
    ),
    dogKeeperNotRegistered: z.array(
      z.strictObject({
        row,
        unit: z.string(),
        keeperName: z.string(),
        refusedRows: z.array(place).optional().describe('Refused rows of the unit with the keeper’s name'),
      }),
    ),
    parkingOverlaps: z.array(
      z.strictObject({
        spaceNumber: z.string(),
        rows: z.array(row).length(2),
        from: date,
        until: date.nullable().describe('null: neither use has an end'),
        days: count.nullable(),
        onAsOf: z.boolean(),
      }),
    ),
    leaseExpired: expiryOf('leaseUntil'),
    shopLeaseExpired: expiryOf('leaseUntil'),
    visaExpired: expiryOf('visaValidUntil'),
    visaExpiringWithin30Days: expiryOf('visaValidUntil'),
    rabiesVaccinationExpired: expiryOf('rabiesValidUntil'),
    dogLicenceExpired: expiryOf('licenceValidUntil'),
    shopLicenceExpired: expiryOf('licenceValidUntil'),
  })
  .describe('What holds between rows, of accepted rows only');

const workItem = z.strictObject({
  code: z.string(),
  role: z.string().describe('The responsible role'),
  state: z.enum(['overdue', 'never-done', 'due', 'due-soon']),
  form: z.string().nullable(),
  sheet: z.string().nullable(),
  row: row.nullable(),
  subject: z.string().describe('Id of the record or other document in the database'),
  subjectKind: z.string(),
  about: z.string().describe('Whom or what it is about, names masked'),
  unit: z.string().nullable(),
  clause: z.string(),
  since: date.nullable(),
  dueOn: date,
  text: z.string().describe('What is to be done, in the language of the report'),
});

const coverage = z.strictObject({
  form: z.string(),
  kind: z.string(),
  records: count,
  verified: count.describe('Verified this period, those due soon included'),
  dueSoon: count,
  due: count,
  overdue: count,
  neverVerified: count,
  ratio: z.number().min(0).max(1).describe('verified / records'),
});

/** The layout of `report.json`. Values are clear: the file stays with the office. */
export const reportSchema = z.strictObject({
  asOf: date,
  estate: z.strictObject({ id: z.string(), name: z.string() }),
  registers: z.array(register),
  crossRecord,
  workList: z.array(workItem),
  coverage: z.array(coverage),
  publishing: publishingSchema
    .nullable()
    .describe('Notices and applications; null for an office that keeps none here'),
  care: careSchema
    .nullable()
    .describe('Inspections and requests of persons; null for an office that keeps none here'),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportRegister = z.infer<typeof register>;
export type ReportWorkItem = z.infer<typeof workItem>;
export type ReportCoverage = z.infer<typeof coverage>;
export type CrossRecord = z.infer<typeof crossRecord>;
