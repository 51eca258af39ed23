/**
 * The month's archive: what was published, what its completeness still needs, and the sign-off (CIM-4.2.8, CIM-4.2.1.2).
 *
 * @module wuye/archive
 */

export {};
