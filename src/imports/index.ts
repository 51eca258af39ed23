/**
 * Rows into a store: atomic, repeatable, conflicts escalated (NIM-5.2), and taken back: {@link importRows},
 * {@link undoImport}.
 *
 * @module wuye/imports
 */

export * from './batch.js';
export type { ConflictReason, FieldConflict } from './field-conflict.js';
export { identifyRecords } from './identify.js';
export type { ImportContext, ImportReport } from './import-context.js';
export { importRows } from './import-rows.js';
export * from './merge.js';
export * from './sheet-row.js';
export * from './undo-import.js';
