import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../bench/harness.js';
import { type BenchRun, performancePage } from '../../bench/page.js';

const outcome: Outcome = {
  name: 'ours',
  against: 'theirs',
  atMost: 2,
  what: 'ours against theirs',
  ratio: 5.5,
  bestRatio: 5.25,
  verdict: 'MISSED',
};
const run: BenchRun = {
  date: '2026-11-22T00:00:00.000Z',
  machine: { node: 'v20.20.2', cpu: 'A CPU', cpus: 2, memory: 25e9 },
  results: [
    {
      title: 'sums',
      items: 1_000,
      rounds: 9,
      timings: [
        { name: 'theirs', median: 1, best: 1 },
        { name: 'ours', median: 5.5, best: 5.25 },
      ],
      outcomes: [outcome],
    },
  ],
};

describe('the page on performance', () => {
  it('is made of the last whole run: npm run bench', () => {
    const page = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');
    expect(page).toBe(performancePage());
  });

  it('names a miss with its reason, and is not made without one', () => {
    const page = performancePage(run, { 'ours against theirs': 'It does more.' });
    expect(page).toContain('on 2026-11-22: Node v20.20.2, 2 × A CPU, 25 GB');
    expect(page).toContain('| sums | ours against theirs | at most 2× | 5.5× | 5.25× | MISSED |');
    expect(page).toContain('- **ours against theirs**: It does more.');
    expect(page).toContain('| sums | ours | 5,500 ns | 5.5× |');
    expect(() => performancePage(run, {})).toThrow('ours against theirs');
  });
});
