import * as z from 'zod';
import { BOOKING_TIERS, type Booking } from '../boards/index.js';
import type { Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import {
  applicationIdForm,
  boardIdForm,
  bookingIdForm,
  date,
  dateOrOpenEnded,
  estateIdForm,
  noticeIdForm,
  schemaVersion,
} from './forms.js';

/**
 * Schema of `Booking`: canonical forms only, unknown keys refused. The order of its days is not checked here.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const bookingSchema = z.strictObject({
  id: bookingIdForm,
  estate: estateIdForm,
  schemaVersion,
  board: boardIdForm,
  tier: z.enum(BOOKING_TIERS),
  from: date,
  until: dateOrOpenEnded,
  for: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('notice'), notice: noticeIdForm }),
    z.strictObject({ kind: z.literal('application'), application: applicationIdForm }),
  ]),
}) satisfies z.ZodType<Booking>;

/**
 * Parses a booking of a board's slot from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the booking, or an issue for each member that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseBooking } from 'wuye/schemas';
 *
 * const booking = {
 *   id: 'bkg_1', estate: 'est_1', schemaVersion: 1, board: 'brd_gate', tier: 'commercial',
 *   from: '2026-11-21', until: '2026-11-27', for: { kind: 'application', application: 'app_1' },
 * };
 * parseBooking(booking).ok; // => true
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseBooking(input: unknown): Result<Booking, RecordIssueCode> {
  return parseBody(bookingSchema, input);
}
