import { describe, expect, it } from 'vitest';
import { actorId, isWuyeError, ROLES, type Role } from 'wuye';
import {
  applyPosting,
  BOARD_FINDING_CODES,
  boardId,
  DEFAULT_BOARD_POLICY,
  decidePosting,
  POSTING_COMMANDS,
  POSTING_STATES,
  POSTING_TRANSITIONS,
  type Posting,
  type PostingCommand,
  postingId,
} from 'wuye/boards';
import { describeFinding } from 'wuye/describe';
import { noticeId } from 'wuye/notices';
import {
  actor,
  at,
  BOARD,
  COMMANDS,
  context,
  day,
  done,
  ESTATE,
  evidence,
  inState,
  notice,
  PLAN,
  photograph,
  planned,
  up,
  verdictOf,
  WITHDRAWN,
} from './support.js';

/** The situation in which a command holds, given that state and role allow it. */
const situation = (type: PostingCommand['type'], role: Role) =>
  context('2026-11-22', {
    actor: actor(role),
    ...(type === 'recall' ? { notice: notice({}, WITHDRAWN) } : {}),
  });

const OFFICE = ROLES.filter((role) => role !== 'system' && role !== 'company-inspector');
const may = (type: PostingCommand['type']): readonly Role[] =>
  ({
    plan: ['clerk' as const],
    cancel: ['clerk' as const, 'system' as const],
    recall: [...OFFICE, 'system' as const],
    post: OFFICE,
    inspect: OFFICE,
    repair: OFFICE,
    'take-down': OFFICE,
  })[type];

/** What an office expects, written apart from the code's own table. */
const LEADS: Readonly<
  Record<Posting['state'] | 'nothing', Partial<Record<PostingCommand['type'], Posting['state']>>>
> = {
  nothing: { plan: 'planned' },
  planned: { post: 'up', recall: 'planned', cancel: 'cancelled' },
  up: { inspect: 'up', repair: 'up', recall: 'up', 'take-down': 'down' },
  down: {},
  cancelled: {},
};

describe('every state, command and role', () => {
  it('are told by the table, which the diagram is drawn from', () => {
    const { nothing: _nothing, ...table } = LEADS;
    expect(POSTING_TRANSITIONS).toEqual(table);
  });

  for (const state of [null, ...POSTING_STATES]) {
    for (const type of POSTING_COMMANDS) {
      const to = LEADS[state ?? 'nothing'][type];
      it(`${state ?? 'nothing'}: ${type} ${to === undefined ? 'is refused' : `leads to ${to}`}`, () => {
        const posting = state === null ? null : inState(state);
        const before = structuredClone(posting);
        for (const role of ROLES) {
          const step = decidePosting(posting, COMMANDS[type], situation(type, role));
          const failed = step.findings.filter(
            ({ verdict, effect }) => verdict !== 'pass' && effect === 'blocks',
          );
          const codes = failed.filter(({ verdict }) => verdict === 'fail').map(({ code }) => code);
          expect(codes.includes('POSTING.STATE_REFUSES'), `${role}`).toBe(to === undefined);
          expect(codes.includes('POSTING.ACTOR_LACKS_ROLE'), `${role}`).toBe(!may(type).includes(role));
          expect(step.accepted, `${role}: ${codes.join()}`).toBe(
            to !== undefined && may(type).includes(role),
          );
          expect(JSON.parse(JSON.stringify(step))).toEqual(step);
          if (step.accepted) {
            expect(step.events).toHaveLength(1);
            const [event] = step.events;
            const after = event && applyPosting(posting, event);
            expect(after?.state).toBe(to);
            expect(JSON.parse(JSON.stringify(after))).toEqual(after);
          }
        }
        expect(posting).toEqual(before);
      });
    }
  }

  it('have findings of the room alone, each with a clause and a text', () => {
    for (const state of [null, ...POSTING_STATES]) {
      for (const type of POSTING_COMMANDS) {
        const posting = state === null ? null : inState(state);
        for (const finding of decidePosting(posting, COMMANDS[type], situation(type, 'clerk')).findings) {
          expect(BOARD_FINDING_CODES).toContain(finding.code);
          expect(finding.clause).toMatch(/^CIM-4\.2/);
          for (const language of ['zh-CN', 'en'] as const) {
            expect(describeFinding(finding, language)).not.toMatch(/[{}]|undefined|POSTING/);
          }
        }
      }
    }
  });

  it('report the same rules of a command whatever comes out', () => {
    for (const type of POSTING_COMMANDS) {
      const sets = POSTING_STATES.map((state) =>
        decidePosting(inState(state), COMMANDS[type], context('2026-12-24')).findings.map(({ code }) => code),
      );
      for (const codes of sets) expect(codes).toEqual(sets[0]);
      expect(new Set(sets[0]).size).toBe(sets[0]?.length);
    }
  });

  it('refuse a command that is none', () => {
    for (const type of ['toString', '__proto__', 'constructor', '']) {
      for (const posting of [null, up()]) {
        const step = decidePosting(posting, { type } as unknown as PostingCommand, context('2026-11-22'));
        expect(step.accepted).toBe(false);
      }
    }
  });
});

