/**
 * The codes of everything that this library throws: bugs of the caller and failed devices, never business outcomes.
 *
 * @category Kernel
 * @since 0.1.0
 */
export const ERROR_CODES = [
  'KERNEL.INVALID_ARGUMENT',
  'KERNEL.STATE_UNKNOWN_EVENT',
  'CALENDAR.DAY_NOT_COVERED',
  'IMPORTS.BATCH_UNDONE',
  'STORAGE.UNKNOWN_COLLECTION',
  'STORAGE.UNKNOWN_INDEX',
  'STORAGE.INVALID_KEY',
  'STORAGE.INVALID_BODY',
  'STORAGE.INVALID_INDEX_VALUE',
  'STORAGE.INVALID_QUERY',
  'STORAGE.INVALID_CURSOR',
  'STORAGE.DUPLICATE_KEY',
  'STORAGE.TOO_MANY_CHANGES',
  'STORAGE.UNSUPPORTED',
  'STORAGE.IO_FAILED',
  'STORAGE.SCHEMA_TOO_NEW',
  'CENTRE.DOCUMENT_MISSING',
  'CENTRE.DOCUMENT_PRESENT',
  'CENTRE.DOCUMENT_CHANGED',
  'CENTRE.ID_MISFIT',
  'CENTRE.COMMAND_ID_TAKEN',
  'CENTRE.ATTEMPTS_EXHAUSTED',
] as const;

/**
 * The `code` of a thrown `WuyeError`: a bug of the caller, or a device that failed. Business outcomes and bad input are
 * never thrown.
 *
 * @see {@link ERROR_CODES}
 * @category Kernel
 * @since 0.1.0
 */
export type ErrorCode = (typeof ERROR_CODES)[number];

const MARK = 'wuye.error';

/**
 * An error with a stable literal code. Tell it with {@link isWuyeError}, not with `instanceof`: an application may
 * hold an ESM and a CommonJS copy of this class.
 *
 * @category Kernel
 * @since 0.1.0
 */
export class WuyeError extends Error {
  /** The same in every copy of the library. */
  readonly mark: string = MARK;
  /** What failed; compare this, not the message. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(`${code}: ${message}`, options);
    this.name = 'WuyeError';
    this.code = code;
  }
}

/**
 * Tells whether something caught is an error of this library, and optionally whether it has that code.
 *
 * @param error - anything caught
 * @param code - the code to compare with; leave out for any
 *
 * @example
 * ```ts
 * import { isWuyeError, WuyeError } from 'wuye';
 *
 * isWuyeError(new WuyeError('STORAGE.IO_FAILED', 'disk full'), 'STORAGE.IO_FAILED'); // => true
 * isWuyeError(new Error('disk full')); // => false
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function isWuyeError(error: unknown, code?: ErrorCode): error is WuyeError {
  if (typeof error !== 'object' || error === null) return false;
  const candidate = error as { mark?: unknown; code?: unknown };
  return candidate.mark === MARK && (code === undefined || candidate.code === code);
}
