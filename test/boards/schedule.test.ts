import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  type DateOrOpenEnded,
  daysBetween,
  instant,
  isCalendarDate,
} from 'wuye';
import {
  BOOKING_TIERS,
  type Board,
  type Booking,
  boardId,
  bookingId,
  DEFAULT_BOARD_POLICY,
  freeDays,
  type PostingRequest,
  planPostings,
  preempt,
  tierOfNotice,
} from 'wuye/boards';
import { applicationId, noticeId } from 'wuye/notices';
import { dayNumber, NO_DAY } from '../../src/boards/day-numbers.js';
import { BOARD, booking, CONTENT, context, day, decide, done, PLAN } from './support.js';

const FIRST = day('2026-11-20');
const ids = ({ id }: PostingRequest) => bookingId(`bkg_${id}`);
const wish = (id: string, from: string, until: string, rest: object = {}): PostingRequest => ({
  id,
  tier: 'service',
  size: 'A4',
  boards: [BOARD.id],
  from: from as CalendarDate,
  until: until as CalendarDate,
  for: { kind: 'notice', notice: noticeId('ntc_1') },
  ...rest,
});
const board = (id: string, slots: number, rest: Partial<Board> = {}): Board => ({
  ...BOARD,
  id: boardId(id),
  slots,
  ...rest,
});
const days = (from: CalendarDate, until: DateOrOpenEnded) =>
  Array.from({ length: lengthOf(from, until) }, (_, at) => addDays(from, at));

/** How many days a stretch has that has an end. */
const lengthOf = (from: CalendarDate, until: DateOrOpenEnded) =>
  until === 'open-ended' ? Number.NaN : daysBetween(from, until) + 1;

/** How many bookings a board has on a day, counted the slow way. */
const countOn = (bookings: readonly Booking[], id: string, date: CalendarDate) =>
  bookings.filter((each) => each.board === id && each.from <= date && date <= each.until).length;

const near = (from = 0, until = 25) =>
  fc.integer({ min: from, max: until }).map((later) => addDays(FIRST, later));
const stretch = fc
  .tuple(near(), fc.integer({ min: 0, max: 8 }))
  .map(([from, more]) => ({ from, until: addDays(from, more) }));
const tier = fc.constantFrom(...BOOKING_TIERS);
const boards = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 })
  .map((slots) => slots.map((most, at) => board(`brd_${at}`, most)));
const candidates = fc.uniqueArray(fc.constantFrom('brd_0', 'brd_1', 'brd_2').map(boardId), { maxLength: 3 });
const requests = fc
  .array(
    fc.record({
      stretch,
      tier,
      boards: candidates,
      days: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      at: fc.option(
        fc.integer({ min: 0, max: 5 }).map((hours) => instant(hours * 3_600_000)),
        { nil: undefined },
      ),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ stretch: { from, until }, days: wanted, at, ...rest }, n) =>
      wish(`req_${n}`, from, until, {
        ...rest,
        ...(wanted === undefined ? {} : { days: wanted }),
        ...(at === undefined ? {} : { at }),
      }),
    ),
  );
const standing = fc
  .array(fc.tuple(stretch, tier, fc.constantFrom('brd_0', 'brd_1', 'brd_9')), { maxLength: 6 })
  .map((all) =>
    all.map(([{ from, until }, of, on], n) =>
      booking(`old_${n}`, from, until, { tier: of, board: boardId(on) }),
    ),
  );