describe('planning a sheet', () => {
  const verdict = (
    command: Partial<Record<keyof typeof PLAN, unknown>>,
    code: string,
    rest = {},
    date = '2026-11-20',
  ) => verdictOf(null, { ...PLAN, ...command } as PostingCommand, context(date, rest), code);

  it('keeps board, notice, size, days, booking, and the digest that was issued', () => {
    expect(planned()).toMatchObject({
      id: 'pst_1',
      estate: ESTATE,
      notice: 'ntc_1',
      board: 'brd_gate',
      size: 'A4',
      from: '2026-11-21',
      until: '2026-11-28',
      digest: notice().issue?.digest,
      condition: 'unseen',
    });
    expect(planned()).not.toHaveProperty('booking');
    expect(planned({ booking: 'bkg_1' } as object)).toHaveProperty('booking', 'bkg_1');
  });

  it('needs the notice and the board: what is not given is unknown, and stops it', () => {
    const { notice: _notice, ...noNotice } = context('2026-11-20');
    const { board: _board, ...noBoard } = context('2026-11-20');
    expect(decidePosting(null, PLAN, noNotice).accepted).toBe(false);
    expect(verdictOf(null, PLAN, noNotice, 'POSTING.NOTICE_NOT_ISSUED')).toBe('unknown');
    expect(verdictOf(null, PLAN, noNotice, 'POSTING.PAST_VALIDITY')).toBe('unknown');
    expect(decidePosting(null, PLAN, noBoard).accepted).toBe(false);
    expect(verdictOf(null, PLAN, noBoard, 'POSTING.SIZE_NOT_TAKEN')).toBe('unknown');
  });

  it('takes a notice that is issued, scheduled or published, and no other', () => {
    for (const state of ['issued', 'scheduled', 'published'] as const) {
      expect(verdict({}, 'POSTING.NOTICE_NOT_ISSUED', { notice: notice({}, { state }) })).toBe('pass');
    }
    for (const state of [
      'draft',
      'submitted',
      'returned',
      'reviewed',
      'withdrawn',
      'archived',
      'discarded',
    ] as const) {
      expect(verdict({}, 'POSTING.NOTICE_NOT_ISSUED', { notice: notice({}, { state }) })).toBe('fail');
    }
    const { issue: _issue, ...unapproved } = notice();
    expect(verdict({}, 'POSTING.NOTICE_NOT_ISSUED', { notice: unapproved })).toBe('fail');
  });

  it('lies within the validity: to its last day, not a day past it', () => {
    expect(verdict({ until: '2026-11-30' }, 'POSTING.PAST_VALIDITY')).toBe('pass');
    expect(verdict({ until: '2026-12-01' }, 'POSTING.PAST_VALIDITY')).toBe('fail');
    expect(verdict({ until: 'open-ended' }, 'POSTING.PAST_VALIDITY')).toBe('fail');
    const standing = { notice: notice({ validity: { from: day('2026-11-20'), until: 'open-ended' } }) };
    expect(verdict({ until: 'open-ended' }, 'POSTING.PAST_VALIDITY', standing)).toBe('pass');
    expect(verdict({ from: '2026-11-20' }, 'POSTING.BEFORE_VALIDITY')).toBe('pass');
    expect(verdict({ from: '2026-11-19' }, 'POSTING.BEFORE_VALIDITY')).toBe('fail');
    expect(decidePosting(null, { ...PLAN, from: day('2026-11-19') }, context('2026-11-19')).accepted).toBe(
      true,
    );
    expect(decidePosting(null, { ...PLAN, until: day('2026-12-01') }, context('2026-11-19')).accepted).toBe(
      false,
    );
    const { validity: _validity, ...unclear } = notice().content;
    expect(verdict({}, 'POSTING.PAST_VALIDITY', { notice: { ...notice(), content: unclear } })).toBe(
      'unknown',
    );
  });

  it('has days that exist, in order, and not all of them over', () => {
    for (const [from, until] of [
      ['2026-11-28', '2026-11-27'],
      ['2026-02-29', '2026-11-28'],
      ['2026-11-21', '2026-11-31'],
      ['open-ended', 'open-ended'],
      ['', ''],
      [null, undefined],
    ]) {
      expect(verdict({ from, until }, 'POSTING.PERIOD_IMPOSSIBLE')).toBe('fail');
    }
    expect(verdict({ until: '2026-11-21' }, 'POSTING.PERIOD_IMPOSSIBLE')).toBe('pass');
    expect(verdict({}, 'POSTING.PERIOD_OVER', {}, '2026-11-28')).toBe('pass');
    expect(verdict({}, 'POSTING.PERIOD_OVER', {}, '2026-11-29')).toBe('fail');
  });

  it('takes sizes that the board takes, and nothing of another estate', () => {
    expect(verdict({ size: 'A3' }, 'POSTING.SIZE_NOT_TAKEN')).toBe('pass');
    expect(verdict({ size: 'A2' }, 'POSTING.SIZE_NOT_TAKEN')).toBe('fail');
    const elsewhere = { estate: 'est_other' } as object;
    for (const rest of [{ notice: { ...notice(), ...elsewhere } }, { board: { ...BOARD, ...elsewhere } }]) {
      expect(verdict({}, 'POSTING.ESTATE_MISMATCHED', rest)).toBe('fail');
      expect(decidePosting(null, PLAN, context('2026-11-20', rest)).accepted).toBe(false);
    }
    expect(verdict(elsewhere, 'POSTING.ESTATE_MISMATCHED')).toBe('fail');
  });

  it('is never judged by the notice or board of another posting', () => {
    for (const rest of [
      { notice: { ...notice(), id: noticeId('ntc_2') } },
      { board: { ...BOARD, id: boardId('brd_2') } },
    ]) {
      for (const [posting, command] of [
        [null, PLAN],
        [planned(), COMMANDS.post],
        [up(), COMMANDS.inspect],
      ] as const) {
        expect(() => decidePosting(posting, command, context('2026-11-22', rest))).toThrow(
          'KERNEL.INVALID_ARGUMENT',
        );
      }
    }
  });
});

