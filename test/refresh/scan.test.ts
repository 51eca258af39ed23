import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWuyeError } from 'wuye';
import { RECORD_KINDS } from 'wuye/records';
import {
  DEFAULT_REFRESH_POLICY,
  type FoundRecord,
  FRESHNESS_STATES,
  freshnessOf,
  type RefreshPolicy,
  scanFreshness,
  scanFreshnessChunks,
  type VerifiableRecord,
} from 'wuye/refresh';
import { day, dog, dogPolicy, rule } from './support.js';

const AS_OF = day('2026-11-21');

const arbitraryDate = fc.oneof(
  fc.integer({ min: -40, max: 500 }).map((back) => addDays(AS_OF, -back)),
  fc.constantFrom('2026-11-31', '', '2026/11/02', '__proto__').map((text) => text as never),
);
const arbitraryRecord: fc.Arbitrary<VerifiableRecord> = fc.record(
  {
    id: fc.uuid(),
    kind: fc.constantFrom(...RECORD_KINDS),
    status: fc.constantFrom({ state: 'open' } as const, { state: 'closed' } as const),
    verification: fc.record({
      on: arbitraryDate,
      fields: fc.oneof(fc.constant('all' as const), fc.subarray(['phones', 'name'])),
    }),
    verifiedGroups: fc.record({ contact: arbitraryDate }, { requiredKeys: [] }),
  },
  { requiredKeys: ['id', 'kind'] },
);
const POLICIES: readonly RefreshPolicy[] = [
  DEFAULT_REFRESH_POLICY,
  dogPolicy(rule('rolling-month', 1, { graceDays: 4, dueSoonDays: 9 })),
  {
    ...DEFAULT_REFRESH_POLICY,
    rules: {
      ...DEFAULT_REFRESH_POLICY.rules,
      owner: rule('calendar-month', 3, {
        graceDays: 2,
        fieldGroups: { contact: { fields: ['phones'], period: { unit: 'rolling-month', count: 1 } } },
      }),
    },
  },
];

const brief = ({ state, verifiedOn, periodsOverdue, group, flag }: Omit<FoundRecord, 'id' | 'kind'>) => ({
  state,
  verifiedOn,
  periodsOverdue,
  group,
  flag,
});

