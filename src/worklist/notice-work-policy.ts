import type { WorkingDayCalendar } from '../calendar/index.js';
import { type CalendarDate, calendarDate, type PolicyRef, type Zone } from '../kernel/index.js';
import type { NoticePolicy } from '../notices/index.js';

/**
 * What the source leaves open about the work on a notice that has no date of its own: within how many calendar days of the
 * step before it is revised, reviewed, issued, published, and withdrawn where it never was.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface NoticeWorkPolicy extends PolicyRef {
  readonly reviseDays: number;
  readonly reviewDays: number;
  readonly issueDays: number;
  readonly publishDays: number;
}

/**
 * Two days for what was returned, two for the review, one for the issue, one for the publication or the withdrawal.
 *
 * @category Work list
 * @since 0.1.0
 */
export const DEFAULT_NOTICE_WORK_POLICY: NoticeWorkPolicy = {
  id: 'wuye.notice-work',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  reviseDays: 2,
  reviewDays: 2,
  issueDays: 1,
  publishDays: 1,
};

/**
 * What the work on notices depends on.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface NoticeWorkContext {
  readonly asOf: CalendarDate;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
  /** Needed where a lead time counts working days. */
  readonly calendar?: WorkingDayCalendar;
  /** Roles and lead times; `DEFAULT_NOTICE_POLICY` by default. */
  readonly noticePolicy?: NoticePolicy;
  /** `DEFAULT_NOTICE_WORK_POLICY` by default. */
  readonly workPolicy?: NoticeWorkPolicy;
}
