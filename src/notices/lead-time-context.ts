import type { WorkingDayCalendar } from '../calendar/index.js';
import type { CalendarDate, Instant, Zone } from '../kernel/index.js';
import type { LeadTimePolicy } from './lead-time.js';

/**
 * When a notice is published, and what its lead time is judged by.
 *
 * @category Lead time
 * @since 0.1.0
 */
export interface LeadTimeContext {
  readonly policy: LeadTimePolicy;
  /** The moment of publication, where it is known: its day in the zone counts, before `publishOn`. */
  readonly publishAt?: Instant;
  /** The day of publication; the content's own `publishOn` by default. Neither: unknown. */
  readonly publishOn?: CalendarDate;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
  /** Needed where a lead time counts working days. */
  readonly calendar?: WorkingDayCalendar;
}
