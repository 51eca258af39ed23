/**
 * The thirteen kinds of record, their schemas and parsers (zod), units and the ways offices write them, and the collections
 * that records are kept in.
 *
 * @module wuye/records
 */

export * from './changes.js';
export * from './check-record-dates.js';
export * from './codes.js';
export * from './collection.js';
export * from './committee-document.js';
export * from './common.js';
export * from './dog.js';
export * from './domestic-worker.js';
export * from './foreign-national.js';
export * from './household.js';
export * from './natural-key.js';
export * from './occupancy.js';
export * from './owner.js';
export * from './parking-use.js';
export * from './person.js';
export * from './record.js';
export * from './schemas.js';
export * from './service-person.js';
export * from './shop.js';
export * from './shop-staff.js';
export * from './special-care.js';
export * from './supplier-staff.js';
export * from './tenant.js';
export * from './unit.js';
