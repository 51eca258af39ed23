import { type CalendarDate, daysBetween } from '../../kernel/index.js';
import type { ParkingUseRecord } from '../../records/index.js';
import { compare, groupBy, type RegisterFinding, type RegisterRule, type RuleContext } from '../rule.js';

/** The end of a use: text order is time order, and an open end lies after every date. */
type End = CalendarDate | 'open-ended';

interface Pair {
  readonly earlier: ParkingUseRecord;
  readonly later: ParkingUseRecord;
}

/**
 * Two uses of one space at one time: no plate in common, and periods that overlap, both days included; an absent end is
 * open (CIM-4.1.7). Uses that share a plate are one car, and two plates in one record share the space.
 */
export const parkingOverlap: RegisterRule = {
  code: 'REGISTER.PARKING_OVERLAP',
  check: (records, context) => {
    const spaces = groupBy(records.of('parking-use'), ({ spaceNumber }) => spaceNumber);
    return [...spaces].flatMap(([space, uses]) => (uses.length < 2 ? [] : onSpace(space, uses, context)));
  },
};

function onSpace(
  space: string,
  uses: readonly ParkingUseRecord[],
  { asOf, policy }: RuleContext,
): readonly RegisterFinding[] {
  const { pairs, complete } = overlaps(uses, {
    comparisons: policy.comparisonsPerPlate * platesOf(uses),
    pairs: policy.overlapsPerSpace,
  });
  const findings = pairs.map((pair) => findingOf('fail', { space, ...factsOf(pair, asOf) }));
  if (complete) return findings;
  return [...findings, findingOf('unknown', { space, uses: uses.length, reported: pairs.length })];
}

/** A sweep by first day: each use meets only those that have not ended before it. */
function overlaps(
  uses: readonly ParkingUseRecord[],
  limit: { readonly comparisons: number; readonly pairs: number },
): { readonly pairs: readonly Pair[]; readonly complete: boolean } {
  const sorted = [...uses].sort((a, b) => compare(a.validFrom, b.validFrom) || compare(a.id, b.id));
  const pairs: Pair[] = [];
  let going: ParkingUseRecord[] = [];
  let comparisons = 0;
  for (const later of sorted) {
    if (endOf(later) < later.validFrom) continue;
    comparisons += platesOf(going);
    if (comparisons > limit.comparisons) return { pairs, complete: false };
    going = going.filter((use) => endOf(use) >= later.validFrom);
    const plates = new Set(later.plates);
    for (const earlier of going) {
      if (earlier.plates.some((plate) => plates.has(plate))) continue;
      if (pairs.length === limit.pairs) return { pairs, complete: false };
      pairs.push({ earlier, later });
    }
    going.push(later);
  }
  return { pairs, complete: true };
}

const platesOf = (uses: readonly ParkingUseRecord[]) =>
  uses.reduce((sum, { plates }) => sum + plates.length, 0);

const endOf = ({ validUntil = 'open-ended' }: ParkingUseRecord): End => validUntil;

function factsOf({ earlier, later }: Pair, asOf: CalendarDate): RegisterFinding['facts'] {
  const from = later.validFrom;
  const until = endOf(earlier) < endOf(later) ? endOf(earlier) : endOf(later);
  return {
    records: [earlier.id, later.id].sort(),
    from,
    until,
    days: until === 'open-ended' ? null : daysBetween(from, until) + 1,
    onAsOf: from <= asOf && asOf <= until,
  };
}

const findingOf = (verdict: 'fail' | 'unknown', facts: RegisterFinding['facts']): RegisterFinding => ({
  code: 'REGISTER.PARKING_OVERLAP',
  verdict,
  effect: 'reviews',
  clause: 'CIM-4.1.7',
  facts,
});
