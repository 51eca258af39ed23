import { describe, expect, it } from 'vitest';
import { type Actor, actorId, ROLES, type Role } from 'wuye';
import { DEFAULT_DUTY_POLICY } from 'wuye/duties';
import {
  applyCaseEvents,
  applyCycle,
  type CaseCommand,
  type CaseEvent,
  CYCLE_STATES,
  CYCLE_TRANSITIONS,
  type CycleCommand,
  type CycleContext,
  type CycleEvent,
  type CycleState,
  DEFAULT_REFRESH_POLICY,
  decideCase,
  decideCycle,
  type RefreshCase,
  type RefreshCycle,
  type RefreshPolicy,
} from 'wuye/refresh';
import { CLERK, day, dogCycle, failures, firstOf, person, SECURITY, standIn } from './support.js';

const ON = day('2026-11-28');

interface Held {
  readonly cycle: RefreshCycle;
  readonly cases: readonly RefreshCase[];
}

const isCycleEvent = (event: CycleEvent | CaseEvent): event is CycleEvent => event.type.startsWith('cycle-');

/** What a host holds after a command on the cycle. */
function moved({ cycle, cases }: Held, command: CycleCommand, context: Partial<CycleContext> = {}): Held {
  const step = decideCycle(cycle, command, { actor: CLERK, on: ON, cases, ...context });
  if (!step.accepted) throw new Error(failures(step.findings).join());
  const changed = new Map(applyCaseEvents(cases, step.events).map((item) => [item.id, item]));
  return {
    cycle: step.events.filter(isCycleEvent).reduce(applyCycle, cycle),
    cases: cases.map((item) => changed.get(item.id) ?? item),
  };
}

/** What a host holds after its cases were decided, the first by the first command and so on. */
function decided(
  { cycle, cases }: Held,
  commands: readonly (CaseCommand | undefined)[],
  actor: Actor = SECURITY,
): Held {
  return {
    cycle,
    cases: cases.map((item, at) => {
      const command = commands[at];
      if (command === undefined) return item;
      const step = decideCase(item, command, { actor, on: ON, cycle });
      if (!step.accepted) throw new Error(failures(step.findings).join());
      return applyCaseEvents([item], step.events)[0] ?? item;
    }),
  };
}

const CONFIRM: CaseCommand = { type: 'confirm' };
const LEAVE: CaseCommand = { type: 'leave-undecided', reason: 'renovation' };
const SIGN: CycleCommand = { type: 'sign-off' };
const REOPEN: CycleCommand = { type: 'reopen', reason: 'families are back' };
const HAND_OVER: CycleCommand = { type: 'hand-over', from: actorId('zhao'), to: actorId('sun') };

const failed = ({ cycle, cases }: Held, command: CycleCommand, context: Partial<CycleContext> = {}) =>
  failures(decideCycle(cycle, command, { actor: CLERK, on: ON, cases, ...context }).findings);

const opened = dogCycle(3, { assignees: actorId('zhao') });
/** Each state reached by commands only, with nothing but the state in the way of any command. */
const IN_STATE: Readonly<Record<CycleState, Held>> = {
  open: decided(opened, [CONFIRM, LEAVE]),
  'signed-off': moved(decided(opened, [CONFIRM, LEAVE, CONFIRM]), SIGN),
  reopened: moved(moved(decided(opened, [CONFIRM, LEAVE, CONFIRM]), SIGN), REOPEN),
};

