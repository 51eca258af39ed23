import { describe, expect, it } from 'vitest';
import { type CalendarMonth, type Digest, instant } from '../../src/kernel/index.js';
import {
  applyNotice,
  decideNotice,
  followUpsOf,
  type Notice,
  type NoticeCommand,
  type NoticeEvent,
  noticeId,
} from '../../src/notices/index.js';
import {
  actor,
  attachment,
  by,
  command,
  content,
  day,
  done,
  drafted,
  findingOf,
  ISSUE_FIRST,
  id,
  noon,
  noticeIn,
  PEOPLE,
  statement,
  stops,
  TODAY,
  urgent,
} from './support.js';

const { clerk, head, manager } = PEOPLE;
const everybody = actor('all', 'clerk', 'department-head', 'project-manager');
/** What every command is asked, even one that there is no rule for. */
const BEFORE_RULES = ['NOTICE.STATE_REFUSES', 'NOTICE.ACTOR_LACKS_ROLE', 'NOTICE.ACT_OUT_OF_ORDER'];

describe('a new notice', () => {
  it('is a draft, whatever the store or the request wants (mistake 4 of the peers)', () => {
    const asked = {
      ...command('draft'),
      state: 'published',
      issue: {},
      published: {},
    } as unknown as NoticeCommand;
    const notice = done(null, asked, by(clerk));
    expect(notice).toEqual({
      id,
      estate: 'est_1',
      schemaVersion: 1,
      state: 'draft',
      content: content(),
      drafted: { by: 'li', role: 'staff', at: noon(TODAY) },
      authors: ['li'],
      lastActAt: noon(TODAY),
    });
  });

  it.each(['submit', 'review', 'issue', 'publish', 'withdraw', 'archive'])(
    'does not begin with %s',
    (type) => {
      const step = decideNotice(null, command(type), by(everybody));
      expect(stops(step)).toEqual(['NOTICE.STATE_REFUSES fail']);
      expect(step.findings.map(({ code }) => code)).toEqual(BEFORE_RULES);
    },
  );
});

describe('the order of acts', () => {
  it.each([
    ['edit', 'draft', 'submit'],
    ['number', 'submitted', 'review'],
    ['schedule', 'issued', 'publish'],
    ['file', 'published', 'withdraw'],
  ] as const)('nothing is dated before an act that the notice does not keep: %s', (act, state, next) => {
    const later = done(noticeIn(state), command(act), by(clerk, '2026-11-22'));
    expect(later.lastActAt).toBe(noon('2026-11-22'));
    const who = next === 'review' ? head : clerk;
    expect(stops(decideNotice(later, command(next), by(who, TODAY)))).toEqual([
      'NOTICE.ACT_OUT_OF_ORDER fail',
    ]);
    expect(decideNotice(later, command(next), by(who, '2026-11-22')).accepted).toBe(true);
  });

  it.each([
    ['draft', 'submit', 'review'],
    ['submitted', 'return', 'edit'],
    ['submitted', 'review', 'issue'],
    ['reviewed', 'issue', 'publish'],
    ['issued', 'publish', 'withdraw'],
    ['published', 'withdraw', 'archive'],
  ] as const)(
    'a notice that says nothing of its last act is held to those it keeps: %s, %s',
    (state, act, next) => {
      const { lastActAt: _last, ...kept } = done(noticeIn(state), command(act), by(everybody, '2026-11-22'));
      const step = decideNotice(kept, command(next), by(everybody, TODAY));
      expect(findingOf(step, 'NOTICE.ACT_OUT_OF_ORDER')).toMatchObject({
        verdict: 'fail',
        facts: { at: noon(TODAY), last: noon('2026-11-22') },
      });
    },
  );

  it('nothing is dated before what was done already, not even by a millisecond', () => {
    const at = (text: string) => ({ actor: head, at: instant(text) });
    const notice = noticeIn('submitted');
    expect(decideNotice(notice, { type: 'review' }, at('2026-11-21T04:00:00.000Z')).accepted).toBe(true);
    const early = decideNotice(notice, { type: 'review' }, at('2026-11-21T03:59:59.999Z'));
    expect(stops(early)).toEqual(['NOTICE.ACT_OUT_OF_ORDER fail']);
  });
});

