import { describe, expect, it } from 'vitest';
import type { FreshnessFlag, FreshnessState } from 'wuye/refresh';
import { staler } from '../../src/refresh/staler.js';
import { day } from './support.js';

const part = (
  state: FreshnessState,
  { behind = 0, on, flag }: { behind?: number; on?: string; flag?: FreshnessFlag } = {},
) => ({ state, periodsOverdue: behind, verifiedOn: on === undefined ? undefined : day(on), flag });

/** Each is staler than the one before it, for its own reason. */
const ORDER = [
  part('verified-this-period', { on: '2026-11-09' }),
  part('verified-this-period', { on: '2026-11-08' }),
  part('verified-this-period', { on: '2026-12-08', flag: 'verified-in-future' }),
  part('due-soon', { on: '2026-11-09' }),
  part('due', { on: '2026-10-09' }),
  part('overdue', { behind: 1, on: '2026-09-09' }),
  part('overdue', { behind: 2, on: '2026-09-10' }),
  part('overdue', { behind: 2, on: '2026-08-09' }),
  part('never-verified', { on: '2026-11-09' }),
  part('never-verified'),
  part('never-verified', { flag: 'date-unreadable' }),
];

describe('the staler of two parts of a record', () => {
  it('goes by state, periods behind, odd dates and the older verification, in this order', () => {
    for (const [at, a] of ORDER.entries()) {
      for (const [place, b] of ORDER.entries()) {
        expect(staler(a, b)).toBe(place > at ? b : a);
      }
    }
  });

  it('is the first where they are equal', () => {
    for (const a of ORDER) {
      const b = { ...a };
      expect([staler(a, b), staler(b, a)]).toEqual([a, b]);
      expect(staler(a, b)).toBe(a);
    }
  });
});
