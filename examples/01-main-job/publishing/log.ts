import { readFile } from 'node:fs/promises';
import {
  type CalendarDate,
  type CalendarMonth,
  calendarDate,
  calendarMonth,
  isCalendarDate,
  isWallTime,
  ROLES,
  type WallTime,
  wallTime,
} from 'wuye';
import { RECORD_KINDS } from 'wuye/records';
import * as z from 'zod';
import { UserError } from '../user-error.js';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}$/);
const day: z.ZodType<CalendarDate, string> = z.string().refine(isCalendarDate).transform(calendarDate);
const time: z.ZodType<WallTime, string> = z.string().refine(isWallTime).transform(wallTime);
const month: z.ZodType<CalendarMonth, string> = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .transform(calendarMonth);
const when = {
  id,
  on: day,
  time,
  by: id,
};
/** Parsed by `wuye/schemas` when its turn comes. */
const command = z.looseObject({ type: z.string() });

/** Records that a person asks about: those of some registers in one unit. */
const registered = z.strictObject({ unit: z.string(), kinds: z.array(z.enum(RECORD_KINDS)) });

const entry = z.union([
  z.strictObject({ ...when, notice: id, command, eventKnownOn: day.optional() }),
  z.strictObject({ ...when, posting: id, command }),
  z.strictObject({ ...when, deliverTo: id }),
  z.strictObject({ ...when, deliveryOf: id, unit: z.string(), command }),
  z.strictObject({ ...when, application: id, command }),
  z.strictObject({ ...when, applicationNotice: id, notice: id }),
  z.strictObject({ ...when, inspectionPlan: z.string().regex(/^\d{4}$/), command }),
  z.strictObject({ ...when, inspection: id, command }),
  z.strictObject({ ...when, rightsRequest: id, of: registered.optional(), command }),
  z.strictObject({
    ...when,
    archiveOf: month,
    command: z.strictObject({ type: z.enum(['open', 'sign-off']) }),
  }),
]);

const log = z.strictObject({
  schema: z.literal(1),
  estate: z.string(),
  letterhead: z.strictObject({ office: z.string(), contact: z.string() }),
  people: z.array(z.strictObject({ id, name: z.string(), roles: z.array(z.enum(ROLES)) })),
  boards: z.array(z.looseObject({ id })),
  log: z.array(entry),
});

/** What an office did about its notices, inspections and requests, in the order of time: who, when, and the command. */
export type PublishingLog = z.infer<typeof log>;
export type LogEntry = z.infer<typeof entry>;

/** Reads a log of commands. Throws a UserError that says where it is wrong. */
export async function readPublishingLog(path: string): Promise<PublishingLog> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UserError('FILE_MISSING', { file: path });
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UserError('LOG_UNREADABLE', { file: path, value: 'JSON' });
  }
  const parsed = log.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError('LOG_UNREADABLE', {
    file: path,
    value: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  });
}
