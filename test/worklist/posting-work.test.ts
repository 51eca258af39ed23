import { describe, expect, it } from 'vitest';
import { DEFAULT_BOARD_POLICY, type Posting } from 'wuye/boards';
import { describeWorkItem } from 'wuye/describe';
import { compileWorkList, postingWork, type WorkItem } from 'wuye/worklist';
import { BOARD, COMMANDS, context, day, done, inState, planned, up } from '../boards/support.js';

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
    expect(summary(planned(), '2026-12-22')).toEqual(['POSTING.PUT_UP clerk overdue 2026-11-21 2026-11-21']);
    expect(summary(inState('cancelled'), '2026-11-22')).toEqual([]);
  });

  it('is to take down on the last day, and overdue from the next', () => {
    expect(summary(up(), '2026-11-27')).toEqual([]);
    expect(summary(up(), '2026-11-28')).toEqual(['POSTING.TAKE_DOWN clerk due 2026-11-28 2026-11-28']);
    expect(summary(up(), '2026-11-29')).toEqual(['POSTING.TAKE_DOWN clerk overdue 2026-11-28 2026-11-28']);
    expect(summary({ ...up(), until: 'open-ended' }, '2027-11-29')).toEqual([]);
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
    }
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