describe('the walk of a cycle', () => {
  it('reaches every state', () => {
    for (const state of CYCLE_STATES) expect(IN_STATE[state].cycle.state).toBe(state);
  });

  const COMMANDS = [SIGN, REOPEN, HAND_OVER];
  const superiors: readonly Role[] = ['clerk', 'department-supervisor', 'department-head', 'project-manager'];
  const MAY: Readonly<Record<CycleCommand['type'], readonly Role[]>> = {
    'sign-off': ['clerk'],
    reopen: superiors,
    'hand-over': superiors,
  };

  it('answers every state, command and role', () => {
    for (const state of CYCLE_STATES) {
      const held = IN_STATE[state];
      for (const command of COMMANDS) {
        const next = (CYCLE_TRANSITIONS[state] as Partial<Record<string, CycleState>>)[command.type];
        for (const role of ROLES) {
          const found = failed(held, command, { actor: person('li', role) });
          expect({ state, command, role, refused: found.includes('REFRESH.CYCLE_STATE_REFUSES') }).toEqual({
            state,
            command,
            role,
            refused: next === undefined,
          });
          expect({ command, role, refused: found.includes('REFRESH.ACTOR_LACKS_ROLE') }).toEqual({
            command,
            role,
            refused: !MAY[command.type].includes(role),
          });
        }
      }
    }
  });

  it('leads where the table says, and refuses the rest with the state alone where all else is well', () => {
    const ready: Readonly<Record<CycleState, Held>> = {
      ...IN_STATE,
      open: decided(opened, [CONFIRM, CONFIRM, LEAVE]),
      reopened: decidedRound(IN_STATE.reopened),
    };
    expect(moved(ready.open, SIGN).cycle.state).toBe('signed-off');
    expect(moved(IN_STATE.open, HAND_OVER).cycle.state).toBe('open');
    expect(failed(ready.open, REOPEN)).toEqual(['REFRESH.CYCLE_STATE_REFUSES']);
    expect(failed(ready['signed-off'], SIGN)).toEqual(['REFRESH.CYCLE_STATE_REFUSES']);
    expect(moved(ready['signed-off'], REOPEN).cycle.state).toBe('reopened');
    expect(failed(ready['signed-off'], HAND_OVER)).toEqual(['REFRESH.CYCLE_STATE_REFUSES']);
    expect(moved(ready.reopened, SIGN).cycle.state).toBe('signed-off');
    expect(moved(IN_STATE.reopened, HAND_OVER).cycle.state).toBe('reopened');
    expect(failed(IN_STATE.reopened, REOPEN)).toEqual([
      'REFRESH.CYCLE_STATE_REFUSES',
      'REFRESH.NOTHING_UNDECIDED',
    ]);
  });

  it('takes no cases of another cycle, and says when some are wanting', () => {
    const { cycle, cases } = decided(opened, [CONFIRM, CONFIRM, CONFIRM]);
    expect(() => failed({ cycle: { ...cycle, id: 'other' }, cases }, SIGN)).toThrow(
      'KERNEL.INVALID_ARGUMENT',
    );
    expect(failed({ cycle, cases: cases.slice(1) }, SIGN)).toEqual(['REFRESH.CASES_INCOMPLETE?']);
    const twice = [...cases.slice(1), ...cases.slice(1, 2)];
    expect(failed({ cycle, cases: twice }, SIGN)).toEqual(['REFRESH.CASES_INCOMPLETE?']);
  });

  it('goes on no date before the opening', () => {
    const done = decided(opened, [CONFIRM, CONFIRM, CONFIRM]);
    expect(failed(done, SIGN, { on: day('2026-11-02') })).toEqual(['REFRESH.DATE_BEFORE_OPENING']);
  });

  it('tells with each finding what it saw', () => {
    const { cycle, cases } = IN_STATE['signed-off'];
    const told = (command: CycleCommand) => {
      const context = { actor: CLERK, on: ON, cases: cases.slice(1) };
      return decideCycle(cycle, command, context).findings.map(({ code, verdict, facts }) => [
        code.replace('REFRESH.', ''),
        verdict,
        facts,
      ]);
    };
    const superior = ['clerk', 'department-supervisor', 'department-head', 'project-manager'];
    expect(told(REOPEN)).toStrictEqual([
      ['CYCLE_STATE_REFUSES', 'pass', { cycle: cycle.id, state: 'signed-off', command: 'reopen' }],
      ['DATE_BEFORE_OPENING', 'pass', { on: ON, openedOn: '2026-11-03' }],
      ['CASES_INCOMPLETE', 'unknown', { given: 2, expected: 3 }],
      ['ACTOR_LACKS_ROLE', 'pass', { roles: superior, role: 'clerk' }],
      ['REASON_MISSING', 'pass', {}],
      ['NOTHING_UNDECIDED', 'pass', { undecided: 1 }],
    ]);
    expect(told(SIGN)).toStrictEqual([
      ['CYCLE_STATE_REFUSES', 'fail', { cycle: cycle.id, state: 'signed-off', command: 'sign-off' }],
      ['DATE_BEFORE_OPENING', 'pass', { on: ON, openedOn: '2026-11-03' }],
      ['CASES_INCOMPLETE', 'unknown', { given: 2, expected: 3 }],
      ['ACTOR_LACKS_ROLE', 'pass', { roles: ['clerk'], role: 'clerk' }],
      ['CASES_STILL_OPEN', 'pass', { open: 0, cases: 2 }],
      ['SIGNER_DECIDED_CASES', 'pass', { own: 0, cases: 2 }],
      ['SIGNED_OFF_LATE', 'pass', { on: ON, signOffBy: '2026-12-05' }],
    ]);
  });
});

