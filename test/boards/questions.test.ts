import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate, dateAt, instant, type ListQuery, type Store } from 'wuye';
import {
  applyPosting,
  boardIndex,
  boardOn,
  bookingIndex,
  decidePosting,
  listHungBetween,
  listPostings,
  POSTING_COMMANDS,
  POSTING_QUESTIONS,
  type Posting,
  type PostingCommand,
  type PostingQuestion,
  postingId,
  postingIndex,
  recallsOf,
  selectPostings,
} from 'wuye/boards';
import { createMemoryStore } from 'wuye/storage';
import { postingWork } from 'wuye/worklist';
import { arbitraryPosting } from '../support/arbitrary-publishing.js';
import {
  at,
  BOARD,
  booking,
  COMMANDS,
  context,
  day,
  done,
  ESTATE,
  inState,
  notice,
  planned,
  up,
  WITHDRAWN,
} from './support.js';

const withIds = (postings: readonly Posting[]) =>
  postings.map((posting, n) => ({
    ...posting,
    estate: ESTATE,
    id: postingId(`pst_${String(n).padStart(5, '0')}`),
  }));

async function storeOf(postings: readonly Posting[], zone?: string): Promise<Store> {
  const store = createMemoryStore();
  for (let from = 0; from < postings.length; from += 5000) {
    const result = await store.commit(
      ESTATE,
      postings.slice(from, from + 5000).map((posting) => ({
        type: 'put',
        collection: 'postings',
        id: posting.id,
        expect: 'absent',
        body: posting,
        index: postingIndex(posting, zone),
      })),
    );
    if (!result.ok) throw new Error('the test could not fill its store');
  }
  return store;
}

/** A store that counts the documents it gives. */
function counting(store: Store) {
  const rows = { count: 0 };
  const queries: ListQuery[] = [];
  const list: Store['list'] = async (estate, query) => {
    const page = await store.list(estate, query);
    rows.count += page.items.length;
    queries.push(query);
    return page;
  };
  return { list, rows, queries };
}

async function listed(
  store: Pick<Store, 'list'>,
  question: PostingQuestion,
  asOf = day('2026-11-28'),
  options = {},
): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const page of listPostings(store, ESTATE, question, asOf, options)) {
    expect(page.length).toBeGreaterThan(0);
    ids.push(...page.map(({ body }) => body.id));
  }
  return ids;
}

/** The notice, withdrawn on a day. */
const withdrawnAt = (on: CalendarDate) => {
  const { withdrawn, ...rest } = WITHDRAWN;
  return notice(
    {},
    withdrawn === undefined ? rest : { ...rest, withdrawn: { ...withdrawn, at: at(on, '08:00') } },
  );
};

