import type { WorkingDayCalendar } from '../calendar/index.js';
import type { CalendarDate } from '../kernel/index.js';
import type { ActContext } from './act.js';
import type { NoticePolicy } from './policy.js';

/**
 * Who acts on a notice and when, and what only the host knows. What is left out is unknown, never assumed.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface NoticeContext extends ActContext {
  /** `DEFAULT_NOTICE_POLICY` by default. */
  readonly policy?: NoticePolicy;
  /** Needed where a lead time counts working days. */
  readonly calendar?: WorkingDayCalendar;
  /** The day on which the office learnt of the event: tells an urgent notice from a planned one that was left too late. */
  readonly eventKnownOn?: CalendarDate;
  /** How many sheets of the notice still hang; asked before it is archived. */
  readonly hanging?: number;
}