describe('putting a sheet up', () => {
  const verdict = (code: string, date: string, rest = {}, command: Partial<PostingCommand> = {}) =>
    verdictOf(planned(), { ...COMMANDS.post, ...command } as PostingCommand, context(date, rest), code);

  it('keeps who, where and when', () => {
    expect(up()).toMatchObject({
      state: 'up',
      board: 'brd_gate',
      posted: { by: 'li', role: 'staff', at: at('2026-11-21') },
    });
    expect(
      done(planned(), { ...COMMANDS.post, photograph }, context('2026-11-21')).posted?.photograph,
    ).toEqual(photograph);
  });

  it('is refused past the last day of the sheet or of the notice, at midnight in the estate’s zone', () => {
    expect(verdict('POSTING.PERIOD_OVER', '2026-11-28', { at: at('2026-11-28', '23:59') })).toBe('pass');
    expect(verdict('POSTING.PERIOD_OVER', '2026-11-29', { at: at('2026-11-29', '00:00') })).toBe('fail');
    expect(
      verdict('POSTING.PERIOD_OVER', '2026-11-29', { at: at('2026-11-29', '00:00'), zone: 'America/Havana' }),
    ).toBe('pass');
    const shorter = notice({ validity: { from: day('2026-11-20'), until: day('2026-11-25') } });
    expect(verdict('POSTING.PERIOD_OVER', '2026-11-25', { notice: shorter })).toBe('pass');
    expect(verdict('POSTING.PERIOD_OVER', '2026-11-26', { notice: shorter })).toBe('fail');
  });

  it('is told when it is early or late, and goes up all the same', () => {
    expect(verdict('POSTING.POSTED_EARLY', '2026-11-20')).toBe('fail');
    expect(verdict('POSTING.POSTED_EARLY', '2026-11-21')).toBe('pass');
    expect(verdict('POSTING.POSTED_LATE', '2026-11-21')).toBe('pass');
    const step = decidePosting(planned(), COMMANDS.post, context('2026-11-23'));
    expect(step.accepted).toBe(true);
    expect(step.findings.find(({ code }) => code === 'POSTING.POSTED_LATE')?.facts).toMatchObject({
      daysLate: 2,
    });
  });

  it('asks for a photograph of an important notice, and stops only where the policy says so', () => {
    const important = notice({ importance: 'important' });
    const plan = done(null, PLAN, context('2026-11-20', { notice: important }));
    const step = (rest: object, command: object = {}) =>
      decidePosting(
        plan,
        { ...COMMANDS.post, ...command },
        context('2026-11-21', { notice: important, ...rest }),
      );
    const told = (given: ReturnType<typeof step>) =>
      given.findings.find(({ code }) => code === 'POSTING.PHOTOGRAPH_MISSING')?.verdict;
    expect([step({}).accepted, told(step({}))]).toEqual([true, 'fail']);
    expect(told(step({}, { photograph }))).toBe('pass');
    expect(told(step({}, { photograph: { ...photograph, kind: 'other' } }))).toBe('fail');
    expect(told(step({}, { photograph: { ...photograph, ref: ' ' } }))).toBe('fail');
    expect(told(step({}, { photograph: { ...photograph, digest: '' } }))).toBe('fail');
    const strict = { policy: { ...DEFAULT_BOARD_POLICY, photograph: 'blocks' as const } };
    expect(step(strict).accepted).toBe(false);
    expect(step(strict, { photograph }).accepted).toBe(true);
    expect(verdict('POSTING.PHOTOGRAPH_MISSING', '2026-11-21')).toBe('not-applicable');
  });

  it('is refused on another board than the planned one', () => {
    expect(verdict('POSTING.OTHER_BOARD', '2026-11-21', {}, { board: boardId('brd_2') } as object)).toBe(
      'fail',
    );
    const { board: _board, ...nowhere } = COMMANDS.post;
    const step = decidePosting(planned(), nowhere as PostingCommand, context('2026-11-21'));
    expect(step.accepted).toBe(false);
  });
});

