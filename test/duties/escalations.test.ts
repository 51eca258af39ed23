import { describe, expect, it } from 'vitest';
import { type Actor, actorId, estateId, ROLES, type Role } from 'wuye';
import {
  applyEscalation,
  applyUpdate,
  type Confirmation,
  DEFAULT_UPDATE_POLICY,
  decideEscalation,
  decideUpdate,
  ESCALATION_STATES,
  ESCALATION_TRANSITIONS,
  type Escalation,
  type EscalationCommand,
  type EscalationContext,
  type EscalationEvent,
  openEscalation,
  type RecordUpdated,
} from 'wuye/duties';
import { closed, day, owner, phone } from '../support/records.js';

const on = day('2026-11-23');
const record = owner('own_1');
const actor = (id: string, ...roles: readonly Role[]): Actor => ({ id: actorId(id), roles });
const superior = actor('chen', 'department-supervisor');
const confirmation: Confirmation = { by: '王芳', on, means: 'visit', fields: ['phones'] };
const context: EscalationContext = { actor: superior, on, record, confirmation };

const raised = decideUpdate(
  record,
  { fields: { phones: [phone('+8613800009999')] } },
  { actor: actor('li', 'clerk'), on: day('2026-11-21'), escalationId: 'esc_1' },
);
const escalated = raised.accepted ? raised.events[0] : undefined;
if (escalated?.type !== 'escalated') throw new Error('no escalation');
const { escalation } = escalated;

const COMMANDS: readonly EscalationCommand[] = [
  { type: 'keep', reason: '客户记错' },
  { type: 'accept' },
  { type: 'replace', fields: { phones: [phone('+8613800007777')] } },
  { type: 'pass-up', reason: '涉及产权纠纷' },
];

type Events = readonly (EscalationEvent | RecordUpdated)[];
const eventsOf = (step: ReturnType<typeof decideEscalation>): Events => {
  if (!step.accepted) throw new Error(`refused: ${JSON.stringify(step.findings)}`);
  return step.events;
};
const applied = (from: Escalation, events: Events) =>
  events.reduce(
    (state, event) => (event.type === 'record-updated' ? state : applyEscalation(state, event)),
    from,
  );
const failing = (step: ReturnType<typeof decideEscalation>) =>
  step.findings
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown')
    .map(({ code, verdict }) => `${code} ${verdict}`);

describe('the lifecycle of an escalation', () => {
  const resolved = applied(escalation, eventsOf(decideEscalation(escalation, { type: 'accept' }, context)));
  const states: Record<Escalation['state'], Escalation> = { open: escalation, resolved };

  for (const state of ESCALATION_STATES) {
    for (const command of COMMANDS) {
      const to = (ESCALATION_TRANSITIONS[state] as Record<string, string | undefined>)[command.type];
      it(`${state}: ${command.type} ${to === undefined ? 'is refused' : `leads to ${to}`}`, () => {
        const step = decideEscalation(states[state], command, context);
        expect(step.accepted).toBe(to !== undefined);
        if (step.accepted) expect(applied(states[state], step.events).state).toBe(to);
        else expect(failing(step)).toEqual(['DUTY.ESCALATION_NOT_OPEN fail']);
      });
    }
  }

  it('keep: the record stays, the reason is kept', () => {
    const events = eventsOf(decideEscalation(escalation, COMMANDS[0] ?? { type: 'accept' }, context));
    expect(events).toHaveLength(1);
    expect(applied(escalation, events).resolution).toEqual({
      outcome: 'kept',
      on,
      by: 'chen',
      reason: '客户记错',
    });
  });

  it('accept and replace: the record is updated with the proposed or the new value', () => {
    const phones = (command: EscalationCommand) => {
      const updated = eventsOf(decideEscalation(escalation, command, context)).find(
        (event) => event.type === 'record-updated',
      );
      return updated === undefined ? null : applyUpdate(record, updated).phones;
    };
    expect(phones({ type: 'accept' })).toEqual(['+8613800009999']);
    expect(phones({ type: 'replace', fields: { phones: [phone('+8613800007777')] } })).toEqual([
      '+8613800007777',
    ]);
  });

  it('pass-up: to the superior’s superior with a new due date, up to the project manager and no further', () => {
    const walk: string[] = [];
    let at = escalation;
    for (const role of ['department-supervisor', 'department-head'] as const) {
      const step = decideEscalation(
        at,
        { type: 'pass-up', reason: '请示' },
        { ...context, actor: actor('x', role), on: day('2026-12-01') },
      );
      at = applied(at, eventsOf(step));
      walk.push(`${at.role} ${at.dueOn} ${at.state}`);
    }
    expect(walk).toEqual(['department-head 2026-12-04 open', 'project-manager 2026-12-04 open']);
    const last = decideEscalation(
      at,
      { type: 'pass-up', reason: '请示' },
      { ...context, actor: actor('y', 'project-manager') },
    );
    expect(failing(last)).toEqual(['DUTY.ESCALATION_NO_SUPERIOR fail']);
  });
});

