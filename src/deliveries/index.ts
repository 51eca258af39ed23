/**
 * Deliveries: what must reach the addressed owner or occupier in person, signed for by that person (CIM-4.2.7).
 *
 * @module wuye/deliveries
 */

export * from './delivery.js';