describe('the end of a sheet', () => {
  const takeDown = (posting: Posting, date: string, command: object, rest = {}) =>
    decidePosting(posting, { ...COMMANDS['take-down'], ...command } as PostingCommand, context(date, rest));
  const cause = (...given: Parameters<typeof takeDown>) =>
    takeDown(...given).findings.find(({ code }) => code === 'POSTING.CAUSE_UNFOUNDED')?.verdict;
  const recall = (posting: Posting, until = '2026-11-22', rest: object = { notice: notice({}, WITHDRAWN) }) =>
    decidePosting(posting, { ...COMMANDS.recall, until: day(until) }, context('2026-11-22', rest));

  it('is “expired” from its last day on, and not before', () => {
    expect(cause(up(), '2026-11-27', { cause: 'expired' })).toBe('fail');
    expect(cause(up(), '2026-11-28', { cause: 'expired' })).toBe('pass');
    expect(cause(up(), '2026-11-29', { cause: 'expired' })).toBe('pass');
  });

  it('is told late with its days, and is accepted', () => {
    const late = (date: string, rest = {}) =>
      takeDown(up(), date, { cause: 'expired' }, rest).findings.find(
        ({ code }) => code === 'POSTING.TAKEN_DOWN_LATE',
      );
    expect(late('2026-11-28')?.verdict).toBe('pass');
    expect(late('2026-11-29')).toMatchObject({ verdict: 'fail', effect: 'advises', facts: { daysLate: 1 } });
    expect(late('2026-12-28')?.facts.daysLate).toBe(30);
    const policy = { ...DEFAULT_BOARD_POLICY, graceDays: 1 };
    expect(late('2026-11-29', { policy })?.verdict).toBe('pass');
    expect(late('2026-11-30', { policy })?.verdict).toBe('fail');
    expect(takeDown(up(), '2026-12-28', { cause: 'expired' }).accepted).toBe(true);
  });

  it('is “withdrawn” where the notice is, or the sheet was recalled for it', () => {
    expect(cause(up(), '2026-11-22', { cause: 'withdrawn' })).toBe('fail');
    expect(cause(up(), '2026-11-22', { cause: 'withdrawn' }, { notice: undefined })).toBe('unknown');
    expect(cause(up(), '2026-11-22', { cause: 'withdrawn' }, { notice: notice({}, WITHDRAWN) })).toBe('pass');
    const recalled = done(up(), COMMANDS.recall, context('2026-11-22', { notice: notice({}, WITHDRAWN) }));
    expect(cause(recalled, '2026-11-22', { cause: 'withdrawn' }, { notice: undefined })).toBe('pass');
    expect(cause(recalled, '2026-11-24', { cause: 'expired' })).toBe('fail');
    expect(cause(recalled, '2026-11-30', { cause: 'expired' })).toBe('pass');
    expect(cause(recalled, '2026-11-24', { cause: 'pre-empted' })).toBe('fail');
  });

  it('is “pre-empted” where an emergency took the slot of a commercial notice', () => {
    const emergency = { ...COMMANDS.recall, cause: 'pre-empted' } as const;
    const application = { category: 'commercial', application: 'app_1' } as never;
    const shop = notice({ origin: application });
    const sheet = done(
      done(null, PLAN, context('2026-11-20', { notice: shop })),
      COMMANDS.post,
      context('2026-11-21', { notice: shop }),
    );
    const founded = (posting: Posting, given: object) =>
      verdictOf(posting, emergency, context('2026-11-22', given), 'POSTING.CAUSE_UNFOUNDED');
    expect(founded(sheet, { notice: shop })).toBe('pass');
    expect(founded(up(), {})).toBe('fail');
    expect(founded(up(), { notice: undefined })).toBe('unknown');
    const wider = { ...DEFAULT_BOARD_POLICY, preempts: ['commercial', 'service'] as const };
    expect(founded(up(), { policy: wider })).toBe('pass');
    expect(founded(up(), { policy: wider, notice: notice({ planning: { class: 'urgent' } }) })).toBe('fail');
    const recalled = done(sheet, emergency, context('2026-11-22', { notice: shop }));
    expect(cause(recalled, '2026-11-22', { cause: 'pre-empted' })).toBe('pass');
    expect(cause(sheet, '2026-11-22', { cause: 'pre-empted' }, { notice: shop })).toBe('fail');
  });

  it('moves to an earlier day only', () => {
    expect(recall(up({ until: day('2026-11-23') }), '2026-11-22').accepted).toBe(true);
    expect(recall(up({ until: day('2026-11-22') }), '2026-11-22').accepted).toBe(false);
    expect(recall(up(), '2026-11-28').accepted).toBe(false);
    expect(recall(up(), '2026-11-29').accepted).toBe(false);
    expect(recall(up(), '2026-11-21').accepted).toBe(true);
    const { until: _until, ...silent } = COMMANDS.recall;
    for (const until of [undefined, '', 'open-ended', '2026-11-00']) {
      const step = decidePosting(
        up(),
        { ...silent, until } as unknown as PostingCommand,
        context('2026-11-22'),
      );
      expect(step.accepted).toBe(false);
    }
    const withdrawn = context('2026-11-22', { notice: notice({}, WITHDRAWN) });
    expect(done(up(), COMMANDS.recall, withdrawn)).toMatchObject({
      state: 'up',
      until: '2026-11-22',
      recalled: { by: 'li', cause: 'withdrawn', reason: '工程延期' },
    });
  });
});

