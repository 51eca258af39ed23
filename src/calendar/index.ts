/**
 * Working days: the built-in tables of the State Council for 2024 to 2026, tables that hosts add, and a typed failure beyond
 * them.
 *
 * @module wuye/calendar
 */

export * from './add-working-days.js';
export * from './china-calendar.js';
export * from './china-tables.js';
export * from './codes.js';
export { createCalendar } from './create-calendar.js';
export type { HolidayTable } from './holiday-table.js';
export { isWorkingDay, type WorkingDayAnswer } from './is-working-day.js';
export * from './parse-holiday-table.js';
export type { WorkingDayDate } from './walk.js';
export * from './working-day-calendar.js';
export * from './working-days-between.js';
