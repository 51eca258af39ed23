/**
 * How long records are kept, what may be erased, and what a person may ask for.
 *
 * @module wuye/retention
 */

export {};
