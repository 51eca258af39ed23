import { describe, expect, it } from 'vitest';
import { actorId } from 'wuye';
import {
  applyCase,
  applyCaseEvents,
  applyCycle,
  applyToRecord,
  caseIndex,
  decideCase,
  decideCycle,
  freshnessOf,
  openCycle,
  ruleOf,
} from 'wuye/refresh';
import { CLERK, day, dog, dogCycle, dogPolicy, ESTATE, firstOf, month, rule, SECURITY } from './support.js';

const { cycle, cases } = dogCycle(2);
const item = firstOf(cases);
const on = day('2026-11-10');
const other = { ...cycle, id: 'another' } as never;
const stray = { ...item, id: 'x', cycle: 'another' };
const ended = { type: 'record-ended', record: 'rec_0', on, reason: 'the dog died' } as never;

describe('what does not belong together is refused with both names', () => {
  it.each<[string, () => unknown]>([
    [
      'KERNEL.INVALID_ARGUMENT: an event of case x, not of 2026-11.dog~rec_0',
      () => applyCase(item, { type: 'case-assigned', case: 'x' } as never),
    ],
    [
      'KERNEL.STATE_UNKNOWN_EVENT: no event of a case',
      () => applyCase(item, { type: 'case-x', case: item.id } as never),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: no case x given',
      () => applyCaseEvents([item], [{ type: 'case-assigned', case: 'x' } as never]),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: an event of cycle x, not of 2026-11.dog',
      () => applyCycle(cycle, { type: 'cycle-opened', cycle: 'x' } as never),
    ],
    [
      'KERNEL.STATE_UNKNOWN_EVENT: no event of a cycle',
      () => applyCycle(cycle, { type: 'x', cycle: cycle.id } as never),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: an effect on record rec_0, not on rec_1',
      () => applyToRecord(dog('rec_1') as never, ended),
    ],
    [
      'KERNEL.STATE_UNKNOWN_EVENT: record-ended on record rec_0, which is closed',
      () => applyToRecord({ ...dog('rec_0'), status: { state: 'closed' } } as never, ended),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: case 2026-11.dog~rec_0 is not of cycle another',
      () => decideCase(item, { type: 'confirm', means: 'visit' }, { actor: SECURITY, on, cycle: other }),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: case x is not of cycle 2026-11.dog',
      () => decideCycle(cycle, { type: 'sign-off' }, { actor: CLERK, on, cases: [stray] }),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: the policy has no rule for cat',
      () => ruleOf(dogPolicy(rule('calendar-month', 1)), 'cat' as never),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: record rec_1 is of another estate',
      () => opened([{ ...dog('rec_1'), estate: 'est_other' as never }]),
    ],
    ['KERNEL.INVALID_ARGUMENT: not a case id; hand in ids: 2026-11.dog~狗', () => opened([dog('狗')])],
  ])('%s', (message, call) => {
    expect(call).toThrow(message);
  });

  it('takes an effect for a record that has no id yet', () => {
    const { id: _id, ...body } = dog('rec_0');
    expect(applyToRecord(body as never, ended)).toMatchObject({ status: { state: 'closed', on } });
  });
});

function opened(records: Parameters<typeof openCycle>[0]['records']) {
  return openCycle({ estate: ESTATE, kind: 'dog', month: month('2026-11'), records, actor: CLERK, on });
}

describe('a case in its index', () => {
  it('has an empty assignee where nobody was named', () => {
    expect(caseIndex(item)).toEqual({ cycle: '2026-11.dog', state: 'open', assignee: '' });
  });
});

describe('who is told off', () => {
  it('a case of another is decided with the name of its assignee, and without where there is none', () => {
    const facts = (of: typeof item) => {
      const { findings } = decideCase(
        of,
        { type: 'confirm', means: 'visit' },
        { actor: SECURITY, on, cycle },
      );
      return findings.find(({ code }) => code === 'REFRESH.CASE_ASSIGNED_TO_ANOTHER')?.facts;
    };
    expect(facts(item)).toStrictEqual({ case: item.id });
    expect(facts({ ...item, assignee: actorId('sun') })).toStrictEqual({ case: item.id, assignee: 'sun' });
  });
});

describe('a cycle of a kind that nobody monitors', () => {
  it('is refused under the clause of the monthly check', () => {
    const step = openCycle({
      ...{ estate: ESTATE, kind: 'occupancy', month: month('2026-11'), records: [], actor: CLERK, on },
    } as never);
    expect(step.accepted).toBe(false);
    expect(step.findings[0]).toMatchObject({
      verdict: 'fail',
      clause: 'CIM-4.1.9',
      facts: { kind: 'occupancy' },
    });
  });
});

describe('a hand-over', () => {
  const handed = (reason?: string) => {
    const assigned = cases.map((one) => ({ ...one, assignee: actorId('zhao') }));
    const command = { type: 'hand-over', from: actorId('zhao'), to: actorId('sun') } as const;
    const head = { id: actorId('wu'), roles: ['department-head'] as const };
    return decideCycle(cycle, reason === undefined ? command : { ...command, reason }, {
      actor: head,
      on,
      cases: assigned,
    } as never);
  };

  it('says from whom to whom, how many, and why where a reason was given', () => {
    const plain = handed();
    const reasoned = handed('left the company');
    expect(plain.findings.map(({ code, verdict, facts }) => [code, verdict, facts])).toEqual(
      expect.arrayContaining([
        ['REFRESH.NOTHING_TO_HAND_OVER', 'pass', { from: 'zhao', open: 2 }],
        ['REFRESH.HANDED_TO_SAME_PERSON', 'pass', { from: 'zhao', to: 'sun' }],
      ]),
    );
    if (!plain.accepted || !reasoned.accepted) throw new Error('refused');
    expect(plain.events[0]).not.toHaveProperty('reason');
    expect(plain.events[0]).toMatchObject({ type: 'cycle-handed-over', from: 'zhao', to: 'sun', cases: 2 });
    expect(reasoned.events[0]).toMatchObject({ type: 'cycle-handed-over', reason: 'left the company' });
  });
});

describe('a record that was never verified', () => {
  const asOf = day('2026-11-21');
  const never = (recordedAt?: string) =>
    freshnessOf(
      { ...(recordedAt === undefined ? {} : { recordedAt }) } as never,
      rule('calendar-month', 1),
      asOf,
    );

  it.each([
    [undefined, '2026-11-01'],
    ['yesterday', '2026-11-01'],
    ['2026-11-22T01:00:00.000Z', '2026-11-01'],
    ['2026-11-21T01:00:00.000Z', '2026-11-21'],
    ['2026-11-20T16:30:00.000Z', '2026-11-21'],
    ['2026-10-05T01:00:00.000Z', '2026-10-05'],
  ])('and was recorded at %s is due from %s', (recordedAt, dueFrom) => {
    expect(never(recordedAt)).toStrictEqual({
      state: 'never-verified',
      dueFrom,
      dueBy: '2026-11-30',
      periodsOverdue: 0,
    });
  });
});
