import { describe, expect, it } from 'vitest';
import { DEFAULT_BOARD_POLICY, type Posting, withoutSheet } from 'wuye/boards';
import { describeWorkItem } from 'wuye/describe';
import { compileWorkList, postingWork, type WorkItem } from 'wuye/worklist';
import {
  at,
  BOARD,
  COMMANDS,
  context,
  day,
  done,
  inState,
  notice,
  planned,
  up,
  WITHDRAWN,
} from '../boards/support.js';

const work = (posting: Posting, asOf: string, rest = {}): readonly WorkItem[] => [
  ...postingWork([posting], { asOf: day(asOf), ...rest }),
];
const summary = (posting: Posting, asOf: string, rest = {}) =>
  work(posting, asOf, rest).map(({ code, role, state, since, dueOn }) =>
    [code, role, state, since, dueOn].join(' '),
  );

describe('the work on the boards', () => {
  it('is to put up from the first day on, until it is done or cancelled', () => {
    expect(summary(planned(), '2026-11-20')).toEqual([]);
    expect(summary(planned(), '2026-11-21')).toEqual(['POSTING.PUT_UP clerk due 2026-11-21 2026-11-21']);
    expect(summary(planned(), '2026-11-22')).toEqual(['POSTING.PUT_UP clerk overdue 2026-11-21 2026-11-21']);
    expect(summary(planned(), '2026-11-28')).toEqual(['POSTING.PUT_UP clerk overdue 2026-11-21 2026-11-21']);
    expect(summary(planned(), '2026-11-29')).toEqual(['POSTING.CANCEL clerk due 2026-11-29 2026-11-29']);
    expect(summary(planned(), '2026-12-22')).toEqual(['POSTING.CANCEL clerk overdue 2026-11-29 2026-11-29']);
    expect(summary(inState('cancelled'), '2026-11-22')).toEqual([]);
  });

  it('is to take down on the last day, and overdue from the next', () => {
    expect(summary(up(), '2026-11-27')).toEqual([]);
    expect(summary(up(), '2026-11-28')).toEqual(['POSTING.TAKE_DOWN clerk due 2026-11-28 2026-11-28']);
    expect(summary(up(), '2026-11-29')).toEqual(['POSTING.TAKE_DOWN clerk overdue 2026-11-28 2026-11-28']);
    expect(summary(inState('down'), '2026-11-29')).toEqual([]);
  });

  it('is to mend what is defective or missing, while it may hang', () => {
    const look = (command: object) =>
      done(up(), { type: 'inspect', present: true, ...command } as never, context('2026-11-23'));
    for (const posting of [look({ clean: false }), look({ present: false })]) {
      expect(summary(posting, '2026-11-23')).toEqual(['POSTING.REPAIR clerk due 2026-11-23 2026-11-24']);
      expect(summary(posting, '2026-11-25')).toEqual(['POSTING.REPAIR clerk overdue 2026-11-23 2026-11-24']);
      expect(summary(posting, '2026-11-28')).toEqual(['POSTING.TAKE_DOWN clerk due 2026-11-28 2026-11-28']);
      const policy = { ...DEFAULT_BOARD_POLICY, repairWithinDays: 3, responsible: 'security-supervisor' };
      expect(summary(posting, '2026-11-25', { policy })).toEqual([
        'POSTING.REPAIR security-supervisor due 2026-11-23 2026-11-26',
      ]);
      expect(summary(done(posting, COMMANDS.repair, context('2026-11-24')), '2026-11-25')).toEqual([]);
      const again = done(
        posting,
        { type: 'inspect', present: posting.condition !== 'missing' },
        context('2026-11-25'),
      );
      expect(summary(again, '2026-11-25')).toEqual(['POSTING.REPAIR clerk overdue 2026-11-23 2026-11-24']);
    }
  });

  it('is to look at what nobody saw for a week', () => {
    const seen = done(up(), COMMANDS.inspect, context('2026-11-25'));
    expect(summary(up(), '2026-11-27')).toEqual([]);
    const longer = { ...up(), until: day('2026-12-31') };
    expect(summary(longer, '2026-11-28')).toEqual([
      'POSTING.INSPECT security-supervisor due 2026-11-28 2026-11-28',
    ]);
    expect(summary(longer, '2026-11-29')).toEqual([
      'POSTING.INSPECT security-supervisor overdue 2026-11-28 2026-11-28',
    ]);
    expect(summary({ ...seen, until: 'open-ended' }, '2026-12-01')).toEqual([]);
    expect(summary({ ...seen, until: 'open-ended' }, '2026-12-02')).toHaveLength(1);
    const policy = { ...DEFAULT_BOARD_POLICY, inspectEveryDays: 2, inspector: 'staff' as const };
    expect(summary(seen, '2026-11-27', { policy })).toEqual([
      'POSTING.INSPECT staff due 2026-11-27 2026-11-27',
    ]);
  });

  it('is to take down what hangs of a notice that no longer holds, and to give up what is planned of it', () => {
    const of = (rest: Parameters<typeof notice>[1], content = {}) => ({
      notices: new Map([[notice().id, notice(content, rest)]]),
    });
    const { withdrawn = undefined } = WITHDRAWN;
    if (withdrawn === undefined) throw new Error('no withdrawal');
    const gone = of({ state: 'withdrawn', withdrawn: { ...withdrawn, at: at('2026-11-23') } });
    expect(summary(up(), '2026-11-22', gone)).toEqual([]);
    expect(summary(up(), '2026-11-23', gone)).toEqual(['POSTING.TAKE_DOWN clerk due 2026-11-23 2026-11-23']);
    expect(summary(up(), '2026-11-24', gone)).toEqual([
      'POSTING.TAKE_DOWN clerk overdue 2026-11-23 2026-11-23',
    ]);
    expect(work(up(), '2026-11-24', gone)[0]?.facts.until).toBe('2026-11-23');
    expect(summary(planned(), '2026-11-23', gone)).toEqual([
      'POSTING.CANCEL clerk due 2026-11-23 2026-11-23',
    ]);
    const soon = { ...planned(), from: day('2026-11-26') };
    expect(summary(soon, '2026-11-24', gone)).toEqual(['POSTING.CANCEL clerk overdue 2026-11-23 2026-11-23']);
    const recalled = done(
      up(),
      { ...COMMANDS.recall, until: day('2026-11-25') },
      context('2026-11-25', { notice: notice({}, WITHDRAWN) }),
    );
    expect(summary(recalled, '2026-11-25', gone)).toEqual([
      'POSTING.TAKE_DOWN clerk due 2026-11-25 2026-11-25',
    ]);
    const shorter = of({}, { validity: { from: day('2026-11-20'), until: day('2026-11-24') } });
    expect(summary(up(), '2026-11-25', shorter)).toEqual([
      'POSTING.TAKE_DOWN clerk overdue 2026-11-24 2026-11-24',
    ]);
    expect(summary(planned(), '2026-11-25', shorter)).toEqual([
      'POSTING.CANCEL clerk due 2026-11-25 2026-11-25',
    ]);
    expect(summary(planned(), '2026-11-24', shorter)).toEqual([
      'POSTING.PUT_UP clerk overdue 2026-11-21 2026-11-21',
    ]);
    for (const posting of [up(), planned()]) {
      for (const item of work(posting, '2026-11-24', gone)) {
        expect(describeWorkItem(item, 'en')).not.toMatch(/[{}]|undefined/);
        expect(describeWorkItem(item, 'zh-CN')).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('is to put up anew what should hang and does not', () => {
    const published = { by: 'li', role: 'staff', at: at('2026-11-21') } as never;
    const given = (content = {}, rest: object = { state: 'published', published }) => ({
      notices: new Map([[notice().id, notice(content, rest)]]),
    });
    const torn = inState('down');
    expect(summary(torn, '2026-11-22', given())).toEqual(['POSTING.REPLACE clerk due 2026-11-22 2026-11-23']);
    expect(summary(torn, '2026-11-24', given())).toEqual([
      'POSTING.REPLACE clerk overdue 2026-11-22 2026-11-23',
    ]);
    expect(work(torn, '2026-11-24', given())[0]).toMatchObject({ subject: 'ntc_1', subjectKind: 'notice' });
    expect(summary(torn, '2026-12-01', given())).toEqual([]);
    expect(summary(torn, '2026-11-24', given({ modes: ['digital'] }))).toEqual([]);
    expect(summary(torn, '2026-11-24', given({}, WITHDRAWN))).toEqual([]);
    expect(summary(torn, '2026-11-24')).toEqual([]);
    const both = [...postingWork([torn, up()], { asOf: day('2026-11-24'), ...given() })];
    expect(both).toEqual([]);
    expect(withoutSheet([notice()], [torn, planned()], day('2026-11-24'))).toEqual([]);
    expect(withoutSheet([notice()], [torn, inState('cancelled')], day('2026-11-24'))).toEqual([notice()]);
    expect(withoutSheet([notice()], [planned()], day('2026-11-29'))).toEqual([notice()]);
  });

  it('names the board, the last day, the condition and the notice, and has a text', () => {
    const boards = new Map([[BOARD.id, BOARD]]);
    const [item] = work(up(), '2026-11-29', { boards });
    expect(item).toMatchObject({
      subject: 'pst_1',
      subjectKind: 'posting',
      clause: 'CIM-4.2.5',
      facts: {
        board: 'brd_gate',
        boardName: '大门信息栏',
        until: '2026-11-28',
        condition: 'unseen',
        notice: 'ntc_1',
      },
    });
    expect(work(up(), '2026-11-29')[0]?.facts).not.toHaveProperty('boardName');
    for (const language of ['zh-CN', 'en'] as const) {
      expect(item && describeWorkItem(item, language)).not.toMatch(/[{}]|undefined|POSTING/);
    }
    expect(compileWorkList(work(up(), '2026-11-29'), day('2026-11-29')).items).toHaveLength(1);
  });
});
