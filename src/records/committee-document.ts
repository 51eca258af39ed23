import * as z from 'zod';
import type { CalendarDate, Result } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import type { RecordBase } from './common.js';
import { parseBody } from './parse-body.js';
import { baseFields, optional } from './schema-base.js';
import { date, line, sha256, text } from './schema-forms.js';

/**
 * A document of the owners' committee (业委会), kept in an archive of its own (CIM-4.1.2).
 *
 * @category Records
 * @since 0.1.0
 */
export interface CommitteeDocumentRecord extends RecordBase<'committee-document'> {
  readonly title: string;
  /** What it is: filing, minutes, resolution, election, correspondence, seal, contract, account, other. */
  readonly documentType:
    | 'filing'
    | 'minutes'
    | 'resolution'
    | 'election'
    | 'correspondence'
    | 'seal'
    | 'contract'
    | 'account'
    | 'other';
  readonly datedOn: CalendarDate;
  /** The committee's term that it belongs to. */
  readonly term?: { readonly from: CalendarDate; readonly until: CalendarDate };
  /** Where the paper is, and digests of its scans. */
  readonly location?: string;
  readonly attachments?: readonly { readonly name: string; readonly digest: string }[];
}

// Entered by hand, never read from a sheet: a term that ends before it begins is refused.
const term = z.strictObject({ from: date, until: date }).check(({ value, issues }) => {
  if (value.until >= value.from) return;
  issues.push({ code: 'custom', path: ['until'], params: { expected: '>= from' }, input: value.until });
});

/**
 * Schema of {@link CommitteeDocumentRecord}: canonical forms only, unknown keys refused.
 *
 * @category Records
 * @since 0.1.0
 */
export const committeeDocumentSchema = z.strictObject({
  ...baseFields('committee-document'),
  title: text,
  documentType: z.enum([
    'filing',
    'minutes',
    'resolution',
    'election',
    'correspondence',
    'seal',
    'contract',
    'account',
    'other',
  ]),
  datedOn: date,
  term: z.exactOptional(term),
  location: optional.text,
  attachments: z.exactOptional(z.array(z.strictObject({ name: line, digest: sha256 })).max(1000)),
}) satisfies z.ZodType<CommitteeDocumentRecord>;

/**
 * Parses a document of the committee archive from plain JSON data. Never throws; the value is a copy.
 *
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 *
 * @example
 * ```ts
 * import { parseCommitteeDocument } from 'wuye/records';
 *
 * const result = parseCommitteeDocument({ kind: 'committee-document' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseCommitteeDocument(input: unknown): Result<CommitteeDocumentRecord, RecordIssueCode> {
  return parseBody(committeeDocumentSchema, input);
}
