import { describe, expect, it } from 'vitest';
import { type Actor, actorId, addDays, clauseOf, ROLES, type Role } from 'wuye';
import { assignmentsOf, DEFAULT_DUTY_POLICY } from 'wuye/duties';
import { RECORD_KINDS } from 'wuye/records';
import {
  applyCase,
  applyCaseEvents,
  CASE_STATES,
  CASE_TRANSITIONS,
  type CaseCommand,
  type CaseContext,
  type CaseState,
  DEFAULT_REFRESH_POLICY,
  decideCase,
  type RefreshCase,
  type RefreshPolicy,
  verificationOf,
} from 'wuye/refresh';
import { CLERK, day, dogCycle, failures, firstOf, person, SECURITY, standIn } from './support.js';

const ON = day('2026-11-10');
const { cycle, cases } = dogCycle(2);
const OPEN = firstOf(cases);

const COMMANDS: Readonly<Record<CaseCommand['type'], CaseCommand>> = {
  confirm: { type: 'confirm', means: 'visit' },
  change: { type: 'change', fields: ['phones'] },
  end: { type: 'end', reason: 'the dog died' },
  'mark-unreachable': { type: 'mark-unreachable', reason: 'nobody in', attempts: 3 },
  'leave-undecided': { type: 'leave-undecided', reason: 'renovation' },
  assign: { type: 'assign', to: actorId('sun') },
};
const TYPES = Object.keys(COMMANDS) as CaseCommand['type'][];

const decide = (item: RefreshCase, command: CaseCommand, context: Partial<CaseContext> = {}) =>
  decideCase(item, command, { actor: SECURITY, on: ON, cycle, ...context });

/** The case after a command that is accepted. */
function reached(item: RefreshCase, command: CaseCommand, context: Partial<CaseContext> = {}): RefreshCase {
  const step = decide(item, command, context);
  if (!step.accepted) throw new Error(failures(step.findings).join());
  return applyCaseEvents([item], step.events)[0] ?? item;
}

/** A case in each state, reached by commands only. */
const IN_STATE: Readonly<Record<CaseState, RefreshCase>> = {
  open: OPEN,
  confirmed: reached(OPEN, COMMANDS.confirm),
  changed: reached(OPEN, COMMANDS.change),
  ended: reached(OPEN, COMMANDS.end),
  unreachable: reached(OPEN, COMMANDS['mark-unreachable']),
  'not-decided': reached(OPEN, COMMANDS['leave-undecided']),
};

describe('the walk of a case', () => {
  it('reaches every state', () => {
    for (const state of CASE_STATES) expect(IN_STATE[state].state).toBe(state);
  });

  const walk = CASE_STATES.flatMap((state) =>
    TYPES.flatMap((type) => ROLES.map((role) => [state, type, role] as const)),
  );

  it(`answers every state, command and role: ${walk.length} of them`, () => {
    const superiors: readonly Role[] = [
      'clerk',
      'department-supervisor',
      'department-head',
      'project-manager',
    ];
    for (const [state, type, role] of walk) {
      const next = (CASE_TRANSITIONS[state] as Partial<Record<string, CaseState>>)[type];
      const held = role === 'security-supervisor' || (type === 'assign' && superiors.includes(role));
      const step = decide(IN_STATE[state], COMMANDS[type], { actor: person('zhao', role) });
      const reasons = [
        ...(next === undefined ? ['REFRESH.CASE_STATE_REFUSES'] : []),
        ...(held ? [] : ['REFRESH.ACTOR_LACKS_ROLE']),
      ];
      expect({ state, type, role, failed: failures(step.findings) }).toEqual({
        state,
        type,
        role,
        failed: reasons,
      });
      expect(step.accepted).toBe(reasons.length === 0);
      if (step.accepted && next !== undefined) {
        expect(applyCaseEvents([IN_STATE[state]], step.events)[0]?.state).toBe(next);
      }
    }
  });

  it('reports the same rules in the same order for every command', () => {
    const orders = CASE_STATES.flatMap((state) =>
      TYPES.map((type) =>
        decide(IN_STATE[state], COMMANDS[type])
          .findings.map(({ code }) => code)
          .join(),
      ),
    );
    expect(new Set(orders).size).toBe(1);
  });

  it.each(['hand-over', 'reopen'])('is not taken by %s, which is said of the cycle', (type) => {
    for (const state of CASE_STATES) {
      const command = { type, from: actorId('zhao'), to: actorId('sun'), reason: 'on leave' } as never;
      expect(failures(decide(IN_STATE[state], command).findings)).toEqual(['REFRESH.CASE_STATE_REFUSES']);
    }
  });

  it('is refused in a cycle that is signed off', () => {
    const step = decide(OPEN, COMMANDS.confirm, { cycle: { ...cycle, state: 'signed-off' } });
    expect(failures(step.findings)).toEqual(['REFRESH.CYCLE_NOT_OPEN']);
    expect(decide(OPEN, COMMANDS.confirm, { cycle: { ...cycle, state: 'reopened' } }).accepted).toBe(true);
  });

  it('takes no case of another cycle', () => {
    expect(() => decide(OPEN, COMMANDS.confirm, { cycle: { ...cycle, id: 'other' } })).toThrow(
      'KERNEL.INVALID_ARGUMENT',
    );
  });
});

