/**
 * The kernel: decisions and findings that name their clause, results, typed errors, dates and instants, ids, digests, actors,
 * the clause catalogue, and the types of the storage port. Every other room has a subpath of its own.
 *
 * @module wuye
 */

export * from './kernel/index.js';
