import type { CalendarDate, PolicyRef } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { FreshnessFlag, FreshnessState } from './freshness.js';

/**
 * How many records stand how. Closed records and kinds without a rule are not among them.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface FreshnessTotals {
  readonly records: number;
  readonly states: Readonly<Record<FreshnessState, number>>;
  /** Dates that are no dates; those records are counted as `never-verified`. */
  readonly unreadableDates: number;
  /** Dates after the as-of date; those records are counted as `verified-this-period`. */
  readonly futureDates: number;
}

/**
 * A record that a scan found, in brief; {@link checkFreshness} explains it.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface FoundRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly state: FreshnessState;
  readonly verifiedOn?: CalendarDate;
  /** 0 unless `overdue`. */
  readonly periodsOverdue: number;
  /** The field group that makes it so stale. */
  readonly group?: string;
  readonly flag?: FreshnessFlag;
}

/**
 * What a scan over registers came to.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface FreshnessReport {
  readonly asOf: CalendarDate;
  readonly policy: PolicyRef;
  readonly total: FreshnessTotals;
  /** Every monitored kind, also those without records. */
  readonly kinds: Readonly<Partial<Record<RecordKind, FreshnessTotals>>>;
  /** Closed records, not looked at. */
  readonly closed: number;
  /** Records of kinds that the policy does not monitor. */
  readonly notMonitored: number;
  /** The first found, up to the limit; empty where they went to a callback. */
  readonly found: readonly FoundRecord[];
  /** How many more were found. */
  readonly leftOff: number;
}

/**
 * What a scan reports beside the totals.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface ScanOptions {
  /** States to report; `due`, `overdue` and `never-verified` by default. Odd dates are always reported. */
  readonly states?: readonly FreshnessState[];
  /** At most this many in `found`; 1000 by default. */
  readonly limit?: number;
  /** Takes each found record instead of the list: nothing is kept, whatever the number. */
  readonly onFound?: (found: FoundRecord) => void;
}
