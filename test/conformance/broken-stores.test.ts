import { describe, expect, it } from 'vitest';
import { CONFORMANCE_CASES, runConformance } from 'wuye/conformance';
import { createMemoryStore } from 'wuye/storage';
import { BROKEN_COMMITS } from './broken/commits.js';
import { BROKEN_CONTRACTS } from './broken/contract.js';
import { BROKEN_COPIES } from './broken/copies.js';
import { BROKEN_LISTS } from './broken/lists.js';
import { BROKEN_PAGES } from './broken/pages.js';
import { BROKEN_VALUES } from './broken/values.js';

const BROKEN_STORES = [
  ...BROKEN_CONTRACTS,
  ...BROKEN_COMMITS,
  ...BROKEN_LISTS,
  ...BROKEN_PAGES,
  ...BROKEN_COPIES,
  ...BROKEN_VALUES,
];

/** The kit is worth what it finds: each broken store fails exactly the cases that are about its fault. */
describe('the kit finds a store that', () => {
  it.each(BROKEN_STORES)('$what', async ({ breakIt, fails, target }) => {
    const report = await runConformance({
      open: async (declarations) => breakIt(createMemoryStore(declarations)),
      ...target,
    });
    const messages = report.failed.map(({ id, message }) => `${id}: ${message.slice(0, 200)}`).join('\n');
    expect(report.failed.map(({ id }) => id).sort(), messages).toEqual([...fails].sort());
    expect(report.ok).toBe(false);
  });

  it('breaks any promise: no case is without a store that fails it', () => {
    const found = new Set(BROKEN_STORES.flatMap(({ fails }) => fails));
    expect(CONFORMANCE_CASES.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });
});
