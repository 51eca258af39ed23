import type { CalendarDate, Digest } from '../kernel/index.js';

/**
 * What an attachment is: the original of an external notice (CIM-4.2.1.2), a photograph (CIM-4.2.8), a sample or a
 * certificate of an application (CIM-4.2.1.3a), a receipt, or something else.
 *
 * @category Notices
 * @since 0.1.0
 */
export const ATTACHMENT_KINDS = [
  'original',
  'photograph',
  'sample',
  'certificate',
  'receipt',
  'other',
] as const;

/**
 * What a file of a notice is: `original` of an external notice, `photograph` of a sheet, `sample` and `certificate` of
 * an application, `receipt` of a delivery, or `other`.
 *
 * @see {@link ATTACHMENT_KINDS}
 * @category Notices
 * @since 0.1.0
 */
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/**
 * A file that the host keeps, as a reference with the digest of its bytes. The library never sees the file.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface Attachment {
  /** The host's key of the file. */
  readonly ref: string;
  readonly kind: AttachmentKind;
  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  readonly digest: Digest;
  readonly title?: string;
  /** The day on which it was taken or made. */
  readonly takenOn?: CalendarDate;
}

/**
 * What shows that something was done: a photograph, or somebody's written statement.
 *
 * @category Notices
 * @since 0.1.0
 */
export type Evidence =
  | { readonly kind: 'photograph'; readonly photograph: Attachment }
  | { readonly kind: 'statement'; readonly text: string };
