import * as z from 'zod';
import type { NoticeScope, ScopePart } from '../notices/index.js';
import { form } from '../records/schema-forms.js';
import { BUILDING, ENTRANCE, ROOM } from '../records/unit-parts.js';
import { remark } from './forms.js';
import { PUBLISHING_LIMITS } from './limits.js';

const part = z.strictObject({
  building: form(`^${BUILDING}$`, '3'),
  entrance: z.exactOptional(form(`^${ENTRANCE}$`, '2')),
  room: z.exactOptional(form(`^${ROOM}$`, '1201')),
}) satisfies z.ZodType<ScopePart>;

const parts = z.array(part).max(PUBLISHING_LIMITS.scopeParts);
const except = z.exactOptional(parts);

const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('estate'), except }),
  z.strictObject({ kind: z.literal('parts'), parts, except }),
  z.strictObject({ kind: z.literal('described'), text: remark }),
]) satisfies z.ZodType<NoticeScope>;

export const optionalScope = z.exactOptional(scope);