/** The one case of the second round, confirmed. */
function decidedRound({ cycle, cases }: Held): Held {
  return decided(
    { cycle, cases },
    cases.map(({ state }) => (state === 'open' ? CONFIRM : undefined)),
  );
}

describe('the sign-off', () => {
  const done = decided(opened, [CONFIRM, LEAVE, CONFIRM]);

  it('is refused while cases are open, and says how many', () => {
    const { cycle, cases } = decided(opened, [CONFIRM]);
    const step = decideCycle(cycle, SIGN, { actor: CLERK, on: ON, cases });
    expect(step.accepted).toBe(false);
    expect(step).not.toHaveProperty('events');
    const open = step.findings.find(({ code }) => code === 'REFRESH.CASES_STILL_OPEN');
    expect(open).toMatchObject({ verdict: 'fail', clause: 'CIM-4.1.9', facts: { open: 2, cases: 3 } });
    expect(failed(decided(opened, [CONFIRM, CONFIRM]), SIGN)).toEqual(['REFRESH.CASES_STILL_OPEN']);
  });

  it('says what was late, and by when it was asked for, as advice', () => {
    const { cycle, cases } = done;
    const { findings } = decideCycle(cycle, SIGN, { actor: CLERK, on: day('2026-12-06'), cases });
    expect(findings.find(({ code }) => code === 'REFRESH.SIGNED_OFF_LATE')).toStrictEqual({
      code: 'REFRESH.SIGNED_OFF_LATE',
      verdict: 'fail',
      effect: 'advises',
      clause: 'CIM-4.1.9',
      facts: { on: '2026-12-06', signOffBy: '2026-12-05' },
    });
  });

  it('counts the records that needed no case', () => {
    const { cycle, cases } = done;
    const signed = moved({ cycle: { ...cycle, alreadyVerified: 5 }, cases }, SIGN).cycle.signOffs[0];
    expect(signed?.coverage).toMatchObject({ alreadyVerified: 5, verifiedRatio: 7 / 8 });
  });

  it('keeps who signed what', () => {
    const { cycle } = moved(done, SIGN);
    expect(cycle.signOffs).toEqual([
      {
        round: 1,
        on: '2026-11-28',
        by: 'li',
        role: 'clerk',
        coverage: {
          total: 3,
          states: { open: 0, confirmed: 2, changed: 0, ended: 0, unreachable: 0, 'not-decided': 1 },
          overdue: 0,
          alreadyVerified: 0,
          decidedRatio: 2 / 3,
          verifiedRatio: 2 / 3,
          byAssignee: [
            {
              assignee: 'zhao',
              total: 3,
              states: { open: 0, confirmed: 2, changed: 0, ended: 0, unreachable: 0, 'not-decided': 1 },
              overdue: 0,
            },
          ],
        },
      },
    ]);
    expect(JSON.parse(JSON.stringify(cycle))).toEqual(cycle);
  });

  it('of a cycle without cases is possible', () => {
    expect(moved(dogCycle(0), SIGN).cycle.state).toBe('signed-off');
  });

  it.each([
    ['2026-11-30', []],
    ['2026-12-05', []],
    ['2026-12-06', ['REFRESH.SIGNED_OFF_LATE']],
  ])('on %s', (on, expected) => {
    const { cycle, cases } = done;
    const step = decideCycle(cycle, SIGN, { actor: CLERK, on: day(on), cases });
    expect(failures(step.findings)).toEqual(expected);
    expect(step.accepted).toBe(true);
  });

  it('may be another role’s by policy', () => {
    const duties = {
      ...DEFAULT_DUTY_POLICY,
      overrides: { dog: { signsOff: [{ role: 'department-head', clause: 'OWN-2' }] } },
    } as const;
    const policy: RefreshPolicy = { ...DEFAULT_REFRESH_POLICY, cycle: { duties } };
    expect(failed(done, SIGN, { policy })).toEqual(['REFRESH.ACTOR_LACKS_ROLE']);
    expect(failed(done, SIGN, { policy, actor: person('he', 'department-head') })).toEqual([]);
    expect(roleFinding(policy)).toMatchObject({ clause: 'OWN-2', facts: { roles: ['department-head'] } });
  });

  it('is nobody’s where the policy gives it to nobody', () => {
    const duties = { ...DEFAULT_DUTY_POLICY, overrides: { dog: { signsOff: [] } } } as const;
    const policy: RefreshPolicy = { ...DEFAULT_REFRESH_POLICY, cycle: { duties } };
    expect(roleFinding(policy)).toMatchObject({ verdict: 'fail', clause: 'CIM-4.1.9', facts: { roles: [] } });
  });

  const roleFinding = (policy: RefreshPolicy) =>
    decideCycle(done.cycle, SIGN, { actor: CLERK, on: ON, cases: done.cases, policy }).findings.find(
      ({ code }) => code === 'REFRESH.ACTOR_LACKS_ROLE',
    );
});