describe('planning bookings', () => {
  it('never overbooks, serves every request once, and refuses with the days that are full', () => {
    fc.assert(
      fc.property(boards, standing, requests, (given, bookings, wanted) => {
        const { accepted, refused } = planPostings({ boards: given, bookings, requests: wanted, ids });
        const all = [...bookings, ...accepted.map((each) => each.booking)];
        for (const each of accepted) {
          const { booking: made, request } = each;
          const asked = wanted.find(({ id }) => id === request);
          const slots = given.find(({ id }) => id === made.board)?.slots ?? 0;
          expect(asked?.boards).toContain(made.board);
          expect(made).toMatchObject({ id: `bkg_${request}`, tier: asked?.tier, schemaVersion: 1 });
          const length = lengthOf(made.from, made.until);
          expect(asked && made.from >= asked.from && made.until <= asked.until).toBe(true);
          expect(length).toBe(asked?.days ?? (asked ? lengthOf(asked.from, asked.until) : 0));
          for (const date of days(made.from, made.until)) {
            expect(countOn(all, made.board, date)).toBeLessThanOrEqual(slots);
          }
        }
        expect([...accepted, ...refused].map(({ request }) => request).sort()).toEqual(
          wanted.map(({ id }) => id).sort(),
        );
        for (const { request, findings } of refused) {
          const asked = wanted.find(({ id }) => id === request);
          expect(findings.length).toBe(
            Math.max(1, findings[0]?.code === 'BOARD.PERIOD_IMPOSSIBLE' ? 1 : (asked?.boards.length ?? 0)),
          );
          for (const { code, facts } of findings) {
            if (code !== 'BOARD.DAYS_FULL') continue;
            expect((facts.days as readonly CalendarDate[]).length).toBeGreaterThan(0);
            const slots = given.find(({ id }) => id === facts.board)?.slots ?? 0;
            for (const date of facts.days as readonly CalendarDate[]) {
              expect(countOn(all, facts.board as string, date)).toBeGreaterThanOrEqual(slots);
            }
          }
        }
      }),
    );
  });

  it('gives the same plan in whatever order boards, bookings and requests come', () => {
    fc.assert(
      fc.property(
        boards,
        standing,
        requests.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        (given, bookings, [wanted, shuffled]) => {
          const plan = planPostings({ boards: given, bookings, requests: wanted, ids });
          const again = planPostings({
            boards: [...given].reverse(),
            bookings: [...bookings].reverse(),
            requests: shuffled,
            ids,
          });
          expect(again).toEqual(plan);
          expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
        },
      ),
    );
  });

  it('never lets a commercial wish displace a service one, nor a service one an emergency', () => {
    fc.assert(
      fc.property(boards, standing, requests, (given, bookings, wanted) => {
        const { accepted } = planPostings({ boards: given, bookings, requests: wanted, ids });
        for (const [least, tiers] of [
          ['commercial', ['emergency', 'service']],
          ['service', ['emergency']],
        ] as const) {
          const without = planPostings({
            boards: given,
            bookings,
            requests: wanted.filter(
              (each) => each.tier !== least && (least !== 'service' || each.tier !== 'commercial'),
            ),
            ids,
          });
          const higher = accepted.filter((each) => (tiers as readonly string[]).includes(each.booking.tier));
          expect(higher).toEqual(without.accepted);
        }
      }),
    );
  });

  it('serves who asked first, then by id; who does not say comes last', () => {
    const one = board('brd_1', 1);
    const [early, late] = [instant('2026-11-01T00:00:00.000Z'), instant('2026-11-02T00:00:00.000Z')];
    const served = (...wanted: readonly PostingRequest[]) =>
      planPostings({ boards: [one], bookings: [], requests: wanted, ids }).accepted.map(
        ({ request }) => request,
      );
    const on = (id: string, at?: typeof early) =>
      wish(id, '2026-11-21', '2026-11-21', { boards: [one.id], ...(at === undefined ? {} : { at }) });
    expect(served(on('a', late), on('b', early))).toEqual(['b']);
    expect(served(on('b', early), on('a', early))).toEqual(['a']);
    expect(served(on('a'), on('b', late))).toEqual(['b']);
  });

  it('names the board and each full day', () => {
    const plan = planPostings({
      boards: [board('brd_1', 1), board('brd_2', 1, { sizes: ['A3'] })],
      bookings: [
        booking('b1', '2026-11-21', '2026-11-22', { board: boardId('brd_1') }),
        booking('b2', '2026-11-25', '2026-11-25', { board: boardId('brd_1') }),
      ],
      requests: [wish('x', '2026-11-20', '2026-11-25', { boards: ['brd_1', 'brd_2', 'brd_3'].map(boardId) })],
      ids,
    });
    expect(plan.refused[0]?.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['BOARD.DAYS_FULL', { board: 'brd_1', days: ['2026-11-21', '2026-11-22', '2026-11-25'] }],
      ['BOARD.SIZE_NOT_TAKEN', { board: 'brd_2', size: 'A4' }],
      ['BOARD.UNKNOWN', { board: 'brd_3' }],
    ]);
  });

  it('finds the earliest free run in a window, on any of the boards', () => {
    const run = (wanted: number, until = '2026-11-30') =>
      planPostings({
        boards: [board('brd_1', 1), board('brd_2', 1)],
        bookings: [
          booking('b1', '2026-11-20', '2026-11-22', { board: boardId('brd_1') }),
          booking('b2', '2026-11-20', '2026-11-20', { board: boardId('brd_2') }),
          booking('b3', '2026-11-23', '2026-11-24', { board: boardId('brd_2') }),
        ],
        requests: [wish('x', '2026-11-20', until, { days: wanted, boards: ['brd_1', 'brd_2'].map(boardId) })],
        ids,
      }).accepted.map(({ booking: { board: on, from, until: last } }) => [on, from, last])[0];
    expect(run(2)).toEqual(['brd_2', '2026-11-21', '2026-11-22']);
    expect(run(3)).toEqual(['brd_1', '2026-11-23', '2026-11-25']);
    expect(run(8)).toEqual(['brd_1', '2026-11-23', '2026-11-30']);
    expect(run(9)).toBeUndefined();
    expect(run(2, '2026-11-22')).toEqual(['brd_2', '2026-11-21', '2026-11-22']);
    expect(run(2, '2026-11-21')).toBeUndefined();
  });

  it('refuses days that cannot be', () => {
    const refused = (request: PostingRequest) =>
      planPostings({ boards: [BOARD], bookings: [], requests: [request], ids }).refused[0]?.findings[0]?.code;
    for (const [from, until] of [
      ['2026-11-22', '2026-11-21'],
      ['2026-02-29', '2026-03-01'],
      ['2026-11-21', ''],
      ['2026-11-21', '２０２６-11-22'],
      ['open-ended', 'open-ended'],
      ['1000-01-01', '9999-12-31'],
    ] as const) {
      expect(refused(wish('x', from, until))).toBe('BOARD.PERIOD_IMPOSSIBLE');
    }
    for (const wanted of [0, -1, 1.5, Number.NaN, 3]) {
      expect(refused(wish('x', '2026-11-21', '2026-11-22', { days: wanted }))).toBe(
        'BOARD.PERIOD_IMPOSSIBLE',
      );
    }
    expect(refused(wish('x', '2026-01-01', '2036-01-08'))).toBeUndefined();
    expect(refused(wish('x', '2026-01-01', '2036-01-09'))).toBe('BOARD.PERIOD_IMPOSSIBLE');
    expect(refused(wish('x', '2026-11-21', '2026-11-21', { boards: [] }))).toBe('BOARD.UNKNOWN');
  });

  it('works at both ends of the calendar, and with standing bookings that are very long', () => {
    for (const date of ['1000-01-01', '9999-12-31']) {
      const plan = planPostings({
        boards: [board('brd_gate', 2)],
        bookings: [booking('b1', '1000-01-01', '9999-12-31')],
        requests: [wish('x', date, date), wish('y', date, date)],
        ids,
      });
      expect([plan.accepted.length, plan.refused.length]).toEqual([1, 1]);
    }
    expect(() =>
      planPostings({
        boards: [BOARD],
        bookings: [booking('b', '2026-11-21', '2026-11-20')],
        requests: [],
        ids,
      }),
    ).toThrow('KERNEL.INVALID_ARGUMENT');
  });
});