describe('a return', () => {
  it('needs reasons, each of them said, and voids what was approved', () => {
    for (const reasons of [[], [''], ['范围不清', ' ']]) {
      const step = decideNotice(noticeIn('submitted'), { type: 'return', reasons }, by(head));
      expect(stops(step)).toEqual(['NOTICE.REASON_MISSING fail']);
    }
    const returned = done(noticeIn('reviewed'), command('return'), by(manager));
    expect([returned.state, returned.review, returned.submitted]).toEqual(['returned', undefined, undefined]);
    expect(returned.returned).toMatchObject({ by: 'zhao', reasons: ['范围不清'] });
  });
});

describe('a discard', () => {
  it('needs a reason', () => {
    expect(stops(decideNotice(drafted(), { type: 'discard', reason: '' }, by(clerk)))).toEqual([
      'NOTICE.REASON_MISSING fail',
    ]);
    expect(done(drafted(), command('discard'), by(clerk)).discarded?.reason).toBe('不再需要');
  });
});

describe('a number', () => {
  it('is given once, and is not blank', () => {
    const notice = done(noticeIn('issued'), command('number'), by(clerk));
    expect(notice.number).toBe('澄湖〔2026〕118号');
    const again = decideNotice(notice, { type: 'number', number: '119' }, by(clerk));
    expect(stops(again)).toEqual(['NOTICE.ALREADY_NUMBERED fail']);
    expect(stops(decideNotice(noticeIn('issued'), { type: 'number', number: ' ' }, by(clerk)))).toEqual([
      'NOTICE.NUMBER_MISSING fail',
    ]);
  });

  it('stays through an edit and a return', () => {
    const notice = done(noticeIn('reviewed'), command('number'), by(clerk));
    expect(done(done(notice, command('return'), by(head)), command('edit'), by(clerk)).number).toBe(
      notice.number,
    );
  });
});

describe('the schedule', () => {
  const schedule = (on: string, today = TODAY, of = content()) =>
    decideNotice(noticeIn('issued', of), { type: 'schedule', on: day(on) }, by(clerk, today));

  it.each([
    ['2026-11-20', TODAY, false],
    ['2026-11-21', TODAY, true],
    ['2026-11-30', TODAY, true],
    ['2026-12-01', TODAY, false],
    ['2026-11-22', '2026-11-23', false],
    ['2026-11-23', '2026-11-23', true],
  ])('for %s, asked on %s: %s', (on, today, accepted) => {
    const step = schedule(on, today);
    expect(step.accepted).toBe(accepted);
    expect(findingOf(step, 'NOTICE.SCHEDULE_DAY_REFUSED').verdict).toBe(accepted ? 'pass' : 'fail');
  });

  it('does not begin before the period does', () => {
    const later = content({ validity: { from: day('2026-11-25'), until: day('2026-11-30') } });
    expect(schedule('2026-11-25', TODAY, later).accepted).toBe(true);
    const early = schedule('2026-11-24', TODAY, later);
    expect(findingOf(early, 'NOTICE.SCHEDULE_DAY_REFUSED')).toMatchObject({
      verdict: 'fail',
      facts: { day: '2026-11-24', on: TODAY, from: '2026-11-25', until: '2026-11-30' },
    });
  });

  it('has no end for a standing notice, and can be moved', () => {
    const standing = content({ validity: { from: day(TODAY), until: 'open-ended' } });
    expect(schedule('2031-01-01', TODAY, standing).accepted).toBe(true);
    const moved = done(noticeIn('scheduled'), { type: 'schedule', on: day('2026-11-25') }, by(clerk));
    expect([moved.state, moved.scheduledFor]).toEqual(['scheduled', '2026-11-25']);
  });
});

