/**
 * Notice boards: slots and bookings, what emergencies displace (CIM-4.2.1.3d, e), and the sheets that hang (CIM-4.2.4, CIM-4.2.5).
 *
 * @module wuye/boards
 */

export * from './board.js';
export * from './booking.js';
export * from './ids.js';
export * from './posting.js';