describe('four eyes', () => {
  const free = dogCycle(2);
  const both = (id: string) => person(id, 'security-supervisor', 'clerk');
  const sign = (held: Held, actor: Actor, policy = DEFAULT_REFRESH_POLICY) =>
    failed(held, SIGN, { actor, policy });

  it('are two persons, not two roles of one', () => {
    const done = decided(free, [CONFIRM, CONFIRM], both('zhao'));
    expect(sign(done, both('zhao'))).toEqual(['REFRESH.SIGNER_DECIDED_CASES']);
    expect(sign(done, both('li'))).toEqual([]);
    expect(sign(done, SECURITY)).toEqual(['REFRESH.ACTOR_LACKS_ROLE', 'REFRESH.SIGNER_DECIDED_CASES']);
  });

  it('are wanting when the signer decided a single case', () => {
    const one = decided({ ...free, cases: free.cases.slice(0, 1) }, [CONFIRM], both('li'));
    const other = decided({ ...free, cases: free.cases.slice(1) }, [LEAVE], both('zhao'));
    const done = { cycle: free.cycle, cases: [...one.cases, ...other.cases] };
    const step = decideCycle(done.cycle, SIGN, { actor: both('zhao'), on: ON, cases: done.cases });
    const finding = step.findings.find(({ code }) => code === 'REFRESH.SIGNER_DECIDED_CASES');
    expect(finding).toMatchObject({ verdict: 'fail', facts: { own: 1, cases: 2 } });
  });

  it('are not those of a person and of who acts in that person’s name', () => {
    const inZhaosName = decided(
      free,
      [CONFIRM, CONFIRM],
      standIn('sun', [], 'zhao', ['security-supervisor']),
    );
    // Zhao, in whose name it was decided; Sun, who did it; Sun again in the clerk's name; and in Zhao's.
    expect(sign(inZhaosName, both('zhao'))).toEqual(['REFRESH.SIGNER_DECIDED_CASES']);
    expect(sign(inZhaosName, person('sun', 'clerk'))).toEqual(['REFRESH.SIGNER_DECIDED_CASES']);
    expect(sign(inZhaosName, standIn('sun', [], 'li', ['clerk']))).toEqual(['REFRESH.SIGNER_DECIDED_CASES']);
    expect(sign(inZhaosName, standIn('qian', [], 'zhao', ['clerk']))).toEqual([
      'REFRESH.SIGNER_DECIDED_CASES',
    ]);
    expect(sign(inZhaosName, standIn('qian', [], 'li', ['clerk']))).toEqual([]);
  });

  it('are wanting too when the signer’s decision was decided again by another', () => {
    const out: CaseCommand = { type: 'mark-unreachable', reason: 'out', attempts: 1 };
    const again = decided(decided(free, [out, CONFIRM], both('zhao')), [CONFIRM], both('sun'));
    expect(again.cases.map(({ decision }) => decision?.by)).toEqual(['sun', 'zhao']);
    expect(again.cases[0]?.decidedBy).toEqual(['zhao', 'sun']);
    const firstOnly = {
      ...again,
      cases: [firstOf(again.cases), ...decided(free, [CONFIRM, CONFIRM], both('sun')).cases.slice(1)],
    };
    expect(sign(firstOnly, both('zhao'))).toEqual(['REFRESH.SIGNER_DECIDED_CASES']);
    expect(sign(firstOnly, both('li'))).toEqual([]);
  });

  it('a delegation that is not used does not matter', () => {
    const done = decided(free, [CONFIRM, CONFIRM], both('zhao'));
    expect(sign(done, standIn('li', ['clerk'], 'zhao', ['clerk']))).toEqual([]);
  });

  it('are waived by policy, with its reason', () => {
    const done = decided(free, [CONFIRM, CONFIRM], both('zhao'));
    const policy: RefreshPolicy = {
      ...DEFAULT_REFRESH_POLICY,
      id: 'small-office',
      cycle: { signOffByDecider: { reason: 'an office of two' } },
    };
    const step = decideCycle(done.cycle, SIGN, { actor: both('zhao'), on: ON, cases: done.cases, policy });
    expect(step.accepted && step.events[0]).toMatchObject({ waiver: 'an office of two' });
    const finding = step.findings.find(({ code }) => code === 'REFRESH.SIGNER_DECIDED_CASES');
    expect(finding).toMatchObject({
      verdict: 'fail',
      waivedBy: { policy: 'small-office', reason: 'an office of two' },
    });
    expect(moved(done, SIGN, { actor: both('zhao'), policy }).cycle.signOffs[0]?.waiver).toBe(
      'an office of two',
    );
    const two = decideCycle(done.cycle, SIGN, { actor: both('li'), on: ON, cases: done.cases, policy });
    expect(two.accepted && two.events[0]).not.toHaveProperty('waiver');
    expect(two.findings.some((each) => 'waivedBy' in each)).toBe(false);
  });
});

