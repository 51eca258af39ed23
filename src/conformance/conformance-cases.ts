import { ATOMIC_CASES } from './cases-atomic.js';
import { COMMIT_CASES } from './cases-commit.js';
import { CONCURRENCY_CASES } from './cases-concurrency.js';
import { CONFLICT_CASES } from './cases-conflict.js';
import { CONTRACT_CASES } from './cases-contract.js';
import { COPIES_CASES } from './cases-copies.js';
import { DURABLE_CASES } from './cases-durable.js';
import { FAILURE_CASES } from './cases-failure.js';
import { FAILURE_TEXTS_CASES } from './cases-failure-texts.js';
import { HANDLES_CASES } from './cases-handles.js';
import { INDEX_CASES } from './cases-index.js';
import { ISOLATION_CASES } from './cases-isolation.js';
import { LIMITED_CASES } from './cases-limited.js';
import { LIST_CASES } from './cases-list.js';
import { MIGRATION_CASES } from './cases-migration.js';
import { MIGRATION_FIELDS_CASES } from './cases-migration-fields.js';
import { MIGRATION_ORDER_CASES } from './cases-migration-order.js';
import { PAGING_CASES } from './cases-paging.js';
import { PAGING_BY_ID_CASES } from './cases-paging-by-id.js';
import { RANDOM_CASES } from './cases-random.js';
import { RANGE_CASES } from './cases-range.js';
import { VALUES_CASES } from './cases-values.js';
import type { ConformanceCase } from './conformance-case.js';

/**
 * Every case of the kit. New releases add cases; `since` tells which.
 *
 * @example
 * ```ts
 * import { CONFORMANCE_CASES } from 'wuye/conformance';
 *
 * CONFORMANCE_CASES.find(({ id }) => id === 'commit.nothing')?.guarantee;
 * // => 'A commit of no changes succeeds.'
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export const CONFORMANCE_CASES: readonly ConformanceCase[] = [
  ...CONTRACT_CASES,
  ...COMMIT_CASES,
  ...INDEX_CASES,
  ...CONFLICT_CASES,
  ...ATOMIC_CASES,
  ...CONCURRENCY_CASES,
  ...HANDLES_CASES,
  ...LIMITED_CASES,
  ...LIST_CASES,
  ...RANGE_CASES,
  ...PAGING_BY_ID_CASES,
  ...PAGING_CASES,
  ...ISOLATION_CASES,
  ...COPIES_CASES,
  ...VALUES_CASES,
  ...DURABLE_CASES,
  ...MIGRATION_CASES,
  ...MIGRATION_FIELDS_CASES,
  ...MIGRATION_ORDER_CASES,
  ...FAILURE_CASES,
  ...FAILURE_TEXTS_CASES,
  ...RANDOM_CASES,
];
