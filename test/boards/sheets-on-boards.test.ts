import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, type DateOrOpenEnded } from 'wuye';
import {
  type Board,
  type Booking,
  bookingId,
  bookingIndex,
  DEFAULT_BOARD_POLICY,
  decidePosting,
  freeDays,
  type Posting,
  type PostingRequest,
  planPostings,
  postingId,
  preempt,
} from 'wuye/boards';
import { applicationId, type Notice, type NoticeId, noticeId } from 'wuye/notices';
import { BOARD, booking, context, day, notice, planned, up } from './support.js';

const FIRST = day('2026-11-20');
const later = (days: number) => addDays(FIRST, days);
const shop = notice({ origin: { category: 'commercial', application: applicationId('app_1') } });
const service = notice({}, { id: noticeId('ntc_2') });
const NOTICES: ReadonlyMap<NoticeId, Notice> = new Map([shop, service].map((each) => [each.id, each]));
const one: Board = { ...BOARD, slots: 1 };
const emergency = { from: day('2026-11-24'), until: day('2026-11-24'), sheets: 1, reason: '台风' } as const;
const sheet = (id: string, rest: Partial<Posting> = {}): Posting => ({ ...up(), id: postingId(id), ...rest });

/** What hangs or is booked on a day, counted the slow way: a booking keeps its slot where none of its sheets hangs. */
function takenOn(bookings: readonly Booking[], postings: readonly Posting[], date: CalendarDate): number {
  const held = bookings.filter(({ from, until }) => from <= date && date <= until);
  const there = postings.filter(
    ({ state, from, until }) => (state === 'up' || (state === 'planned' && from <= date)) && date <= until,
  );
  const covered = held.filter(({ id }) => there.some((each) => each.booking === id)).length;
  return held.length + there.length - covered;
}

