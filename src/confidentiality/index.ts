/**
 * What a field is, who may see it clear, and what is told of it to everybody else.
 *
 * @module wuye/confidentiality
 */

export {
  ACCESS_CHAIN_COLLECTION,
  type ChainHead,
  type ChainLink,
  chainEntry,
  chainLinkId,
  chainLinkIndex,
  type ErasedAccessEntry,
  erasePerson,
  pseudonymOf,
} from './access-chain.js';
export * from './access-entry.js';
export { classOf, policyOfValue } from './class-of.js';
export * from './codes.js';
export * from './consent.js';
export * from './field-class-table.js';
export * from './field-classes.js';
export { type FieldPath, fieldOfPath, type ValuePath } from './field-path.js';
export * from './field-policy.js';
export { REGISTER_KEEPERS } from './fields/keepers.js';
export { HIDDEN, maskValue } from './mask-value.js';
export * from './policy.js';
export * from './purpose.js';
export * from './redact.js';
export { requestReveal } from './request-reveal.js';
export type { Reveal, RevealContext, RevealedValue, RevealRequest } from './reveal.js';
export * from './verify-access-log.js';
export type { Viewer } from './viewer.js';
