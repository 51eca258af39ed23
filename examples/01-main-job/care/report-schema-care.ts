import * as z from 'zod';
import { finding } from '../publishing/report-schema-publishing.js';

const date = z.iso.date();
const isOverdue = z.boolean().describe('Whether its day is past');

/** The part of `report.json` on inspections and requests of persons. */
export const careSchema = z.strictObject({
  plans: z.array(
    z.strictObject({
      year: z.int(),
      state: z.enum(['draft', 'approved']),
      entries: z.array(
        z.strictObject({
          entry: z.string(),
          kind: z.enum(['self-check', 'company-inspection', 'records-inspection']),
          clause: z.string(),
          from: date,
          until: date,
          inspection: z.string().nullable().describe('Id of the inspection that was opened for it'),
          state: z
            .enum(['not-begun', 'planned', 'under-way', 'recorded', 'signed-off'])
            .describe('Of the inspection'),
          overdue: isOverdue.describe('Its window is past, and it was not carried out'),
        }),
      ),
    }),
  ),
  measures: z
    .array(
      z.strictObject({
        inspection: z.string(),
        kind: z.string(),
        measure: z.string(),
        action: z.string(),
        role: z.string(),
        dueOn: date,
        state: z.enum(['open', 'done', 'effective']),
        overdue: isOverdue,
      }),
    )
    .describe('Corrective measures of inspections that are not signed off'),
  requests: z
    .array(
      z.strictObject({
        request: z.string(),
        right: z.string(),
        applicant: z.string(),
        receivedOn: date,
        dueOn: date,
        state: z.string(),
        overdue: isOverdue,
      }),
    )
    .describe('Requests of persons about their own information, without names'),
  refused: z.array(
    z.strictObject({
      entry: z.string().describe('Id of the entry in the log'),
      on: date,
      by: z.string(),
      area: z.enum(['inspection', 'rights-request']),
      subject: z.string(),
      command: z.string(),
      findings: z.array(finding),
    }),
  ),
});

export type ReportCare = z.infer<typeof careSchema>;
