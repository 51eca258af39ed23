import type { CalendarMonth, Digest, EstateId, PolicyRef } from '../kernel/index.js';
import type { Act } from '../notices/index.js';
import type { ArchiveState } from './transitions.js';

/**
 * That the clerk signed off a month's archive (CIM-4.2.8).
 *
 * @category Archive
 * @since 0.1.0
 */
export interface ArchiveSignOff extends Act {
  /** Digest of the {@link MonthArchive} that was signed: {@link archiveDigest}; {@link checkArchive} compares. */
  readonly digest: Digest;
  /** How many notices it holds. */
  readonly entries: number;
  readonly policy: PolicyRef;
}

/**
 * The archive of one month of an estate: whether it is signed off, and what was. Plain JSON. What it holds is compiled
 * with {@link compileArchive}; the host keeps the bound copy.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface Archive {
  /** The month: there is one archive a month. */
  readonly id: string;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly month: CalendarMonth;
  readonly state: ArchiveState;
  readonly opened: Act;
  /** One for each time it was signed off. */
  readonly signOffs: readonly ArchiveSignOff[];
  /** The latest reopening. */
  readonly reopened?: Act & { readonly reason: string };
}
