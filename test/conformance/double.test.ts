import { describe, expect, it } from 'vitest';
import { type ConformanceTarget, runConformance } from 'wuye/conformance';
import { DOUBLE_TARGET, type DoubleStore, limited } from './double.js';

/** The double, whose store serves fewer lists however it was opened. */
function limitedTarget(list: 'equality' | 'none'): ConformanceTarget<DoubleStore> {
  const less = async (store: Promise<DoubleStore>) => {
    const opened = await store;
    return limited(opened, list, opened.declarations);
  };
  return {
    ...DOUBLE_TARGET,
    open: (declarations) => less(DOUBLE_TARGET.open(declarations)),
    reopen: (store) => less(DOUBLE_TARGET.reopen(store)),
    connect: (store) => less(DOUBLE_TARGET.connect(store)),
    migrate: (store, ...rest) => less(DOUBLE_TARGET.migrate(store, ...rest)),
  };
}

describe('the kit tries', () => {
  it('everything with a store and a target that can do all', async () => {
    const report = await runConformance(DOUBLE_TARGET);
    expect(report.failed).toEqual([]);
    expect(report.skipped).toEqual(['limited.refused']);
  });

  it("all that a store whose list is 'equality' serves", async () => {
    const report = await runConformance(limitedTarget('equality'));
    expect(report.failed).toEqual([]);
    expect(report.skipped).toEqual([
      'commit.ranges-follow',
      'range.equality',
      'range.bounds',
      'range.stale',
      'range.order',
      'range.refusals',
      'paging.total-order',
      'paging.within-range',
      'paging.while-written',
      'paging.cursor-bound',
      'migration.new-range-index',
    ]);
  });

  it("all but lists with a store whose list is 'none'", async () => {
    const report = await runConformance(limitedTarget('none'));
    expect(report.failed).toEqual([]);
    const skipped = report.skipped.filter((id) => !/^(list|range|paging)\./.test(id));
    expect(skipped).toEqual([
      'commit.index-follows',
      'commit.ranges-follow',
      'atomic.conflict-lists',
      'atomic.refusal-lists',
      'isolation.lists',
      'copies.listed',
      'durable.lists',
      'migration.new-index',
      'migration.new-range-index',
      'migration.changed-index',
      'migration.cursors',
      'migration.new-field',
      'migration.other-order',
    ]);
  });
});
