import * as z from 'zod';
import type { CommercialNoticeOptions } from '../commercial/index.js';
import type { Confirmation } from '../duties/index.js';
import type { ActorId, CalendarDate, Result } from '../kernel/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import { parseBody } from '../records/parse-body.js';
import { fieldNames, plainId } from './care-forms.js';
import { date, line, optional } from './forms.js';
import { verificationMeans } from './register-commands.js';
import { optionalScope } from './scope.js';

/**
 * What a caller may say beside a command: `CommandOptions` of `wuye/service-centre` without what is the host's to say, which
 * is who acts, what may be erased, and, of documents without personal data alone, what the caller saw.
 *
 * @category Schemas
 * @since 0.1.0
 */
export interface CommandOptionsHere {
  readonly inNameOf?: ActorId;
  readonly commandId?: string;
  readonly eventKnownOn?: CalendarDate;
  readonly confirmation?: Confirmation;
  readonly notice?: CommercialNoticeOptions;
}

const confirmation = z.strictObject({
  by: line,
  on: date,
  means: verificationMeans,
  fields: z.union([z.literal('all'), fieldNames]),
}) satisfies z.ZodType<Confirmation>;

const notice = z.strictObject({
  body: optional.body,
  scope: optionalScope,
  contact: optional.line,
}) satisfies z.ZodType<CommercialNoticeOptions>;

/**
 * Schema of {@link CommandOptionsHere}: canonical forms only, unknown keys refused.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const commandOptionsSchema = z.strictObject({
  inNameOf: optional.actor,
  commandId: z.exactOptional(plainId),
  eventKnownOn: optional.date,
  confirmation: z.exactOptional(confirmation),
  notice: z.exactOptional(notice),
}) satisfies z.ZodType<CommandOptionsHere>;

/**
 * Parses what a caller says beside a command, as an endpoint receives it. Never throws; the value is a copy, and no issue
 * holds a value.
 *
 * @param input - anything
 * @returns the options, or an issue for each member that is unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseCommandOptions } from 'wuye/schemas';
 *
 * parseCommandOptions({ commandId: 'cmd_1', eventKnownOn: '2026-11-20' }).ok; // => true
 * const result = parseCommandOptions({ actor: { id: 'zhao', roles: ['project-manager'] } });
 * result.ok ? [] : result.issues; // => [{ code: 'KEY_UNKNOWN', path: ['actor'] }]
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseCommandOptions(input: unknown): Result<CommandOptionsHere, RecordIssueCode> {
  return parseBody(commandOptionsSchema, input);
}
