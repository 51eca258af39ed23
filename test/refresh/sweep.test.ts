import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, estateId, type JsonObject, type ListQuery, type Store } from 'wuye';
import { RECORD_KINDS, type RecordKind } from 'wuye/records';
import {
  cutoffs,
  DEFAULT_REFRESH_POLICY,
  freshnessOf,
  oldestVerifiedOn,
  type RefreshPolicy,
  type RefreshRule,
  type StaleRecord,
  type SweepOptions,
  sweepStale,
} from 'wuye/refresh';
import { COLLECTIONS, createMemoryStore } from 'wuye/storage';
import { day, ESTATE, rule } from './support.js';

const AS_OF = day('2026-11-21');

interface Row {
  readonly id: string;
  readonly kind: RecordKind;
  readonly on: CalendarDate | '';
  readonly closed?: boolean;
  readonly contact?: CalendarDate;
}

const bodyOf = ({ id, kind, on, closed, contact }: Row): JsonObject => ({
  id,
  kind,
  status: { state: closed ? 'closed' : 'open' },
  ...(on === '' ? {} : { verification: { on, fields: 'all' } }),
  ...(contact === undefined ? {} : { verifiedGroups: { contact } }),
});

async function storeOf(rows: readonly Row[], policy = DEFAULT_REFRESH_POLICY): Promise<Store> {
  const store = createMemoryStore(COLLECTIONS);
  for (let at = 0; at < rows.length; at += 1000) {
    const result = await store.commit(
      ESTATE,
      rows.slice(at, at + 1000).map((row) => {
        const under = policy.rules[row.kind];
        const body = bodyOf(row);
        return {
          type: 'put',
          collection: row.kind === 'committee-document' ? 'committee_archive' : 'records',
          id: row.id,
          expect: 'absent',
          body,
          index: {
            kind: row.kind,
            state: row.closed ? 'closed' : 'open',
            verified_on: under === null ? row.on : oldestVerifiedOn(body, under),
            unit: '',
          },
        };
      }),
    );
    if (!result.ok) throw new Error('the test could not fill its store');
  }
  return store;
}

/** A store that notes each query, and how many rows it gave. */
function counting(store: Store) {
  const queries: ListQuery[] = [];
  const rows = { count: 0 };
  const counted: Store = {
    ...store,
    list: async (estate, query) => {
      const page = await store.list(estate, query);
      queries.push(query);
      rows.count += page.items.length;
      return page;
    },
  };
  return { store: counted, queries, rows };
}

async function collect(
  store: Store,
  options: SweepOptions = {},
  policy = DEFAULT_REFRESH_POLICY,
): Promise<readonly StaleRecord[]> {
  const found: StaleRecord[] = [];
  for await (const page of sweepStale(store, ESTATE, policy, AS_OF, options)) {
    expect(page.length).toBeGreaterThan(0);
    found.push(...page);
  }
  return found;
}

const MONITORED = RECORD_KINDS.filter((kind) => DEFAULT_REFRESH_POLICY.rules[kind] !== null);