describe('day numbers', () => {
  it('follow the calendar, and are none for what is no date', () => {
    const text = fc.oneof(
      fc
        .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.stringMatching(/^\d{4}-\d\d-\d\d$/),
      fc.string({ minLength: 9, maxLength: 11 }),
    );
    fc.assert(
      fc.property(text, (value) => {
        const number = dayNumber(value as CalendarDate);
        if (isCalendarDate(value)) expect(number).toBe(daysBetween(calendarDate('1970-01-01'), value));
        else expect(number).toBe(NO_DAY);
      }),
      { numRuns: 2000 },
    );
    for (const date of ['1999-02-28', '2000-02-29', '1900-02-28', '2100-03-01', '1600-02-29', '2024-12-31']) {
      expect(dayNumber(day(date))).toBe(daysBetween(day('1970-01-01'), day(date)));
    }
  });
});

describe('the free days of a board', () => {
  it('are those with fewer bookings than slots, with how many are left', () => {
    fc.assert(
      fc.property(standing, fc.integer({ min: 1, max: 3 }), stretch, (bookings, slots, { from, until }) => {
        const on = board('brd_0', slots);
        const expected = days(from, until)
          .map((date) => ({ date, free: slots - countOn(bookings, on.id, date) }))
          .filter(({ free }) => free > 0);
        expect(freeDays(on, bookings, from, until)).toEqual(expected);
      }),
    );
    expect(() => freeDays(BOARD, [], day('2026-11-22'), day('2026-11-21'))).toThrow(
      'KERNEL.INVALID_ARGUMENT',
    );
  });
});

