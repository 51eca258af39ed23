import { describe, expect, it } from 'vitest';
import { instant, wallTime } from 'wuye';
import { applyPosting, bookingId, decidePosting, type PostingContext, tierOfNotice } from 'wuye/boards';
import { describeFinding } from 'wuye/describe';
import {
  applicationId,
  DEFAULT_LEAD_TIMES,
  type LeadTimeRule,
  type NoticeScope,
  STATUTORY_LEAD_TIMES,
  withOverlay,
} from 'wuye/notices';
import { scopesOverlap } from '../../src/boards/scope-overlap.js';
import {
  at,
  BOARD,
  booking,
  COMMANDS,
  context,
  day,
  done,
  notice,
  PLAN,
  planned,
  verdictOf,
} from './support.js';

const NONE: LeadTimeRule = { lead: { unit: 'calendar-day', count: 0 }, clause: 'CIM-4.2.6' };

const findingOf = (command: Parameters<typeof decidePosting>[1], given: PostingContext, code: string) => {
  const step = decidePosting(command.type === 'plan' ? null : planned(), command, given);
  const finding = step.findings.find((each) => each.code === code);
  return [finding?.verdict, finding?.effect, step.accepted];
};

describe('whom a sheet reaches', () => {
  it('nobody, where the notice is not for boards: it is not planned', () => {
    const judged = (modes: readonly ('board' | 'personal' | 'digital')[]) =>
      findingOf(PLAN, context('2026-11-20', { notice: notice({ modes }) }), 'POSTING.MODE_NOT_BOARD');
    expect(judged(['board'])).toEqual(['pass', 'blocks', true]);
    expect(judged(['digital', 'board'])[0]).toBe('pass');
    expect(judged(['personal'])).toEqual(['fail', 'blocks', false]);
    expect(judged([])[0]).toBe('fail');
  });

  it('those whom the board serves: others are told, not refused', () => {
    const judged = (serves: NoticeScope | undefined, scope: NoticeScope) =>
      findingOf(
        PLAN,
        context('2026-11-20', {
          notice: notice({ scope }),
          board: serves === undefined ? BOARD : { ...BOARD, serves },
        }),
        'POSTING.SCOPE_NOT_REACHED',
      );
    const part = (building: string, rest: object = {}): NoticeScope => ({
      kind: 'parts',
      parts: [{ building, ...rest }],
    });
    expect(judged(part('9'), part('3', { entrance: '1', room: '101' }))).toEqual(['fail', 'advises', true]);
    expect(judged(part('3'), part('3', { room: '101' }))[0]).toBe('pass');
    expect(judged(part('3', { entrance: '2' }), part('3'))[0]).toBe('pass');
    expect(judged(part('3', { entrance: '2' }), part('3', { entrance: '1' }))[0]).toBe('fail');
    expect(judged({ kind: 'estate' }, part('3'))[0]).toBe('pass');
    expect(judged(part('3'), { kind: 'estate', except: [{ building: '3' }] })[0]).toBe('fail');
    expect(judged(part('3'), { kind: 'estate', except: [{ building: '3', entrance: '1' }] })[0]).toBe('pass');
    expect(judged(undefined, part('3'))[0]).toBe('unknown');
    expect(judged(part('3'), { kind: 'described', text: '已换水表的住户' })[0]).toBe('unknown');
  });

  it('is the same from either side', () => {
    const scopes: readonly NoticeScope[] = [
      { kind: 'estate' },
      { kind: 'estate', except: [{ building: '1' }] },
      { kind: 'parts', parts: [{ building: '1' }] },
      {
        kind: 'parts',
        parts: [{ building: '1', entrance: '1' }, { building: '2' }],
        except: [{ building: '2' }],
      },
      { kind: 'parts', parts: [{ building: '1', entrance: '2', room: '101' }] },
      { kind: 'parts', parts: [{ building: '1', room: 'S05' }] },
      { kind: 'described', text: '车主' },
    ];
    for (const a of scopes) for (const b of scopes) expect(scopesOverlap(a, b)).toBe(scopesOverlap(b, a));
  });
});

