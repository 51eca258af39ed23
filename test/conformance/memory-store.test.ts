import { describe, expect, it } from 'vitest';
import { CONFORMANCE_COLLECTIONS, registerConformance, runConformance } from 'wuye/conformance';
import { createMemoryStore } from 'wuye/storage';

const target = {
  open: async (declarations: Parameters<typeof createMemoryStore>[0]) => createMemoryStore(declarations),
};

registerConformance({ describe, it }, target);

describe('runConformance on the memory store', () => {
  it('tries everything but what needs a durable store, a second handle or a limited list', async () => {
    const report = await runConformance(target);
    expect(report.failed).toEqual([]);
    const needing = /^(durable|migration|failure|limited|handles)\.|^random\.(reopened|handles)$/;
    expect(report.skipped.filter((id) => !needing.test(id))).toEqual([]);
  });

  it('finds the same where all cases share one store', async () => {
    const store = createMemoryStore(CONFORMANCE_COLLECTIONS);
    const report = await runConformance({ open: async () => store });
    expect(report.failed).toEqual([]);
    expect(report.passed).toEqual((await runConformance(target)).passed);
  });
});