describe('the questions of a day', () => {
  const asks = (posting: Posting, date: string, options = {}) =>
    POSTING_QUESTIONS.filter(
      (question) => selectPostings([posting], question, day(date), options).length > 0,
    );

  it('are asked to the day', () => {
    expect(asks(planned(), '2026-11-20')).toEqual([]);
    expect(asks(planned(), '2026-11-21')).toEqual(['due-up']);
    expect(asks(planned(), '2026-11-28')).toEqual(['due-up']);
    expect(asks(planned(), '2026-11-29')).toEqual(['never-up']);
    expect(asks(up(), '2026-11-27')).toEqual([]);
    expect(asks(up(), '2026-11-28', { unseenDays: 8 })).toEqual(['due-down']);
    expect(asks(up(), '2026-11-29', { unseenDays: 9 })).toEqual(['overdue']);
    for (const state of ['down', 'cancelled'] as const)
      expect(asks(inState(state), '2026-12-29')).toEqual([]);
  });

  it('call nothing missing or defective that is past its last day: it is overdue', () => {
    for (const seen of [{ present: false }, { present: true, clean: false }]) {
      const sheet = done(up(), { type: 'inspect', ...seen }, context('2026-11-22'));
      expect(asks(sheet, '2026-11-28', { unseenDays: 99 })).toEqual(['due-down', sheet.condition]);
      expect(asks(sheet, '2026-11-29', { unseenDays: 99 })).toEqual(['overdue']);
    }
  });

  it('tell what inspections found, and what nobody saw for some days', () => {
    const look = (command: object) =>
      done(up(), { type: 'inspect', present: true, ...command } as PostingCommand, context('2026-11-22'));
    expect(asks(look({ present: false }), '2026-11-22')).toEqual(['missing']);
    expect(asks(look({ clean: false }), '2026-11-22')).toEqual(['defective']);
    expect(asks(up(), '2026-11-23', { unseenDays: 3 })).toEqual([]);
    expect(asks(up(), '2026-11-24', { unseenDays: 3 })).toEqual(['unseen']);
    expect(asks(look({}), '2026-11-24', { unseenDays: 3 })).toEqual([]);
    expect(asks(look({}), '2026-11-25', { unseenDays: 3 })).toEqual(['unseen']);
    const inZone = { ...up(), posted: { ...up().posted, at: at('2026-11-22', '00:30') } } as Posting;
    expect(asks(inZone, '2026-11-24', { unseenDays: 3 })).toEqual([]);
    expect(asks(inZone, '2026-11-24', { unseenDays: 3, zone: 'America/Havana' })).toEqual(['unseen']);
  });

  it('are answered alike by a list and by a store', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryPosting, { maxLength: 30 }).map(withIds),
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('Asia/Shanghai', 'America/Havana'),
        async (postings, later, unseenDays, pageSize, zone) => {
          const asOf = addDays(day('2026-06-30'), later);
          const store = await storeOf(postings, zone);
          for (const question of POSTING_QUESTIONS) {
            const expected = selectPostings(postings, question, asOf, { unseenDays, zone });
            const found = await listed(store, question, asOf, { unseenDays, pageSize, zone });
            expect([...found].sort()).toEqual(expected.map(({ id }) => id).sort());
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('cost what they find: ten due among ten thousand', async () => {
    const until = (date: string): Partial<Posting> => ({ until: day(date) });
    const [hangs, plan, gone] = [up(), planned(), inState('down')];
    const seen = {
      ...hangs,
      condition: 'good',
      inspection: { ...hangs.planned, at: at('2026-11-27'), present: true },
    } as const;
    const ten = (posting: Posting, rest: Partial<Posting>) =>
      Array.from({ length: 10 }, () => ({ ...posting, ...rest }));
    const postings = withIds([
      ...Array.from(
        { length: 9930 },
        (_, n): Posting =>
          n % 3 === 0
            ? { ...gone, ...until('2026-10-01') }
            : n % 3 === 1
              ? { ...seen, until: n % 2 === 0 ? 'open-ended' : day('2027-01-01') }
              : { ...plan, from: day('2026-12-24'), ...until('2027-01-01') },
      ),
      ...ten(plan, until('2026-12-01')),
      ...ten(plan, { from: day('2026-11-01'), ...until('2026-11-27') }),
      ...ten(seen, until('2026-11-28')),
      ...ten(seen, until('2026-11-27')),
      ...ten(seen, { condition: 'missing', ...until('2026-12-27') }),
      ...ten(seen, { condition: 'defective', ...until('2026-12-27') }),
      ...ten(hangs, until('2026-12-27')),
    ]);
    expect(postings).toHaveLength(10_000);
    const store = await storeOf(postings);
    for (const question of POSTING_QUESTIONS) {
      const counted = counting(store);
      expect(await listed(counted, question)).toHaveLength(10);
      // Of the planned ones those that nobody put up are read too, until they are cancelled.
      expect(counted.rows.count, question).toBe(question === 'due-up' ? 20 : 10);
      expect(counted.queries).toHaveLength(1);
    }
  });

  it('1: what hangs past its last day is overdue by the rule, seen or not, whatever was done with it', () => {
    const commands: readonly PostingCommand[] = [
      ...POSTING_COMMANDS.map((type) => COMMANDS[type]),
      { type: 'inspect', present: false },
      { type: 'inspect', present: true, clean: false },
      { ...COMMANDS['take-down'], cause: 'expired' },
      { ...COMMANDS['take-down'], cause: 'withdrawn' },
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...commands), fc.integer({ min: 0, max: 20 }), fc.boolean()), {
          maxLength: 12,
        }),
        fc.integer({ min: 0, max: 60 }),
        (life, later) => {
          let posting = planned();
          // The notice is withdrawn on some day, or never; it holds to 30 November.
          const gone = life.find(([, , withdrawn]) => withdrawn)?.[1];
          const withdrawnOn = gone === undefined ? null : addDays(day('2026-11-20'), gone);
          for (const [command, days] of life) {
            const on = addDays(day('2026-11-20'), days);
            const holds = withdrawnOn === null || on < withdrawnOn;
            const step = decidePosting(
              posting,
              command,
              context(on, { notice: holds ? notice() : withdrawnAt(withdrawnOn) }),
            );
            if (step.accepted) posting = step.events.reduce<Posting>(applyPosting, posting);
          }
          const asOf = addDays(day('2026-11-20'), later);
          const overdue = selectPostings([posting], 'overdue', asOf);
          // Nothing hangs past the notice unseen, and nothing is called overdue before its last day.
          if (posting.state === 'up' && asOf > '2026-11-30') expect(overdue).toEqual([posting]);
          if (posting.state !== 'up' || asOf <= '2026-11-20') expect(overdue).toEqual([]);
          if (posting.state === 'up' && posting.recalled === undefined) {
            expect(overdue).toEqual(asOf > '2026-11-28' ? [posting] : []);
          }
          const given = withdrawnOn === null ? notice() : withdrawnAt(withdrawnOn);
          const codes = [...postingWork([posting], { asOf, notices: new Map([[given.id, given]]) })].map(
            ({ code }) => code,
          );
          const ended = asOf > '2026-11-30' || (withdrawnOn !== null && asOf > withdrawnOn);
          const lastAct = [posting.posted, posting.recalled, posting.inspection]
            .flatMap((act) => act?.at ?? [])
            .sort()
            .at(-1);
          if (ended && posting.state === 'up' && (lastAct === undefined || dateAt(lastAct) <= asOf)) {
            expect(codes).toContain('POSTING.TAKE_DOWN');
          }
          if (ended && posting.state === 'planned') expect(codes).toEqual(['POSTING.CANCEL']);
          expect(JSON.parse(JSON.stringify(posting))).toEqual(posting);
          expect(posting.posted === undefined).toBe(
            posting.state === 'planned' || posting.state === 'cancelled',
          );
          expect(posting.takenDown === undefined).toBe(posting.state !== 'down');
        },
      ),
    );
  });
});