describe('the publication', () => {
  const publish = (notice: Notice, on: string) => decideNotice(notice, { type: 'publish' }, by(clerk, on));

  it.each([
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('of a notice valid until 2026-11-30, on %s: %s', (on, accepted) => {
    expect(publish(noticeIn('issued'), on).accepted).toBe(accepted);
    if (!accepted) expect(stops(publish(noticeIn('issued'), on))).toEqual(['NOTICE.EXPIRED fail']);
  });

  it('before its period begins is told, not refused: a sheet that hangs is a fact', () => {
    const early = noticeIn('issued', content({ validity: { from: day('2026-11-25'), until: 'open-ended' } }));
    expect(findingOf(publish(early, '2026-11-24'), 'NOTICE.NOT_YET_VALID')).toMatchObject({
      verdict: 'fail',
      effect: 'advises',
    });
    expect(publish(early, '2026-11-24').accepted).toBe(true);
    expect(findingOf(publish(early, '2026-11-25'), 'NOTICE.NOT_YET_VALID').verdict).toBe('pass');
  });

  it.each([
    ['no period', undefined, null, null],
    ['a beginning that is no day', { from: '2026-02-30', until: 'open-ended' }, '2026-02-30', 'open-ended'],
    ['an end that is no day', { from: TODAY, until: '2026-02-30' }, TODAY, '2026-02-30'],
  ])('is not judged, nor is its schedule, where a store holds %s', (_, validity, from, until) => {
    const notice = noticeIn('issued');
    const lost = { ...notice, content: { ...notice.content, validity } } as unknown as Notice;
    const published = publish(lost, TODAY);
    const unknown = { verdict: 'unknown', clause: 'CIM-4.2.4' } as const;
    expect(findingOf(published, 'NOTICE.EXPIRED')).toMatchObject({
      verdict: 'unknown',
      effect: 'blocks',
      facts: { until, on: TODAY },
    });
    expect(findingOf(published, 'NOTICE.NOT_YET_VALID')).toMatchObject({
      ...unknown,
      effect: 'advises',
      facts: { from, on: TODAY },
    });
    expect(
      findingOf(decideNotice(lost, command('schedule'), by(clerk)), 'NOTICE.SCHEDULE_DAY_REFUSED'),
    ).toEqual({
      ...unknown,
      code: 'NOTICE.SCHEDULE_DAY_REFUSED',
      effect: 'blocks',
      facts: { day: '2026-11-22', on: TODAY, from, until },
    });
  });

  it('records who said so and when; a program may', () => {
    const posted = done(noticeIn('issued'), { type: 'publish' }, by(actor('app', 'system'), '2026-11-22'));
    expect(posted.published).toEqual({ by: 'app', role: 'system', at: noon('2026-11-22') });
  });
});

describe('an issue', () => {
  it.each([
    ['2026-11-30', []],
    ['2026-12-01', ['NOTICE.EXPIRED fail']],
  ])('on %s of what holds until 2026-11-30', (on, expected) => {
    expect(stops(decideNotice(noticeIn('reviewed'), { type: 'issue' }, by(manager, on)))).toEqual(expected);
  });
});

describe('a withdrawal (mistake 12 of the peers)', () => {
  const withdraw = (given: object, notice = noticeIn('published')) =>
    decideNotice(notice, { ...command('withdraw'), ...given } as NoticeCommand, by(actor('gao', 'staff')));

  it('needs no approval: anybody of the office may', () => {
    expect(withdraw({}).accepted).toBe(true);
  });

  it('needs a reason and evidence', () => {
    expect(stops(withdraw({ reason: ' ' }))).toEqual(['NOTICE.REASON_MISSING fail']);
    const { ref: _ref, ...unnamed } = attachment;
    for (const evidence of [
      undefined,
      null,
      { kind: 'statement', text: '' },
      { kind: 'photograph' },
      { kind: 'photograph', photograph: { ...attachment, ref: '' } },
      { kind: 'photograph', photograph: { ...attachment, digest: 'A'.repeat(64) as Digest } },
      { kind: 'photograph', photograph: { ...attachment, digest: 'a'.repeat(65) as Digest } },
      { kind: 'photograph', photograph: unnamed },
      { kind: 'photograph', photograph: { ...attachment, kind: 'receipt' } },
    ]) {
      expect(stops(withdraw({ evidence }))).toEqual(['NOTICE.EVIDENCE_MISSING fail']);
    }
    expect(withdraw({ evidence: { kind: 'photograph', photograph: attachment } }).accepted).toBe(true);
  });

  it('that is superseded names its successor, another notice', () => {
    expect(stops(withdraw({ cause: 'superseded' }))).toEqual(['NOTICE.SUCCESSOR_MISSING fail']);
    expect(stops(withdraw({ cause: 'superseded', supersededBy: id }))).toEqual([
      'NOTICE.SUCCESSOR_MISSING fail',
    ]);
    const supersededBy = noticeId('ntc_2');
    const step = withdraw({ cause: 'superseded', supersededBy });
    const act = { by: 'gao', role: 'staff', at: noon(TODAY), reason: '提前完工', evidence: statement };
    expect(step).toMatchObject({ accepted: true, events: [{ type: 'notice-withdrawn', notice: id }] });
    const withdrawn = (of: typeof step) => (of.accepted ? of.events[0]?.act : null);
    expect(withdrawn(step)).toStrictEqual({ ...act, cause: 'superseded', supersededBy });
    expect(withdrawn(withdraw({}))).toStrictEqual({ ...act, cause: 'early' });
  });

  it('asks for a successor only where it is superseded by another notice', () => {
    for (const given of [
      { cause: 'early' },
      { cause: 'early', supersededBy: noticeId('ntc_2') },
      { cause: 'superseded' },
      { cause: 'superseded', supersededBy: id },
    ]) {
      expect(findingOf(withdraw(given), 'NOTICE.SUCCESSOR_REFUSED').verdict).toBe('not-applicable');
    }
  });

  it('says who, when, why and what shows it, and ends the publication', () => {
    const notice = done(noticeIn('scheduled'), command('withdraw'), by(clerk, '2026-11-22'));
    expect(notice.withdrawn).toEqual({
      by: 'li',
      role: 'staff',
      at: noon('2026-11-22'),
      cause: 'early',
      reason: '提前完工',
      evidence: statement,
    });
    expect(stops(decideNotice(notice, { type: 'publish' }, by(clerk, '2026-11-22')))).toEqual([
      'NOTICE.STATE_REFUSES fail',
    ]);
  });
});

describe('since when a notice announces something', () => {
  const event = (...slots: string[]) => ({
    announces: [{ what: '水箱清洗', slots: slots.map((date) => ({ from: { date: day(date) } })) }],
  });

  it('is the act that first gave an event a time, whatever becomes of it', () => {
    const named = drafted(content(event()));
    expect(named).not.toHaveProperty('announcesSince');
    const edit = (notice: Notice, on: string, of = content()) =>
      done(notice, { type: 'edit', content: of }, by(clerk, on));
    const dated = edit(named, '2026-11-22', content(event('2026-12-20')));
    expect(dated.announcesSince).toBe(noon('2026-11-22'));
    expect(edit(dated, '2026-11-23').announcesSince).toBe(noon('2026-11-22'));
    expect(edit(dated, '2026-11-23', content(event('2026-12-21'))).announcesSince).toBe(noon('2026-11-22'));
    expect(drafted(content(event('2026-12-20'))).announcesSince).toBe(noon(TODAY));
  });
});

describe('filed papers', () => {
  it('are added to those before, and each has its file', () => {
    const second = { ...attachment, ref: 'files/2.jpg' };
    const file = (attachments: readonly object[]) => ({ type: 'file', attachments }) as NoticeCommand;
    const once = done(noticeIn('issued'), file([attachment]), by(clerk));
    expect(done(once, file([second]), by(clerk)).filed).toEqual([attachment, second]);
    for (const wrong of [
      [],
      [{ ...attachment, ref: ' ' }],
      [attachment, { ...attachment, digest: 'abc' }],
      [{ ...attachment, digest: 'a'.repeat(65) }],
      [null as never],
    ]) {
      expect(stops(decideNotice(once, file(wrong), by(clerk)))).toEqual(['NOTICE.ATTACHMENT_MISSING fail']);
    }
  });
});

describe('the archive (CIM-4.2.8)', () => {
  const archive = (notice: Notice, on: string, hanging?: number, month = '2026-11') =>
    decideNotice(
      notice,
      { type: 'archive', month: month as CalendarMonth },
      by(clerk, on, hanging === undefined ? {} : { hanging }),
    );

  it.each([
    ['2026-11-30', ['NOTICE.STILL_IN_FORCE fail']],
    ['2026-12-01', []],
  ])('takes on %s what held until 2026-11-30: %j', (on, expected) => {
    expect(stops(archive(noticeIn('published'), on, 0))).toEqual(expected);
  });

  it('takes a standing notice once it is withdrawn', () => {
    const standing = content({ validity: { from: day(TODAY), until: 'open-ended' } });
    expect(stops(archive(noticeIn('published', standing), '2031-01-01', 0))).toEqual([
      'NOTICE.STILL_IN_FORCE fail',
    ]);
    expect(archive(noticeIn('withdrawn', standing), TODAY, 0).accepted).toBe(true);
  });

  it.each([
    [0, []],
    [1, ['NOTICE.STILL_HANGING fail']],
    [undefined, ['NOTICE.STILL_HANGING unknown']],
    [-1, ['NOTICE.STILL_HANGING unknown']],
    [0.5, ['NOTICE.STILL_HANGING unknown']],
    [Number.NaN, ['NOTICE.STILL_HANGING unknown']],
  ])('with %s sheets that hang: %j', (hanging, expected) => {
    const step = archive(noticeIn('withdrawn'), TODAY, hanging);
    expect(stops(step)).toEqual(expected);
    expect(JSON.parse(JSON.stringify(step))).toEqual(step);
  });

  it('keeps who put it there and when, and the month', () => {
    const archived = done(noticeIn('withdrawn'), command('archive'), by(clerk, TODAY, { hanging: 0 }));
    expect(archived.archived).toEqual({ by: 'li', role: 'clerk', at: noon(TODAY), month: '2026-11' });
  });

  it('waits for the review of what was issued first', () => {
    const rush = content({ planning: urgent, announces: [] });
    const open = noticeIn('withdrawn', rush, { policy: ISSUE_FIRST, issuedFirst: true });
    expect(stops(archive(open, TODAY, 0))).toEqual(['NOTICE.REVIEW_STILL_OPEN fail']);
    expect(archive(done(open, { type: 'review' }, by(head)), TODAY, 0).accepted).toBe(true);
  });

  it.each([
    ['2026-10', false],
    ['2026-11', true],
    ['2026-12', true],
    ['2027-01', false],
  ])('in December keeps what came out in November under %s: %s', (month, accepted) => {
    expect(archive(noticeIn('published'), '2026-12-05', 0, month).accepted).toBe(accepted);
  });
});

describe('a notice that corrects or cancels another', () => {
  const correction = (state: Notice['state'], kind: 'corrects' | 'cancels' = 'corrects') => ({
    ...noticeIn(state, content({ title: '停水时间更正', follows: { kind, notice: noticeId('ntc_0') } })),
  });

  it('waits for its publication where it corrects, so that one of the two can always be read', () => {
    for (const state of ['issued', 'scheduled'] as const) expect(followUpsOf(correction(state))).toEqual([]);
  });

  it('asks for its withdrawal once it is issued, or published where it corrects, and the command is good', () => {
    for (const [state, kind] of [
      ['issued', 'cancels'],
      ['scheduled', 'cancels'],
      ['published', 'cancels'],
      ['published', 'corrects'],
    ] as const) {
      const [followUp] = followUpsOf(correction(state, kind));
      expect(followUp).toMatchObject({
        notice: 'ntc_0',
        command: { type: 'withdraw', cause: 'superseded', reason: '停水时间更正', supersededBy: 'ntc_1' },
      });
      if (followUp === undefined) throw new Error('no follow-up');
      const earlier = { ...noticeIn('published'), id: followUp.notice };
      const successor = correction(state, kind);
      expect(stops(decideNotice(earlier, followUp.command, by(clerk, TODAY, { successor })))).toEqual([]);
    }
  });

  it('asks for nothing before it is issued, once it is over, or where it follows nothing', () => {
    for (const state of [
      'draft',
      'submitted',
      'returned',
      'reviewed',
      'withdrawn',
      'archived',
      'discarded',
    ] as const) {
      for (const kind of ['corrects', 'cancels'] as const) {
        expect(followUpsOf(correction(state, kind))).toEqual([]);
      }
    }
    for (const state of ['issued', 'published'] as const) expect(followUpsOf(noticeIn(state))).toEqual([]);
  });
});

describe('an event that does not fit', () => {
  const act = { by: clerk.id, role: 'clerk', at: noon(TODAY) } as const;
  const code = expect.objectContaining({ code: 'KERNEL.STATE_UNKNOWN_EVENT' });
  const apply = (notice: Notice | null, event: object) => () => applyNotice(notice, event as NoticeEvent);

  it('is thrown: of another notice, of another state, of a kind that nobody knows', () => {
    expect(apply(noticeIn('issued'), { type: 'notice-published', notice: 'ntc_2', act })).toThrow(code);
    expect(apply(noticeIn('draft'), { type: 'notice-published', notice: id, act })).toThrow(code);
    expect(apply(noticeIn('draft'), { type: 'notice-lost', notice: id, act })).toThrow(code);
    expect(apply(noticeIn('draft'), { type: '__proto__', notice: id, act })).toThrow(code);
    expect(apply(null, { type: 'notice-published', notice: id, act })).toThrow(code);
    const drafting = { type: 'notice-drafted', notice: id, estate: 'est_1', content: content(), act };
    expect(apply(noticeIn('draft'), drafting)).toThrow(code);
    expect(apply(null, drafting)).not.toThrow();
  });

  it('is named with the state that it met', () => {
    const published = { type: 'notice-published', notice: id, act };
    expect(apply(noticeIn('draft'), published)).toThrow(/notice-published .* draft$/);
    expect(apply(null, published)).toThrow(/notice-published .* not there$/);
  });
});
