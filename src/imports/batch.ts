import type { ActorId, CalendarDate, EstateId, Instant } from '../kernel/index.js';

/**
 * One import of one file: what it read, who ran it, and whether it ended. A run that was killed stays `running`; the
 * next run of the same content takes it up.
 *
 * @category Imports
 * @since 0.1.0
 */
export interface ImportBatch {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly estate: EstateId;
  /** `undoing`: an undo began; it ends in `undone` once nothing of the batch is left that was not changed since. */
  readonly state: 'running' | 'done' | 'undoing' | 'undone';
  readonly startedAt: Instant;
  readonly by: ActorId;
  /** Digest of the content that was imported. */
  readonly content: string;
  readonly registers: readonly {
    readonly form: string;
    readonly sheet: string;
    /** Rows accepted from it. */
    readonly rows: number;
    readonly dated?: CalendarDate;
  }[];
  /** Who took it back, last. */
  readonly undone?: { readonly at: Instant; readonly by: ActorId };
}
