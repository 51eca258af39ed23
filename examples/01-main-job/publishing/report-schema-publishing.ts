import * as z from 'zod';

const date = z.iso.date();
export const finding = z.strictObject({
  code: z.string(),
  verdict: z.enum(['pass', 'fail', 'unknown', 'not-applicable']),
  clause: z.string(),
  text: z.string().describe('In the language of the report'),
});
const sheet = z.strictObject({
  question: z.enum(['due-up', 'due-down', 'overdue', 'missing', 'defective', 'never-up', 'unseen']),
  posting: z.string(),
  notice: z.string(),
  title: z.string(),
  board: z.string().describe('Name of the board'),
  from: date,
  until: z.union([date, z.literal('open-ended')]),
});
const decided = {
  entry: z.string().describe('Id of the entry in the log'),
  on: date,
  by: z.string(),
  subject: z.string().describe('Id of the notice, posting or application'),
  title: z.string(),
  area: z.enum(['notice', 'posting', 'delivery', 'application', 'archive']),
  command: z.string(),
};
const gap = z.strictObject({ notice: z.string(), title: z.string(), findings: z.array(finding) });

/** The part of `report.json` on notices and applications. */
export const publishingSchema = z.strictObject({
  sheets: z.array(sheet).readonly().describe('Sheets that ask somebody to do something today'),
  late: z.array(z.strictObject({ ...decided, accepted: z.boolean(), finding })).describe('Lead times missed'),
  refused: z.array(z.strictObject({ ...decided, findings: z.array(finding) })),
  archive: z.strictObject({
    month: z.string(),
    entries: z.int().min(0),
    gaps: z.array(gap).describe('What the sign-off of the month still waits for'),
    remarks: z.array(gap).describe('What went wrong and cannot be made good'),
  }),
  applications: z
    .array(
      z.strictObject({
        application: z.string(),
        shop: z.string(),
        unit: z.string(),
        outcome: z.enum(['eligible', 'needs-review', 'needs-information', 'refused']),
        findings: z.array(finding).describe('What weighs against it'),
      }),
    )
    .describe('Applications that wait for a decision'),
});

export type ReportPublishing = z.infer<typeof publishingSchema>;
export type ReportSheet = z.infer<typeof sheet>;
export type ReportFinding = z.infer<typeof finding>;
