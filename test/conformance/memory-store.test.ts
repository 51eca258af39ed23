import { describe, expect, it } from 'vitest';
import { registerConformance, runConformance } from 'wuye/conformance';
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
});
