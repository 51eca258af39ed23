/**
 * The collections of the library as data, a memory store, and what adapters are made of: {@link checkChanges},
 * {@link checkListQuery}, {@link firstConflict}, {@link pageOf}. The port itself is `Store` of `wuye`.
 *
 * @module wuye/storage
 */

export { type AddedValues, addedValues } from './added-values.js';
export { AUDIT_COLLECTION, type AuditEntry, auditIndex } from './audit.js';
export * from './audit-of-step.js';
export { bodyText } from './check-body.js';
export { type CheckedChange, checkChanges, firstConflict } from './check-changes.js';
export { checkDeclarations, type Declarations, declarationOf } from './check-declarations.js';
export { checkKeys, MAX_ITEMS } from './check-keys.js';
export { type CheckedListQuery, checkListQuery, pageOf } from './check-list-query.js';
export * from './collections.js';
export { committed } from './committed.js';
export { decodeCursor, encodeCursor, type Position } from './cursor.js';
export { createIndexer, type Indexer, type IndexerOptions, recordIndexUnder } from './document-index.js';
export { listAll } from './list-all.js';
export { createMemoryStore } from './memory-store.js';
export * from './plan-migration.js';
export { retryOnConflict } from './retry-on-conflict.js';
export { readBody, type Upcaster } from './upcast.js';
export * from './work-index.js';