describe('what a decision says', () => {
  const eventsOf = (command: CaseCommand, context: Partial<CaseContext> = {}) => {
    const step = decide(OPEN, command, context);
    return step.accepted ? step.events : failures(step.findings);
  };
  const target = { case: OPEN.id, record: 'rec_0', kind: 'dog' };
  const acted = { on: '2026-11-10', by: 'zhao', role: 'security-supervisor' };

  it('confirmed: the verification to write', () => {
    expect(eventsOf(COMMANDS.confirm)).toEqual([
      {
        type: 'case-decided',
        case: OPEN.id,
        round: 1,
        outcome: 'confirmed',
        effectiveOn: '2026-11-10',
        means: 'visit',
        ...acted,
      },
      {
        type: 'record-verified',
        ...target,
        verification: { on: '2026-11-10', by: 'zhao', means: 'visit', fields: 'all' },
        groups: [],
      },
    ]);
  });

  it('changed: which fields, and the verification', () => {
    expect(eventsOf({ type: 'change', fields: ['phones'], verifiedOn: day('2026-11-05') })).toEqual([
      {
        type: 'case-decided',
        case: OPEN.id,
        round: 1,
        outcome: 'changed',
        effectiveOn: '2026-11-05',
        fields: ['phones'],
        ...acted,
      },
      {
        type: 'record-verified',
        ...target,
        verification: { on: '2026-11-05', by: 'zhao', fields: 'all' },
        groups: [],
      },
    ]);
  });

  it('ended: the closing', () => {
    const command: CaseCommand = { type: 'end', reason: 'moved', endedOn: day('2026-09-30') };
    expect(eventsOf(command)).toEqual([
      {
        type: 'case-decided',
        case: OPEN.id,
        round: 1,
        outcome: 'ended',
        effectiveOn: '2026-09-30',
        reason: 'moved',
        ...acted,
      },
      { type: 'record-ended', ...target, on: '2026-09-30', reason: 'moved' },
    ]);
  });

  it('unreachable: the escalation of what cannot be confirmed', () => {
    expect(eventsOf(COMMANDS['mark-unreachable'])).toEqual([
      {
        type: 'case-decided',
        case: OPEN.id,
        round: 1,
        outcome: 'unreachable',
        reason: 'nobody in',
        attempts: 3,
        ...acted,
      },
      {
        type: 'record-escalated',
        ...target,
        on: '2026-11-10',
        reason: 'nobody in',
        attempts: 3,
        clause: 'NIM-4.2',
      },
    ]);
  });

  it('left undecided, or assigned: nothing for the record', () => {
    expect(eventsOf(COMMANDS['leave-undecided'])).toMatchObject([
      { type: 'case-decided', outcome: 'not-decided' },
    ]);
    expect(eventsOf(COMMANDS.assign)).toEqual([
      { type: 'case-assigned', case: OPEN.id, from: null, to: 'sun', ...acted },
    ]);
  });

  it('is plain JSON', () => {
    for (const command of Object.values(COMMANDS)) {
      const step = decide(OPEN, command);
      expect(JSON.parse(JSON.stringify(step))).toStrictEqual(step);
    }
  });

  it('stands in the case afterwards', () => {
    expect(IN_STATE.confirmed.decision).toEqual({
      outcome: 'confirmed',
      effectiveOn: '2026-11-10',
      means: 'visit',
      ...acted,
    });
    expect(verificationOf(IN_STATE.confirmed)).toEqual({
      on: '2026-11-10',
      by: 'zhao',
      means: 'visit',
      fields: 'all',
    });
    expect(verificationOf(IN_STATE.changed)?.fields).toBe('all');
    for (const state of ['open', 'ended', 'unreachable', 'not-decided'] as const) {
      expect(verificationOf(IN_STATE[state])).toBeNull();
    }
  });

  it('may be said again of who was not reached, and the last word counts', () => {
    const again = reached(IN_STATE.unreachable, COMMANDS.confirm, { on: day('2026-11-20') });
    expect(again.decision).toEqual({
      ...IN_STATE.confirmed.decision,
      on: '2026-11-20',
      effectiveOn: '2026-11-20',
    });
    const more = reached(IN_STATE.unreachable, { type: 'mark-unreachable', reason: 'still', attempts: 5 });
    expect(more.decision?.attempts).toBe(5);
  });

  it('verifies the field groups only, where only they were due', () => {
    const scope = { fields: ['phones'], groups: ['contact'] };
    const step = decide({ ...OPEN, scope }, COMMANDS.confirm);
    expect(step.accepted && step.events[1]).toMatchObject({
      verification: { fields: ['phones'] },
      groups: ['contact'],
    });
  });
});

