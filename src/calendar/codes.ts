/**
 * The issue codes of questions to a calendar. `CALENDAR.DAY_PROVISIONAL` is a warning, the others are failures.
 *
 * @category Calendar
 * @since 0.1.0
 */
export const CALENDAR_ANSWER_CODES = [
  'CALENDAR.DAY_NOT_COVERED',
  'CALENDAR.DAY_PROVISIONAL',
  'CALENDAR.NO_WORKING_DAY',
] as const;

/** @see {@link CALENDAR_ANSWER_CODES}
 * @category Calendar
 * @since 0.1.0
 */
export type CalendarAnswerCode = (typeof CALENDAR_ANSWER_CODES)[number];

/**
 * The issue codes of holiday tables.
 *
 * @category Calendar
 * @since 0.1.0
 */
export const CALENDAR_TABLE_CODES = [
  'CALENDAR.TABLE_UNREADABLE',
  'CALENDAR.TABLE_PERIOD_REVERSED',
  'CALENDAR.TABLE_DAY_IMPOSSIBLE',
  'CALENDAR.TABLE_DAY_TWICE',
  'CALENDAR.TABLE_DAY_OUTSIDE',
  'CALENDAR.TABLE_MAKEUP_ON_WEEKDAY',
  'CALENDAR.TABLE_ID_TWICE',
  'CALENDAR.TABLES_COVER_NOTHING',
  'CALENDAR.TABLES_LEAVE_GAP',
] as const;

/** @see {@link CALENDAR_TABLE_CODES}
 * @category Calendar
 * @since 0.1.0
 */
export type CalendarTableCode = (typeof CALENDAR_TABLE_CODES)[number];

/**
 * Every code of the calendar room.
 *
 * @category Calendar
 * @since 0.1.0
 */
export type CalendarCode = CalendarAnswerCode | CalendarTableCode;