describe('the reopening', () => {
  const signed = IN_STATE['signed-off'];

  it('makes a new round of what was left undecided, and of nothing else', () => {
    const { cycle, cases } = moved(signed, REOPEN);
    expect(cycle).toMatchObject({
      state: 'reopened',
      round: 2,
      reopened: { reason: 'families are back', by: 'li', role: 'clerk', on: '2026-11-28' },
    });
    expect(cases.map(({ state, round }) => `${state} ${round}`)).toEqual([
      'confirmed 1',
      'open 2',
      'confirmed 1',
    ]);
    expect(cases[1]).not.toHaveProperty('decision');
    expect(cases[1]).toMatchObject({ assignee: 'zhao', decidedBy: [] });
  });

  it('needs a reason, and something undecided', () => {
    expect(failed(signed, { type: 'reopen', reason: ' ' })).toEqual(['REFRESH.REASON_MISSING?']);
    const whole = moved(decided(opened, [CONFIRM, CONFIRM, CONFIRM]), SIGN);
    expect(failed(whole, REOPEN)).toEqual(['REFRESH.NOTHING_UNDECIDED']);
  });

  it('leaves those alone who could not be reached', () => {
    const out: CaseCommand = { type: 'mark-unreachable', reason: 'out', attempts: 2 };
    const { cases } = moved(moved(decided(opened, [out, LEAVE, out]), SIGN), REOPEN);
    expect(cases.map(({ state }) => state)).toEqual(['unreachable', 'open', 'unreachable']);
  });

  it('is signed off anew, by another person than who decided in this round', () => {
    const second = decidedRound(IN_STATE.reopened);
    const { cycle } = moved(second, SIGN);
    expect(cycle.signOffs.map(({ round, by }) => `${round} ${by}`)).toEqual(['1 li', '2 li']);
    // Zhao decided in both rounds; Qian only in the first, which Li has signed.
    const qian = person('qian', 'security-supervisor', 'clerk');
    const free = dogCycle(2);
    const first = moved(decided(free, [CONFIRM, LEAVE], qian), SIGN);
    const again = decidedRound(moved(first, REOPEN));
    expect(failed(again, SIGN, { actor: qian })).toEqual([]);
    expect(failed(again, SIGN, { actor: person('zhao', 'clerk') })).toEqual(['REFRESH.SIGNER_DECIDED_CASES']);
  });

  it('holds nothing of the rounds before: what they signed off stays', () => {
    const out: CaseCommand = { type: 'mark-unreachable', reason: 'out', attempts: 2 };
    const { cycle, cases } = moved(moved(decided(opened, [out, LEAVE, LEAVE]), SIGN), REOPEN);
    const findings = (item: RefreshCase) =>
      failures(decideCase(item, CONFIRM, { actor: SECURITY, on: ON, cycle }).findings);
    expect(cases.map(findings)).toEqual([['REFRESH.CASE_OF_EARLIER_ROUND'], [], []]);
    const handed = moved({ cycle, cases }, HAND_OVER).cases;
    expect(handed.map(({ assignee }) => assignee)).toEqual(['zhao', 'sun', 'sun']);
  });

  it('can happen again', () => {
    const third = moved(moved(decided(IN_STATE.reopened, [undefined, LEAVE, undefined]), SIGN), REOPEN);
    expect(third.cycle.round).toBe(3);
    expect(third.cases.map(({ round }) => round)).toEqual([1, 3, 1]);
  });
});