describe('what a decision needs', () => {
  const failed = (command: CaseCommand, context: Partial<CaseContext> = {}) =>
    failures(decide(OPEN, command, context).findings);

  it.each(['', ' ', '\t\n', '　', undefined as never])('a reason: %j is none', (reason) => {
    expect(failed({ type: 'end', reason })).toEqual(['REFRESH.REASON_MISSING?']);
    expect(failed({ type: 'leave-undecided', reason })).toEqual(['REFRESH.REASON_MISSING?']);
    expect(failed({ type: 'mark-unreachable', reason, attempts: 1 })).toEqual(['REFRESH.REASON_MISSING?']);
  });

  it.each([
    [1, 0, ['REFRESH.ATTEMPTS_TOO_FEW']],
    [1, 1, []],
    [3, 2, ['REFRESH.ATTEMPTS_TOO_FEW']],
    [3, 3, []],
    [3, 4, []],
    [1, -1, ['REFRESH.ATTEMPTS_TOO_FEW?']],
    [1, 1.5, ['REFRESH.ATTEMPTS_TOO_FEW?']],
    [1, Number.NaN, ['REFRESH.ATTEMPTS_TOO_FEW?']],
    [1, undefined as never, ['REFRESH.ATTEMPTS_TOO_FEW?']],
  ])('of at least %s attempts: %s', (minimumAttempts, attempts, expected) => {
    const policy: RefreshPolicy = { ...DEFAULT_REFRESH_POLICY, cycle: { minimumAttempts } };
    expect(failed({ type: 'mark-unreachable', reason: 'out', attempts }, { policy })).toEqual(expected);
  });

  it('a reason that is not given at all is none', () => {
    for (const type of ['end', 'leave-undecided', 'mark-unreachable']) {
      expect(failed({ type, attempts: 1 } as never)).toEqual(['REFRESH.REASON_MISSING?']);
    }
  });

  it('the changed fields', () => {
    expect(failed({ type: 'change', fields: [] })).toEqual(['REFRESH.FIELDS_MISSING?']);
    expect(failed({ type: 'change', fields: [' '] })).toEqual(['REFRESH.FIELDS_MISSING?']);
    expect(failed({ type: 'change', fields: undefined as never })).toEqual(['REFRESH.FIELDS_MISSING?']);
  });

  it.each([
    ['2026-10-31', ['REFRESH.EFFECTIVE_DAY_REFUSED']],
    ['2026-11-01', []],
    ['2026-11-10', []],
    ['2026-11-11', ['REFRESH.EFFECTIVE_DAY_REFUSED']],
    ['2026-11-31', ['REFRESH.EFFECTIVE_DAY_REFUSED?']],
    ['2026-11-1', ['REFRESH.EFFECTIVE_DAY_REFUSED?']],
    ['', ['REFRESH.EFFECTIVE_DAY_REFUSED?']],
  ])('a day of the verification in the month and not in the future: %s', (verifiedOn, expected) => {
    const command: CaseCommand = { type: 'confirm', verifiedOn: verifiedOn as typeof ON };
    expect(failed(command)).toEqual(expected);
    expect(failed({ ...command, type: 'change', fields: ['phones'] })).toEqual(expected);
  });

  it('an end that is entered late is late, however long ago it was', () => {
    const command: CaseCommand = { type: 'end', reason: 'moved', endedOn: day('2026-09-30') };
    expect(failed(command, { on: day('2026-11-30') })).toEqual([]);
    expect(failed(command, { on: day('2026-12-01') })).toEqual(['REFRESH.CASE_DECIDED_LATE']);
  });

  it('an end that is not in the future, however long ago', () => {
    expect(failed({ type: 'end', reason: 'moved', endedOn: day('2026-11-11') })).toEqual([
      'REFRESH.EFFECTIVE_DAY_REFUSED',
    ]);
    expect(failed({ type: 'end', reason: 'moved', endedOn: day('2020-01-01') })).toEqual([]);
  });

  it('a date of the act not before the opening', () => {
    expect(failed(COMMANDS['leave-undecided'], { on: day('2026-11-02') })).toEqual([
      'REFRESH.DATE_BEFORE_OPENING',
    ]);
    expect(failed(COMMANDS['leave-undecided'], { on: day('2026-11-03') })).toEqual([]);
  });

  it('to be in time, though late is better than never', () => {
    expect(failed(COMMANDS.confirm, { on: day('2026-11-30') })).toEqual([]);
    const late = decide(OPEN, COMMANDS.confirm, { on: day('2026-12-01') });
    expect(failures(late.findings)).toEqual(['REFRESH.CASE_DECIDED_LATE']);
    expect(late.accepted).toBe(true);
    const enteredLate: CaseCommand = { type: 'confirm', verifiedOn: day('2026-11-30') };
    expect(failed(enteredLate, { on: day('2026-12-03') })).toEqual([]);
  });
});

