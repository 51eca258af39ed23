import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId, calendarDate, estateId, ROLES, recordId } from 'wuye';
import { describeWorkItem } from 'wuye/describe';
import { DEFAULT_DUTY_POLICY, openEscalation, TASK_TYPES, type Task } from 'wuye/duties';
import { RECORD_KINDS, type RecordKind, type UnitKey } from 'wuye/records';
import { DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
import {
  compileWorkList,
  escalationWork,
  findingWork,
  refreshWork,
  signOffWork,
  taskWork,
  WORK_CODES,
  WORK_STATES,
  type WorkItem,
  workByRole,
  workStateOf,
} from 'wuye/worklist';

const estate = estateId('est_1');
const asOf = calendarDate('2026-11-21');
const context = { estate, asOf };
const verified = (kind: RecordKind, on: string) => ({
  id: 'rec_1',
  kind,
  verification: { on: calendarDate(on), fields: 'all' as const },
});

describe('what the refresh asks for', () => {
  it.each([
    ['2026-11-01', undefined, undefined, undefined],
    ['2026-10-31', 'due', '2026-11-01', '2026-11-30'],
    ['2026-10-01', 'due', '2026-11-01', '2026-11-30'],
    ['2026-09-30', 'overdue', '2026-10-01', '2026-10-31'],
  ])('a dog verified on %s is %s', (on, state, since, dueOn) => {
    const [item] = refreshWork([verified('dog', on)], context);
    expect(item && [item.state, item.since, item.dueOn]).toEqual(state && [state, since, dueOn]);
  });

  it('one that was never verified is never done', () => {
    const [item] = refreshWork([{ id: 'rec_1', kind: 'dog' }], context);
    expect(item).toMatchObject({ state: 'never-done', dueOn: '2026-11-30' });
  });

  it.each([
    ['tenant', 'security-supervisor', 'CIM-4.1.5'],
    ['dog', 'security-supervisor', 'CIM-4.1.6'],
    ['parking-use', 'parking-handler', 'CIM-4.1.7'],
    ['special-care', 'department-supervisor', 'CIM-4.1.8'],
    ['owner', 'clerk', 'CIM-4.1.4'],
  ] as const)('%s goes to the %s under %s', (kind, role, clause) => {
    expect([...refreshWork([verified(kind, '2025-01-01')], context)]).toMatchObject([{ role, clause }]);
  });

  it('closed records and kinds that are not monitored ask for nothing', () => {
    const closed = { ...verified('dog', '2025-01-01'), status: { state: 'closed' as const } };
    expect([...refreshWork([closed, { id: 'com_1', kind: 'committee-document' }], context)]).toEqual([]);
  });

  it('follows the host’s policies', () => {
    const rules = { ...DEFAULT_REFRESH_POLICY.rules, dog: null };
    const refreshPolicy = { ...DEFAULT_REFRESH_POLICY, rules };
    expect([...refreshWork([verified('dog', '2025-01-01')], { ...context, refreshPolicy })]).toEqual([]);
    const overrides = { dog: { verifies: [{ role: 'staff', clause: 'CIM-4.1.1' }] } } as const;
    const dutyPolicy = { ...DEFAULT_DUTY_POLICY, overrides };
    expect([...refreshWork([verified('dog', '2025-01-01')], { ...context, dutyPolicy })]).toMatchObject([
      { role: 'staff' },
    ]);
  });
});

describe('what findings ask for', () => {
  const finding = (facts: Record<string, string | number | string[]>, more = {}) => ({
    code: 'REGISTER.VISA_EXPIRED',
    verdict: 'fail' as const,
    effect: 'reviews' as const,
    clause: 'CIM-4.1.5',
    facts,
    ...more,
  });
  const work = (...findings: ReturnType<typeof finding>[]) => [
    ...findingWork(findings, (id) => (id === 'for_1' ? 'foreign-national' : undefined), context),
  ];

  it.each([
    ['2026-11-13', 'overdue', '2026-11-14', '2026-11-20'],
    ['2026-11-14', 'due', '2026-11-15', '2026-11-21'],
    ['2026-11-20', 'due', '2026-11-21', '2026-11-27'],
  ])('what expired on %s is %s', (until, state, since, dueOn) => {
    expect(work(finding({ record: 'for_1', until, daysLeft: -1 }))).toMatchObject([{ state, since, dueOn }]);
  });

  it('what expires soon is due by its last day', () => {
    const soon = { record: 'for_1', until: '2026-12-01', daysLeft: 10, within: 30 };
    expect(work(finding(soon, { effect: 'advises' }))).toMatchObject([
      { state: 'due', since: '2026-11-01', dueOn: '2026-12-01' },
    ]);
  });

  it('what has no last day is due with the month', () => {
    expect(work(finding({ records: ['for_1', 'for_2'] }))).toMatchObject([
      { subject: 'for_1', state: 'due', since: null, dueOn: '2026-11-30' },
    ]);
    expect(work(finding({ records: ['for_1'], from: '2026-10-15', until: '2026-12-31' }))).toMatchObject([
      { since: '2026-10-15', dueOn: '2026-11-30' },
    ]);
  });

  it('a question that a person has to answer is work', () => {
    expect(work(finding({ records: ['for_1', 'for_2'] }, { verdict: 'unknown' }))).toMatchObject([
      { subject: 'for_1' },
    ]);
  });

  it('passes, unknown advice, waived rules, mere information and strangers are no work', () => {
    const facts = { record: 'for_1', until: '2026-11-01', daysLeft: -20 };
    expect(
      work(
        finding(facts, { verdict: 'pass' }),
        finding(facts, { verdict: 'unknown', effect: 'advises' }),
        finding(facts, { waivedBy: { policy: 'p', reason: 'r' } }),
        finding({ record: 'for_1' }, { effect: 'advises' }),
        finding({ record: 'for_9' }),
        finding({}),
      ),
    ).toEqual([]);
  });
});

describe('what the clerk signs off', () => {
  const of = (kind: string, month: string, state: string) =>
    ({ id: `${month}.${kind}`, kind, month, state }) as never;
  const kept = (kind: RecordKind, since: string) => new Map([[kind, calendarDate(since)]]);
  const asked = (...given: Parameters<typeof signOffWork>) =>
    [...signOffWork(...given)].map(({ subject, state, dueOn }) => [subject, state, dueOn]);

  it('each register of the month once, whether its cycle is open or not opened yet', () => {
    const both = new Map([...kept('dog', '2026-11-03'), ...kept('tenant', '2026-11-03')]);
    expect(asked([of('dog', '2026-11', 'open')], both, context)).toEqual([
      ['2026-11.dog', 'due', '2026-12-05'],
      ['2026-11.tenant', 'due', '2026-12-05'],
    ]);
  });

  it('nothing of a month that is signed off; last month’s while it is open or has no cycle', () => {
    const since = kept('dog', '2026-10-31');
    const done = of('dog', '2026-11', 'signed-off');
    expect(asked([done, of('dog', '2026-10', 'signed-off')], since, context)).toEqual([]);
    const late = [['2026-10.dog', 'overdue', '2026-11-05']];
    expect(asked([done, of('dog', '2026-10', 'open')], since, context)).toEqual(late);
    expect(asked([done], since, context)).toEqual(late);
    expect(asked([done], kept('dog', '2026-11-01'), context)).toEqual([]);
  });

  it('still asks for last month after the month has turned', () => {
    const turned = { ...context, asOf: calendarDate('2026-12-03') };
    expect(asked([], kept('dog', '2026-11-30'), turned)).toEqual([
      ['2026-11.dog', 'due', '2026-12-05'],
      ['2026-12.dog', 'due', '2027-01-05'],
    ]);
  });

  it('nothing of kinds that are not monitored', () => {
    expect(asked([], kept('committee-document', '2026-01-01'), context)).toEqual([]);
  });
});

describe('tasks and escalations', () => {
  const task = (type: Task['type'], state: Task['state'] = 'open'): Task => ({
    id: `tsk_${type}`,
    estate,
    schemaVersion: 1,
    type,
    state,
    unit: '3-2-1201' as UnitKey,
    clause: 'CIM-4.1.4',
    role: 'clerk',
    openedOn: calendarDate('2026-11-10'),
    dueOn: calendarDate('2026-11-20'),
  });

  it.each(TASK_TYPES)('the task %s has a text in both languages', (type) => {
    const [item] = taskWork([task(type)], asOf);
    if (item === undefined) throw new Error('no item');
    expect(WORK_CODES).toContain(item.code);
    expect(item.state).toBe('overdue');
    expect(describeWorkItem(item, 'zh-CN')).not.toContain(item.code);
    expect(describeWorkItem(item, 'en')).not.toContain(item.code);
  });

  it('what is done asks for nothing', () => {
    expect([
      ...taskWork([task('close-owner-card', 'done'), task('close-owner-card', 'cancelled')], asOf),
    ]).toEqual([]);
  });

  it('an open escalation goes to the superior', () => {
    const escalation = openEscalation({
      id: 'esc_1',
      estate,
      record: recordId('dog_1'),
      kind: 'dog',
      clause: 'NIM-5.2',
      fields: [{ field: 'phones', reason: 'conflict', onRecord: null, proposed: null }],
      raisedOn: asOf,
      raisedBy: actorId('li'),
      role: 'department-supervisor',
      days: 3,
    });
    expect([...escalationWork([escalation, { ...escalation, state: 'resolved' }], asOf)]).toMatchObject([
      { role: 'department-supervisor', state: 'due', dueOn: '2026-11-24', clause: 'NIM-5.2' },
    ]);
  });
});

describe('the list', () => {
  const items: fc.Arbitrary<WorkItem> = fc.record({
    estate: fc.constantFrom(estate, estateId('est_2')),
    code: fc.constantFrom('A.B', 'C.D'),
    role: fc.constantFrom(...ROLES),
    subject: fc.constantFrom('a', 'b', 'c'),
    subjectKind: fc.constantFrom(...RECORD_KINDS),
    clause: fc.constant('CIM-4.1.5'),
    state: fc.constantFrom(...WORK_STATES),
    since: fc.constant(null),
    dueOn: fc.constantFrom(calendarDate('2026-11-20'), calendarDate('2026-11-30')),
    facts: fc.constantFrom({}, { records: ['a', 'b'] }, { records: ['a', 'c'] }),
  });

  it('does not depend on the order of its items and holds each once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(items, {
          selector: (item) => JSON.stringify([item.role, item.code, item.subject, item.dueOn]),
        }),
        (given) => {
          const list = compileWorkList(given, asOf);
          expect(compileWorkList([...given].reverse(), asOf)).toEqual(list);
          expect(compileWorkList([...given, ...given], asOf)).toEqual(list);
          expect(list.items).toHaveLength(given.length);
        },
      ),
    );
  });

  it('groups by role and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(items), (given) => {
        const list = compileWorkList(given, asOf);
        expect([...workByRole(list).values()].flat()).toHaveLength(list.items.length);
        for (const [role, its] of workByRole(list))
          expect(its).toEqual(list.items.filter((item) => item.role === role));
      }),
    );
  });

  it('knows the state of a span', () => {
    const [since, dueOn] = [calendarDate('2026-11-10'), calendarDate('2026-11-20')];
    const at = (day: string) => workStateOf(since, dueOn, calendarDate(day));
    expect(['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'].map(at)).toEqual([
      'due-soon',
      'due',
      'due',
      'overdue',
    ]);
  });
});
