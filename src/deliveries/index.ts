/**
 * Deliveries: what must reach the addressed owner or occupier in person, signed for by that person (CIM-4.2.7).
 *
 * @module wuye/deliveries
 */

export * from './addressee-list.js';
export * from './addressees-of.js';
export * from './apply-delivery.js';
export * from './codes.js';
export * from './collection.js';
export * from './command.js';
export * from './decide-delivery.js';
export * from './delivery.js';
export * from './delivery-coverage.js';
export * from './event.js';
export * from './plan-deliveries.js';
export * from './policy.js';
