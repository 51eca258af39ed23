import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from 'wuye';
import type { ParkingUseRecord } from 'wuye/records';
import { checkRegisters, DEFAULT_REGISTER_POLICY } from 'wuye/registers';
import { closed, day, parking } from '../support/records.js';

const asOf = day('2026-11-21');
const overlaps = (uses: readonly ParkingUseRecord[], policy = DEFAULT_REGISTER_POLICY) =>
  checkRegisters(uses, { asOf, policy }).filter(({ code }) => code === 'REGISTER.PARKING_OVERLAP');
const facts = (...uses: readonly ParkingUseRecord[]) => overlaps(uses).map((finding) => finding.facts);

const use = (id: string, plate: string, from: string, until?: string): ParkingUseRecord => {
  const { validUntil: _until, ...open } = parking(id, { plates: [plate], validFrom: day(from) });
  return until === undefined ? open : { ...open, validUntil: until === 'open' ? 'open-ended' : day(until) };
};

describe('REGISTER.PARKING_OVERLAP', () => {
  it('tells from when until when, for how many days, and whether on the as-of date', () => {
    expect(facts(use('a', '浙A1', '2026-01-01', '2026-12-31'), use('b', '浙A2', '2026-10-15'))).toEqual([
      {
        space: 'B1-023',
        records: ['a', 'b'],
        from: '2026-10-15',
        until: '2026-12-31',
        days: 78,
        onAsOf: true,
      },
    ]);
    expect(
      facts(use('a', '浙A1', '2025-01-01', '2025-12-31'), use('b', '浙A2', '2025-12-01', '2026-05-31')),
    ).toMatchObject([{ from: '2025-12-01', until: '2025-12-31', days: 31, onAsOf: false }]);
  });

  it('counts both days: handed over the same day is one day, the next day is none', () => {
    const first = use('a', '浙A1', '2025-07-01', '2026-06-30');
    expect(facts(first, use('b', '浙A2', '2026-06-30', '2027-06-30'))).toMatchObject([
      { from: '2026-06-30', until: '2026-06-30', days: 1 },
    ]);
    expect(facts(first, use('b', '浙A2', '2026-07-01', '2027-06-30'))).toEqual([]);
  });

  it('knows on which side the as-of date lies', () => {
    const on = (from: string, until: string) =>
      facts(use('a', '浙A1', from, until), use('b', '浙A2', from, until))[0]?.onAsOf;
    expect(on('2026-11-01', '2026-11-20')).toBe(false);
    expect(on('2026-11-01', '2026-11-21')).toBe(true);
    expect(on('2026-11-21', '2026-11-30')).toBe(true);
    expect(on('2026-11-22', '2026-11-30')).toBe(false);
  });

  it('takes an absent end and an open end as open', () => {
    for (const until of [undefined, 'open']) {
      expect(
        facts(use('a', '浙A1', '2020-01-01', until), use('b', '浙A2', '2026-01-01', until)),
      ).toMatchObject([{ from: '2026-01-01', until: 'open-ended', days: null, onAsOf: true }]);
    }
  });

  it('is none with a plate in common, on another space, or closed', () => {
    const first = use('a', '浙A1', '2026-01-01');
    const second = use('b', '浙A2', '2026-01-01');
    expect(facts(first, { ...second, plates: ['浙A2', '浙A1'] })).toEqual([]);
    expect(facts(first, { ...second, spaceNumber: 'B1-024' })).toEqual([]);
    expect(facts(first, { ...second, ...closed })).toEqual([]);
    expect(facts({ ...first, plates: ['浙A1', '浙A2'] })).toEqual([]);
  });

  it('is none with a period that ends before it begins', () => {
    expect(facts(use('a', '浙A1', '2026-01-01'), use('b', '浙A2', '2026-06-30', '2026-06-29'))).toEqual([]);
  });

  it('agrees with a comparison of every pair', () => {
    const start = day('2026-01-01');
    const arbitraryUse = fc.record({
      from: fc.nat(30),
      length: fc.option(fc.integer({ min: -2, max: 20 })),
      plates: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 2 }),
      space: fc.constantFrom('1', '2'),
    });
    fc.assert(
      fc.property(fc.array(arbitraryUse, { maxLength: 25 }), (drawn) => {
        const uses = drawn.map(
          ({ from, length, plates, space }, at): ParkingUseRecord => ({
            ...parking(`use_${at}`, { plates, spaceNumber: space, validFrom: addDays(start, from) }),
            validUntil: length === null ? 'open-ended' : addDays(start, from + length),
          }),
        );
        const endOf = ({ validUntil }: ParkingUseRecord) =>
          validUntil === 'open-ended' || validUntil === undefined ? day('9999-12-31') : validUntil;
        const expected = uses
          .flatMap((a, at) => uses.slice(at + 1).map((b) => [a, b] as const))
          .filter(([a, b]) => {
            const shared = a.plates.some((plate) => b.plates.includes(plate));
            const from = a.validFrom > b.validFrom ? a.validFrom : b.validFrom;
            const until = endOf(a) < endOf(b) ? endOf(a) : endOf(b);
            const whole = [a, b].every((each) => each.validFrom <= endOf(each));
            return a.spaceNumber === b.spaceNumber && !shared && whole && daysBetween(from, until) >= 0;
          })
          .map(([a, b]) => [a.id, b.id].sort().join())
          .sort();
        expect(
          facts(...uses)
            .map(({ records }) => (records as readonly string[]).join())
            .sort(),
        ).toEqual(expected);
      }),
    );
  });
});