describe('a scan', () => {
  it('is the freshness of every open monitored record, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryRecord, { maxLength: 60 }),
        fc.constantFrom(...POLICIES),
        (records, policy) => {
          const report = scanFreshness(records, policy, AS_OF, { states: FRESHNESS_STATES });
          const looked = records.flatMap((record) => {
            const under = policy.rules[record.kind];
            if (under === null || record.status?.state === 'closed') return [];
            return [{ record, freshness: freshnessOf(record, under, AS_OF) }];
          });
          expect(report.found.map((found) => ({ id: found.id, kind: found.kind, ...brief(found) }))).toEqual(
            looked.map(({ record, freshness }) => ({
              id: record.id,
              kind: record.kind,
              ...brief(freshness),
            })),
          );
          const count = (test: (item: (typeof looked)[number]) => boolean) => looked.filter(test).length;
          for (const state of FRESHNESS_STATES) {
            expect(report.total.states[state]).toBe(count(({ freshness }) => freshness.state === state));
          }
          expect(report.total.records).toBe(looked.length);
          expect(report.total.unreadableDates).toBe(
            count(({ freshness }) => freshness.flag === 'date-unreadable'),
          );
          expect(report.total.futureDates).toBe(
            count(({ freshness }) => freshness.flag === 'verified-in-future'),
          );
          for (const [kind, totals] of Object.entries(report.kinds)) {
            expect(totals.records).toBe(count(({ record }) => record.kind === kind));
          }
          expect(report.total.records + report.closed + report.notMonitored).toBe(records.length);
        },
      ),
    );
  });

  it('does not depend on the order of the records, nor on how they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryRecord, { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        async (records, size) => {
          async function* chunks() {
            for (let at = 0; at < records.length; at += size) yield records.slice(at, at + size);
          }
          async function* single() {
            yield* records;
          }
          const whole = scanFreshness(records, DEFAULT_REFRESH_POLICY, AS_OF);
          expect(scanFreshness(new Set(records), DEFAULT_REFRESH_POLICY, AS_OF)).toEqual(whole);
          expect(await scanFreshnessChunks(chunks(), DEFAULT_REFRESH_POLICY, AS_OF)).toEqual(whole);
          expect(await scanFreshnessChunks(single(), DEFAULT_REFRESH_POLICY, AS_OF)).toEqual(whole);
          const reversed = scanFreshness([...records].reverse(), DEFAULT_REFRESH_POLICY, AS_OF);
          expect({ ...reversed, found: [] }).toEqual({ ...whole, found: [] });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('of nothing has zeros for every monitored kind', () => {
    const report = scanFreshness([], DEFAULT_REFRESH_POLICY, AS_OF);
    expect(Object.keys(report.kinds)).toEqual(
      RECORD_KINDS.filter((kind) => DEFAULT_REFRESH_POLICY.rules[kind] !== null),
    );
    expect(report.total.records).toBe(0);
    expect(report.found).toEqual([]);
  });

  it('keeps what it found up to the limit, and counts the rest', () => {
    const records = Array.from({ length: 7 }, (_, at) => dog(`rec_${at}`));
    const report = (limit?: number) =>
      scanFreshness(records, DEFAULT_REFRESH_POLICY, AS_OF, limit === undefined ? {} : { limit });
    for (const [limit, kept] of [
      [0, 0],
      [6, 6],
      [7, 7],
      [8, 7],
    ] as const) {
      expect([report(limit).found.length, report(limit).leftOff]).toEqual([kept, 7 - kept]);
    }
    const many = Array.from({ length: 1001 }, (_, at) => dog(`rec_${at}`));
    expect(scanFreshness(many, DEFAULT_REFRESH_POLICY, AS_OF)).toMatchObject({ leftOff: 1 });
  });

  it('hands each found record to a callback instead, and keeps none', () => {
    const seen: string[] = [];
    const records = [dog('rec_1'), dog('rec_2', '2026-11-02'), dog('rec_3', '2026-10-02')];
    const report = scanFreshness(records, DEFAULT_REFRESH_POLICY, AS_OF, {
      limit: 1,
      onFound: ({ id, state }) => seen.push(`${id} ${state}`),
    });
    expect(seen).toEqual(['rec_1 never-verified', 'rec_3 due']);
    expect(report).toMatchObject({ found: [], leftOff: 0 });
  });

  it('reports odd dates whatever states are asked for', () => {
    const records = [dog('rec_1', '2026-12-24'), dog('rec_2', '24.12.2026'), dog('rec_3', '2026-01-01')];
    const report = scanFreshness(records, DEFAULT_REFRESH_POLICY, AS_OF, { states: [] });
    expect(report.found).toEqual([
      {
        id: 'rec_1',
        kind: 'dog',
        state: 'verified-this-period',
        periodsOverdue: 0,
        verifiedOn: '2026-12-24',
        flag: 'verified-in-future',
      },
      { id: 'rec_2', kind: 'dog', state: 'never-verified', periodsOverdue: 0, flag: 'date-unreadable' },
    ]);
  });

  it('counts kinds that nobody knows as not monitored', () => {
    const strange = ['__proto__', 'constructor', '', 'cat'].map((kind) => ({ id: 'x', kind: kind as 'dog' }));
    expect(scanFreshness(strange, DEFAULT_REFRESH_POLICY, AS_OF).notMonitored).toBe(4);
  });

  it('passes on what the stream throws', async () => {
    async function* broken() {
      yield [dog('rec_1')];
      throw new Error('disk full');
    }
    await expect(scanFreshnessChunks(broken(), DEFAULT_REFRESH_POLICY, AS_OF)).rejects.toThrow('disk full');
  });

  it('refuses a rule whose numbers are out of range before it reads anything', () => {
    const unread: Iterable<VerifiableRecord> = {
      [Symbol.iterator]() {
        throw new Error('was read');
      },
    };
    const run = () => scanFreshness(unread, dogPolicy(rule('calendar-month', 0)), AS_OF);
    expect(run).toThrow(expect.toSatisfy((error: unknown) => isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')));
  });
});

describe('the cost of a scan', () => {
  /** Runs something with stand-ins for `Date` and `Intl.DateTimeFormat` that count how often one is built. */
  function built(run: () => void): number {
    let count = 0;
    const counting = <Class extends abstract new (...args: never[]) => object>(original: Class): Class =>
      new Proxy(original, {
        construct(target, args, newTarget) {
          count += 1;
          return Reflect.construct(target, args, newTarget);
        },
        apply(target, self, args) {
          count += 1;
          return Reflect.apply(target as never, self, args);
        },
      });
    const { Date: date } = globalThis;
    const { DateTimeFormat: format } = Intl;
    globalThis.Date = counting(date);
    Intl.DateTimeFormat = counting(format as never) as never;
    try {
      run();
    } finally {
      globalThis.Date = date;
      Intl.DateTimeFormat = format;
    }
    return count;
  }

  const records = (count: number): readonly VerifiableRecord[] =>
    Array.from({ length: count }, (_, at) => ({
      id: `rec_${at}`,
      kind: RECORD_KINDS[at % RECORD_KINDS.length] ?? 'dog',
      ...(at % 11 === 0
        ? {}
        : { verification: { on: addDays(AS_OF, 5 - ((at * 37) % 700)), fields: 'all' } }),
    }));

  it.each(POLICIES)('builds no date for a record, however many there are (%#)', (policy) => {
    const [few, many] = [records(10), records(10_000)];
    const of = (list: readonly VerifiableRecord[]) =>
      built(() => void scanFreshness(list, policy, AS_OF, { onFound: () => {} }));
    expect(of(many)).toBe(of(few));
    expect(of(many)).toBeLessThan(40 * RECORD_KINDS.length);
  });

  it('is counted by stand-ins that do count', () => {
    expect(built(() => void new Date(0))).toBe(1);
    expect(built(() => void new Intl.DateTimeFormat('en'))).toBe(1);
    expect(built(() => void addDays(AS_OF, 1))).toBeGreaterThan(0);
  });

  it('keeps nothing of records that are current: a million pass with an empty report', () => {
    function* million(): Generator<VerifiableRecord> {
      for (let at = 0; at < 1_000_000; at += 1) yield dog('rec', '2026-11-20');
    }
    const report = scanFreshness(million(), DEFAULT_REFRESH_POLICY, AS_OF);
    expect(report).toMatchObject({ found: [], leftOff: 0, total: { records: 1_000_000 } });
  });
});
