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

  it.each(APPLICATION_STATES.filter((state) => state !== 'pending'))('are none once %s', (state) => {
    expect(work('2026-11-21', { state })).toEqual([]);
  });

  it('stand in the work list, in words, without a name', () => {
    const { items } = compileWorkList(work('2026-11-21'), day('2026-11-21'));
    expect(items.map((item) => describeWorkItem(item, 'zh-CN'))).toEqual(['审核商情信息发布申请']);
    expect(JSON.stringify(items)).not.toContain('王芳');
  });
});