describe('a space with very many uses', () => {
  const many = (count: number, make: (at: number) => ParkingUseRecord) =>
    Array.from({ length: count }, (_, at) => make(at));

  it('is told whole where one use follows the other', () => {
    const start = day('1990-01-01');
    const chain = many(10_000, (at) =>
      use(`use_${at}`, `浙A${at}`, addDays(start, at), addDays(start, at + (at === 5_000 ? 1 : 0))),
    );
    expect(overlaps(chain).map(({ verdict }) => verdict)).toEqual(['fail']);
  });

  it('ends in an unknown finding, and not in millions of pairs, where all overlap', () => {
    const crowd = many(10_000, (at) => use(`use_${at}`, `浙A${at}`, '2026-01-01'));
    const findings = overlaps(crowd);
    expect(findings).toHaveLength(1001);
    expect(findings.filter(({ verdict }) => verdict === 'unknown').map((finding) => finding.facts)).toEqual([
      { space: 'B1-023', uses: 10_000, reported: 1000 },
    ]);
  });

  it('ends in an unknown finding, and not in millions of comparisons, where all are one car', () => {
    const sameCar = many(10_000, (at) => use(`use_${at}`, '浙A1', '2026-01-01'));
    expect(overlaps(sameCar).map(({ verdict }) => verdict)).toEqual(['unknown']);
  });

  it('is complete for as many uses as the policy compares', () => {
    const policy = { ...DEFAULT_REGISTER_POLICY, comparisonsPerPlate: 20 };
    const crowd = (count: number) => many(count, (at) => use(`use_${at}`, `浙A${at}`, '2026-01-01'));
    expect(overlaps(crowd(20), policy)).toHaveLength(190);
    expect(overlaps(crowd(42), policy).some(({ verdict }) => verdict === 'unknown')).toBe(true);
  });

  it('does not get slower out of proportion', () => {
    const touched = (count: number) => {
      let reads = 0;
      const uses = many(count, (at) => {
        const made = use(`use_${at}`, '浙A1', '2026-01-01');
        return Object.defineProperty({ ...made }, 'plates', {
          enumerable: true,
          get: () => {
            reads += 1;
            return made.plates;
          },
        });
      });
      overlaps(uses);
      return reads;
    };
    expect(touched(4_000) / touched(2_000)).toBeLessThan(2.5);
  });
});
