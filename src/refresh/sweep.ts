import type { CalendarDate, EstateId, Store, Stored, Version, Zone } from '../kernel/index.js';
import { collectionOf } from '../records/collection.js';
import type { RecordKind, RegisterRecord } from '../records/index.js';
import { cutoffs } from './cutoffs.js';
import type { Freshness } from './freshness.js';
import { freshnessOf } from './freshness-of.js';
import type { RefreshPolicy } from './policy.js';

/**
 * A record that has to be verified, as the sweep found it.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface StaleRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly freshness: Freshness;
  /** The record itself. */
  readonly record: RegisterRecord;
  /** The version to hand back on writing. */
  readonly version: Version;
}

/**
 * What a sweep looks for.
 *
 * @category Refresh
 * @since 0.1.0
 */
export interface SweepOptions {
  /** Only these kinds; all monitored ones by default. */
  readonly kinds?: readonly RecordKind[];
  /** Also records that are due soon. */
  readonly dueSoon?: boolean;
  /** Records a page, 1 to 10,000; 500 by default. */
  readonly pageSize?: number;
  /** Zone in which `recordedAt` becomes a date; Asia/Shanghai by default. */
  readonly zone?: Zone;
}

const PAGE_SIZE = 500;

/**
 * The open records that are due, overdue or were never verified: one indexed query a kind, the never verified first,
 * then the stalest. What it reads grows with what is stale, not with what is stored.
 *
 * **Details**: it asks the index `by_verified` of the kind's collection for what was verified before
 * {@link KindCutoffs.staleBefore}, then decides each record exactly. Under a policy with field groups some of the rows
 * may turn out current; their index must hold {@link oldestVerifiedOn}.
 *
 * **Gotchas**: a date in the future or an unreadable one is no stale date; {@link scanFreshness} reports them. Records
 * verified while the sweep runs may or may not be among the pages to come.
 *
 * @param store - the storage port
 * @param estate - whose records
 * @param policy - the rules
 * @param asOf - the date in the estate's zone: `dateAt(now, zone)`
 * @param options - which kinds, page size
 * @returns page after page, none of them empty
 * @throws `KERNEL.INVALID_ARGUMENT` for a rule whose numbers are out of range; rejects with the store's `STORAGE.*`
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { DEFAULT_REFRESH_POLICY, sweepStale } from 'wuye/refresh';
 * import { COLLECTIONS, createMemoryStore } from 'wuye/storage';
 *
 * const store = createMemoryStore(COLLECTIONS);
 * const estate = estateId('est_chenghu');
 * await store.commit(estate, [{
 *   type: 'put', collection: 'records', id: 'rec_1', expect: 'absent', body: { kind: 'dog' },
 *   index: { kind: 'dog', state: 'open', verified_on: '', unit: '' },
 * }]);
 * const found: string[] = [];
 * for await (const page of sweepStale(store, estate, DEFAULT_REFRESH_POLICY, calendarDate('2026-11-21'))) {
 *   for (const { id, freshness } of page) found.push(`${id} ${freshness.state}`);
 * }
 * found; // => ['rec_1 never-verified']
 * ```
 * @category Refresh
 * @since 0.1.0
 */
export async function* sweepStale(
  store: Store,
  estate: EstateId,
  policy: RefreshPolicy,
  asOf: CalendarDate,
  options: SweepOptions = {},
): AsyncGenerator<readonly StaleRecord[], void, undefined> {
  const { kinds, dueSoon = false, pageSize = PAGE_SIZE, zone } = options;
  for (const [kind, { staleBefore, staleOrDueSoonBefore }] of cutoffs(policy, asOf)) {
    const rule = policy.rules[kind];
    if (rule === null || (kinds !== undefined && !kinds.includes(kind))) continue;
    const query = {
      collection: collectionOf(kind),
      index: 'by_verified',
      equal: { kind, state: 'open' },
      range: { before: dueSoon ? staleOrDueSoonBefore : staleBefore },
      limit: pageSize,
    };
    let cursor: string | null = null;
    do {
      const page = await store.list(estate, cursor === null ? query : { ...query, cursor });
      const stale = page.items.flatMap((stored): readonly StaleRecord[] => {
        const record = recordOf(stored);
        const freshness = freshnessOf(record, rule, asOf, zone === undefined ? {} : { zone });
        const { state } = freshness;
        if (state === 'verified-this-period' || (state === 'due-soon' && !dueSoon)) return [];
        return [{ id: stored.id, kind, freshness, record, version: stored.version }];
      });
      if (stale.length > 0) yield stale;
      cursor = page.next;
    } while (cursor !== null);
  }
}

/** Bodies of the collections are records that were written through this library. */
const recordOf = ({ body }: Stored): RegisterRecord => body as object as RegisterRecord;
