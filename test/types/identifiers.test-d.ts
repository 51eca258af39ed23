import { expectTypeOf } from 'vitest';
import type { Result } from 'wuye';
import type {
  IdentityDocument,
  Nationality,
  ParsedPhone,
  ParsedPlate,
  Passport,
  PermanentResidence,
  PhoneNumber,
  PlateKind,
  ResidentId,
  TravelPermit,
  Uscc,
} from 'wuye/identifiers';
import * as identifiers from 'wuye/identifiers';

declare const text: string;
type Value<Given> = Given extends { readonly ok: true; readonly value: infer Value } ? Value : never;
type Codes<Given> = Given extends {
  readonly ok: false;
  readonly issues: readonly { readonly code: infer Code }[];
}
  ? Code
  : never;

// Each parser gives its own, with codes of its own: a switch over them can be exhaustive.
type Phone = ReturnType<typeof identifiers.parsePhone>;
expectTypeOf<Value<Phone>>().toEqualTypeOf<ParsedPhone>();
expectTypeOf<Codes<Phone>>().toEqualTypeOf<'PHONE_INVALID' | 'PHONE_RANGE_UNASSIGNED'>();
const phone = identifiers.parsePhone(text);
// @ts-expect-error not asked yet
void phone.value;
if (phone.ok) {
  expectTypeOf(phone.value.number).toEqualTypeOf<PhoneNumber>();
  // @ts-expect-error a text is no phone that was parsed
  phone.value.number satisfies 'x';
}
expectTypeOf<string>().not.toExtend<PhoneNumber>();
expectTypeOf<Value<ReturnType<typeof identifiers.parsePhones>>>().toEqualTypeOf<readonly ParsedPhone[]>();
expectTypeOf<Codes<ReturnType<typeof identifiers.parsePlate>>>().toEqualTypeOf<
  'PLATE_INVALID' | 'PLATE_UNUSUAL'
>();
expectTypeOf<Value<ReturnType<typeof identifiers.parsePlate>>>().toEqualTypeOf<ParsedPlate>();
expectTypeOf<Value<ReturnType<typeof identifiers.parsePlates>>>().toEqualTypeOf<readonly ParsedPlate[]>();
expectTypeOf<ParsedPlate['kind']>().toEqualTypeOf<PlateKind>();
expectTypeOf(identifiers.parseNationality(text)).toEqualTypeOf<Result<Nationality, 'NATIONALITY_UNKNOWN'>>();
expectTypeOf<Value<ReturnType<typeof identifiers.parsePassport>>>().toEqualTypeOf<Passport>();
expectTypeOf<
  Value<ReturnType<typeof identifiers.parsePermanentResidence>>
>().toEqualTypeOf<PermanentResidence>();
expectTypeOf<Value<ReturnType<typeof identifiers.parseTravelPermit>>>().toEqualTypeOf<TravelPermit>();
expectTypeOf<Value<ReturnType<typeof identifiers.parseUscc>>>().toEqualTypeOf<Uscc>();
// @ts-expect-error no such permit
identifiers.parseTravelPermit('library-card', text);

// Options are checked.
// @ts-expect-error 15 digits are accepted or refused
identifiers.parseResidentId(text, { legacy15: 'maybe' });
const id = identifiers.parseResidentId(text, { legacy15: 'accept' });
if (id.ok) {
  expectTypeOf(id.value).toEqualTypeOf<ResidentId>();
  expectTypeOf(identifiers.modernResidentId(id.value)).toEqualTypeOf<string>();
}
// @ts-expect-error a text is no identity number that was parsed
identifiers.modernResidentId(text);

// The kind decides what a document holds.
const document = identifiers.parseIdentityDocument('passport', text);
if (document.ok) expectTypeOf(document.value).toEqualTypeOf<IdentityDocument<'passport'>>();
// @ts-expect-error no such document
identifiers.parseIdentityDocument('library-card', text);

// Maskers take texts and give texts; a strict mask is asked for.
expectTypeOf(identifiers.maskText(text, { head: 1 })).toEqualTypeOf<string>();
// @ts-expect-error a text may be missing: ask first
identifiers.maskName(text as string | undefined);
expectTypeOf(identifiers.maskAddress(text)).toEqualTypeOf<string>();
expectTypeOf(identifiers.maskPhone(text)).toEqualTypeOf<string>();
expectTypeOf(identifiers.maskPlate(text)).toEqualTypeOf<string>();
expectTypeOf(identifiers.maskIdNumber(text, 'strict')).toEqualTypeOf<string>();
// @ts-expect-error no such level
identifiers.maskIdNumber(text, 'lax');
expectTypeOf(identifiers.normaliseCode(text)).toEqualTypeOf<string>();
expectTypeOf(identifiers.toHalfWidth(text)).toEqualTypeOf<string>();
expectTypeOf(identifiers.isServiceNumber(text)).toEqualTypeOf<boolean>();
