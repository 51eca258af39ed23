import type { UpdatePolicy } from '../duties/index.js';
import type { ActorId, EstateId, Instant, Store, Zone } from '../kernel/index.js';
import type { RefreshPolicy } from '../refresh/index.js';
import type { RowOutcome } from './sheet-row.js';

/**
 * What an import needs from its host.
 *
 * @category Imports
 * @since 0.1.0
 */
export interface ImportContext {
  readonly store: Store;
  readonly estate: EstateId;
  /** Keeps identity numbers from being guessed out of the ids; at least 16 characters, always the same. */
  readonly secret: string;
  readonly by: ActorId;
  readonly at: Instant;
  /** The policy that records are indexed under; `DEFAULT_REFRESH_POLICY` by default. Sweep under the same one. */
  readonly refreshPolicy?: RefreshPolicy;
  /** Who decides on conflicts, and how soon; `DEFAULT_UPDATE_POLICY` by default. */
  readonly updatePolicy?: UpdatePolicy;
  /** The estate's zone, for the dates of escalations; Asia/Shanghai by default. */
  readonly zone?: Zone;
  /** Plan everything, write nothing. */
  readonly dryRun?: boolean;
  /** Called after every commit: rows done, rows in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * What an import did, row by row.
 *
 * @category Imports
 * @since 0.1.0
 */
export interface ImportReport {
  /** The batch, to undo it by; `null` where nothing was written. */
  readonly batch: string | null;
  readonly outcomes: readonly RowOutcome[];
}

/** How often a commit that met another writer is planned anew. */
export const ATTEMPTS = 8;

/** The most rows that go into one commit, and the most changes that one row makes there. */
const MOST_ROWS = 100;
const CHANGES_A_ROW = 3;

/** Rows that fit into one commit of a store: each makes a record, an audit entry and an escalation at most. */
export function rowsACommit({ capabilities }: Store): number {
  return Math.max(1, Math.min(MOST_ROWS, Math.floor((capabilities.maxChanges - 1) / CHANGES_A_ROW)));
}
