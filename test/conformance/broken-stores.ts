import type { BrokenStore } from './broken/broken-store.js';
import { BROKEN_COMMITS } from './broken/commits.js';
import { BROKEN_CONTRACTS } from './broken/contract.js';
import { BROKEN_COPIES } from './broken/copies.js';
import { BROKEN_FAILURES } from './broken/failures.js';
import { BROKEN_LISTS } from './broken/lists.js';
import { BROKEN_MIGRATIONS } from './broken/migrations.js';
import { BROKEN_ORDERS } from './broken/orders.js';
import { BROKEN_PAGES } from './broken/pages.js';
import { BROKEN_PARTS } from './broken/parts.js';
import { BROKEN_PLACES } from './broken/places.js';
import { BROKEN_RACES } from './broken/races.js';
import { BROKEN_VALUES } from './broken/values.js';

/** Every store with one thing wrong. */
export const BROKEN_STORES: readonly BrokenStore[] = [
  ...BROKEN_CONTRACTS,
  ...BROKEN_COMMITS,
  ...BROKEN_LISTS,
  ...BROKEN_PAGES,
  ...BROKEN_COPIES,
  ...BROKEN_VALUES,
  ...BROKEN_MIGRATIONS,
  ...BROKEN_ORDERS,
  ...BROKEN_FAILURES,
  ...BROKEN_PARTS,
  ...BROKEN_PLACES,
  ...BROKEN_RACES,
];
