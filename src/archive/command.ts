import type { CalendarMonth, EstateId } from '../kernel/index.js';
import type { ActContext } from '../notices/index.js';
import type { Published } from './month-archive.js';
import type { ArchivePolicy } from './policy.js';

/**
 * What can be done with a month's archive: begun, signed off by the clerk (CIM-4.2.8), or reopened for a reason.
 *
 * @category Archive
 * @since 0.1.0
 */
export type ArchiveCommand =
  | { readonly type: 'open'; readonly estate: EstateId; readonly month: CalendarMonth }
  | { readonly type: 'sign-off' }
  | { readonly type: 'reopen'; readonly reason: string };

/**
 * Who acts on a month's archive, when, and what was published.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface ArchiveContext extends ActContext {
  /** What was published, to sign off: see {@link publishedIn}. Without it nobody knows what is missing. */
  readonly published?: Published;
  /** {@link DEFAULT_ARCHIVE_POLICY} by default. */
  readonly policy?: ArchivePolicy;
}
