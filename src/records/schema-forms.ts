import * as z from 'zod';
import type { ActorId, CalendarDate, DateOrOpenEnded, EstateId, Instant, RecordId } from '../kernel/index.js';
import type { PhoneNumber, UnitKey } from './common.js';
import { RESIDENT_ID_FORM, USCC_FORM } from './document-form.js';
import { UNIT_KEY } from './unit-parts.js';

// The leaf schemas of all records: canonical forms only. Check digits, number ranges and the ways people write things
// belong to the parsers of `wuye/identifiers` and `wuye/forms`; nothing heavy is imported here. The error of each is
// the form as an example: `issuesOf` gives it as `expected`. One instance of each serves all schemas.

/** Longest name or code. */
const LINE = 256;
/** What a spreadsheet cell can hold. */
const CELL = 32_767;

const LEAP_DAY = '(?:[1-9]\\d(?:0[48]|[2468][048]|[13579][26])|(?:[13579][26]|[2468][048])00)-02-29';
const DAY =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const DATE = `(?:${LEAP_DAY}|[1-9]\\d{3}-${DAY})`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}';

/** A text of one form, typed as its brand: the brand exists in types only. */
export const form = <Text extends string = string>(pattern: string | RegExp, example: string) =>
  z.string().regex(new RegExp(pattern), { error: example, abort: true }) as unknown as z.ZodType<Text, Text>;

export const idForm = <Id extends string>() =>
  form<Id>('^[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}$', 'A-Z a-z 0-9 . _ : ~ -');

export const estateIdForm = idForm<EstateId>();
export const recordIdForm = idForm<RecordId>();
export const actorIdForm = idForm<ActorId>();

export const date = form<CalendarDate>(`^${DATE}$`, 'YYYY-MM-DD');
export const dateOrOpenEnded = form<DateOrOpenEnded>(`^(?:open-ended|${DATE})$`, 'YYYY-MM-DD, open-ended');
export const instantForm = form<Instant>(`^${DATE}T${TIME}Z$`, 'YYYY-MM-DDTHH:mm:ss.sssZ');

export const unit = form<UnitKey>(UNIT_KEY, '3-2-1201');
/** E.164, with an extension or not, or the digits of a service number. */
const phone = form<PhoneNumber>('^(?:\\+[1-9]\\d{6,14}(?:;ext=\\d{1,8})?|\\d{3,8})$', '+8613800001234');
export const uscc = form(USCC_FORM, 'GB 32100');
export const residentId = form(RESIDENT_ID_FORM, 'GB 11643');
/** The number of any identity document; what a kind's number looks like is checked against the kind. */
export const documentNumber = form('^[0-9A-Z]{5,20}$', '0-9 A-Z');
/** ISO 3166-1 alpha-2. */
export const nationality = form('^[A-Z]{2}$', 'JP');
/** Upper case and half width, without blanks and separators. */
const plate = form('^[0-9A-Z\\u4e00-\\u9fff]{4,12}$', '浙A12345');
export const spaceNumber = form(/^[^\sa-z\uff01-\uff5e\0\ud800-\udfff]{1,40}$/u, 'B1-023');
export const sha256 = form('^[0-9a-f]{64}$', 'SHA-256');

/** What `isGiven` does not take for text. */
const UNSEEN =
  '\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800';
/** Something to see in it, without NUL, and without the lone surrogates that no file can hold. */
const WRITTEN = /* @__PURE__ */ new RegExp(`^(?=[${UNSEEN}]*[^${UNSEEN}])[^\\0\\ud800-\\udfff]*$`, 'u');

/** A text of at most some Unicode characters that can be kept. */
export const written = (most: number) =>
  z.string().max(most, { abort: true }).regex(WRITTEN, { error: 'text', abort: true });

/** A name or a code. */
export const line = written(LINE);
/** A text of any kind: as long as a cell can be. */
export const text = written(CELL);
/** A cell as it stood, which may be blank. */
export const cell = z
  .string()
  .max(CELL, { abort: true })
  .regex(/^[^\0\ud800-\udfff]*$/u, { error: 'text', abort: true });

/** Square metres. */
export const area = z.number().positive().max(1_000_000);
/** People. */
export const count = z.int().min(0).max(100_000);

export const phones = z.array(phone).min(1).max(50);
export const plates = z.array(plate).min(1).max(50);
export const sex = z.enum(['male', 'female']);
export const documentKind = z.enum([
  'resident-id',
  'passport',
  'hk-macau-travel-permit',
  'taiwan-travel-permit',
  'business-licence',
]);
