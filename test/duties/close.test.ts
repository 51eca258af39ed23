import { describe, expect, it } from 'vitest';
import { type Actor, actorId, type CalendarDate, ROLES, recordId } from 'wuye';
import {
  applyClose,
  assignmentsOf,
  type CloseCommand,
  type CloseContext,
  DEFAULT_DUTY_POLICY,
  decideClose,
} from 'wuye/duties';
import { RECORD_KINDS, type RegisterRecord } from 'wuye/records';
import { exampleRecord } from '../support/arbitrary-records.js';
import { closed, day, dog } from '../support/records.js';

const on = day('2026-11-21');
const clerk: Actor = { id: actorId('li'), roles: ['clerk'] };
const command: CloseCommand = { reason: '搬离', on: day('2026-11-20') };
const decide = (
  record: RegisterRecord = dog('dog_1'),
  given: Partial<CloseCommand> = {},
  context: Partial<CloseContext> = {},
) => decideClose(record, { ...command, ...given }, { actor: clerk, on, ...context });
const failing = (step: ReturnType<typeof decideClose>) =>
  step.findings
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown')
    .map(({ code, verdict }) => `${code} ${verdict}`);

describe('decideClose', () => {
  it('says who closed it when, from which day and why', () => {
    const step = decide();
    expect(step.accepted && step.events).toEqual([
      {
        type: 'record-closed',
        record: 'dog_1',
        kind: 'dog',
        on,
        by: 'li',
        closedOn: '2026-11-20',
        reason: '搬离',
      },
    ]);
    expect(failing(step)).toEqual([]);
    expect(step.policy.id).toBe(DEFAULT_DUTY_POLICY.id);
  });

  it.each(RECORD_KINDS)('of the kind %s is for who has the duty to record it', (kind) => {
    const record = { ...exampleRecord(kind), status: { state: 'open' } } as RegisterRecord;
    const roles = assignmentsOf(kind, 'record').map(({ role }) => role);
    for (const role of ROLES) {
      const step = decide(record, {}, { actor: { id: actorId('x'), roles: [role] } });
      const may =
        roles.includes(role) || (roles.includes('staff') && !['system', 'company-inspector'].includes(role));
      expect({ role, failed: failing(step) }).toEqual({
        role,
        failed: may ? [] : ['DUTY.ACTOR_LACKS_ROLE fail'],
      });
    }
  });

  it('keeps in whose name, on the days of the delegation only', () => {
    const delegation = {
      kind: 'substitute',
      principal: actorId('li'),
      roles: ['clerk'],
      from: on,
      until: on,
    } as const;
    const actor: Actor = { id: actorId('sun'), roles: [], delegations: [delegation] };
    const step = decide(dog('dog_1'), {}, { actor });
    expect(step.accepted && step.events[0]).toMatchObject({ by: 'sun', onBehalfOf: 'li' });
    expect(failing(decide(dog('dog_1'), {}, { actor, on: day('2026-11-22') }))).toEqual([
      'DUTY.ACTOR_LACKS_ROLE fail',
    ]);
  });

  it('needs an open record, a reason, and a day that is not ahead', () => {
    expect(failing(decide(dog('dog_1', closed)))).toEqual(['DUTY.CLOSE_ALREADY_CLOSED fail']);
    for (const reason of ['', ' \u3000', undefined]) {
      expect(failing(decide(dog('dog_1'), { reason: reason as string }))).toEqual([
        'DUTY.CLOSE_REASON_MISSING fail',
      ]);
    }
    expect(failing(decide(dog('dog_1'), { on }))).toEqual([]);
    expect(failing(decide(dog('dog_1'), { on: day('2026-11-22') }))).toEqual([
      'DUTY.CLOSE_DATE_IN_FUTURE fail',
    ]);
    for (const unreadable of ['', '2026-02-30', 'soon']) {
      expect(failing(decide(dog('dog_1'), { on: unreadable as CalendarDate }))).toEqual([
        'DUTY.CLOSE_DATE_IN_FUTURE unknown',
      ]);
    }
  });
});

describe('applyClose', () => {
  const step = decide();
  const event = step.accepted ? step.events[0] : undefined;
  if (event === undefined) throw new Error('the closing was refused');

  it('closes the record and leaves the rest, and the record given, as they are', () => {
    const before = dog('dog_1');
    expect(applyClose(before, event)).toEqual({
      ...before,
      status: { state: 'closed', on: '2026-11-20', reason: '搬离' },
    });
    expect(before.status.state).toBe('open');
  });

  it('throws for another record, and on a closed one', () => {
    for (const record of [dog('dog_2'), applyClose(dog('dog_1'), event)]) {
      expect(() => applyClose(record, event)).toThrow('KERNEL.STATE_UNKNOWN_EVENT');
    }
    expect(() => applyClose(dog('dog_1'), { ...event, record: recordId('dog_2') })).toThrow(
      'KERNEL.STATE_UNKNOWN_EVENT',
    );
  });
});