describe('6: a stretch of days is asked by overlap', () => {
  const hung = async (postings: readonly Posting[], from: string, until: string) => {
    const ids: string[] = [];
    const store = await storeOf(withIds(postings));
    for await (const page of listHungBetween(store, ESTATE, day(from), day(until), { pageSize: 1 })) {
      ids.push(...page.map(({ id }) => id));
    }
    return ids.length;
  };

  it('finds what hung on any of them, and what still hangs', async () => {
    const [hangs, gone] = [up(), inState('down')];
    expect(await hung([hangs], '2026-11-21', '2026-11-21')).toBe(1);
    expect(await hung([hangs], '2026-11-01', '2026-11-20')).toBe(0);
    expect(await hung([hangs], '2026-12-01', '2026-12-31')).toBe(1);
    expect(await hung([gone], '2026-11-22', '2026-11-30')).toBe(1);
    expect(await hung([gone], '2026-11-23', '2026-11-30')).toBe(0);
    expect(await hung([gone], '2026-11-01', '2026-11-21')).toBe(1);
    expect(await hung([gone], '2026-11-01', '2026-11-20')).toBe(0);
    expect(await hung([planned(), inState('cancelled')], '2026-11-01', '2026-12-31')).toBe(0);
  });
});

describe('a board on a day', () => {
  const on = (postings: readonly Posting[], date: string) => {
    const { hanging, expected, overdue, free } = boardOn(BOARD, postings, day(date));
    return [hanging.length, expected.length, overdue.length, free];
  };

  it('shows what hangs, what is expected, what is overdue, and what is free', () => {
    expect(on([up()], '2026-11-20')).toEqual([0, 0, 0, 6]);
    expect(on([up()], '2026-11-21')).toEqual([1, 0, 0, 5]);
    expect(on([up()], '2026-11-28')).toEqual([1, 0, 0, 5]);
    expect(on([up()], '2026-11-29')).toEqual([1, 0, 1, 5]);
    expect(on([planned()], '2026-11-20')).toEqual([0, 0, 0, 6]);
    expect(on([planned()], '2026-11-21')).toEqual([0, 1, 0, 5]);
    expect(on([planned()], '2026-11-29')).toEqual([0, 0, 0, 6]);
    expect(on([inState('down')], '2026-11-22')).toEqual([1, 0, 0, 5]);
    expect(on([inState('down')], '2026-11-23')).toEqual([0, 0, 0, 6]);
    expect(on(Array.from({ length: 7 }, up), '2026-11-21')).toEqual([7, 0, 0, -1]);
    expect(on([{ ...up(), board: 'brd_2' as typeof BOARD.id }], '2026-11-21')).toEqual([0, 0, 0, 6]);
  });
});