describe('looking at a sheet', () => {
  const look = (posting: Posting, command: object) =>
    done(posting, { type: 'inspect', present: true, ...command } as PostingCommand, context('2026-11-22'));
  const all = { straight: true, clean: true, whole: true, legible: true };

  it('calls it good when all four aspects were seen', () => {
    expect(look(up(), all).condition).toBe('good');
    for (const aspect of ['straight', 'clean', 'whole', 'legible'] as const) {
      const { [aspect]: _left, ...three } = all;
      expect(look(up(), three).condition).toBe('unseen');
      expect(look(up(), { ...all, [aspect]: false }).condition).toBe('defective');
    }
  });

  it('leaves a condition as it was where nothing wrong, but not everything, was seen', () => {
    const bad = look(up(), { clean: false });
    expect(look(bad, { straight: true }).condition).toBe('defective');
    expect(look(look(up(), all), { straight: true }).condition).toBe('good');
    const gone = look(up(), { present: false });
    expect(gone.condition).toBe('missing');
    expect(look(gone, {}).condition).toBe('unseen');
    expect(look(gone, all).condition).toBe('good');
  });

  it('tells what is wrong, unknown, missing or overdue, and is never refused for it', () => {
    const step = decidePosting(
      up(),
      { type: 'inspect', present: true, straight: false, whole: true },
      context('2026-12-01'),
    );
    expect(step.accepted).toBe(true);
    expect(step.findings.find(({ code }) => code === 'POSTING.SHEET_DEFECTIVE')).toMatchObject({
      verdict: 'fail',
      facts: { defects: ['straight'], unseen: ['clean', 'legible'] },
    });
    expect(step.findings.find(({ code }) => code === 'POSTING.OVERDUE')).toMatchObject({
      verdict: 'fail',
      facts: { daysLate: 3 },
    });
    const gone = decidePosting(up(), { type: 'inspect', present: false }, context('2026-11-28'));
    expect(gone.findings.find(({ code }) => code === 'POSTING.SHEET_MISSING')?.verdict).toBe('fail');
    expect(gone.findings.find(({ code }) => code === 'POSTING.OVERDUE')?.verdict).toBe('pass');
    const silent = { type: 'inspect' } as unknown as PostingCommand;
    expect(decidePosting(up(), silent, context('2026-11-22')).accepted).toBe(false);
  });

  it('is followed by a repair, which puts up again what was missing', () => {
    const gone = look(up(), { present: false });
    expect(done(gone, COMMANDS.repair, context('2026-11-22'))).toMatchObject({
      condition: 'good',
      repaired: { by: 'li', remark: '重新张贴' },
    });
    const { notice: _notice, ...blind } = context('2026-11-22');
    expect(decidePosting(gone, COMMANDS.repair, blind).accepted).toBe(false);
    expect(decidePosting(look(up(), { clean: false }), COMMANDS.repair, blind).accepted).toBe(true);
    const withdrawn = context('2026-11-22', { notice: notice({}, WITHDRAWN) });
    expect(decidePosting(gone, COMMANDS.repair, withdrawn).accepted).toBe(false);
    expect(decidePosting(gone, COMMANDS.repair, context('2026-11-28')).accepted).toBe(true);
    expect(decidePosting(gone, COMMANDS.repair, context('2026-11-29')).accepted).toBe(false);
  });
});

