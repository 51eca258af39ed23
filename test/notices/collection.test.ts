import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTICES_COLLECTION, noticeIndex } from '../../src/notices/index.js';
import { COLLECTIONS, createMemoryStore } from '../../src/storage/index.js';
import { arbitraryNotice } from '../support/arbitrary-notices.js';
import {
  by,
  command,
  content,
  day,
  done,
  drafted,
  estate,
  ISSUE_FIRST,
  noticeIn,
  PEOPLE,
  urgent,
} from './support.js';

describe('the index of notices', () => {
  it('has a value of printable ASCII for every declared field, whatever the notice', () => {
    fc.assert(
      fc.property(arbitraryNotice, (notice) => {
        const index = noticeIndex(notice);
        expect(Object.keys(index)).toEqual(NOTICES_COLLECTION.fields);
        for (const value of Object.values(index)) expect(value).toMatch(/^[ -~]{0,256}$/);
      }),
    );
  });

  it('leaves empty what is not there, and has the last of all days for a standing notice', () => {
    const { validity: _validity, ...undated } = content();
    const none = { number: '', valid_until: '', publish_on: '', review: '', review_due_on: '' };
    expect(noticeIndex(drafted(undated))).toEqual({ ...none, state: 'draft' });
    const validity = { from: day('2026-11-21'), until: 'open-ended' } as const;
    expect(noticeIndex(drafted(content({ validity })))).toEqual({
      ...none,
      state: 'draft',
      valid_until: '9999-12-31',
    });
  });

  it('finds what waits, what goes up, what is to be reviewed afterwards, and a number', async () => {
    expect(COLLECTIONS).toContain(NOTICES_COLLECTION);
    const store = createMemoryStore();
    const rush = content({ planning: urgent, announces: [] });
    const notices = [
      noticeIn('submitted'),
      noticeIn('scheduled'),
      noticeIn('published', rush, { policy: ISSUE_FIRST, issuedFirst: true }),
      done(
        noticeIn('issued', content({ publishOn: day('2026-11-23') })),
        command('number'),
        by(PEOPLE.clerk),
      ),
    ].map((notice, at) => ({ ...notice, id: `ntc_${at}` }));
    const committed = await store.commit(
      estate,
      notices.map((notice) => ({
        type: 'put',
        collection: 'notices',
        id: notice.id,
        expect: 'absent',
        body: notice,
        index: noticeIndex(notice as never),
      })),
    );
    expect(committed.ok).toBe(true);
    const list = async (index: string, equal: Record<string, string>, before: string) => {
      const page = await store.list(estate, {
        collection: 'notices',
        index,
        equal,
        ...(before === '' ? {} : { range: { before } }),
        limit: 10,
      });
      return page.items.map(({ id }) => id);
    };
    expect(await list('by_state', { state: 'submitted' }, '')).toEqual(['ntc_0']);
    expect(await list('by_publication', { state: 'scheduled' }, '2026-11-23')).toEqual(['ntc_1']);
    expect(await list('by_publication', { state: 'scheduled' }, '2026-11-22')).toEqual([]);
    expect(await list('by_publication', { state: 'issued' }, '2026-11-24')).toEqual(['ntc_3']);
    expect(await list('by_review', { review: 'open' }, '2026-11-25')).toEqual(['ntc_2']);
    expect(await list('by_review', { review: 'open' }, '2026-11-24')).toEqual([]);
    // Expired on the day of the list: published, and valid until before it.
    expect(await list('by_state', { state: 'published' }, '2026-12-01')).toEqual(['ntc_2']);
    expect(await list('by_state', { state: 'published' }, '2026-11-30')).toEqual([]);
    expect(await list('by_number', { number: noticeIndex(notices[3] as never).number ?? '' }, '')).toEqual([
      'ntc_3',
    ]);
  });
});
