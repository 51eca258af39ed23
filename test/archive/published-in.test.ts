import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type ListQuery, monthsLater, type Store } from 'wuye';
import {
  ARCHIVES_COLLECTION,
  type Archive,
  archiveIndex,
  archivesQuery,
  compileArchive,
  publishedIn,
} from 'wuye/archive';
import { type Posting, postingIndex } from 'wuye/boards';
import { type Delivery, deliveryIndex } from 'wuye/deliveries';
import { type Notice, noticeIndex } from 'wuye/notices';
import { COLLECTIONS, createMemoryStore } from 'wuye/storage';
import { arbitraryNotice } from '../support/arbitrary-notices.js';
import { arbitraryDelivery, arbitraryPosting } from '../support/arbitrary-publishing.js';
import { day } from '../support/records.js';
import { delivery, estate, month, notice, sheet } from './support.js';

interface Documents {
  readonly notices: readonly Notice[];
  readonly postings: readonly Posting[];
  readonly deliveries: readonly Delivery[];
}

async function storeOf({ notices, postings, deliveries }: Documents): Promise<Store> {
  const store = createMemoryStore(COLLECTIONS);
  const put = (
    collection: string,
    body: { readonly id: string },
    index: Readonly<Record<string, string>>,
  ): Change => ({
    type: 'put',
    collection,
    id: body.id,
    expect: 'absent',
    body,
    index,
  });
  const changes = [
    ...notices.map((body) => put('notices', body, noticeIndex(body))),
    ...postings.map((body) => put('postings', body, postingIndex(body))),
    ...deliveries.map((body) => put('deliveries', body, deliveryIndex(body))),
  ];
  for (let at = 0; at < changes.length; at += 100) {
    const result = await store.commit(estate, changes.slice(at, at + 100));
    if (!result.ok) throw new Error('conflict');
  }
  return store;
}

describe('what was published in a month, out of the store', () => {
  it('gives the same archive as everything that there is', async () => {
    const arbitrary = fc.tuple(
      fc.uniqueArray(arbitraryNotice, { maxLength: 8, selector: ({ id }) => id }),
      fc.uniqueArray(arbitraryPosting, { maxLength: 12, selector: ({ id }) => id }),
      fc.uniqueArray(arbitraryDelivery, { maxLength: 12, selector: ({ id }) => id }),
      fc.constantFrom('2026-03', '2026-06', '2026-11'),
    );
    let entries = 0;
    await fc.assert(
      fc.asyncProperty(arbitrary, async ([notices, postings, deliveries, of]) => {
        const until = day('2099-12-31');
        const documents = {
          notices: notices.map(
            (each): Notice => ({
              ...each,
              estate,
              content: { ...each.content, validity: { from: day('2026-01-01'), until } },
            }),
          ),
          postings: postings.map((each, n) => ({
            ...each,
            estate,
            notice: notices[n % 9]?.id ?? each.notice,
          })),
          deliveries: deliveries.map((each, n) => ({
            ...each,
            estate,
            notice: notices[n % 9]?.id ?? each.notice,
          })),
        };
        const input = { estate, month: of as typeof month, asOf: day('9999-12-31') };
        const published = await publishedIn(await storeOf(documents), estate, input.month, 3);
        const archive = compileArchive({ ...input, ...documents });
        entries += archive.entries.length;
        expect(compileArchive({ ...input, ...published })).toEqual(archive);
      }),
      { numRuns: 60 },
    );
    expect(entries).toBeGreaterThan(0);
  });

  it('finds the sheet that still hangs of a notice that has long ended', async () => {
    const old = notice(
      'ntc_1',
      { validity: { from: day('2026-01-01'), until: day('2026-01-31') } },
      { on: '2026-01-01' },
    );
    const store = await storeOf({
      notices: [old],
      postings: [sheet('2026-01-01', null, {}, old)],
      deliveries: [],
    });
    const published = await publishedIn(store, estate, month);
    expect(published).toEqual({
      notices: [old],
      postings: [sheet('2026-01-01', null, {}, old)],
      deliveries: [],
    });
  });

  it('knows of a sheet that came down before the month: it was not forgotten', async () => {
    const given = { state: 'scheduled', scheduledFor: day('2026-11-05'), on: '2026-10-30' } as const;
    const { published: _early, ...early } = notice('ntc_1', {}, given);
    const documents = { notices: [early], postings: [sheet('2026-10-30', '2026-10-31')], deliveries: [] };
    const published = await publishedIn(await storeOf(documents), estate, month);
    expect(published.postings).toEqual(documents.postings);
    const input = { estate, month, asOf: day('2026-12-01') };
    expect(compileArchive({ ...input, ...published }).gaps).toEqual([]);
    expect(compileArchive({ ...input, ...published, postings: [] }).gaps).toHaveLength(1);
  });

  it('reads what the month needs, not what is stored', async () => {
    const past = Array.from({ length: 300 }, (_, n) => {
      const its = notice(
        `ntc_old_${n}`,
        { validity: { from: day('2026-01-01'), until: day('2026-01-31') } },
        { on: '2026-01-01' },
      );
      return {
        notice: { ...its, state: 'archived' as const },
        posting: sheet('2026-01-01', '2026-01-31', { id: `pst_old_${n}` as never }, its),
        delivery: delivery(`dlv_old_${n}`, 'signed', {}, its),
      };
    });
    const documents = {
      notices: [notice(), ...past.map((each) => each.notice)],
      postings: [sheet('2026-11-10', '2026-11-20'), ...past.map((each) => each.posting)],
      deliveries: past.map((each) => each.delivery),
    };
    const store = await storeOf(documents);
    let read = 0;
    const counting: Pick<Store, 'list' | 'getMany'> = {
      list: async (...given: [typeof estate, ListQuery]) => {
        const page = await store.list(...given);
        read += page.items.length;
        return page;
      },
      getMany: async (...given) => {
        read += given[2].length;
        return store.getMany(...given);
      },
    };
    const { notices } = await publishedIn(counting, estate, month);
    expect(notices.map(({ id }) => id)).toEqual(['ntc_1']);
    expect(read).toBe(2);
  });
});

describe('the collection of archives', () => {
  it('lists by month and by state', async () => {
    expect(COLLECTIONS).toContain(ARCHIVES_COLLECTION);
    const store = createMemoryStore(COLLECTIONS);
    const archives = Array.from({ length: 4 }, (_, n) => {
      const of = monthsLater(month, n - 3);
      return { id: of, month: of, state: n < 2 ? 'signed-off' : 'open' } as unknown as Archive;
    });
    await store.commit(
      estate,
      archives.map((body) => ({
        type: 'put',
        collection: 'archives',
        id: body.id,
        expect: 'absent',
        body,
        index: archiveIndex(body),
      })),
    );
    const ids = async (...given: Parameters<typeof archivesQuery>) =>
      (await store.list(estate, archivesQuery(...given))).items.map(({ id }) => id);
    expect(await ids()).toEqual(['2026-08', '2026-09', '2026-10', '2026-11']);
    expect(await ids({ state: 'open' })).toEqual(['2026-10', '2026-11']);
    expect(await ids({ state: 'open', before: month })).toEqual(['2026-10']);
    expect(await ids({ from: monthsLater(month, -1), limit: 1 })).toEqual(['2026-10']);
  });
});