describe('the mistakes of others', () => {
  it('2: a planned sheet is not posted, and one that was issued hangs nowhere', () => {
    expect(planned()).not.toHaveProperty('posted');
    expect(planned().state).toBe('planned');
  });

  it('3: a sheet is judged by its own notice and board, whatever else the caller hands over', () => {
    const other = { ...notice(), id: 'ntc_other' as Posting['notice'] };
    const board = { ...BOARD, id: 'brd_other' as Posting['board'] };
    for (const type of ['post', 'inspect', 'repair', 'recall', 'take-down'] as const) {
      const state = type === 'post' ? planned() : up();
      expect(() => decidePosting(state, COMMANDS[type], context('2026-11-22', { notice: other }))).toThrow(
        'KERNEL.INVALID_ARGUMENT',
      );
      expect(() => decidePosting(state, COMMANDS[type], context('2026-11-22', { board }))).toThrow(
        'KERNEL.INVALID_ARGUMENT',
      );
    }
  });

  it('4: no posting begins up or down', () => {
    const step = decidePosting(
      null,
      { ...PLAN, state: 'up', posted: {} } as PostingCommand,
      context('2026-11-20'),
    );
    const [event] = step.accepted ? step.events : [];
    expect(event && applyPosting(null, event)).toMatchObject({ state: 'planned' });
    expect(event && applyPosting(null, event)).not.toHaveProperty('posted');
  });

  it('8: only a post command says that a sheet hangs, with poster, place and time', () => {
    for (const state of POSTING_STATES) {
      for (const type of POSTING_COMMANDS) {
        const step = decidePosting(inState(state), COMMANDS[type], situation(type, 'clerk'));
        const events = step.accepted ? step.events.map((event) => event.type) : [];
        expect(events.includes('posting-posted')).toBe(state === 'planned' && type === 'post');
      }
    }
    const step = decidePosting(planned(), COMMANDS.post, context('2026-11-21'));
    expect(step.accepted && step.events).toEqual([
      {
        type: 'posting-posted',
        posting: 'pst_1',
        board: 'brd_gate',
        act: { by: 'li', role: 'staff', at: at('2026-11-21') },
      },
    ]);
  });

  it('9: the approval is looked at again when the sheet goes up: an edit after it stops the sheet', () => {
    const edited = { ...notice(), content: { ...notice().content, body: '改期' } };
    for (const [posting, command] of [
      [null, PLAN],
      [planned(), COMMANDS.post],
    ] as const) {
      const step = decidePosting(posting, command, context('2026-11-21', { notice: edited }));
      expect(step.accepted).toBe(false);
      expect(step.findings.find(({ code }) => code === 'POSTING.CONTENT_CHANGED')?.verdict).toBe('fail');
    }
    const other = notice({ body: '另一内容' });
    expect(decidePosting(planned(), COMMANDS.post, context('2026-11-21', { notice: other })).accepted).toBe(
      false,
    );
  });

  it('12: a take-down needs no approval, but evidence, and a reason where it is not expired', () => {
    const step = (command: object, date = '2026-11-22') =>
      decidePosting(
        up(),
        { ...COMMANDS['take-down'], ...command } as PostingCommand,
        context(date, { actor: actor('staff') }),
      );
    expect(step({}).accepted).toBe(true);
    for (const reason of ['', ' ', '\u3000', undefined]) expect(step({ reason }).accepted).toBe(false);
    for (const wrong of [
      undefined,
      { kind: 'statement', text: ' ' },
      { kind: 'photograph' },
      { kind: 'photograph', photograph: { ...photograph, kind: 'receipt' } },
      { kind: 'photograph', photograph: { ...photograph, digest: '' } },
      { kind: 'photograph', photograph: { ...photograph, digest: 'A'.repeat(64) } },
      { kind: 'hearsay', text: '听说' },
    ]) {
      expect(step({ evidence: wrong }).accepted).toBe(false);
    }
    expect(step({ evidence: { kind: 'statement', text: '已撕下' } }).accepted).toBe(true);
    expect(step({ cause: 'expired', reason: undefined, evidence }, '2026-11-28').accepted).toBe(true);
    expect(step({ cause: 'boredom' }).accepted).toBe(false);
  });
});

