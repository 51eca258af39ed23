export * from './batch.js';
export { identifyRecords } from './identify.js';
export * from './merge.js';
export { type ImportContext, type ImportReport, importRows } from './run.js';
export * from './sheet-row.js';
export * from './undo.js';
