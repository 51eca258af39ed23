import type { ClauseId } from '../kernel/index.js';
import type { OutageService } from './announced-event.js';

/**
 * How long before an event its notice is published: in calendar days of the estate, in working days, or in hours.
 *
 * @category Lead time
 * @since 0.1.0
 */
export interface LeadTime {
  readonly unit: 'calendar-day' | 'working-day' | 'hour';
  /** A whole number, 0 or more. */
  readonly count: number;
}

/**
 * A lead time with the clause that asks for it.
 *
 * @category Lead time
 * @since 0.1.0
 */
export interface LeadTimeRule {
  readonly lead: LeadTime;
  readonly clause: ClauseId;
}

/**
 * Stricter or other lead times beside those of the office, such as a statute's: judged as findings of their own, each
 * under its own clause, and named by `id`.
 *
 * @category Lead time
 * @since 0.1.0
 */
export interface LeadTimeOverlay {
  readonly id: string;
  readonly services: Readonly<Partial<Record<OutageService, LeadTimeRule>>>;
  /** Whether a notice that misses it is refused; `'advises'` names it only. */
  readonly effect: 'blocks' | 'advises';
}

/**
 * The lead times of an office: one for an outage of each service, one for every other planned matter.
 *
 * @category Lead time
 * @since 0.1.0
 */
export interface LeadTimePolicy {
  readonly services: Readonly<Record<OutageService, LeadTimeRule>>;
  readonly planned: LeadTimeRule;
  readonly overlays: readonly LeadTimeOverlay[];
}
