import type { Digest, Step } from '../kernel/index.js';
import type { AuditEntry } from '../storage/index.js';
import type { Area } from './areas.js';
import type { KeptKind } from './kept.js';

/**
 * A command that followed from another one, and what was decided on it.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface Consequence {
  readonly area: Area;
  readonly id: string;
  /** The type of the command. */
  readonly command: string;
  readonly step: Step<object>;
}

/**
 * What was decided on a command, kept with the audit of its first document: a command that is given again is answered
 * with it.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface Decided {
  readonly area: Area;
  /** Id of the document that the command was about. */
  readonly id: string;
  /** Digest of the command as it was given: tells another command under the same id. */
  readonly command: Digest;
  /** The decision itself, with its events. */
  readonly step: Step<object>;
  readonly consequences: readonly Consequence[];
  /** The documents that were written. */
  readonly changed: readonly { readonly kind: KeptKind; readonly id: string }[];
}

/**
 * An audit entry that a service centre wrote. The first one of a command says what was decided on it.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface CentreAuditEntry extends AuditEntry {
  readonly decided?: Decided;
}
