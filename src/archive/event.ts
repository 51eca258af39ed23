import type { CalendarMonth, Digest, EstateId, PolicyRef } from '../kernel/index.js';
import type { Act } from '../notices/index.js';

/**
 * What happened to a month's archive.
 *
 * @category Archive
 * @since 0.1.0
 */
export type ArchiveEvent = {
  /** The archive's id: the month. */
  readonly archive: string;
  readonly act: Act;
} & (
  | { readonly type: 'archive-opened'; readonly estate: EstateId; readonly month: CalendarMonth }
  | {
      readonly type: 'archive-signed-off';
      readonly digest: Digest;
      readonly entries: number;
      readonly policy: PolicyRef;
    }
  | { readonly type: 'archive-reopened'; readonly reason: string }
);
