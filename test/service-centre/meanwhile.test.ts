import { describe, expect, it } from 'vitest';
import { addMilliseconds, type Digest, instant, type Store } from 'wuye';
import { type Booking, boardId, bookingId } from 'wuye/boards';
import { noticeId } from 'wuye/notices';
import { createTestCentre, type TestCentre } from 'wuye/service-centre';
import { createMemoryStore } from 'wuye/storage';
import { board, centre, clerk, day, issued, planned, statement, TODAY } from './support.js';

const START = instant('2026-11-21T01:00:00.000Z');
const paper = { ref: 'f_1', kind: 'photograph', digest: 'a'.repeat(64) as Digest } as const;
const withdraw = { type: 'withdraw', cause: 'early', reason: '改期', evidence: statement } as const;
const post = { type: 'post', board: boardId('brd_gate') } as const;

/** A centre over a store that lets something happen before one of its calls, once. */
async function interrupted(before: 'get' | 'commit', clock?: () => typeof START) {
  const store = createMemoryStore();
  const next: { act: (() => Promise<unknown>) | null } = { act: null };
  const meanwhile = async () => {
    const { act } = next;
    next.act = null;
    await act?.();
  };
  const calls: Pick<Store, 'get' | 'commit'> = {
    get: async (...call) =>
      (before === 'get' ? meanwhile() : Promise.resolve()).then(() => store.get(...call)),
    commit: async (...call) =>
      (before === 'commit' ? meanwhile() : Promise.resolve()).then(() => store.commit(...call)),
  };
  const options = { store: { ...store, ...calls }, actor: clerk };
  const at: TestCentre = createTestCentre(clock === undefined ? options : { ...options, clock });
  await at.put('board', board(at));
  return { at, next };
}

/** A clock that goes on by a millisecond each time somebody looks at it. */
function running() {
  let told = 0;
  return () => {
    told += 1;
    return addMilliseconds(START, told);
  };
}

describe('an act between the telling of the time and the reading', () => {
  it('refuses nobody as if they had come before it', async () => {
    const { at, next } = await interrupted('get', running());
    await issued(at, 'ntc_1');
    next.act = () => at.run('notice', 'ntc_1', { type: 'number', number: '2026-001' });
    const { step, document } = await at.run('notice', 'ntc_1', withdraw);
    expect([step.accepted, document?.state, document?.number]).toEqual([true, 'withdrawn', '2026-001']);
  });

  it('loses nothing that follows: what a correction corrects is withdrawn', async () => {
    const { at, next } = await interrupted('get', running());
    await issued(at, 'ntc_1');
    await planned(at, 'pst_1', 'ntc_1');
    await at.run('posting', 'pst_1', post);
    await issued(at, 'ntc_2', { follows: { kind: 'corrects', notice: noticeId('ntc_1') } });
    await planned(at, 'pst_2', 'ntc_2');
    next.act = () => at.run('notice', 'ntc_1', { type: 'file', attachments: [paper] });
    const { consequences } = await at.run('posting', 'pst_2', post);
    expect(consequences.map(({ command, step }) => [command, step.accepted])).toEqual([
      ['publish', true],
      ['withdraw', true],
      ['recall', true],
    ]);
    expect((await at.get('notice', 'ntc_1'))?.state).toBe('withdrawn');
  });

  it('refuses whose clock is behind that of the act on record', async () => {
    const at = centre();
    await issued(at, 'ntc_1');
    at.passHours(-1);
    const { step } = await at.run('notice', 'ntc_1', withdraw);
    expect(step.findings.find(({ code }) => code === 'NOTICE.ACT_OUT_OF_ORDER')?.verdict).toBe('fail');
  });
});

describe('what changes between the reading and the writing', () => {
  it('is the notice that was to take the place of another: then it takes none', async () => {
    const { at, next } = await interrupted('commit');
    await issued(at, 'ntc_1');
    await issued(at, 'ntc_2', { follows: { kind: 'corrects', notice: noticeId('ntc_1') } });
    next.act = () => at.run('notice', 'ntc_2', withdraw);
    const replaced = { ...withdraw, cause: 'superseded', supersededBy: noticeId('ntc_2') } as const;
    const { step } = await at.run('notice', 'ntc_1', replaced);
    expect([step.accepted, (await at.get('notice', 'ntc_1'))?.state]).toEqual([false, 'issued']);
  });

  it('is the booking of a sheet: it is planned under no other days', async () => {
    const { at, next } = await interrupted('commit');
    await issued(at, 'ntc_1');
    const booking: Booking = {
      id: bookingId('bkg_1'),
      estate: at.options.estate,
      schemaVersion: 1,
      board: boardId('brd_gate'),
      tier: 'service',
      from: TODAY,
      until: day('2026-11-30'),
      for: { kind: 'notice', notice: noticeId('ntc_1') },
    };
    await at.put('booking', booking);
    const stored = await at.store.get(at.options.estate, 'bookings', booking.id);
    next.act = () =>
      at.store.commit(at.options.estate, [
        {
          type: 'put',
          collection: 'bookings',
          id: booking.id,
          expect: stored?.version ?? 'absent',
          body: { ...booking, until: day('2026-11-22') },
          index: { board: booking.board, holder: 'ntc_1', from_on: TODAY, until_on: '2026-11-22' },
        },
      ]);
    const { step } = await at.run('posting', 'pst_1', {
      type: 'plan',
      notice: noticeId('ntc_1'),
      board: boardId('brd_gate'),
      size: 'A4',
      from: TODAY,
      until: day('2026-11-30'),
      booking: booking.id,
    });
    expect(step.accepted).toBe(false);
    expect(step.findings.find(({ code }) => code === 'POSTING.BOOKING_MISMATCHED')?.verdict).toBe('fail');
  });
});

describe('a sheet that is planned from a day that is over', () => {
  it('finds no slot where one hangs today that went up since', async () => {
    const at = centre();
    await at.put('board', { ...board(at), slots: 1 });
    const validity = { from: day('2026-10-01'), until: day('2026-12-31') };
    const plan = (id: string, from: string) => {
      const days = { from: day(from), until: day('2026-12-20') } as const;
      const notice = noticeId(id.replace('pst', 'ntc'));
      return at.run('posting', id, { type: 'plan', notice, board: post.board, size: 'A4', ...days });
    };
    await issued(at, 'ntc_1', { validity });
    await issued(at, 'ntc_2', { validity });
    await plan('pst_1', '2026-10-20');
    await at.run('posting', 'pst_1', post);
    const { step } = await plan('pst_2', '2026-11-01');
    expect(step.findings.find(({ code }) => code === 'BOARD.DAYS_FULL')).toMatchObject({
      verdict: 'fail',
      facts: { hanging: 1, slots: 1 },
    });
  });
});