describe('a sweep', () => {
  const kinds = fc.constantFrom(...RECORD_KINDS);
  const date = fc.integer({ min: -20, max: 250 }).map((back) => addDays(AS_OF, -back));
  const arbitraryRows = fc
    .array(
      fc.record(
        { kind: kinds, on: fc.oneof(fc.constant('' as const), date), closed: fc.boolean(), contact: date },
        { requiredKeys: ['kind', 'on'] },
      ),
      { maxLength: 60 },
    )
    .map((rows) => rows.map((row, at) => ({ ...row, id: `rec_${at}` })));
  const grouped: RefreshRule = rule('calendar-month', 3, {
    fieldGroups: { contact: { fields: ['phones'], period: { unit: 'calendar-month', count: 1 } } },
  });
  const policies: readonly RefreshPolicy[] = [
    DEFAULT_REFRESH_POLICY,
    { ...DEFAULT_REFRESH_POLICY, rules: { ...DEFAULT_REFRESH_POLICY.rules, owner: grouped, dog: null } },
    {
      ...DEFAULT_REFRESH_POLICY,
      rules: { ...DEFAULT_REFRESH_POLICY.rules, 'committee-document': rule('rolling-month', 2) },
    },
  ];

  it('finds exactly the stale open records of monitored kinds, with and without those due soon', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryRows,
        fc.constantFrom(...policies),
        fc.boolean(),
        fc.integer({ min: 1, max: 7 }),
        async (rows, policy, dueSoon, pageSize) => {
          const expected = rows.flatMap((row) => {
            const under = policy.rules[row.kind];
            if (under === null || row.closed) return [];
            const { state } = freshnessOf(bodyOf(row), under, AS_OF);
            const wanted = state !== 'verified-this-period' && (dueSoon || state !== 'due-soon');
            return wanted ? [`${row.id} ${row.kind} ${state}`] : [];
          });
          const found = await collect(await storeOf(rows, policy), { dueSoon, pageSize }, policy);
          expect(found.map(({ id, kind, freshness }) => `${id} ${kind} ${freshness.state}`).sort()).toEqual(
            expected.sort(),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the never verified first, then the stalest, kind after kind', async () => {
    const store = await storeOf([
      { id: 'rec_1', kind: 'dog', on: day('2026-10-02') },
      { id: 'rec_2', kind: 'dog', on: day('2026-08-02') },
      { id: 'rec_3', kind: 'dog', on: '' },
      { id: 'rec_4', kind: 'tenant', on: day('2026-10-31') },
      { id: 'rec_5', kind: 'tenant', on: day('2026-11-01') },
    ]);
    const found = await collect(store);
    expect(found.map(({ id, freshness }) => `${id} ${freshness.state} ${freshness.periodsOverdue}`)).toEqual([
      'rec_4 due 0',
      'rec_3 never-verified 0',
      'rec_2 overdue 2',
      'rec_1 due 0',
    ]);
    expect(found[0]?.version).toEqual((await store.get(ESTATE, 'records', 'rec_4'))?.version);
  });

  it('asks one query a monitored kind, or only for the kinds wanted', async () => {
    const all = counting(await storeOf([]));
    await collect(all.store);
    expect(all.queries.map(({ equal }) => equal.kind).sort()).toEqual([...MONITORED].sort());
    const few = counting(await storeOf([]));
    await collect(few.store, { kinds: ['dog', 'committee-document'], pageSize: 7 });
    expect(few.queries).toEqual([
      {
        collection: 'records',
        index: 'by_verified',
        equal: { kind: 'dog', state: 'open' },
        range: { before: cutoffs(DEFAULT_REFRESH_POLICY, AS_OF).get('dog')?.staleBefore },
        limit: 7,
      },
    ]);
  });

  const SOON_OR_FRESH: readonly Row[] = [
    { id: 'rec_1', kind: 'owner', on: day('2026-09-01') },
    { id: 'rec_2', kind: 'owner', on: day('2026-08-31') },
    { id: 'rec_3', kind: 'owner', on: day('2026-10-05'), contact: day('2026-11-05') },
    { id: 'rec_4', kind: 'owner', on: day('2026-10-05'), contact: day('2026-10-05') },
  ];
  const states = (found: readonly StaleRecord[]) =>
    found.map(({ id, freshness: { state, group } }) => [id, state, ...(group === undefined ? [] : [group])]);

  it('leaves what is due soon, unless it is asked for that too', async () => {
    const store = await storeOf(SOON_OR_FRESH);
    expect(states(await collect(store))).toEqual([['rec_2', 'due']]);
    expect(states(await collect(store, { dueSoon: true }))).toEqual([
      ['rec_2', 'due'],
      ['rec_1', 'due-soon'],
    ]);
  });

  it('leaves what turns out to be current in all its groups of fields', async () => {
    const rules = { ...DEFAULT_REFRESH_POLICY.rules, owner: grouped };
    const policy = { ...DEFAULT_REFRESH_POLICY, rules };
    const found = await collect(await storeOf(SOON_OR_FRESH, policy), {}, policy);
    expect(states(found)).toEqual([
      ['rec_2', 'overdue', 'contact'],
      ['rec_1', 'overdue', 'contact'],
      ['rec_4', 'due', 'contact'],
    ]);
  });

  it('says since when a record that was never verified is due, in the zone of the estate', async () => {
    const store = createMemoryStore(COLLECTIONS);
    const body = { id: 'rec_1', kind: 'dog', recordedAt: '2026-11-20T17:00:00.000Z' };
    const index = { kind: 'dog', state: 'open', verified_on: '', unit: '' };
    const put = { type: 'put', collection: 'records', id: 'rec_1', expect: 'absent', body, index } as const;
    expect((await store.commit(ESTATE, [put])).ok).toBe(true);
    const dueFrom = async (options: SweepOptions) => (await collect(store, options))[0]?.freshness.dueFrom;
    expect(await dueFrom({})).toBe('2026-11-21');
    expect(await dueFrom({ zone: 'America/Havana' })).toBe('2026-11-20');
  });

  it('sees its own estate only', async () => {
    const store = await storeOf([{ id: 'rec_1', kind: 'dog', on: '' }]);
    const elsewhere = sweepStale(store, estateId('est_other'), DEFAULT_REFRESH_POLICY, AS_OF);
    expect((await elsewhere.next()).done).toBe(true);
  });

  it('reads no page that nobody asks for', async () => {
    const { store, queries } = counting(
      await storeOf(
        Array.from({ length: 5 }, (_, at) => ({ id: `rec_${at}`, kind: 'owner', on: '' as const })),
      ),
    );
    for await (const page of sweepStale(store, ESTATE, DEFAULT_REFRESH_POLICY, AS_OF, { pageSize: 2 })) {
      expect(page).toHaveLength(2);
      break;
    }
    expect(queries).toHaveLength(1);
  });

  it('can be used to verify what it gives, page by page, and gives each record once', async () => {
    const rows = Array.from({ length: 25 }, (_, at) => ({
      id: `rec_${at}`,
      kind: 'dog' as const,
      on: '' as const,
    }));
    const store = await storeOf(rows);
    const seen: string[] = [];
    for await (const page of sweepStale(store, ESTATE, DEFAULT_REFRESH_POLICY, AS_OF, { pageSize: 4 })) {
      seen.push(...page.map(({ id }) => id));
      await store.commit(
        ESTATE,
        page.map(({ id, version }) => ({
          type: 'put',
          collection: 'records',
          id,
          expect: version,
          body: bodyOf({ id, kind: 'dog', on: AS_OF }),
          index: { kind: 'dog', state: 'open', verified_on: AS_OF, unit: '' },
        })),
      );
    }
    expect(seen.sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(await collect(store)).toEqual([]);
  });

  it('passes on that a store cannot list', async () => {
    const store = await storeOf([]);
    const broken: Store = { ...store, list: () => Promise.reject(new Error('STORAGE.UNSUPPORTED')) };
    await expect(collect(broken)).rejects.toThrow('STORAGE.UNSUPPORTED');
  });
});

describe('the cost of a sweep', () => {
  const stores = new Map<number, Store>();
  beforeAll(async () => {
    for (const size of [10_000, 100_000]) {
      const rows = Array.from({ length: size }, (_, at): Row => {
        const kind = MONITORED[at % MONITORED.length] ?? 'dog';
        return { id: `rec_${at}`, kind, on: at < 1000 ? day('2026-07-07') : AS_OF };
      });
      stores.set(size, await storeOf(rows));
    }
  }, 60_000);

  it('is the stale rows: 1,000 of 10,000 cost what 1,000 of 100,000 cost', async () => {
    const costs: (readonly [rows: number, queries: number, found: number])[] = [];
    for (const store of stores.values()) {
      const counted = counting(store);
      const found = await collect(counted.store, { pageSize: 100 });
      costs.push([counted.rows.count, counted.queries.length, found.length]);
    }
    expect(costs[0]).toEqual(costs[1]);
    expect(costs[0]?.[0]).toBe(1000);
    expect(costs[0]?.[2]).toBe(1000);
  });
});
