import { describe, expect, it } from 'vitest';
import {
  applyPosting,
  bookingId,
  decidePosting,
  type Posting,
  type PostingCommand,
  selectPostings,
} from 'wuye/boards';
import { applicationId, noticeId } from 'wuye/notices';
import {
  booking,
  COMMANDS,
  context,
  day,
  done,
  notice,
  planned,
  up,
  verdictOf,
  WITHDRAWN,
} from './support.js';

const withdrawn = { notice: notice({}, WITHDRAWN) };
const shop = notice({ origin: { category: 'commercial', application: applicationId('app_1') } });
const shopSheet = done(
  done(null, { ...COMMANDS.plan }, context('2026-11-20', { notice: shop })),
  COMMANDS.post,
  context('2026-11-21', { notice: shop }),
);
const burst = notice(
  { planning: { class: 'urgent' }, validity: { from: day('2026-11-25'), until: day('2026-11-26') } },
  { id: noticeId('ntc_burst') },
);
const preempted = (until: string, rest: object = {}) =>
  ({ type: 'recall', cause: 'pre-empted', until: day(until), reason: '爆管', ...rest }) as PostingCommand;

describe('a recalled sheet', () => {
  const late = (posting: Posting, on: string) =>
    decidePosting(
      posting,
      {
        type: 'take-down',
        cause: 'pre-empted',
        reason: '爆管',
        evidence: { kind: 'statement', text: '已撤下' },
      },
      context(on, { notice: shop }),
    ).findings.find(({ code }) => code === 'POSTING.TAKEN_DOWN_LATE')?.verdict;

  it('is due down on the day of the recall, not the day before: prompt work is not late', () => {
    const recalled = done(shopSheet, preempted('2026-11-24'), context('2026-11-25', { notice: shop }));
    expect(recalled.until).toBe('2026-11-25');
    expect(late(recalled, '2026-11-25')).toBe('pass');
    expect(late(recalled, '2026-11-26')).toBe('fail');
    expect(selectPostings([recalled], 'due-down', day('2026-11-25'))).toHaveLength(1);
    expect(selectPostings([recalled], 'overdue', day('2026-11-25'))).toHaveLength(0);
    expect(selectPostings([recalled], 'overdue', day('2026-11-26'))).toHaveLength(1);
  });

  it('that hangs past its last day already stays overdue: a recall moves no day further', () => {
    const last = up().until;
    expect(last).toBe('2026-11-28');
    const recalled = done(up(), COMMANDS.recall, context('2026-12-01', withdrawn));
    expect(recalled.until).toBe(last);
    expect(selectPostings([recalled], 'overdue', day('2026-12-01'))).toEqual([recalled]);
    const endless = done({ ...up(), until: 'open-ended' }, COMMANDS.recall, context('2026-12-01', withdrawn));
    expect(endless.until).toBe('2026-12-01');
  });

  it('keeps the days before an emergency to come, and never ends before it began', () => {
    const ahead = done(shopSheet, preempted('2026-11-24'), context('2026-11-22', { notice: shop }));
    expect(ahead.until).toBe('2026-11-24');
    const fresh = done(shopSheet, preempted('2026-11-20'), context('2026-11-21', { notice: shop }));
    expect(fresh.until >= fresh.from).toBe(true);
  });

  it('that is withdrawn hangs no longer than the day of the act, and no day that never was', () => {
    const dated = (until: string) =>
      verdictOf(
        up(),
        { ...COMMANDS.recall, until: day(until) },
        context('2026-11-22', withdrawn),
        'POSTING.RECALL_MISDATED',
      );
    expect(dated('2026-11-22')).toBe('pass');
    expect(dated('2026-11-23')).toBe('fail');
    expect(dated('2026-11-20')).toBe('pass');
    expect(dated('2026-11-19')).toBe('fail');
    expect(dated('1999-01-01')).toBe('fail');
  });

  it('that is only planned keeps what is left, or is cancelled', () => {
    const sheet = done(null, { ...COMMANDS.plan }, context('2026-11-20', { notice: shop }));
    const shorter = done(sheet, preempted('2026-11-24'), context('2026-11-20', { notice: shop }));
    expect([shorter.state, shorter.from, shorter.until]).toEqual(['planned', '2026-11-21', '2026-11-24']);
    const nothing = decidePosting(sheet, preempted('2026-11-20'), context('2026-11-20', { notice: shop }));
    expect(nothing.accepted).toBe(false);
    expect(decidePosting(sheet, COMMANDS.cancel, context('2026-11-20', { notice: shop })).accepted).toBe(
      true,
    );
    expect(done(shorter, COMMANDS.post, context('2026-11-21', { notice: shop })).until).toBe('2026-11-24');
  });
});

