import * as z from 'zod';
import type { BoardId, BookingId, PostingId } from '../boards/index.js';
import type { DeliveryId } from '../deliveries/index.js';
import type { CalendarMonth, Digest, WallTime } from '../kernel/index.js';
import type { ApplicationId, NoticeId } from '../notices/index.js';
import {
  actorIdForm,
  date,
  dateOrOpenEnded,
  form,
  idForm,
  line,
  recordIdForm,
  uscc,
  written,
} from '../records/schema-forms.js';
import { PUBLISHING_LIMITS } from './limits.js';

// The leaf schemas of this room; those that records have too come from there. One instance of each serves all schemas.

export {
  actorIdForm,
  date,
  dateOrOpenEnded,
  estateIdForm,
  instantForm,
  line,
  phones,
  recordIdForm,
  unit,
} from '../records/schema-forms.js';

export const noticeIdForm = idForm<NoticeId>();
export const applicationIdForm = idForm<ApplicationId>();
export const boardIdForm = idForm<BoardId>();
export const postingIdForm = idForm<PostingId>();
export const bookingIdForm = idForm<BookingId>();
export const deliveryIdForm = idForm<DeliveryId>();

export const digest = form<Digest>('^[0-9a-f]{64}$', 'SHA-256');
export const month = form<CalendarMonth>('^[1-9]\\d{3}-(?:0[1-9]|1[0-2])$', 'YYYY-MM');
const wallTime = form<WallTime>('^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$', 'HH:MM');
export const wallDateTime = z.strictObject({ date, time: z.exactOptional(wallTime) });

const title = written(PUBLISHING_LIMITS.title);
const body = written(PUBLISHING_LIMITS.body);
export const remark = written(PUBLISHING_LIMITS.remark);
/** A text that may be blank, of the length of a remark. */
export const note = z
  .string()
  .max(PUBLISHING_LIMITS.remark, { abort: true })
  .regex(/^[^\0\ud800-\udfff]*$/u, { error: 'text', abort: true });
export const fileReference = written(PUBLISHING_LIMITS.fileReference);
export const reasons = z.array(remark).max(PUBLISHING_LIMITS.reasons);

/** An amount of money in whole fen. */
export const fen = z.int().min(0).max(PUBLISHING_LIMITS.fen);
/** A number of sheets. */
export const copies = z.int().min(1).max(PUBLISHING_LIMITS.copies);
export const schemaVersion = z.literal(1);

/** The optional forms that many schemas share: one instance each. */
export const optional = {
  actor: z.exactOptional(actorIdForm),
  body: z.exactOptional(body),
  boolean: z.exactOptional(z.boolean()),
  date: z.exactOptional(date),
  dateOrOpenEnded: z.exactOptional(dateOrOpenEnded),
  line: z.exactOptional(line),
  notice: z.exactOptional(noticeIdForm),
  record: z.exactOptional(recordIdForm),
  remark: z.exactOptional(remark),
  title: z.exactOptional(title),
  uscc: z.exactOptional(uscc),
};