describe('the hand-over', () => {
  const held = decided(opened, [CONFIRM]);

  it('moves all open cases of a person, and no others', () => {
    const { cycle, cases } = moved(held, { ...HAND_OVER, reason: 'leaves the company' });
    expect(cases.map(({ assignee, state }) => `${assignee} ${state}`)).toEqual([
      'zhao confirmed',
      'sun open',
      'sun open',
    ]);
    expect(cycle).toEqual(held.cycle);
    const step = decideCycle(held.cycle, HAND_OVER, { actor: CLERK, on: ON, cases: held.cases });
    expect(step.accepted && step.events.map(({ type }) => type)).toEqual([
      'cycle-handed-over',
      'case-handed-over',
      'case-handed-over',
    ]);
    expect(step.accepted && step.events[0]).toMatchObject({ from: 'zhao', to: 'sun', cases: 2, by: 'li' });
  });

  it('moves what can be decided again as well, so that nothing stays with who left', () => {
    const out: CaseCommand = { type: 'mark-unreachable', reason: 'out', attempts: 1 };
    const { cycle, cases } = moved(decided(opened, [out, LEAVE, CONFIRM]), HAND_OVER);
    expect(cases.map(({ assignee, state }) => `${assignee} ${state}`)).toEqual([
      'sun unreachable',
      'sun not-decided',
      'zhao confirmed',
    ]);
    const sun = person('sun', 'security-supervisor');
    expect(decided({ cycle, cases }, [CONFIRM], sun).cases[0]?.state).toBe('confirmed');
  });

  it('is done by the person, by who stands in, or by a superior', () => {
    expect(failed(held, HAND_OVER, { actor: SECURITY })).toEqual([]);
    expect(failed(held, HAND_OVER, { actor: person('zhao', 'staff') })).toEqual([]);
    expect(
      failed(held, HAND_OVER, {
        actor: standIn('sun', ['security-supervisor'], 'zhao', ['security-supervisor']),
      }),
    ).toEqual([]);
    expect(failed(held, HAND_OVER, { actor: person('he', 'department-head') })).toEqual([]);
    expect(
      failed(held, HAND_OVER, {
        actor: standIn('sun', ['security-supervisor'], 'qian', ['security-supervisor']),
      }),
    ).toEqual(['REFRESH.ACTOR_LACKS_ROLE']);
    expect(failed(held, HAND_OVER, { actor: person('sun', 'security-supervisor') })).toEqual([
      'REFRESH.ACTOR_LACKS_ROLE',
    ]);
  });

  it('needs open cases and two persons', () => {
    expect(failed(held, { ...HAND_OVER, from: actorId('qian') })).toEqual(['REFRESH.NOTHING_TO_HAND_OVER']);
    expect(failed(held, { ...HAND_OVER, to: actorId('zhao') })).toEqual(['REFRESH.HANDED_TO_SAME_PERSON']);
  });

  it('lets the other one decide', () => {
    const { cycle, cases } = moved(held, HAND_OVER);
    const item = firstOf(cases.slice(1));
    const decide = (id: string) =>
      decideCase(item, CONFIRM, { actor: person(id, 'security-supervisor'), on: ON, cycle }).accepted;
    expect([decide('zhao'), decide('sun')]).toEqual([false, true]);
  });
});

describe('applyCycle', () => {
  it('takes the event that opened the cycle, which changes nothing', () => {
    const { cycle, cases } = opened;
    const { on, by, role } = cycle.opened;
    const event = { type: 'cycle-opened', cycle: cycle.id, kind: 'dog', month: cycle.month } as const;
    const counted = { ...event, cases: cases.length, alreadyVerified: 0, on, by, role };
    expect(applyCycle(cycle, counted)).toBe(cycle);
  });

  it('refuses events of other cycles and what is no event', () => {
    const { cycle } = opened;
    const event = { type: 'cycle-reopened', cycle: 'other', round: 2, cases: 1, reason: 'x' } as const;
    const acted = { on: ON, by: actorId('li'), role: 'clerk' } as const;
    expect(() => applyCycle(cycle, { ...event, ...acted })).toThrow('KERNEL.INVALID_ARGUMENT');
    expect(() => applyCycle(cycle, { ...event, ...acted, cycle: cycle.id, type: 'lost' as never })).toThrow(
      'KERNEL.STATE_UNKNOWN_EVENT',
    );
  });
});
