import * as z from 'zod';
import { SHEET_SIZES } from '../boards/index.js';
import {
  type AcceptedTerms,
  APPLICANT_RELATIONS,
  APPLICATION_DOCUMENT_KINDS,
  type Applicant,
  type ApplicationContent,
  type ApplicationDocument,
  type ApplicationSample,
  type ApplyingShop,
  type DeclaredClaims,
  type HandedMaterials,
  TRADES,
  type WantedPosting,
} from '../commercial/index.js';
import { optionalAttachment } from './attachment.js';
import { boardIdForm, copies, fen, line, optional, phones, unit } from './forms.js';
import { PUBLISHING_LIMITS } from './limits.js';

const shop = z.strictObject({
  record: optional.record,
  name: line,
  unit,
  uscc: optional.uscc,
}) satisfies z.ZodType<ApplyingShop>;

const applicant = z.strictObject({
  name: line,
  relation: z.exactOptional(z.enum(APPLICANT_RELATIONS)),
  phones: z.exactOptional(phones),
}) satisfies z.ZodType<Applicant>;

const document = z.strictObject({
  kind: z.enum(APPLICATION_DOCUMENT_KINDS),
  stamped: optional.boolean,
  holder: optional.line,
  uscc: optional.uscc,
  validUntil: optional.dateOrOpenEnded,
  scopeOfBusiness: optional.body,
  maskedNumber: optional.line,
  attachment: optionalAttachment,
}) satisfies z.ZodType<ApplicationDocument>;

const sample = z.strictObject({
  attachment: optionalAttachment,
  size: z.exactOptional(z.enum([...SHEET_SIZES, 'other'])),
  text: optional.body,
}) satisfies z.ZodType<ApplicationSample>;

const wanted = z.strictObject({
  boards: z.exactOptional(z.array(boardIdForm).max(PUBLISHING_LIMITS.boards)),
  from: optional.date,
  until: optional.date,
  copies: z.exactOptional(copies),
}) satisfies z.ZodType<WantedPosting>;

const materials = z.strictObject({
  handedOver: z.exactOptional(z.int().min(0).max(PUBLISHING_LIMITS.copies)),
  complete: optional.boolean,
  madeAsRequired: optional.boolean,
}) satisfies z.ZodType<HandedMaterials>;

const terms = z.strictObject({
  noJointLiability: optional.boolean,
  noPromisedEffect: optional.boolean,
  withdrawalWithoutCompensation: optional.boolean,
}) satisfies z.ZodType<AcceptedTerms>;

const none = z.literal('none');
const made = z.exactOptional(z.enum(['none', 'made']));

const claims = z.strictObject({
  price: made,
  prize: z.exactOptional(z.union([none, z.strictObject({ valueFen: z.exactOptional(fen) })])),
  return: made,
}) satisfies z.ZodType<DeclaredClaims>;

/** What an application says, as a command and as an application. */
export const applicationFields = {
  shop,
  applicant,
  documents: z.exactOptional(z.array(document).max(PUBLISHING_LIMITS.documents)),
  sample: z.exactOptional(z.union([none, sample])),
  wanted,
  materials: z.exactOptional(materials),
  terms: z.exactOptional(terms),
  trade: z.exactOptional(z.enum(TRADES)),
  claims: z.exactOptional(claims),
  remark: optional.remark,
};

export const applicationContent = z.strictObject(applicationFields) satisfies z.ZodType<ApplicationContent>;
