import { describe, expect, it } from 'vitest';
import { APPLICATION_STATES, DEFAULT_ELIGIBILITY_POLICY } from 'wuye/commercial';
import { describeWorkItem } from 'wuye/describe';
import { applicationWork, compileWorkList } from 'wuye/worklist';
import { applicationWith, at, complete } from '../commercial/support.js';
import { day } from '../support/records.js';

const work = (asOf: string, changes = {}, context = {}) => [
  ...applicationWork([applicationWith(changes)], { asOf: day(asOf), ...context }),
];

describe('applications that wait', () => {
  it('are for the clerk, with the clause, since they came', () => {
    expect(work('2026-11-21')).toEqual([
      {
        estate: 'est_1',
        code: 'APPLICATION.DECIDE',
        role: 'clerk',
        subject: 'app_1',
        subjectKind: 'application',
        clause: 'CIM-4.2.1.3a',
        state: 'due',
        since: '2026-11-20',
        dueOn: '2026-11-23',
        facts: { unit: '1-S05', from: '2026-11-25' },
      },
    ]);
  });

  it('are due through the third day, and overdue on the fourth', () => {
    expect(work('2026-11-23')[0]?.state).toBe('due');
    expect(work('2026-11-24')[0]?.state).toBe('overdue');
  });

  it('wait anew from an amendment', () => {
    expect(work('2026-11-24', { amended: { ...complete.received, at } })[0]).toMatchObject({
      state: 'due',
      dueOn: '2026-11-24',
    });
  });

  it('go by the estate’s day and the office’s policy', () => {
    const received = { ...complete.received, at: '2026-11-20T16:00:00.000Z' };
    expect(work('2026-11-21', { received })[0]?.since).toBe('2026-11-21');
    expect(work('2026-11-21', { received }, { zone: 'UTC' })[0]?.since).toBe('2026-11-20');
    const policy = { ...DEFAULT_ELIGIBILITY_POLICY, decideWithinDays: 0 };
    expect(work('2026-11-21', {}, { policy })[0]?.state).toBe('overdue');
  });

  const accepted = { state: 'accepted', accepted: { ...complete.received, at } };

  it('are to be published once accepted, by the first day wanted', () => {
    expect(work('2026-11-22', accepted)).toEqual([
      {
        estate: 'est_1',
        code: 'APPLICATION.PUBLISH',
        role: 'clerk',
        subject: 'app_1',
        subjectKind: 'application',
        clause: 'CIM-4.2.1.3d',
        state: 'due',
        since: '2026-11-21',
        dueOn: '2026-11-25',
        facts: { unit: '1-S05', from: '2026-11-25', until: '2026-12-24' },
      },
    ]);
    expect(work('2026-11-25', accepted)[0]?.state).toBe('due');
    expect(work('2026-11-26', accepted)[0]).toMatchObject({ code: 'APPLICATION.PUBLISH', state: 'overdue' });
    expect(work('2026-12-24', accepted)[0]?.code).toBe('APPLICATION.PUBLISH');
  });

  it('are to be closed once the days wanted went by without a notice', () => {
    expect(work('2026-12-25', accepted)[0]).toMatchObject({
      code: 'APPLICATION.CLOSE',
      role: 'staff',
      state: 'overdue',
      since: '2026-11-21',
      dueOn: '2026-12-24',
    });
  });

  const others = APPLICATION_STATES.filter((state) => state !== 'pending' && state !== 'accepted');
  it.each(others)('are none once %s', (state) => {
    expect(work('2026-11-21', { state })).toEqual([]);
  });

  it('stand in the work list, in words, without a name', () => {
    const { items } = compileWorkList(work('2026-11-21'), day('2026-11-21'));
    expect(items.map((item) => describeWorkItem(item, 'zh-CN'))).toEqual(['审核商情信息发布申请']);
    expect(JSON.stringify(items)).not.toContain('王芳');
  });
});