describe('an emergency on a board that is not booked alone', () => {
  it('counts a sheet without a booking, and one of a booking that is gone', () => {
    for (const rest of [{}, { booking: bookingId('bkg_gone') }]) {
      const answer = preempt({ ...emergency, board: one, bookings: [], postings: [sheet('a', rest)] });
      expect([answer.displacedSheets, answer.stillFull]).toEqual([[], ['2026-11-24']]);
    }
  });

  it('takes the slot of a sheet that is known to be commercial, and no other', () => {
    const ask = (of: string, rest: Partial<Posting> = {}) =>
      preempt({
        ...emergency,
        board: one,
        bookings: [],
        postings: [sheet('a', { notice: noticeId(of), ...rest })],
        notices: NOTICES,
      });
    expect(ask('ntc_1')).toMatchObject({
      displacedSheets: [
        {
          posting: 'a',
          lost: { from: '2026-11-24', until: '2026-11-28' },
          orders: [{ posting: 'a', command: { type: 'recall', cause: 'pre-empted', until: '2026-11-23' } }],
        },
      ],
      stillFull: [],
    });
    expect(ask('ntc_2')).toMatchObject({ displacedSheets: [], stillFull: ['2026-11-24'] });
    expect(ask('ntc_1', { until: 'open-ended' }).displacedSheets[0]?.lost.until).toBe('open-ended');
  });

  it('finds what hangs past its booking, and past its last day', () => {
    const bookings = [booking('b1', '2026-11-20', '2026-11-22')];
    const past = sheet('a', { booking: bookingId('b1'), until: day('2026-11-28') });
    expect(preempt({ ...emergency, board: one, bookings, postings: [past] }).displaced).toMatchObject([
      {
        booking: { id: 'b1' },
        lost: { from: '2026-11-24', until: '2026-11-28' },
        orders: [{ posting: 'a' }],
      },
    ]);
    const late = sheet('a', { booking: bookingId('b1'), until: day('2026-11-22') });
    const answer = preempt({ ...emergency, board: one, bookings, postings: [late] });
    expect(answer.displacedSheets).toEqual([
      { posting: 'a', lost: { from: '2026-11-24', until: '2026-11-24' }, orders: [] },
    ]);
    const ahead = preempt({ ...emergency, board: one, bookings, postings: [late], asOf: day('2026-11-21') });
    expect([ahead.displaced, ahead.displacedSheets, ahead.stillFull]).toEqual([[], [], []]);
  });

  it('shortens a planned sheet that keeps days, cancels one that keeps none, and names itself', () => {
    const by = { kind: 'notice', notice: noticeId('ntc_burst') } as const;
    const orders = (from: string) =>
      preempt({
        ...emergency,
        board: one,
        bookings: [],
        postings: [{ ...planned(), from: day(from) }],
        notices: NOTICES,
        emergency: by,
      }).displacedSheets[0]?.orders.map(({ command }) => command);
    expect(orders('2026-11-23')).toMatchObject([{ type: 'recall', until: '2026-11-23', emergency: by }]);
    expect(orders('2026-11-24')).toMatchObject([{ type: 'cancel' }]);
  });

  it('gives way for its days alone, leaves no day overfull that it does not name, and its orders are accepted', () => {
    const posting = fc.record({
      state: fc.constantFrom('up' as const, 'planned' as const),
      from: fc.integer({ min: 0, max: 8 }),
      length: fc.integer({ min: 0, max: 8 }),
      notice: fc.constantFrom('ntc_1', 'ntc_2'),
      booking: fc.option(fc.constantFrom('b0', 'b1', 'b2'), { nil: undefined }),
    });
    const booked = fc.record({
      from: fc.integer({ min: 0, max: 8 }),
      length: fc.integer({ min: 0, max: 8 }),
      tier: fc.constantFrom('service' as const, 'commercial' as const),
    });
    const given = fc.record({
      postings: fc.array(posting, { maxLength: 5 }),
      booked: fc.array(booked, { maxLength: 3 }),
      slots: fc.integer({ min: 1, max: 3 }),
      sheets: fc.integer({ min: 1, max: 2 }),
      from: fc.integer({ min: 3, max: 10 }),
      length: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(given, ({ postings: drawn, booked: held, slots, sheets, from, length }) => {
        const bookings = held.map(({ from: begins, length: more, tier }, n) =>
          booking(`b${n}`, later(begins), later(begins + more), { tier }),
        );
        const postings = drawn.map(
          ({ from: begins, length: more, state, notice: of, booking: by }, n): Posting => {
            const { booking: _none, ...base } = state === 'up' ? up() : planned();
            const days = { from: later(begins), until: later(begins + more) };
            const slot = by === undefined ? {} : { booking: bookingId(by) };
            return { ...base, id: postingId(`p${n}`), notice: noticeId(of), ...days, ...slot };
          },
        );
        const days = Array.from({ length: length + 1 }, (_, n) => later(from + n));
        const [first = FIRST] = days;
        const last = days.at(-1) ?? first;
        const board = { ...BOARD, slots };
        const request = { board, bookings, postings, notices: NOTICES, from: first, until: last, sheets };
        const answer = preempt({ ...request, asOf: FIRST, reason: '台风' });
        const late = (each: Posting) => each.state === 'up' && each.until < FIRST;
        for (const { booking: each } of answer.displaced) expect(each.tier).toBe('commercial');
        const gone = new Set<string>(answer.displaced.map(({ booking: { id } }) => id));
        const down = new Set<string>([
          ...answer.displacedSheets.map(({ posting: id }) => id),
          ...postings.flatMap((each) =>
            each.booking !== undefined && gone.has(each.booking) ? [each.id] : [],
          ),
        ]);
        const left = bookings.filter(({ id }) => !gone.has(id));
        const stay = postings.filter((each) => !down.has(each.id) && !late(each));
        expect(answer.stillFull).toEqual(days.filter((date) => takenOn(left, stay, date) + sheets > slots));
        const orders = [...answer.displaced, ...answer.displacedSheets].flatMap((each) => each.orders);
        expect(new Set(orders.map(({ posting: id }) => id)).size).toBe(orders.length);
        for (const { posting: id, command } of orders) {
          const of = postings.find((each) => each.id === id);
          if (of === undefined || of.notice !== shop.id) continue;
          const fresh = {
            ...of,
            ...(of.posted === undefined ? {} : { posted: { ...of.posted, at: of.planned.at } }),
          };
          const step = decidePosting(fresh, command, context(FIRST, { notice: shop }));
          expect(
            step.accepted,
            JSON.stringify(step.findings.filter(({ verdict }) => verdict === 'fail')),
          ).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('counts two sheets of one booking where they hang, and no more', () => {
    const held = [booking('b1', '2026-11-20', '2026-11-28')];
    const slot = { booking: bookingId('b1') };
    const postings = [
      sheet('a', { ...slot, until: day('2026-11-21') }),
      sheet('b', { ...slot, until: day('2026-11-28') }),
    ];
    const ask = (date: string) =>
      preempt({
        ...emergency,
        board: { ...one, slots: 2 },
        bookings: held,
        postings,
        notices: NOTICES,
        policy: { ...DEFAULT_BOARD_POLICY, preempts: [] },
        from: day(date),
        until: day(date),
        asOf: day('2026-11-20'),
      }).stillFull;
    expect(ask('2026-11-21')).toEqual(['2026-11-21']);
    expect(ask('2026-11-22')).toEqual([]);
  });
});

describe('planning beside what hangs', () => {
  const ids = ({ id }: PostingRequest) => bookingId(`bkg_${id}`);
  const wish = (id: string, from: string, until: DateOrOpenEnded | string, rest: object = {}) =>
    ({
      id,
      tier: 'service',
      size: 'A4',
      boards: [BOARD.id],
      from,
      until,
      for: { kind: 'notice', notice: noticeId('ntc_1') },
      ...rest,
    }) as unknown as PostingRequest;
  const plan = (requests: readonly PostingRequest[], rest: object = {}) =>
    planPostings({ boards: [one], bookings: [], requests, ids, ...rest });

  it('counts sheets that no booking covers', () => {
    const on = [wish('x', '2026-11-28', '2026-11-29')];
    expect(plan(on).accepted).toHaveLength(1);
    const { refused } = plan(on, { postings: [up()] });
    expect(refused[0]?.findings[0]?.facts).toEqual({ board: 'brd_gate', days: ['2026-11-28'] });
    const held = booking('b1', '2026-11-21', '2026-11-28', { tier: 'service' });
    const own = { ...up(), booking: held.id };
    const two = { boards: [{ ...one, slots: 2 }], bookings: [held] };
    expect(plan(on, { ...two, postings: [own] }).accepted).toHaveLength(1);
    expect(plan(on, { ...two, postings: [own, sheet('pst_2')] }).refused).toHaveLength(1);
    const today = [wish('x', '2026-11-29', '2026-11-29')];
    expect(plan(today, { postings: [up()] }).accepted).toHaveLength(1);
    expect(plan(today, { postings: [up()], asOf: day('2026-11-29') }).refused).toHaveLength(1);
  });

  it('takes an application for a commercial one, whatever it says', () => {
    const app = { for: { kind: 'application', application: applicationId('app_1') } };
    const early = { at: '2026-01-01T00:00:00.000Z' };
    for (const tier of ['service', 'emergency', undefined]) {
      const answer = plan([
        wish('a', '2026-11-21', '2026-11-21', { ...app, ...early, tier }),
        wish('b', '2026-11-21', '2026-11-21'),
      ]);
      expect(answer.accepted.map(({ request }) => request)).toEqual(['b']);
    }
    const alone = plan([wish('a', '2026-11-21', '2026-11-21', { ...app, tier: 'service' })]);
    expect(alone.accepted[0]?.booking.tier).toBe('commercial');
  });

  it('refuses boards given twice, and slots that are no whole number', () => {
    for (const boards of [
      [one, one],
      [{ ...one, slots: 1.5 }],
      [{ ...one, slots: 0 }],
      [{ ...one, slots: Number.NaN }],
    ]) {
      expect(() => plan([], { boards })).toThrow('KERNEL.INVALID_ARGUMENT');
    }
    expect(() =>
      preempt({ ...emergency, board: { ...one, slots: 1.5 }, bookings: [], postings: [] }),
    ).toThrow('KERNEL.INVALID_ARGUMENT');
  });

  it('keeps a slot without an end for a standing notice', () => {
    const standing = wish('x', '2026-11-21', 'open-ended');
    const { accepted } = plan([
      standing,
      wish('y', '2030-01-01', '2030-01-01'),
      wish('z', '2040-01-01', '2040-01-01'),
    ]);
    expect(accepted.map(({ booking: { until } }) => until)).toEqual(['open-ended']);
    const [made] = accepted.map((each) => each.booking);
    if (made === undefined) throw new Error('no booking');
    expect(bookingIndex(made).until_on).toBe('9999-12-31');
    expect(plan([wish('y', '2090-01-01', '2090-01-01')], { bookings: [made] }).refused).toHaveLength(1);
    expect(freeDays(one, [made], day('2026-11-20'), day('2026-11-22'))).toEqual([
      { date: '2026-11-20', free: 1 },
    ]);
    expect(
      plan([standing], { bookings: [booking('b', '2033-01-01', '2033-01-01')] }).refused[0]?.findings[0]
        ?.facts,
    ).toEqual({ board: 'brd_gate', days: ['2033-01-01'] });
    expect(plan([wish('x', '9999-12-31', 'open-ended')]).accepted).toHaveLength(1);
    const shopMade = { ...made, tier: 'commercial' as const };
    const answer = preempt({ ...emergency, board: one, bookings: [shopMade], postings: [] });
    expect(answer.displaced).toMatchObject([
      { lost: { from: '2026-11-24', until: 'open-ended' }, offered: null },
    ]);
  });
});
