/**
 * How long a verification holds. `calendar-month`: whole months of the calendar, whatever the day;
 * `rolling-month`: from the day of the verification to the same day some months later.
 *
 * @category Time
 * @since 0.1.0
 */
export interface Period {
  readonly unit: 'calendar-month' | 'rolling-month';
  /** How many, 1 to 120. */
  readonly count: number;
}
