import type { Area, DocumentOf, StepOf } from './areas.js';
import type { Consequence } from './decided.js';
import type { KeptKind } from './kept.js';

/**
 * A document that a command wrote.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface ChangedDocument {
  readonly kind: KeptKind;
  readonly id: string;
  /** As it is now; `null` where it is gone. */
  readonly document: object | null;
}

/**
 * What a service centre answers to a command: the decision, and the documents as they are afterwards. All of `changed`, with
 * its audit, was written in one commit; after a refusal nothing was.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface Answer<A extends Area> {
  /** Id of the document that the command was about: the one given, or the one that was made. */
  readonly id: string;
  readonly step: StepOf<A>;
  /** The document afterwards; `null` where there is none. */
  readonly document: DocumentOf<A> | null;
  /** Every document that was written. */
  readonly changed: readonly ChangedDocument[];
  /** What followed in the same commit. One that was refused did not happen; the command did. */
  readonly consequences: readonly Consequence[];
  /** Whether the command had been carried out before: then `step` is what was decided at that time. */
  readonly repeated: boolean;
}
