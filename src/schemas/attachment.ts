import * as z from 'zod';
import { ATTACHMENT_KINDS, type Attachment, type Evidence } from '../notices/index.js';
import { digest, fileReference, optional, remark } from './forms.js';
import { PUBLISHING_LIMITS } from './limits.js';

export const attachment = z.strictObject({
  ref: fileReference,
  kind: z.enum(ATTACHMENT_KINDS),
  digest,
  title: optional.title,
  takenOn: optional.date,
}) satisfies z.ZodType<Attachment>;

export const attachments = z.array(attachment).max(PUBLISHING_LIMITS.attachments);
export const optionalAttachment = z.exactOptional(attachment);

export const evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('photograph'), photograph: attachment }),
  z.strictObject({ kind: z.literal('statement'), text: remark }),
]) satisfies z.ZodType<Evidence>;
