import { describe, expect, it } from 'vitest';
import { judge, race } from '../../bench/harness.js';

const timings = [
  { name: 'reference', median: 10, best: 8 },
  { name: 'ours', median: 20, best: 16 },
];
const target = { name: 'ours', against: 'reference', what: 'ours' };

describe('the bench harness', () => {
  it.each([
    [2, 'at target'],
    [1.5, 'within twice the target'],
    [0.9, 'MISSED'],
  ])('judges twice the time under at most %d×: %s', (atMost, verdict) => {
    expect(judge({ ...target, atMost }, timings)).toMatchObject({ ratio: 2, bestRatio: 2, verdict });
  });

  it.each([
    [2, 'at target'],
    [3, 'within twice the target'],
    [5, 'MISSED'],
  ])('judges half the time under at least %d× faster: %s', (atLeastFaster, verdict) => {
    const turned = { name: 'reference', against: 'ours', what: 'the reference', atLeastFaster };
    expect(judge(turned, timings)).toMatchObject({ ratio: 2, bestRatio: 2, verdict });
  });

  it('times nothing when the answers differ', async () => {
    const contenders = [
      { name: 'one', run: () => ({ found: 1 }) },
      { name: 'two', run: async () => ({ found: 2 }) },
    ];
    await expect(race({ title: 'sums', items: 1, contenders, targets: [] })).rejects.toThrow(
      'sums: one and two differ: {"found":1} and {"found":2}',
    );
  });

  it('runs every contender once a round, after a warm-up, each round in another order', async () => {
    const order: string[] = [];
    const contenders = ['a', 'b'].map((name) => ({ name, run: () => order.push(name) > 0 }));
    const { timings: measured } = await race({
      title: 'turns',
      items: 1,
      contenders,
      targets: [],
      rounds: 7,
    });
    // The check of the answers and the warm-up, then the rounds.
    expect(order.join('')).toBe(`abab${'abba'.repeat(4).slice(0, 14)}`);
    expect(measured.map(({ name }) => name)).toEqual(['a', 'b']);
    await expect(race({ title: 'few', items: 1, contenders, targets: [], rounds: 6 })).rejects.toThrow(
      'at least 7',
    );
  });
});