describe('the sheets of a withdrawn notice', () => {
  const withdrawn = notice({}, WITHDRAWN);
  const postings = withIds([planned(), up(), inState('down'), inState('cancelled')]);

  it('are recalled where they hang and cancelled where they are planned', () => {
    const orders = recallsOf(withdrawn, postings, day('2026-11-22'));
    expect(orders).toEqual([
      { posting: 'pst_00000', command: { type: 'cancel', reason: '工程延期' } },
      {
        posting: 'pst_00001',
        command: { type: 'recall', cause: 'withdrawn', until: '2026-11-22', reason: '工程延期' },
      },
    ]);
    for (const { posting, command } of orders) {
      const of = postings.find(({ id }) => id === posting);
      expect(of && decidePosting(of, command, context('2026-11-22', { notice: withdrawn })).accepted).toBe(
        true,
      );
    }
  });

  it('are left alone where nothing is gained, and where the notice holds or is another', () => {
    expect(recallsOf(withdrawn, [up()], day('2026-11-28'))).toEqual([]);
    expect(recallsOf(withdrawn, [up()], day('2026-11-27'))).toHaveLength(1);
    expect(recallsOf(withdrawn, [{ ...up(), until: 'open-ended' }], day('2026-12-27'))).toHaveLength(1);
    expect(recallsOf(notice(), postings, day('2026-11-22'))).toEqual([]);
    const other = { ...withdrawn, id: 'ntc_2' } as typeof withdrawn;
    expect(recallsOf(other, postings, day('2026-11-22'))).toEqual([]);
    const elsewhere = { ...withdrawn, estate: 'est_2' } as typeof withdrawn;
    expect(recallsOf(elsewhere, postings, day('2026-11-22'))).toEqual([]);
  });
});

describe('the index fields', () => {
  it('are texts that every store takes', async () => {
    expect(postingIndex(planned())).toMatchObject({ seen_on: '', down_on: '', until_on: '2026-11-28' });
    expect(postingIndex(inState('down'))).toMatchObject({ seen_on: '2026-11-21', down_on: '2026-11-22' });
    const store = createMemoryStore();
    const made = booking('bkg_1', '2026-11-21', '2026-11-22');
    const written = await store.commit(ESTATE, [
      {
        type: 'put',
        collection: 'boards',
        id: BOARD.id,
        expect: 'absent',
        body: BOARD,
        index: boardIndex(BOARD),
      },
      {
        type: 'put',
        collection: 'bookings',
        id: made.id,
        expect: 'absent',
        body: made,
        index: bookingIndex(made),
      },
    ]);
    expect(written.ok).toBe(true);
    fc.assert(
      fc.property(arbitraryPosting, (posting) => {
        const { seen_on: seen } = postingIndex(posting);
        const acts = [posting.posted, posting.inspection, posting.repaired].flatMap((act) => act?.at ?? []);
        expect(seen).toBe(acts.length === 0 ? '' : dateAt(instant([...acts].sort().at(-1) ?? 0)));
      }),
    );
    expect(calendarDate('9999-12-31')).toBe(postingIndex({ ...up(), until: 'open-ended' }).until_on);
  });
});
