import { type ConfidentialityPolicy, DEFAULT_CONFIDENTIALITY_POLICY } from '../confidentiality/index.js';
import { calendarDate, type PolicyRef, type Role } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';

/**
 * What of a record may stay for statistics once the person is gone: its month, and of these fields the values of a closed
 * list. Free text never.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface StatisticsRule {
  /** Whether the building stays. Not where a register has few people in a building. */
  readonly building: boolean;
  /** The words that may stay, by field; any other value is dropped. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/**
 * Why something is erased: its term is over (CN-PIPL-47), the consent that it rested on was withdrawn (CN-PIPL-15), or it was
 * never lawful to hold it.
 *
 * @category Retention
 * @since 0.1.0
 */
export const ERASURE_GROUNDS = ['term-over', 'consent-withdrawn', 'unlawful'] as const;

/** @see {@link ERASURE_GROUNDS}
 * @category Retention
 * @since 0.1.0
 */
export type ErasureGround = (typeof ERASURE_GROUNDS)[number];

/**
 * How long records are kept, and who erases them. The terms themselves stand with the fields, as `keep`.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface RetentionPolicy extends PolicyRef {
  readonly confidentiality: ConfidentialityPolicy;
  /** Who may erase, by ground. */
  readonly roles: Readonly<Record<ErasureGround, readonly Role[]>>;
  /** What stays of a kind for statistics; a kind that is left out is erased whole. */
  readonly statistics: Readonly<Partial<Record<RecordKind, StatisticsRule>>>;
}

const MONTH_AND_BUILDING: StatisticsRule = { building: true, words: {} };

/**
 * Terms as the table of fields has them. What is over may be erased by a program; everything else takes the department head
 * or the manager. Of owners, tenants, shops, occupancy and dogs month and building stay, of spaces and domestic workers
 * their sort; of foreign nationals, staff, special care and the committee's papers nothing: few people can be told apart by
 * a month alone.
 *
 * @category Retention
 * @since 0.1.0
 */
export const DEFAULT_RETENTION_POLICY: RetentionPolicy = /* @__PURE__ */ (() => ({
  id: 'wuye.retention',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  confidentiality: DEFAULT_CONFIDENTIALITY_POLICY,
  roles: {
    'term-over': ['clerk', 'department-head', 'project-manager', 'system'],
    'consent-withdrawn': ['clerk', 'department-head', 'project-manager'],
    unlawful: ['department-head', 'project-manager'],
  } as const,
  statistics: {
    owner: MONTH_AND_BUILDING,
    tenant: MONTH_AND_BUILDING,
    shop: MONTH_AND_BUILDING,
    dog: MONTH_AND_BUILDING,
    occupancy: {
      building: true,
      words: { occupancyStatus: ['owner-occupied', 'let', 'vacant', 'in-renovation', 'not-handed-over'] },
    },
    'parking-use': { building: false, words: { rightKind: ['owned', 'leased', 'temporary'] } },
    'domestic-worker': {
      building: false,
      words: { workKind: ['nanny', 'hourly-help', 'housekeeper', 'maternity-nurse', 'carer', 'tutor'] },
    },
  },
}))();
