import { describe, expect, it } from 'vitest';
import { actorId, estateId, isId, isWuyeError, ROLES } from 'wuye';
import { RECORD_KINDS } from 'wuye/records';
import {
  DEFAULT_CYCLE_POLICY,
  DEFAULT_REFRESH_POLICY,
  type OpenCycle,
  openCycle,
  type RefreshPolicy,
} from 'wuye/refresh';
import { CLERK, day, dog, dogPolicy, ESTATE, failures, month, person, rule } from './support.js';

const REQUEST: OpenCycle = {
  estate: ESTATE,
  kind: 'dog',
  month: month('2026-11'),
  records: [dog('rec_1', '2026-10-31'), dog('rec_2', '2026-11-01'), dog('rec_3')],
  actor: CLERK,
  on: day('2026-11-03'),
};
const open = (change: Partial<OpenCycle> = {}) => openCycle({ ...REQUEST, ...change });
const casesOf = (change: Partial<OpenCycle> = {}) => {
  const step = open(change);
  if (!step.accepted) throw new Error(failures(step.findings).join());
  return step.cases.map((item) => item.record);
};

describe('openCycle', () => {
  it('makes a cycle, and a case for each record that has to be verified in the month', () => {
    const step = open();
    expect(step.accepted && step.cycle).toEqual({
      id: '2026-11.dog',
      estate: 'est_chenghu',
      schemaVersion: 1,
      kind: 'dog',
      month: '2026-11',
      state: 'open',
      round: 1,
      cases: 2,
      alreadyVerified: 1,
      opened: { on: '2026-11-03', by: 'li', role: 'clerk' },
      signOffs: [],
    });
    expect(step.accepted && step.cases[0]).toStrictEqual({
      id: '2026-11.dog~rec_1',
      estate: 'est_chenghu',
      schemaVersion: 1,
      cycle: '2026-11.dog',
      kind: 'dog',
      month: '2026-11',
      record: 'rec_1',
      round: 1,
      state: 'open',
      scope: { fields: 'all' },
      freshness: {
        state: 'due',
        verifiedOn: '2026-10-31',
        dueFrom: '2026-11-01',
        dueBy: '2026-11-30',
        periodsOverdue: 0,
      },
      decidedBy: [],
    });
    expect(step.accepted && step.events).toEqual([
      {
        type: 'cycle-opened',
        cycle: '2026-11.dog',
        kind: 'dog',
        month: '2026-11',
        cases: 2,
        alreadyVerified: 1,
        on: '2026-11-03',
        by: 'li',
        role: 'clerk',
      },
    ]);
    expect(step.outcome).toBe('allowed');
    expect(JSON.parse(JSON.stringify(step))).toStrictEqual(step);
  });

  it('passes over closed records, other kinds, and a record that comes twice', () => {
    const records = [
      { ...dog('rec_1'), status: { state: 'closed' as const } },
      { ...dog('rec_2'), kind: 'tenant' as const },
      dog('rec_3'),
      dog('rec_3'),
    ];
    expect(casesOf({ records })).toEqual(['rec_3']);
  });

  it('looks at the end of the month: what becomes due in its middle has a case', () => {
    const policy = dogPolicy(rule('rolling-month', 1));
    const records = [dog('rec_1', '2026-10-30'), dog('rec_2', '2026-10-31'), dog('rec_3', '2026-11-01')];
    expect(casesOf({ policy, records })).toEqual(['rec_1', 'rec_2']);
    const step = open({ policy, records });
    expect(step.accepted && step.cases[0]?.freshness.state).toBe('verified-this-period');
  });

  it('opens the cycle of owners for those only whose three months are over', () => {
    const owner = (id: string, on: string) => ({ ...dog(id, on), kind: 'owner' as const });
    const records = [
      owner('rec_1', '2026-08-31'),
      owner('rec_2', '2026-09-01'),
      owner('rec_3', '2026-05-01'),
    ];
    expect(casesOf({ kind: 'owner', records })).toEqual(['rec_1', 'rec_3']);
  });

  it('narrows a case to the field groups that are due', () => {
    const policy = dogPolicy(
      rule('calendar-month', 3, {
        fieldGroups: {
          contact: { fields: ['phones'], period: { unit: 'calendar-month', count: 1 } },
          unit: { fields: ['unit', 'phones'], period: { unit: 'calendar-month', count: 2 } },
        },
      }),
    );
    const records = [dog('rec_1', '2026-10-02'), dog('rec_2', '2026-09-02'), dog('rec_3', '2026-08-02')];
    const step = open({ policy, records });
    expect(step.accepted && step.cases.map(({ scope }) => scope)).toEqual([
      { fields: ['phones'], groups: ['contact'] },
      { fields: ['phones', 'unit'], groups: ['contact', 'unit'] },
      { fields: 'all' },
    ]);
  });

  it('takes a verification of some fields for the record, unless the rule has groups of fields', () => {
    const partly = { ...dog('rec_1'), verification: { on: day('2026-11-02'), fields: ['phones'] } };
    const contact = { fields: ['phones'], period: { unit: 'calendar-month', count: 1 } } as const;
    const scopes = (rest: Parameters<typeof rule>[2]) => {
      const step = open({ policy: dogPolicy(rule('calendar-month', 1, rest)), records: [partly] });
      return step.accepted && step.cases.map(({ scope }) => scope);
    };
    expect(scopes({})).toEqual([]);
    expect(scopes({ fieldGroups: { contact } })).toEqual([{ fields: 'all' }]);
  });

  it('assigns the cases to one person, or to one for each', () => {
    const assignees = (request: Partial<OpenCycle>) => {
      const step = open(request);
      return step.accepted && step.cases.map(({ assignee }) => assignee);
    };
    expect(assignees({ assignees: actorId('zhao') })).toEqual(['zhao', 'zhao']);
    expect(assignees({ assignees: ({ id }) => (id === 'rec_3' ? actorId('sun') : undefined) })).toEqual([
      undefined,
      'sun',
    ]);
  });

  it('makes ids of month, kind and record that a store takes, or uses the host’s', () => {
    for (const kind of RECORD_KINDS) {
      const step = open({ kind, records: [{ id: 'r'.repeat(90), kind }] });
      if (step.accepted) expect([step.cycle.id, ...step.cases.map(({ id }) => id)].every(isId)).toBe(true);
    }
    const own = open({ ids: { cycle: 'cyc_1', caseOf: (record) => `case_${record}` } });
    expect(own.accepted && own.cases.map(({ id, cycle }) => `${cycle} ${id}`)).toEqual([
      'cyc_1 case_rec_1',
      'cyc_1 case_rec_3',
    ]);
    expect(() => open({ records: [dog('r'.repeat(120))] })).toThrow('KERNEL.INVALID_ARGUMENT');
    expect(() => open({ records: [dog('王')] })).toThrow('KERNEL.INVALID_ARGUMENT');
  });

  it('takes no record of another estate', () => {
    const records = [{ ...dog('rec_1'), estate: estateId('est_other') }];
    expect(() => open({ records })).toThrow(
      expect.toSatisfy((error: unknown) => isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')),
    );
    expect(casesOf({ records: [{ ...dog('rec_1'), estate: ESTATE }] })).toEqual(['rec_1']);
  });

  it('of an empty register is a cycle without cases', () => {
    const step = open({ records: [] });
    expect(step.accepted && [step.cycle.cases, step.cycle.alreadyVerified]).toEqual([0, 0]);
  });

  it.each(
    ROLES.map((role) => [
      role,
      ['system', 'clerk', 'department-supervisor', 'department-head', 'project-manager'].includes(role),
    ]),
  )('by %s: %s', (role, accepted) => {
    const step = open({ actor: person('li', role) });
    expect(step.accepted).toBe(accepted);
    if (!accepted) expect(failures(step.findings)).toEqual(['REFRESH.ACTOR_LACKS_ROLE']);
  });

  it.each([
    ['2026-10-31', false],
    ['2026-11-01', true],
    ['2026-11-30', true],
    ['2027-02-03', true],
  ])('of November on %s: %s', (on, accepted) => {
    const step = open({ on: day(on) });
    expect(step.accepted).toBe(accepted);
    if (!accepted) expect(failures(step.findings)).toEqual(['REFRESH.CYCLE_MONTH_NOT_BEGUN']);
  });

  it('sees the records as they stood at the end of the month when it is opened late', () => {
    const step = open({
      on: day('2027-02-03'),
      records: [dog('rec_1', '2026-10-31'), dog('rec_2', '2026-11-30')],
    });
    expect(
      step.accepted && step.cases.map(({ record, freshness }) => `${record} ${freshness.state}`),
    ).toEqual(['rec_1 due']);
  });

  it('refuses kinds that are not monitored, and says every reason at once', () => {
    const step = open({ kind: 'committee-document', on: day('2026-10-01'), actor: person('wu', 'staff') });
    expect([step.accepted, step.outcome]).toEqual([false, 'refused']);
    expect(step.findings.map(({ facts }) => facts)).toEqual([
      { kind: 'committee-document' },
      { month: '2026-11', on: '2026-10-01' },
      { roles: DEFAULT_CYCLE_POLICY.openRoles },
    ]);
    expect(failures(step.findings)).toEqual([
      'REFRESH.KIND_NOT_MONITORED',
      'REFRESH.CYCLE_MONTH_NOT_BEGUN',
      'REFRESH.ACTOR_LACKS_ROLE',
    ]);
    expect(step).not.toHaveProperty('cycle');
    expect(() => open({ kind: '__proto__' as never })).toThrow('KERNEL.INVALID_ARGUMENT');
  });

  it('carries the policy that it was opened under', () => {
    const policy: RefreshPolicy = { ...DEFAULT_REFRESH_POLICY, id: 'own', cycle: { openRoles: ['staff'] } };
    const step = open({ policy, actor: person('wu', 'staff') });
    expect(step.accepted).toBe(true);
    expect(step.policy).toEqual({ id: 'own', version: '1', effectiveFrom: '2026-01-01' });
  });
});