describe('a question about the record as a whole', () => {
  // As a refresh case raises it when nobody was reached: nothing else is proposed.
  const whole = openEscalation({
    id: 'esc_9',
    estate: record.estate,
    record: record.id,
    kind: record.kind,
    fields: [{ field: 'verification', reason: 'unconfirmed', onRecord: null, proposed: null }],
    clause: 'NIM-4.2',
    raisedOn: on,
    raisedBy: actorId('zhao'),
    role: 'department-supervisor',
    days: 3,
  });

  it('is accepted without a change of the record: a verification is no field to update', () => {
    const events = eventsOf(decideEscalation(whole, { type: 'accept' }, context));
    expect(events).toMatchObject([{ type: 'escalation-resolved', outcome: 'accepted' }]);
    expect(applied(whole, events).state).toBe('resolved');
  });

  it('is not replaced by a verification out of thin air', () => {
    const fields = { verification: { on, fields: 'all' } } as object;
    expect(failing(decideEscalation(whole, { type: 'replace', fields }, context))).toEqual([
      'DUTY.ESCALATION_FIELD_NOT_IN_QUESTION fail',
    ]);
  });
});

describe('an escalation is decided', () => {
  it('by its role alone', () => {
    const may = ROLES.filter(
      (role) =>
        decideEscalation(escalation, { type: 'accept' }, { ...context, actor: actor('x', role) }).accepted,
    );
    expect(may).toEqual(['department-supervisor']);
  });

  it('by another person than the one who raised it, unless the policy lets them', () => {
    const raiser = actor('li', 'clerk', 'department-supervisor');
    const step = decideEscalation(escalation, { type: 'accept' }, { ...context, actor: raiser });
    expect(failing(step)).toEqual(['DUTY.ESCALATION_DECIDER_IS_RAISER fail']);
    const inTheirName: Actor = {
      ...actor('qian', 'staff'),
      delegations: [
        {
          kind: 'substitute',
          principal: actorId('li'),
          roles: ['department-supervisor'],
          from: on,
          until: on,
        },
      ],
    };
    expect(
      failing(decideEscalation(escalation, { type: 'accept' }, { ...context, actor: inTheirName })),
    ).toEqual(['DUTY.ESCALATION_DECIDER_IS_RAISER fail']);
    const policy = { ...DEFAULT_UPDATE_POLICY, raiserMayDecide: true };
    expect(
      decideEscalation(escalation, { type: 'accept' }, { ...context, actor: raiser, policy }).accepted,
    ).toBe(true);
  });

  it('by another person than the one in whose name it was raised', () => {
    const sun: Actor = {
      ...actor('sun'),
      delegations: [
        {
          kind: 'substitute',
          principal: actorId('li'),
          roles: ['clerk'],
          from: day('2026-11-20'),
          until: on,
        },
      ],
    };
    const step = decideUpdate(
      record,
      { fields: { phones: [phone('+8613800009999')] } },
      { actor: sun, on: day('2026-11-21'), escalationId: 'esc_2' },
    );
    const event = step.accepted ? step.events[0] : undefined;
    if (event?.type !== 'escalated') throw new Error('no escalation');
    expect(event.escalation).toMatchObject({ raisedBy: 'sun', raisedOnBehalfOf: 'li' });
    expect(escalation).not.toHaveProperty('raisedOnBehalfOf');
    const failed = (decider: Actor) =>
      failing(decideEscalation(event.escalation, { type: 'accept' }, { ...context, actor: decider }));
    expect(failed(superior)).toEqual([]);
    for (const raiser of ['li', 'sun']) {
      expect(failed(actor(raiser, 'department-supervisor'))).toEqual([
        'DUTY.ESCALATION_DECIDER_IS_RAISER fail',
      ]);
      expect(failed(standIn('qian', raiser))).toEqual(['DUTY.ESCALATION_DECIDER_IS_RAISER fail']);
    }
  });

  /** A stand-in for a department supervisor on one day. */
  function standIn(id: string, principal: string, until = on): Actor {
    const delegation = { kind: 'substitute', principal: actorId(principal), from: on, until } as const;
    return { ...actor(id, 'staff'), delegations: [{ ...delegation, roles: ['department-supervisor'] }] };
  }

  it('by a stand-in on the days of the delegation only', () => {
    const at = (date: string) =>
      failing(
        decideEscalation(
          escalation,
          { type: 'keep', reason: '无误' },
          { ...context, actor: standIn('qian', 'chen', day('2026-11-24')), on: day(date) },
        ),
      );
    expect(at('2026-11-22')).toEqual(['DUTY.ESCALATION_ACTOR_LACKS_ROLE fail']);
    expect(at('2026-11-23')).toEqual([]);
    expect(at('2026-11-24')).toEqual([]);
    expect(at('2026-11-25')).toContain('DUTY.ESCALATION_ACTOR_LACKS_ROLE fail');
  });

  it('with no confirmation that is dated in the future', () => {
    const at = (date: string) =>
      failing(
        decideEscalation(
          escalation,
          { type: 'accept' },
          { ...context, confirmation: { ...confirmation, on: day(date) } },
        ),
      );
    expect(at('2026-11-23')).toEqual([]);
    expect(at('2026-11-24')).toEqual(['DUTY.ESCALATION_UNCONFIRMED fail']);
  });

  it('on the record of its own estate, though another has one of the same id', () => {
    const elsewhere = { ...record, estate: estateId('est_2') };
    expect(
      failing(decideEscalation(escalation, { type: 'accept' }, { ...context, record: elsewhere })),
    ).toEqual(['DUTY.ESCALATION_RECORD_MISMATCHED fail']);
  });

  it('late with a finding, not late on the due date', () => {
    const at = (date: string) =>
      decideEscalation(escalation, { type: 'keep', reason: '无误' }, { ...context, on: day(date) });
    expect(failing(at('2026-11-24'))).toEqual([]);
    expect(failing(at('2026-11-25'))).toEqual(['DUTY.ESCALATION_OVERDUE fail']);
    expect(at('2026-11-25').accepted).toBe(true);
  });

  it('with a confirmation where a key field changes', () => {
    const { confirmation: _none, ...bare } = context;
    const writes: readonly EscalationCommand[] = [
      { type: 'accept' },
      { type: 'replace', fields: { phones: [phone('+8613800007777')] } },
    ];
    for (const command of writes) {
      expect(failing(decideEscalation(escalation, command, bare))).toEqual([
        'DUTY.ESCALATION_UNCONFIRMED unknown',
      ]);
      const other = { ...context, confirmation: { ...confirmation, fields: ['mailingAddress'] } };
      expect(failing(decideEscalation(escalation, command, other))).toEqual([
        'DUTY.ESCALATION_UNCONFIRMED fail',
      ]);
    }
    expect(decideEscalation(escalation, { type: 'keep', reason: '无误' }, bare).accepted).toBe(true);
  });

  it('on the record in question, while it is open and holds what it held', () => {
    const on2 = (given: EscalationContext['record'], command: EscalationCommand = { type: 'accept' }) =>
      failing(decideEscalation(escalation, command, { ...context, record: given }));
    expect(on2(owner('own_2'))).toEqual(['DUTY.ESCALATION_RECORD_MISMATCHED fail']);
    expect(on2(owner('own_1', closed))).toEqual(['DUTY.ESCALATION_RECORD_MISMATCHED fail']);
    expect(on2(owner('own_1', closed), { type: 'keep', reason: '已售' })).toEqual([]);
    const changed = owner('own_1', { phones: [phone('+8613800000001')] });
    expect(on2(changed)).toEqual(['DUTY.ESCALATION_RECORD_CHANGED fail']);
    expect(on2(changed, { type: 'replace', fields: { phones: [phone('+8613800007777')] } })).toEqual([]);
  });

  it('within its fields only', () => {
    for (const fields of [
      {},
      { floorArea: 1 },
      JSON.parse('{"id":"own_9"}'),
      JSON.parse('{"__proto__":1}'),
    ]) {
      expect(failing(decideEscalation(escalation, { type: 'replace', fields }, context))).toContain(
        'DUTY.ESCALATION_FIELD_NOT_IN_QUESTION fail',
      );
    }
  });

  it('for a reason where nothing is written', () => {
    for (const type of ['keep', 'pass-up'] as const) {
      for (const command of [{ type, reason: ' ' }, { type } as EscalationCommand]) {
        expect(failing(decideEscalation(escalation, command, context))).toEqual([
          'DUTY.ESCALATION_REASON_MISSING fail',
        ]);
      }
    }
  });
});

describe('applyEscalation', () => {
  const event: EscalationEvent = {
    type: 'escalation-resolved',
    escalation: escalation.id,
    outcome: 'kept',
    on,
    by: actorId('chen'),
  };

  it('throws for another escalation’s event, and after the end', () => {
    const resolved = applyEscalation(escalation, event);
    expect(() => applyEscalation(resolved, event)).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
    expect(() => applyEscalation(escalation, { ...event, escalation: 'esc_2' })).toThrow(
      /KERNEL.STATE_UNKNOWN_EVENT/,
    );
    expect(escalation.state).toBe('open');
  });
});

describe('openEscalation', () => {
  it('keeps the fields in one order, so that equal questions are equal', () => {
    const { state: _state, schemaVersion: _version, dueOn: _due, ...facts } = escalation;
    const field = (name: string) =>
      ({ field: name, reason: 'conflict', onRecord: null, proposed: 1 }) as const;
    const made = openEscalation({ ...facts, fields: [field('b'), field('a')], days: 0 });
    expect(made.fields.map(({ field: name }) => name)).toEqual(['a', 'b']);
    expect(made.dueOn).toBe(made.raisedOn);
  });
});