describe('the emergency that a recall names', () => {
  const named = { emergency: { kind: 'notice', notice: burst.id } } as const;
  const judged = (command: PostingCommand, rest: object) => {
    const step = decidePosting(shopSheet, command, context('2026-11-22', { notice: shop, ...rest }));
    const finding = step.findings.find(({ code }) => code === 'POSTING.EMERGENCY_UNFOUNDED');
    return [finding?.verdict, step.outcome];
  };

  it('must be one; not named or not given, somebody has to look', () => {
    expect(judged(preempted('2026-11-24', named), { emergency: burst })).toEqual(['pass', 'allowed']);
    expect(judged(preempted('2026-11-24', named), {})).toEqual(['unknown', 'needs-review']);
    expect(judged(preempted('2026-11-24'), { emergency: burst })).toEqual(['unknown', 'needs-review']);
    expect(judged(preempted('2026-11-24'), {})).toEqual(['unknown', 'needs-review']);
    for (const other of [
      { ...burst, content: { ...burst.content, planning: { class: 'routine' } } },
      { ...burst, id: noticeId('ntc_other') },
      { ...burst, estate: 'est_other' },
      { ...burst, ...WITHDRAWN },
    ]) {
      expect(judged(preempted('2026-11-24', named), { emergency: other })).toEqual(['fail', 'refused']);
    }
  });

  it('may be a booking of this board, of its tier', () => {
    const slot = booking('bkg_burst', '2026-11-25', '2026-11-26', { tier: 'emergency' });
    const by = preempted('2026-11-24', { emergency: { kind: 'booking', booking: slot.id } });
    expect(judged(by, { emergency: slot })).toEqual(['pass', 'allowed']);
    for (const other of [
      { ...slot, tier: 'service' },
      { ...slot, board: 'brd_other' },
      { ...slot, id: bookingId('bkg_other') },
      { ...slot, for: { kind: 'application', application: applicationId('app_1') } },
      burst,
    ]) {
      expect(judged(by, { emergency: other })[0]).toBe('fail');
    }
  });

  it('begins after the sheet is down, or today', () => {
    const dated = (until: string, on: string) =>
      verdictOf(
        shopSheet,
        preempted(until, named),
        context(on, { notice: shop, emergency: burst }),
        'POSTING.RECALL_MISDATED',
      );
    expect(dated('2026-11-24', '2026-11-22')).toBe('pass');
    expect(dated('2026-11-25', '2026-11-22')).toBe('fail');
    expect(dated('2026-11-25', '2026-11-25')).toBe('pass');
  });

  it('stands on the posting', () => {
    const after = done(
      shopSheet,
      preempted('2026-11-24', named),
      context('2026-11-22', { notice: shop, emergency: burst }),
    );
    expect(after.recalled).toMatchObject(named);
  });
});

describe('acts on a sheet', () => {
  it('stand in the order in which they happened', () => {
    const gone = done(up(), { type: 'inspect', present: false }, context('2026-11-25'));
    for (const [posting, command, on] of [
      [planned(), COMMANDS.post, '2026-11-19'],
      [up(), COMMANDS['take-down'], '2026-11-20'],
      [gone, COMMANDS.inspect, '2026-11-24'],
      [gone, COMMANDS.repair, '2026-11-24'],
    ] as const) {
      const step = decidePosting(posting, command, context(on));
      expect(step.accepted).toBe(false);
      expect(step.findings.find(({ code }) => code === 'POSTING.ACT_OUT_OF_ORDER')?.verdict).toBe('fail');
    }
    expect(decidePosting(gone, COMMANDS.inspect, context('2026-11-25')).accepted).toBe(true);
    expect(decidePosting(null, COMMANDS.plan, context('2026-11-20')).findings[2]?.verdict).toBe(
      'not-applicable',
    );
  });
});

describe('what is known of a sheet', () => {
  const all = { straight: true, clean: true, whole: true, legible: true };
  const look = (posting: Posting, on: string, seen: object) =>
    done(posting, { type: 'inspect', present: true, ...seen } as PostingCommand, context(on));

  it('dates from the first look that found it: daily rounds do not move it', () => {
    let sheet = up();
    for (const on of ['2026-11-23', '2026-11-24', '2026-11-25']) sheet = look(sheet, on, { present: false });
    expect(sheet.conditionSince).toBe(context('2026-11-23').at);
    sheet = done(sheet, COMMANDS.repair, context('2026-11-26'));
    expect([sheet.condition, sheet.conditionSince]).toEqual(['good', context('2026-11-26').at]);
    sheet = look(sheet, '2026-11-27', { clean: false });
    expect(sheet.conditionSince).toBe(context('2026-11-27').at);
  });

  it('keeps a defect while the sheet is missing, until a full look or a repair', () => {
    const torn = look(up(), '2026-11-22', { whole: false });
    const gone = look(torn, '2026-11-23', { present: false });
    const back = look(gone, '2026-11-24', {});
    expect([back.condition, back.conditionSince]).toEqual(['defective', context('2026-11-22').at]);
    const tornAgain = look(gone, '2026-11-24', { clean: false });
    expect(tornAgain.conditionSince).toBe(context('2026-11-22').at);
    for (const mended of [
      look(gone, '2026-11-24', all),
      done(gone, COMMANDS.repair, context('2026-11-24')),
    ]) {
      expect(mended.condition).toBe('good');
      expect(mended).not.toHaveProperty('defectSince');
      expect(look(look(mended, '2026-11-25', { present: false }), '2026-11-26', {}).condition).toBe('unseen');
    }
  });

  it('is not told by the repair of a sheet that nobody looked at', () => {
    const step = decidePosting(up(), COMMANDS.repair, context('2026-11-22'));
    const after = step.accepted ? step.events.reduce<Posting>(applyPosting, up()) : up();
    expect([after.condition, after.repaired?.by]).toEqual(['unseen', 'li']);
  });
});
