import type { CalendarDate, EstateId, Instant } from '../kernel/index.js';
import type { RecordKind, Verification } from '../records/index.js';

/**
 * What freshness looks at: when a record, or a field group of it, was last verified. Every record of `wuye/records` is
 * one; so is `{ verification: { on } }` out of a host's own query (no `fields`: all of them).
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface VerifiedFacts {
  readonly verification?: Pick<Verification, 'on'> & Partial<Pick<Verification, 'fields'>>;
  /** Field group to the date it was last verified. */
  readonly verifiedGroups?: Readonly<Record<string, CalendarDate>>;
  /** When it was entered: a record that was never verified is due since then. */
  readonly recordedAt?: Instant;
}

/**
 * A record as scans and cycles need it: id, kind, whether it is open, and when it was verified.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface VerifiableRecord extends VerifiedFacts {
  readonly id: string;
  readonly kind: RecordKind;
  readonly estate?: EstateId;
  /** Absent: open. */
  readonly status?: { readonly state: 'open' | 'closed' };
}
