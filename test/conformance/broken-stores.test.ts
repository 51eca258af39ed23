import { describe, expect, it } from 'vitest';
import { CONFORMANCE_CASES } from 'wuye/conformance';
import { reportOf } from './broken/broken-store.js';
import { BROKEN_STORES } from './broken-stores.js';

/** The kit is worth what it finds: each broken store fails exactly the cases that are about its fault. */
describe('the kit finds a store that', () => {
  it.each(BROKEN_STORES)('$what', async (broken) => {
    const report = await reportOf(broken);
    const messages = report.failed.map(({ id, message }) => `${id}: ${message.slice(0, 200)}`).join('\n');
    expect(report.failed.map(({ id }) => id).sort(), messages).toEqual([...broken.fails].sort());
    expect(report.ok).toBe(false);
  });

  it('breaks any promise: no case is without a store that fails it', () => {
    const found = new Set(BROKEN_STORES.flatMap(({ fails }) => fails));
    expect(CONFORMANCE_CASES.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });
});
