/**
 * Codes of the findings about lead times. `LEAD_TIME.OVERLAY_SHORT` stands once for each overlay of the policy.
 *
 * @category Lead time
 * @since 0.1.0
 */
export const LEAD_TIME_FINDING_CODES = ['LEAD_TIME.SHORT', 'LEAD_TIME.OVERLAY_SHORT'] as const;

/** @see {@link LEAD_TIME_FINDING_CODES}
 * @category Lead time
 * @since 0.1.0
 */
export type LeadTimeFindingCode = (typeof LEAD_TIME_FINDING_CODES)[number];

/**
 * What is not known where a lead time cannot be judged.
 *
 * **Details**: `event-day`: nothing says when it is, or its slot cannot take place as it stands; `services`: what the
 * outage stops; `calendar`: no working-day calendar was given; `calendar-year`: the one given does not cover a day that counts.
 *
 * @category Lead time
 * @since 0.1.0
 */
export const LEAD_TIME_GAPS = [
  'publish-day',
  'publish-time',
  'event-day',
  'event-time',
  'services',
  'calendar',
  'calendar-year',
] as const;

/** @see {@link LEAD_TIME_GAPS}
 * @category Lead time
 * @since 0.1.0
 */
export type LeadTimeGap = (typeof LEAD_TIME_GAPS)[number];

/**
 * Why the planner has no date: the events are not known, their services are not, no calendar was given, or the date
 * would lie outside of the years 1000 to 9999. A day that the calendar does not cover has the calendar's own code.
 *
 * @category Lead time
 * @since 0.1.0
 */
export const LEAD_TIME_ISSUE_CODES = [
  'LEAD_TIME_EVENT_UNKNOWN',
  'LEAD_TIME_SERVICES_UNKNOWN',
  'LEAD_TIME_CALENDAR_MISSING',
  'LEAD_TIME_DATE_OUT_OF_RANGE',
] as const;

/** @see {@link LEAD_TIME_ISSUE_CODES}
 * @category Lead time
 * @since 0.1.0
 */
export type LeadTimeIssueCode = (typeof LEAD_TIME_ISSUE_CODES)[number];