describe('an emergency', () => {
  const emergencies = fc.record({
    slots: fc.integer({ min: 1, max: 3 }),
    bookings: standing.map((all) => all.filter((each) => each.board !== 'brd_9')),
    stretch,
    sheets: fc.integer({ min: 1, max: 3 }),
    service: fc.boolean(),
  });
  const run = ({
    slots,
    bookings,
    stretch: { from, until },
    sheets,
    service,
  }: {
    readonly slots: number;
    readonly bookings: readonly Booking[];
    readonly stretch: { readonly from: CalendarDate; readonly until: CalendarDate };
    readonly sheets: number;
    readonly service: boolean;
  }) => {
    const on = board('brd_0', slots);
    const policy = service
      ? { ...DEFAULT_BOARD_POLICY, preempts: ['commercial', 'service'] as const }
      : DEFAULT_BOARD_POLICY;
    return {
      on,
      answer: preempt({ board: on, bookings, postings: [], from, until, sheets, reason: '台风', policy }),
    };
  };
  const without = (bookings: readonly Booking[], gone: ReadonlySet<string>) =>
    bookings.filter(({ id }) => !gone.has(id));

  it('never displaces another emergency, nor a service notice unless the policy says so', () => {
    fc.assert(
      fc.property(emergencies, (given) => {
        for (const { booking: each } of run(given).answer.displaced) {
          expect(each.board).toBe('brd_0');
          expect(given.service ? ['commercial', 'service'] : ['commercial']).toContain(each.tier);
        }
      }),
    );
  });

  it('leaves a shop’s booking where it is when a service notice has to go anyway', () => {
    const booked = (id: string, tier: 'service' | 'commercial' | 'emergency', on: string, last: string) =>
      ({ id, board: 'brd_0', tier, from: day(on), until: day(last) }) as Booking;
    const { answer } = run({
      slots: 3,
      bookings: [
        booked('shop', 'commercial', '2026-11-20', '2026-11-20'),
        booked('service', 'service', '2026-11-20', '2026-11-21'),
        booked('storm', 'emergency', '2026-11-21', '2026-11-21'),
      ],
      stretch: { from: day('2026-11-20'), until: day('2026-11-21') },
      sheets: 2,
      service: true,
    });
    expect(answer.displaced.map(({ booking }) => booking.id)).toEqual(['service']);
    expect(answer.stillFull).toEqual([]);
  });

  it('gets its slots where they can be had, with no booking more than needed, and says which days stay full', () => {
    fc.assert(
      fc.property(emergencies, (given) => {
        const { on, answer } = run(given);
        const { from, until } = given.stretch;
        const may = given.service ? ['commercial', 'service'] : ['commercial'];
        const own = given.bookings.filter(
          (each) =>
            each.board === on.id && may.includes(each.tier) && each.from <= until && each.until >= from,
        );
        const fullAfter = (gone: ReadonlySet<string>) =>
          days(from, until).filter(
            (date) => countOn(without(given.bookings, gone), on.id, date) + given.sheets > on.slots,
          );
        const gone = new Set<string>(answer.displaced.map(({ booking: { id } }) => id));
        expect(fullAfter(gone)).toEqual(answer.stillFull);
        expect(answer.stillFull).toEqual(
          days(from, until).filter(
            (date) =>
              given.sheets + countOn(without(given.bookings, new Set(own.map(({ id }) => id))), on.id, date) >
              on.slots,
          ),
        );
        const missed = (ids: ReadonlySet<string>) =>
          days(from, until).reduce(
            (sum, date) =>
              sum + Math.max(0, countOn(without(given.bookings, ids), on.id, date) + given.sheets - on.slots),
            0,
          );
        const services = (ids: ReadonlySet<string>) =>
          own.filter(({ id, tier: of }) => of === 'service' && ids.has(id)).length;
        // None of them could have stayed, and no other choice spares a service notice or, among commercial ones, a booking.
        for (const id of gone) {
          expect(missed(new Set([...gone].filter((other) => other !== id)))).toBeGreaterThan(missed(gone));
        }
        for (let mask = 0; mask < 2 ** own.length; mask += 1) {
          const set = new Set<string>(own.filter((_, at) => mask & (1 << at)).map(({ id }) => id));
          const spares = given.service ? services(set) < services(gone) : set.size < gone.size;
          if (spares) expect(missed(set)).toBeGreaterThan(missed(gone));
        }
      }),
    );
  });

  it('offers as many days as are lost, free of everything, the emergency and the other offers among it', () => {
    fc.assert(
      fc.property(emergencies, (given) => {
        const { on, answer } = run(given);
        const { from, until } = given.stretch;
        const gone = new Set<string>(answer.displaced.map(({ booking: { id } }) => id));
        const offers = answer.displaced.flatMap(({ offered, lost }) => {
          if (offered === null) return [];
          expect(lengthOf(offered.from, offered.until)).toBe(lengthOf(lost.from, lost.until));
          expect(offered.from >= from).toBe(true);
          return [{ board: on.id, ...offered } as Booking];
        });
        for (const offer of offers) {
          for (const date of days(offer.from, offer.until)) {
            const emergency = date >= from && date <= until ? given.sheets : 0;
            const taken = countOn(without(given.bookings, gone), on.id, date) + countOn(offers, on.id, date);
            expect(taken + emergency).toBeLessThanOrEqual(on.slots);
          }
        }
      }),
    );
  });

  it('gives the commands for the sheets of what it displaces, and for no others', () => {
    const shop = {
      ...CONTENT,
      origin: { category: 'commercial', application: applicationId('app_1') },
    } as const;
    expect(tierOfNotice({ content: shop })).toBe('commercial');
    const sheet = (id: string, on: string) =>
      done(
        null,
        { ...PLAN, id: id as typeof PLAN.id, booking: bookingId(on) } as typeof PLAN,
        context('2026-11-20'),
      );
    const hanging = decide.post(sheet('pst_up', 'b1'));
    const answer = preempt({
      board: board('brd_gate', 1),
      bookings: [booking('b1', '2026-11-21', '2026-11-28')],
      postings: [
        hanging,
        sheet('pst_planned', 'b1'),
        decide.post(sheet('pst_other', 'b2')),
        decide.down(sheet('pst_down', 'b1')),
      ],
      from: day('2026-11-24'),
      until: day('2026-11-25'),
      sheets: 1,
      reason: '台风预警',
    });
    // The sheet of a booking that is not given hangs there too, and nobody said of which tier it is.
    expect(answer.stillFull).toEqual(['2026-11-24', '2026-11-25']);
    expect(answer.displacedSheets).toEqual([]);
    expect(answer.displaced).toMatchObject([
      {
        booking: { id: 'b1' },
        lost: { from: '2026-11-24', until: '2026-11-28' },
        orders: [
          {
            posting: 'pst_up',
            command: { type: 'recall', cause: 'pre-empted', until: '2026-11-23', reason: '台风预警' },
          },
          {
            posting: 'pst_planned',
            command: { type: 'recall', cause: 'pre-empted', until: '2026-11-23', reason: '台风预警' },
          },
        ],
        offered: { from: '2026-11-29', until: '2026-12-03' },
      },
    ]);
  });

  it('searches no further than the policy says', () => {
    const offered = (offerWithinDays: number) =>
      preempt({
        board: board('brd_gate', 1),
        bookings: [booking('b1', '2026-11-21', '2026-11-22')],
        postings: [],
        from: day('2026-11-21'),
        until: day('2026-11-21'),
        sheets: 1,
        reason: '停水抢修',
        policy: { ...DEFAULT_BOARD_POLICY, offerWithinDays },
      }).displaced[0]?.offered;
    expect(offered(2)).toBeNull();
    expect(offered(3)).toEqual({ from: '2026-11-22', until: '2026-11-23' });
  });

  it('is asked for in whole sheets and days that can be', () => {
    const ask = (rest: object) => () =>
      preempt({
        board: BOARD,
        bookings: [],
        postings: [],
        from: FIRST,
        until: FIRST,
        sheets: 1,
        reason: '台风',
        ...rest,
      });
    expect(ask({})().displaced).toEqual([]);
    for (const rest of [
      { sheets: 0 },
      { sheets: 1.5 },
      { until: day('2026-11-19') },
      { until: 'open-ended' },
    ]) {
      expect(ask(rest)).toThrow('KERNEL.INVALID_ARGUMENT');
    }
    expect(ask({ sheets: BOARD.slots + 1 })().stillFull).toEqual([FIRST]);
  });
});
