/**
 * Codes of the findings about lead times. `LEAD_TIME.OVERLAY_SHORT` stands once for each overlay of the policy.
 *
 * @category Lead time
 * @since 0.1.0
 */
export const LEAD_TIME_FINDING_CODES = ['LEAD_TIME.SHORT', 'LEAD_TIME.OVERLAY_SHORT'] as const;

/**
 * The code of a finding about a lead time: `LEAD_TIME.SHORT` of the rule itself, `LEAD_TIME.OVERLAY_SHORT` of a stricter
 * one that a policy lays over it.
 *
 * @see {@link LEAD_TIME_FINDING_CODES}
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

/**
 * The fact that is missing where a lead time is `unknown`: the day or time of publication or of the event, the services
 * that stop, the working-day calendar, or a year of it.
 *
 * @see {@link LEAD_TIME_GAPS}
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

/**
 * Why no last day of publication can be given. Add what the code names and ask again.
 *
 * @see {@link LEAD_TIME_ISSUE_CODES}
 * @category Lead time
 * @since 0.1.0
 */
export type LeadTimeIssueCode = (typeof LEAD_TIME_ISSUE_CODES)[number];
