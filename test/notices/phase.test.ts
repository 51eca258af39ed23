import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/index.js';
import {
  isVisible,
  type Notice,
  noticePhase,
  noticesBetween,
  noticesInForce,
} from '../../src/notices/index.js';
import { arbitraryNotice } from '../support/arbitrary-notices.js';
import { by, command, content, day, done, noticeIn, PEOPLE, TODAY } from './support.js';

const valid = (from: string, until: string) =>
  content({ validity: { from: day(from), until: until === 'open-ended' ? until : day(until) } });

describe('the phase of a notice', () => {
  it.each([
    ['2026-11-20', 'not-issued'],
    ['2026-11-21', 'not-yet'],
    ['2026-11-24', 'not-yet'],
    ['2026-11-25', 'in-force'],
    ['2026-11-30', 'in-force'],
    ['2026-12-01', 'expired'],
  ])('issued on 2026-11-21, valid from the 25th to the 30th, is on %s: %s', (on, phase) => {
    expect(noticePhase(noticeIn('issued', valid('2026-11-25', '2026-11-30')), day(on))).toBe(phase);
  });

  it('an expired notice is not visible, whatever its state says (mistake 1 of the peers)', () => {
    const published = noticeIn('published');
    expect(published.state).toBe('published');
    expect(isVisible(published, day('2026-11-30'))).toBe(true);
    expect(isVisible(published, day('2026-12-01'))).toBe(false);
    expect(noticesInForce([published], day('2026-11-30'))).toEqual([published]);
    expect(noticesInForce([published], day('2026-12-01'))).toEqual([]);
  });

  it('a standing notice holds until it is withdrawn, and from that day on no more', () => {
    const standing = noticeIn('published', valid(TODAY, 'open-ended'));
    expect(isVisible(standing, day('2036-01-01'))).toBe(true);
    const withdrawn = done(standing, command('withdraw'), by(PEOPLE.clerk, '2026-12-05'));
    expect(['2026-12-04', '2026-12-05'].map((on) => isVisible(withdrawn, day(on)))).toEqual([true, false]);
    expect(noticePhase(withdrawn, day('2026-12-05'))).toBe('withdrawn');
  });

  it('what was not issued is never in force, and what was not published not visible', () => {
    for (const state of ['draft', 'submitted', 'returned', 'reviewed', 'discarded'] as const) {
      expect(noticePhase(noticeIn(state), day('2026-11-25'))).toBe('not-issued');
    }
    for (const state of ['issued', 'scheduled'] as const) {
      expect(noticePhase(noticeIn(state), day('2026-11-25'))).toBe('in-force');
      expect(isVisible(noticeIn(state), day('2026-11-25'))).toBe(false);
    }
  });

  it('is visible from the day of its publication on, not from that of its issue', () => {
    const published = done(noticeIn('issued'), command('publish'), by(PEOPLE.clerk, '2026-11-23'));
    expect(noticePhase(published, day('2026-11-22'))).toBe('in-force');
    expect(['2026-11-22', '2026-11-23'].map((on) => isVisible(published, day(on)))).toEqual([false, true]);
  });

  it('of stored content without a validity is not in force, for nothing says when it would be', () => {
    const issued = noticeIn('issued');
    const { validity: _validity, ...rest } = issued.content;
    const undated: Notice = { ...issued, content: rest };
    expect(noticePhase(undated, day('2026-11-25'))).toBe('not-issued');
    expect(noticesBetween([undated], day('2026-11-01'), day('2026-12-31'))).toEqual([]);
  });

  it('is asked on the estate’s days', () => {
    // Noon in Shanghai is the night before in Havana, still the same date in UTC.
    const notice = noticeIn('issued');
    expect(noticePhase(notice, day('2026-11-20'), 'Pacific/Pago_Pago')).toBe('not-yet');
    expect(noticePhase(notice, day('2026-11-20'))).toBe('not-issued');
  });
});

describe('a window of days (mistake 6 of the peers)', () => {
  const notice = noticeIn('published', valid('2026-11-21', '2026-11-30'));
  const found = (from: string, until: string, of: Notice = notice) =>
    noticesBetween([of], day(from), day(until)).length === 1;

  it.each([
    ['2026-11-01', '2026-11-20', false],
    ['2026-11-01', '2026-11-21', true],
    ['2026-11-23', '2026-11-25', true],
    ['2026-11-01', '2026-12-31', true],
    ['2026-11-30', '2026-12-31', true],
    ['2026-12-01', '2026-12-31', false],
    ['2026-11-25', '2026-11-24', false],
  ])('%s to %s overlaps with 2026-11-21 to 2026-11-30: %s', (from, until, expected) => {
    expect(found(from, until)).toBe(expected);
  });

  it('holds a standing notice for good, and nothing that was not issued', () => {
    const standing = noticeIn('issued', valid('2026-11-21', 'open-ended'));
    expect(found('2026-11-01', '2026-11-20', standing)).toBe(false);
    expect(found('2036-01-01', '2036-01-31', standing)).toBe(true);
    const all = [standing, noticeIn('reviewed'), notice];
    expect(noticesBetween(all, day('2026-11-01'), day('2026-12-31'))).toEqual([standing, notice]);
  });

  it('ends before the withdrawal', () => {
    const withdrawn = done(notice, command('withdraw'), by(PEOPLE.clerk, '2026-11-25'));
    expect(found('2026-11-24', '2026-12-31', withdrawn)).toBe(true);
    expect(found('2026-11-25', '2026-12-31', withdrawn)).toBe(false);
  });

  it('holds exactly what is in force on one of its days', () => {
    const window = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 12 }));
    let overlapping = 0;
    fc.assert(
      fc.property(arbitraryNotice, window, (any, [offset, length]) => {
        const from = addDays(any.content.validity?.from ?? day(TODAY), offset);
        const days = Array.from({ length: length + 1 }, (_, at) => addDays(from, at));
        const expected = days.some((on) => noticePhase(any, on) === 'in-force');
        expect(noticesBetween([any], from, addDays(from, length)).length === 1).toBe(expected);
        for (const on of days) {
          expect(noticesInForce([any], on).length === 1).toBe(noticePhase(any, on) === 'in-force');
          if (isVisible(any, on)) expect(noticePhase(any, on)).toBe('in-force');
        }
        if (expected) overlapping += 1;
      }),
      { numRuns: 500 },
    );
    // About one in thirty.
    expect(overlapping).toBeGreaterThan(0);
  });
});
