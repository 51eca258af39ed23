import { describe, expect, it } from 'vitest';
import { actorId, type Role } from 'wuye';
import { DEFAULT_UPDATE_POLICY } from 'wuye/duties';
import type { DogRecord } from 'wuye/records';
import { type CaseScope, decideCase, escalationOfEffect, type RefreshCase } from 'wuye/refresh';
import { day, dogCycle, ESTATE, firstOf, SECURITY } from './support.js';

// What nobody could confirm is asked of the superior, with what is on record (NIM-4.2).

const on = day('2026-11-22');
const { cycle, cases } = dogCycle(1);
const verification = { on: day('2026-10-20'), by: actorId('zhao'), fields: 'all' as const };
const record = {
  id: 'rec_0',
  estate: ESTATE,
  kind: 'dog',
  breed: '柯基',
  verification,
} as object as DogRecord;

/** The effect of a case that was really decided. */
function escalated(item: RefreshCase) {
  const command = { type: 'mark-unreachable', reason: '三次上门无人', attempts: 3 } as const;
  const step = decideCase(item, command, { actor: SECURITY, on, cycle });
  const effect = step.accepted ? step.events.find(({ type }) => type === 'record-escalated') : undefined;
  if (effect?.type !== 'record-escalated') throw new Error('the case was not escalated');
  return effect;
}

const decidedBy = (role: Role) => ({ on, by: actorId('zhao'), role });

function escalation(
  scope: CaseScope = { fields: 'all' },
  more: Partial<Parameters<typeof escalationOfEffect>[1]> = {},
) {
  const item = { ...firstOf(cases), scope };
  const decided = decidedBy('security-supervisor');
  return escalationOfEffect(escalated(item), { id: 'esc_1', item, record, decided, ...more });
}

describe('the escalation of a case that could not be settled', () => {
  it('asks about the verification, where the case was about the whole record', () => {
    expect(escalation()).toStrictEqual({
      type: 'escalated',
      on,
      escalation: {
        id: 'esc_1',
        estate: ESTATE,
        schemaVersion: 1,
        state: 'open',
        record: 'rec_0',
        kind: 'dog',
        fields: [
          { field: 'verification', reason: 'unconfirmed', onRecord: verification, proposed: verification },
        ],
        clause: 'NIM-4.2',
        raisedOn: on,
        raisedBy: 'zhao',
        role: 'department-head',
        dueOn: '2026-11-25',
      },
    });
  });

  it('asks about the fields that were due, as they are on record', () => {
    const fields = ['breed', 'colour', 'toString'];
    expect(escalation({ fields, groups: ['looks'] }).escalation.fields).toEqual([
      { field: 'breed', reason: 'unconfirmed', onRecord: '柯基', proposed: '柯基' },
      { field: 'colour', reason: 'unconfirmed', onRecord: null, proposed: null },
      { field: 'toString', reason: 'unconfirmed', onRecord: null, proposed: null },
    ]);
  });

  it('says in whose name it was raised', () => {
    const decided = { ...decidedBy('security-supervisor'), onBehalfOf: actorId('qian') };
    expect(escalation(undefined, { decided }).escalation).toMatchObject({
      raisedBy: 'zhao',
      raisedOnBehalfOf: 'qian',
    });
  });

  it.each([
    ['parking-handler', 'department-supervisor'],
    ['department-head', 'project-manager'],
    ['project-manager', 'project-manager'],
  ] as const)('goes from %s to %s', (from, to) => {
    expect(escalation(undefined, { decided: decidedBy(from) }).escalation.role).toBe(to);
  });

  it('follows the policy in whom it goes to, and how long they have', () => {
    const policy = {
      ...DEFAULT_UPDATE_POLICY,
      superiors: { 'security-supervisor': 'clerk' },
      escalationDays: 10,
    } as const;
    expect(escalation(undefined, { policy }).escalation).toMatchObject({
      role: 'clerk',
      dueOn: '2026-12-02',
    });
  });
});
