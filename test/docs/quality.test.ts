import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FuzzResult, fuzzTable, qualityPage } from '../../scripts/lib/quality.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';

describe('the page on quality', () => {
  it('holds what the last runs gave: npx tsx scripts/quality.ts', () => {
    const page = readFileSync(join(ROOT, 'docs/quality.md'), 'utf8');
    expect(qualityPage(page)).toBe(page);
  });

  it('says in so many words when a parser failed', () => {
    const growth = { exponent: 1.02, milliseconds: 1.5, length: 1_048_576, shape: ' …' };
    const result: FuzzResult = {
      date: '2026-11-22',
      node: 'v20.20.2',
      seed: 1,
      inputs: 1_000,
      failures: 0,
      parsers: [
        { name: 'quick', inputs: 500, accepted: 100, slowest: { milliseconds: 0.01, bytes: 9 } },
        { name: 'slow', inputs: 500, accepted: 250, slowest: { milliseconds: 0.1, bytes: 1_000 }, growth },
      ],
    };
    const table = fuzzTable(result);
    expect(table).toContain('1,000 inputs to 2 parsers on 2026-11-22');
    expect(table).toContain('none threw');
    expect(table.split('\n').slice(4)).toEqual([
      '| `slow` | 50 % | 0.1 ms for 1,000 bytes | 1.5 ms for 1,048,576 | 1.02 |',
      '| `quick` | 20 % | 0.01 ms for 9 bytes |  |  |',
    ]);
    expect(fuzzTable({ ...result, failures: 3 })).toContain('3 FAILURES');
    expect(fuzzTable(null)).toBe('Not run yet.');
  });
});