describe('a sheet that goes up too late', () => {
  const outage = notice({
    planning: { class: 'planned-outage' },
    announces: [
      {
        what: '停水',
        services: ['water'],
        slots: [{ from: { date: day('2026-11-25'), time: wallTime('09:00') } }],
      },
    ],
  });
  const judged = (on: string, rest: Partial<PostingContext> = {}) =>
    findingOf(
      { ...PLAN, from: day(on) },
      context('2026-11-20', { notice: outage, ...rest }),
      'POSTING.LEAD_TIME_SHORT',
    );

  it('is told when it is planned and when it is posted, and hangs all the same', () => {
    expect(judged('2026-11-22')).toEqual(['pass', 'advises', true]);
    expect(judged('2026-11-23')).toEqual(['fail', 'advises', true]);
    const posting = done(null, PLAN, context('2026-11-20', { notice: outage }));
    const post = (on: string) =>
      verdictOf(posting, COMMANDS.post, context(on, { notice: outage }), 'POSTING.LEAD_TIME_SHORT');
    expect([post('2026-11-22'), post('2026-11-23')]).toEqual(['pass', 'fail']);
    const { notice: _notice, ...blind } = context('2026-11-21');
    expect(verdictOf(posting, COMMANDS.post, blind, 'POSTING.LEAD_TIME_SHORT')).toBe('unknown');
    expect(findingOf(PLAN, context('2026-11-20'), 'POSTING.LEAD_TIME_SHORT')[0]).not.toBe('fail');
  });

  it('is held against hours by the moment at which it goes up', () => {
    const overlay = { ...STATUTORY_LEAD_TIMES, services: { water: STATUTORY_LEAD_TIMES.services.water } };
    const leadTimes = withOverlay(
      { ...DEFAULT_LEAD_TIMES, services: { ...DEFAULT_LEAD_TIMES.services, water: NONE } },
      overlay as typeof STATUTORY_LEAD_TIMES,
    );
    const posting = done(null, PLAN, context('2026-11-20', { notice: outage }));
    const post = (moment: string) =>
      verdictOf(
        posting,
        COMMANDS.post,
        context('2026-11-24', { notice: outage, leadTimes, at: instant(moment) }),
        'POSTING.LEAD_TIME_SHORT',
      );
    // 24 hours before 09:00 in Shanghai, and a minute later.
    expect([post('2026-11-24T01:00:00.000Z'), post('2026-11-24T01:01:00.000Z')]).toEqual(['pass', 'fail']);
  });

  it('is not late where the notice was published before, on another board', () => {
    const published = {
      ...outage,
      published: { by: 'li', role: 'staff', at: at('2026-11-22') },
    } as typeof outage;
    expect(judged('2026-11-24', { notice: published })[0]).toBe('pass');
  });
});

describe('the slot of a sheet', () => {
  const slot = booking('bkg_1', '2026-11-21', '2026-11-28', { tier: 'service' });
  const booked = { ...PLAN, booking: slot.id };
  const judged = (rest: Partial<PostingContext>, command: Parameters<typeof decidePosting>[1] = booked) =>
    findingOf(command, context('2026-11-20', rest), 'POSTING.BOOKING_MISMATCHED');

  it('is the one of its booking: board, holder, days and tier', () => {
    expect(judged({ bookedBy: slot })).toEqual(['pass', 'blocks', true]);
    expect(judged({})).toEqual(['unknown', 'advises', true]);
    expect(judged({}, PLAN)[0]).toBe('not-applicable');
    for (const other of [
      { board: 'brd_other' },
      { id: bookingId('bkg_2') },
      { estate: 'est_other' },
      { from: day('2026-11-22') },
      { until: day('2026-11-27') },
      { tier: 'emergency' },
      { for: { kind: 'notice', notice: 'ntc_2' } },
      { for: { kind: 'application', application: 'app_1' } },
    ]) {
      expect(judged({ bookedBy: { ...slot, ...other } as typeof slot })).toEqual(['fail', 'blocks', false]);
    }
    expect(judged({ bookedBy: { ...slot, until: 'open-ended' } })[0]).toBe('pass');
    const shop = notice({ origin: { category: 'commercial', application: applicationId('app_1') } });
    expect(tierOfNotice(shop)).toBe('commercial');
    const held = { ...slot, for: { kind: 'application', application: applicationId('app_1') } } as const;
    expect(judged({ bookedBy: held, notice: shop })[0]).toBe('pass');
    expect(judged({ bookedBy: slot, notice: shop })[0]).toBe('fail');
  });

  it('is looked at again when the sheet goes up', () => {
    const posting = done(null, booked, context('2026-11-20', { bookedBy: slot }));
    const post = (rest: object) =>
      decidePosting(posting, COMMANDS.post, context('2026-11-21', rest)).accepted;
    expect(post({ bookedBy: slot })).toBe(true);
    expect(post({ bookedBy: { ...slot, board: 'brd_other' } })).toBe(false);
  });

  it('is free: a board takes as many sheets as it has slots', () => {
    const full = (hanging: number | undefined, command: Parameters<typeof decidePosting>[1] = PLAN) =>
      findingOf(command, context('2026-11-21', hanging === undefined ? {} : { hanging }), 'BOARD.DAYS_FULL');
    expect(full(5)).toEqual(['pass', 'blocks', true]);
    expect(full(6)).toEqual(['fail', 'blocks', false]);
    expect(full(undefined)).toEqual(['unknown', 'advises', true]);
    expect(full(6, COMMANDS.post)).toEqual(['fail', 'blocks', false]);
    expect(full(5, COMMANDS.post)[0]).toBe('pass');
    const reserved = context('2026-11-20', { bookedBy: slot, hanging: 6 });
    expect(findingOf(booked, reserved, 'BOARD.DAYS_FULL')[0]).toBe('not-applicable');
  });

  it('has findings with texts', () => {
    const step = decidePosting(null, booked, context('2026-11-20', { bookedBy: slot, hanging: 6 }));
    for (const finding of step.findings) {
      for (const language of ['zh-CN', 'en'] as const) {
        expect(describeFinding(finding, language)).not.toMatch(/[{}]|undefined/);
      }
    }
    expect(step.accepted && step.events.reduce(applyPosting, null as never)).toMatchObject({
      booking: 'bkg_1',
    });
  });
});
