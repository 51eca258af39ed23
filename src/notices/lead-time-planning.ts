import type { CalendarAnswerCode, WorkingDayCalendar } from '../calendar/index.js';
import type { CalendarDate, Result, Zone } from '../kernel/index.js';
import type { LeadTimeIssueCode } from './lead-time-codes.js';

/**
 * What the planner's questions need beside the rules.
 *
 * @category Lead time
 * @since 0.1.0
 */
export interface LeadTimePlanning {
  /** Needed where a rule counts working days. */
  readonly calendar?: WorkingDayCalendar;
  /** The estate's zone, where a rule counts hours; Asia/Shanghai by default. */
  readonly zone?: Zone;
}

/**
 * A day, or why there is none.
 *
 * @category Lead time
 * @since 0.1.0
 */
export type PlannedDay = Result<CalendarDate, LeadTimeIssueCode | CalendarAnswerCode>;
