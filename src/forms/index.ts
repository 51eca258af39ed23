/**
 * The twelve forms (CIM-6) as data, and registers read out of rows of cells: {@link readSheet}, {@link readRegister},
 * {@link toRecord}. Files are read by the host.
 *
 * @module wuye/forms
 */

export type { Cell, Row } from './cell.js';
export { type ReadDateOptions, readDate } from './cells/date.js';
export * from './codes.js';
export * from './column-facts.js';
export * from './detect-form.js';
export * from './form.js';
export * from './forms.js';
export * from './read-options.js';
export * from './read-register.js';
export * from './read-sheet.js';
export * from './reading.js';
export * from './split-sheet.js';
export * from './to-record.js';
export { codeOf, wordOf } from './words.js';
