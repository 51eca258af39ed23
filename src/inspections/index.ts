/**
 * Self-checks and inspections of the records, from the plan of the year to the sign-off.
 *
 * @module wuye/inspections
 */

export {};
