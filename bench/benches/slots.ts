import { addDays, type CalendarDate, calendarDate, estateId, instant } from 'wuye';
import {
  BOOKING_TIERS,
  type Board,
  type BookingTier,
  boardId,
  bookingId,
  type PostingRequest,
  planPostings,
} from 'wuye/boards';
import { noticeId } from 'wuye/notices';
import type { Race } from '../harness.js';
import { createRandom } from '../random.js';

const DAYS = 730;
/** The most days of a posting. */
const MOST = { emergency: 3, service: 14, commercial: 30 } as const satisfies Record<BookingTier, number>;
const LONGEST = 30;
const SLOTS = 14;
const PER_BOARD = 1_000;
const FIRST = calendarDate('2026-01-01');
const DATES = Array.from({ length: DAYS + LONGEST }, (_, day) => addDays(FIRST, day));

/** The same wishes twice: as numbers, in the order in which they are served, and as requests in the order of their receipt. */
interface Work {
  readonly boards: readonly Board[];
  readonly requests: readonly PostingRequest[];
  readonly served: {
    readonly requests: readonly PostingRequest[];
    readonly board: Uint16Array;
    readonly from: Uint16Array;
    readonly until: Uint16Array;
    /** Filled by counting: 1 for what is accepted. */
    readonly accepted: Uint8Array;
  };
}

function makeWork(count: number): Work {
  const random = createRandom(20261121);
  const upTo = (most: number) => Math.floor(random() * most);
  const boards = Array.from(
    { length: count / PER_BOARD },
    (_, at): Board => ({
      id: boardId(`brd_${at}`),
      estate: estateId('est_bench'),
      schemaVersion: 1,
      name: '信息栏',
      place: 'lobby',
      slots: SLOTS,
      sizes: ['A4'],
    }),
  );
  const wishes = Array.from({ length: count }, (_, at) => {
    const from = upTo(DAYS);
    const tier: BookingTier = BOOKING_TIERS[random() < 0.02 ? 0 : random() < 0.5 ? 1 : 2] ?? 'service';
    return { at, board: upTo(boards.length), from, until: from + upTo(MOST[tier]), tier };
  });
  const requests = wishes.map(
    ({ at, board, from, until, tier }): PostingRequest => ({
      id: `req_${String(at).padStart(6, '0')}`,
      tier,
      size: 'A4',
      boards: [boardId(`brd_${board}`)],
      from: DATES[from] ?? FIRST,
      until: DATES[until] ?? FIRST,
      at: instant(1_795_000_000_000 + at * 60_000),
      for: { kind: 'notice', notice: noticeId(`ntc_${at}`) },
    }),
  );
  const served = BOOKING_TIERS.flatMap((each) => wishes.filter(({ tier }) => tier === each));
  return {
    boards,
    // As a store gives them: texts of their own, not shared ones.
    requests: JSON.parse(JSON.stringify(requests)) as readonly PostingRequest[],
    served: {
      requests: served.flatMap(({ at }) => requests[at] ?? []),
      accepted: new Uint8Array(served.length),
      board: Uint16Array.from(served, ({ board }) => board),
      from: Uint16Array.from(served, ({ from }) => from),
      until: Uint16Array.from(served, ({ until }) => until),
    },
  };
}

interface Answer {
  readonly accepted: number;
  /** Full days that refusals name. */
  readonly full: number;
}

/** The least that does it: numbers in, one count a day and board. */
function counted({ boards, served }: Work): Answer {
  const width = DAYS + LONGEST;
  const counts = new Uint16Array(boards.length * width);
  let accepted = 0;
  let full = 0;
  for (let at = 0; at < served.board.length; at += 1) {
    const base = (served.board[at] ?? 0) * width;
    const first = base + (served.from[at] ?? 0);
    const last = base + (served.until[at] ?? 0);
    let closed = 0;
    for (let day = first; day <= last; day += 1) if ((counts[day] ?? 0) >= SLOTS) closed += 1;
    full += closed;
    if (closed > 0) continue;
    accepted += 1;
    served.accepted[at] = 1;
    for (let day = first; day <= last; day += 1) counts[day] = (counts[day] ?? 0) + 1;
  }
  return { accepted, full };
}

const DAY_OF = new Map(DATES.map((date, day) => [date, day]));

const plan = ({ boards, requests }: Work) =>
  planPostings({ boards, bookings: [], requests, ids: ({ id }) => bookingId(id) });

function planned(work: Work): Answer {
  const { accepted, refused } = plan(work);
  let full = 0;
  for (const { findings } of refused) {
    for (const { facts } of findings) full += Array.isArray(facts.days) ? facts.days.length : Number.NaN;
  }
  return { accepted: accepted.length, full };
}

/** Holds the plan to bare counting, request by request, before anything is timed. */
function compare(work: Work): void {
  counted(work);
  const { served } = work;
  const expected = served.requests.filter((_, at) => served.accepted[at] === 1);
  const { accepted } = plan(work);
  if (accepted.length !== expected.length)
    throw new Error(`${accepted.length} in place of ${expected.length}`);
  for (const [at, { booking }] of accepted.entries()) {
    const wanted = expected[at];
    const same =
      booking.board === wanted?.boards[0] && booking.from === wanted.from && booking.until === wanted.until;
    if (!same) throw new Error(`another booking at ${at}`);
  }
}

/** What an application writes that counts days in a map by their texts. */
function mapped({ boards, requests }: Work): Answer {
  const counts = new Map<string, number>();
  const slots = new Map(boards.map(({ id, slots: most }) => [id, most]));
  let accepted = 0;
  let full = 0;
  for (const tier of BOOKING_TIERS) {
    for (const request of requests) {
      if (request.tier !== tier) continue;
      const [board = boardId('none')] = request.boards;
      const first = DAY_OF.get(request.from) ?? Number.NaN;
      const last = DAY_OF.get(request.until as CalendarDate) ?? Number.NaN;
      const keys: string[] = [];
      for (let day = first; day <= last; day += 1) keys.push(`${board} ${DATES[day]}`);
      const closed = keys.filter((key) => (counts.get(key) ?? 0) >= (slots.get(board) ?? 0)).length;
      full += closed;
      if (closed > 0) continue;
      accepted += 1;
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { accepted, full };
}

function admission(): Race {
  const work = makeWork(100_000);
  compare(work);
  return {
    title: 'slots: 100,000 wishes on boards',
    items: work.requests.length,
    rounds: 15,
    contenders: [
      { name: 'Uint16Array, numbers alone', run: () => counted(work) },
      { name: 'Map of days', run: () => mapped(work) },
      { name: 'planPostings', run: () => planned(work) },
    ],
    targets: [
      {
        name: 'planPostings',
        against: 'Uint16Array, numbers alone',
        atMost: 25,
        what: 'planning 100,000 bookings against a bare count a day',
      },
    ],
  };
}

function growth(): Race {
  const [small, large] = [makeWork(10_000), makeWork(100_000)];
  /** Whether as many fit as bare counting says. */
  const right = (work: Work) => {
    compare(work);
    const expected = counted(work);
    return () => plan(work).accepted.length === expected.accepted;
  };
  return {
    title: 'slots: ten times the wishes, on ten times the boards',
    items: large.requests.length,
    rounds: 15,
    contenders: [
      { name: '10,000', run: right(small) },
      { name: '100,000', run: right(large) },
    ],
    targets: [
      { name: '100,000', against: '10,000', atMost: 15, what: 'planning 100,000 bookings against 10,000' },
    ],
  };
}

export const races: readonly (() => Race)[] = [admission, growth];