describe('who may decide a case', () => {
  const failed = (item: RefreshCase, actor: Actor, policy = DEFAULT_REFRESH_POLICY, on = ON) =>
    failures(decide(item, COMMANDS.confirm, { actor, policy, on }).findings);

  it.each(RECORD_KINDS)('of the kind %s is who has the duty to verify it', (kind) => {
    const item = { ...OPEN, kind };
    const roles = assignmentsOf(kind, 'verify').map(({ role }) => role);
    for (const role of ROLES) {
      const step = decide(item, COMMANDS.confirm, { actor: person('x', role) });
      expect(step.accepted).toBe(roles.includes(role));
      for (const { clause } of step.findings) expect(clauseOf(clause)).not.toBeNull();
    }
  });

  it('may be divided otherwise by policy', () => {
    const duties = {
      ...DEFAULT_DUTY_POLICY,
      overrides: { dog: { verifies: [{ role: 'staff', clause: 'OWN-1' }] } },
    } as const;
    const policy: RefreshPolicy = { ...DEFAULT_REFRESH_POLICY, cycle: { duties } };
    expect(failed(OPEN, person('wu', 'parking-handler'))).toEqual(['REFRESH.ACTOR_LACKS_ROLE']);
    expect(failed(OPEN, person('wu', 'parking-handler'), policy)).toEqual([]);
    // Who holds no role is not of the staff, and the system is not either.
    expect(failed(OPEN, person('wu'), policy)).toEqual(['REFRESH.ACTOR_LACKS_ROLE']);
    expect(failed(OPEN, person('wu', 'system'), policy)).toEqual(['REFRESH.ACTOR_LACKS_ROLE']);
  });

  const zhaos = { ...OPEN, assignee: actorId('zhao') };

  it('is the assignee, where there is one', () => {
    expect(failed(zhaos, SECURITY)).toEqual([]);
    expect(failed(zhaos, person('sun', 'security-supervisor'))).toEqual(['REFRESH.CASE_ASSIGNED_TO_ANOTHER']);
    const lenient: RefreshPolicy = { ...DEFAULT_REFRESH_POLICY, cycle: { assigneeOnly: false } };
    const actor = person('sun', 'security-supervisor');
    const step = decide(zhaos, COMMANDS.confirm, { actor, policy: lenient });
    expect(step.accepted).toBe(true);
    const advice = step.findings.find(({ code }) => code === 'REFRESH.CASE_ASSIGNED_TO_ANOTHER');
    expect(advice).toMatchObject({ verdict: 'fail', effect: 'advises' });
  });

  it.each([
    ['of the same role', ['security-supervisor']],
    ['of another role', ['clerk']],
    ['of no role', []],
  ] as const)('or who stands in for the assignee, a person %s, and in whose name is kept', (_, own) => {
    const actor = standIn('sun', own, 'zhao', ['security-supervisor']);
    const step = decide(zhaos, COMMANDS.confirm, { actor });
    expect(step.accepted && step.events[0]).toMatchObject({
      by: 'sun',
      role: 'security-supervisor',
      onBehalfOf: 'zhao',
    });
    expect(failed(zhaos, actor, DEFAULT_REFRESH_POLICY, day('2027-01-01'))).toContain(
      'REFRESH.CASE_ASSIGNED_TO_ANOTHER',
    );
  });

  it('a stand-in for somebody else is not', () => {
    const actor = standIn('sun', [], 'qian', ['security-supervisor']);
    expect(failed(zhaos, actor)).toEqual(['REFRESH.CASE_ASSIGNED_TO_ANOTHER']);
    expect(failed(OPEN, actor)).toEqual([]);
  });

  it('a delegation counts on its first and last day, not before and after', () => {
    const actor = standIn('sun', [], 'zhao', ['security-supervisor']);
    const long = { ...cycle, opened: { ...cycle.opened, on: day('2026-08-01') } };
    const on = (date: typeof ON) => {
      const step = decideCase(OPEN, COMMANDS['leave-undecided'], { actor, on: date, cycle: long });
      return failures(step.findings).includes('REFRESH.ACTOR_LACKS_ROLE');
    };
    expect([on(day('2026-08-31')), on(day('2026-09-01'))]).toEqual([true, false]);
    expect([on(day('2026-12-31')), on(addDays(day('2026-12-31'), 1))]).toEqual([false, true]);
  });

  it('who assigns need not be the assignee', () => {
    expect(decide(zhaos, COMMANDS.assign, { actor: CLERK }).accepted).toBe(true);
  });

  it('but a peer takes no case of another, neither to himself nor for somebody else', () => {
    const assigned = (actor: Actor, item: RefreshCase = zhaos, policy = DEFAULT_REFRESH_POLICY) =>
      failures(decide(item, COMMANDS.assign, { actor, policy }).findings);
    const sun = person('sun', 'security-supervisor');
    expect(assigned(sun)).toEqual(['REFRESH.ACTOR_LACKS_ROLE']);
    expect(assigned(standIn('sun', ['security-supervisor'], 'qian', ['security-supervisor']))).toEqual([
      'REFRESH.ACTOR_LACKS_ROLE',
    ]);
    expect(assigned(sun, OPEN)).toEqual([]);
    expect(assigned(SECURITY)).toEqual([]);
    expect(assigned(standIn('sun', [], 'zhao', ['security-supervisor']))).toEqual([]);
    expect(assigned(standIn('sun', ['security-supervisor'], 'li', ['clerk']))).toEqual([]);
    const peers: RefreshPolicy = {
      ...DEFAULT_REFRESH_POLICY,
      cycle: { handOverRoles: ['security-supervisor'] },
    };
    expect(assigned(sun, zhaos, peers)).toEqual([]);
    expect(assigned(CLERK, zhaos, peers)).toEqual(['REFRESH.ACTOR_LACKS_ROLE']);
  });
});

describe('applyCase', () => {
  it('refuses events of other cases and what is no event', () => {
    const event = {
      type: 'case-assigned',
      case: 'other',
      from: null,
      to: actorId('sun'),
      on: ON,
      by: actorId('li'),
      role: 'clerk',
    } as const;
    expect(() => applyCase(OPEN, event)).toThrow('KERNEL.INVALID_ARGUMENT');
    expect(() => applyCaseEvents([OPEN], [event])).toThrow('KERNEL.INVALID_ARGUMENT');
    expect(() => applyCase(OPEN, { ...event, case: OPEN.id, type: 'case-lost' as never })).toThrow(
      'KERNEL.STATE_UNKNOWN_EVENT',
    );
  });

  it('leaves the case that it was given as it was', () => {
    const before = JSON.stringify(OPEN);
    reached(OPEN, COMMANDS.confirm);
    expect(JSON.stringify(OPEN)).toBe(before);
  });
});
