import { describe, expect, it } from 'vitest';
import { type Actor, actorId } from 'wuye';
import { type CaseCommand, decideCase, type RefreshCase } from 'wuye/refresh';
import { CLERK, day, dogCycle, firstOf, SECURITY, standIn } from './support.js';

// What a step tells is what stays in the audit: each finding with what it saw.

const { cycle, cases } = dogCycle(1);
const item = firstOf(cases);
const on = day('2026-11-10');
const findingsOf = (command: CaseCommand, of: RefreshCase = item, late = on) =>
  decideCase(of, command, { actor: SECURITY, on: late, cycle }).findings;
const told = (command: CaseCommand, late = on) =>
  findingsOf(command, item, late)
    .slice(-5)
    .map(({ code, verdict, facts }) => [code.replace('REFRESH.', ''), verdict, facts]);

const UNREACHABLE = { type: 'mark-unreachable', reason: 'nobody in', attempts: 0 } as const;

describe('the findings of a decision on a case', () => {
  it('say in which state the cycle and the case were, and in which round', () => {
    const of = { ...item, round: 2, state: 'confirmed' as const };
    const facts = Object.fromEntries(
      findingsOf({ type: 'confirm', means: 'visit' }, of).map((finding) => [finding.code, finding.facts]),
    );
    expect(facts).toMatchObject({
      'REFRESH.CYCLE_NOT_OPEN': { cycle: '2026-11.dog', state: 'open' },
      'REFRESH.CASE_STATE_REFUSES': { case: item.id, state: 'confirmed', command: 'confirm' },
      'REFRESH.CASE_OF_EARLIER_ROUND': { case: item.id, round: 2, cycleRound: 1 },
    });
  });

  it('of a confirmation hold its day between the first of the month and today', () => {
    expect(told({ type: 'confirm', means: 'visit', verifiedOn: day('2026-11-09') })).toEqual([
      ['REASON_MISSING', 'not-applicable', {}],
      ['ATTEMPTS_TOO_FEW', 'not-applicable', { minimumAttempts: 1 }],
      ['FIELDS_MISSING', 'not-applicable', {}],
      ['EFFECTIVE_DAY_REFUSED', 'pass', { day: '2026-11-09', on, notBefore: '2026-11-01' }],
      ['CASE_DECIDED_LATE', 'pass', { day: '2026-11-09', dueBy: '2026-11-30' }],
    ]);
    expect(told({ type: 'confirm', means: 'visit', verifiedOn: day('2026-10-31') })[3]?.[1]).toBe('fail');
    expect(told({ type: 'confirm', means: 'visit', verifiedOn: day('2026-11-11') })[3]?.[1]).toBe('fail');
    expect(told({ type: 'confirm', means: 'visit', verifiedOn: '2026-11-31' as never }).slice(3)).toEqual([
      ['EFFECTIVE_DAY_REFUSED', 'unknown', { on, notBefore: '2026-11-01' }],
      ['CASE_DECIDED_LATE', 'not-applicable', { dueBy: '2026-11-30' }],
    ]);
  });

  it('of a change hold its day as those of a confirmation do', () => {
    const told = (type: 'confirm' | 'change') => {
      const command = { type, fields: ['phones'], verifiedOn: day('2026-10-31') } as CaseCommand;
      return findingsOf(command)
        .slice(-2)
        .map(({ verdict, facts }) => [verdict, facts]);
    };
    expect(told('change')).toEqual([
      ['fail', { day: '2026-10-31', on, notBefore: '2026-11-01' }],
      ['pass', { day: '2026-10-31', dueBy: '2026-11-30' }],
    ]);
    expect(told('change')).toEqual(told('confirm'));
  });

  it('hold the record, where the host gives it: what verifies or ends one asks that it is open', () => {
    const closed = (command: CaseCommand, status?: object) =>
      decideCase(item, command, { actor: SECURITY, on, cycle, record: { id: item.record, status } as never })
        .findings.filter(({ code }) => code === 'REFRESH.RECORD_CLOSED')
        .map(({ verdict, facts }) => [verdict, facts]);
    const touching: readonly CaseCommand[] = [
      { type: 'confirm', means: 'visit' },
      { type: 'change', fields: ['phones'] },
      { type: 'end', reason: '已搬走' },
    ];
    for (const command of touching) {
      expect(closed(command, { state: 'closed' })).toEqual([['fail', { record: item.record }]]);
      expect(closed(command, { state: 'active' })).toEqual([['pass', { record: item.record }]]);
      expect(closed(command)).toEqual([['pass', { record: item.record }]]);
    }
    const apart = ['not-applicable', { record: item.record }];
    expect(closed(UNREACHABLE, { state: 'closed' })).toEqual([apart]);
    expect(findingsOf({ type: 'confirm', means: 'visit' }).map(({ code }) => code)).not.toContain(
      'REFRESH.RECORD_CLOSED',
    );
    const other = { id: 'rec_other' } as never;
    expect(() => decideCase(item, UNREACHABLE, { actor: SECURITY, on, cycle, record: other })).toThrowError(
      `KERNEL.INVALID_ARGUMENT: case ${item.id} is not about record rec_other`,
    );
  });

  it('say in which role somebody acts, in whose name, and who could', () => {
    const roles = ['security-supervisor'];
    const facts = (actor: Actor) =>
      decideCase(item, { type: 'confirm' }, { actor, on, cycle }).findings.find(
        ({ code }) => code === 'REFRESH.ACTOR_LACKS_ROLE',
      )?.facts;
    expect(facts(SECURITY)).toStrictEqual({ roles, role: 'security-supervisor' });
    expect(facts(standIn('sun', [], 'zhao', ['security-supervisor']))).toStrictEqual({
      roles,
      role: 'security-supervisor',
      onBehalfOf: 'zhao',
    });
    expect(facts(CLERK)).toStrictEqual({ roles });
  });

  it('of an end hold its day and its reason', () => {
    expect(told({ type: 'end', reason: ' ', endedOn: day('2026-08-01') })).toEqual([
      ['REASON_MISSING', 'unknown', {}],
      ['ATTEMPTS_TOO_FEW', 'not-applicable', { minimumAttempts: 1 }],
      ['FIELDS_MISSING', 'not-applicable', {}],
      ['EFFECTIVE_DAY_REFUSED', 'pass', { day: '2026-08-01', on }],
      ['CASE_DECIDED_LATE', 'pass', { day: on, dueBy: '2026-11-30' }],
    ]);
  });

  it('of somebody who cannot be reached count the attempts, and are for the superior', () => {
    expect(told(UNREACHABLE)).toEqual([
      ['REASON_MISSING', 'pass', {}],
      ['ATTEMPTS_TOO_FEW', 'fail', { attempts: 0, minimumAttempts: 1 }],
      ['FIELDS_MISSING', 'not-applicable', {}],
      ['EFFECTIVE_DAY_REFUSED', 'not-applicable', { day: on, on }],
      ['CASE_DECIDED_LATE', 'pass', { day: on, dueBy: '2026-11-30' }],
    ]);
    const clauses = (command: CaseCommand) =>
      findingsOf(command)
        .filter(({ code }) => code === 'REFRESH.REASON_MISSING')
        .map(({ clause }) => clause);
    expect(clauses(UNREACHABLE)).toEqual(['NIM-4.2']);
    expect(clauses({ type: 'leave-undecided', reason: 'renovation' })).toEqual(['CIM-4.1.6']);
  });

  it.each([
    [1, 'pass', { attempts: 1, minimumAttempts: 1 }],
    [1.5, 'unknown', { attempts: 1.5, minimumAttempts: 1 }],
    [-1, 'unknown', { attempts: -1, minimumAttempts: 1 }],
    [Number.NaN, 'unknown', { minimumAttempts: 1 }],
    ['2' as never, 'unknown', { minimumAttempts: 1 }],
  ])('of %s attempts are %s', (attempts, verdict, facts) => {
    expect(told({ ...UNREACHABLE, attempts })[1]).toEqual(['ATTEMPTS_TOO_FEW', verdict, facts]);
  });

  it.each([
    [['phones'], 'pass'],
    [['phones', ' '], 'unknown'],
    [[], 'unknown'],
    ['phones' as never, 'unknown'],
  ])('of a change of %j are %s', (fields, verdict) => {
    expect(told({ type: 'change', fields })[2]?.[1]).toBe(verdict);
  });

  it('advise where the month is over, but not of whom a case is given to', () => {
    const late = day('2026-12-01');
    const lateness = (command: CaseCommand) =>
      findingsOf(command, item, late).find(({ code }) => code === 'REFRESH.CASE_DECIDED_LATE');
    expect(lateness({ type: 'leave-undecided', reason: 'renovation' })).toMatchObject({
      verdict: 'fail',
      effect: 'advises',
      facts: { day: late, dueBy: '2026-11-30' },
    });
    expect(lateness({ type: 'assign', to: actorId('sun') })?.verdict).toBe('not-applicable');
  });
});
