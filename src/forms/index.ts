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
export * from './html/form-html.js';
export type { PlaceFacts } from './out/place-facts.js';
export type { RowsOptions } from './out/rows-options.js';
export * from './out/sheet-rows.js';
export type { TextRows } from './out/table-rows.js';
export { toRows } from './out/to-rows.js';
export * from './papers/application-of.js';
export * from './papers/application-paper.js';
export * from './papers/delivery-line.js';
export * from './papers/delivery-of.js';
export type { DeliveryMethod } from './papers/delivery-words.js';
export * from './papers/paper-rows.js';
export * from './read-options.js';
export * from './read-register.js';
export * from './read-sheet.js';
export * from './reading.js';
export * from './record-json-schema.js';
export * from './split-sheet.js';
export * from './to-record.js';
export { codeOf, wordOf } from './words.js';