describe('applying events', () => {
  it('refuses what does not fit: another posting, another state, an unknown type', () => {
    const step = decidePosting(planned(), COMMANDS.post, context('2026-11-21'));
    const [posted] = step.accepted ? step.events : [];
    const begun = decidePosting(null, PLAN, context('2026-11-20'));
    const [plan] = begun.accepted ? begun.events : [];
    if (posted === undefined || plan === undefined) throw new Error('no event');
    for (const [posting, event] of [
      [null, posted],
      [up(), posted],
      [inState('down'), posted],
      [inState('cancelled'), posted],
      [planned(), plan],
      [{ ...planned(), id: postingId('pst_2') }, posted],
      [planned(), { ...posted, type: 'posting-shredded' }],
      [planned(), { ...posted, type: 'toString' }],
    ] as const) {
      try {
        applyPosting(posting, event as typeof posted);
        expect.unreachable();
      } catch (error) {
        expect(isWuyeError(error, 'KERNEL.STATE_UNKNOWN_EVENT')).toBe(true);
      }
    }
  });

  it('keeps in whose name somebody acted', () => {
    const standIn = {
      id: actorId('qian'),
      roles: [],
      delegations: [
        {
          kind: 'substitute',
          principal: actorId('li'),
          roles: ['clerk'],
          from: day('2026-11-20'),
          until: day('2026-11-20'),
        },
      ],
    } as const;
    expect(done(null, PLAN, context('2026-11-20', { actor: standIn })).planned).toMatchObject({
      by: 'qian',
      onBehalfOf: 'li',
    });
    expect(decidePosting(null, PLAN, context('2026-11-21', { actor: standIn })).accepted).toBe(false);
  });
});
