import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, actorId, type JsonValue, type Role } from 'wuye';
import {
  applyUpdate,
  type Confirmation,
  DEFAULT_UPDATE_POLICY,
  decideUpdate,
  type RecordChange,
  type RecordUpdated,
  type UpdateContext,
} from 'wuye/duties';
import { FIXED_FIELDS, KEY_FIELDS, RECORD_KINDS, type RegisterRecord } from 'wuye/records';
import { arbitraryRecord } from '../support/arbitrary-records.js';
import { closed, day, dog, owner, parking, phone } from '../support/records.js';

const on = day('2026-11-21');
const clerk: Actor = { id: actorId('li'), roles: ['clerk'] };
const context: UpdateContext = { actor: clerk, on, escalationId: 'esc_1' };
const confirmation: Confirmation = { by: '王芳', on, means: 'phone', fields: 'all' };
const newPhones = [phone('+8613800009999')];

function accepted(step: ReturnType<typeof decideUpdate>) {
  if (!step.accepted) throw new Error(`refused: ${JSON.stringify(step.findings)}`);
  const updated = step.events.find((event) => event.type === 'record-updated');
  const escalated = step.events.find((event) => event.type === 'escalated');
  return { step, updated, escalation: escalated?.escalation };
}

const failing = (step: ReturnType<typeof decideUpdate>) =>
  step.findings
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown')
    .map(({ code, verdict }) => `${code} ${verdict}`);

describe('an update of an ordinary field', () => {
  it('passes without a confirmation, and stamps the edit', () => {
    const before = dog('dog_1');
    const { updated, escalation } = accepted(
      decideUpdate(before, { fields: { coatColour: '黄白', dogName: null } }, context),
    );
    expect(escalation).toBeUndefined();
    expect(updated).toEqual({
      type: 'record-updated',
      record: 'dog_1',
      kind: 'dog',
      on,
      by: 'li',
      set: { coatColour: '黄白' },
      cleared: ['dogName'],
    });
    const after = applyUpdate(before, updated as RecordUpdated);
    const { dogName: _dogName, ...rest } = before;
    const edit = { on, by: 'li' };
    expect(after).toEqual({ ...rest, coatColour: '黄白', fieldEdits: { coatColour: edit, dogName: edit } });
  });

  it('that changes nothing is accepted without an event, and says so', () => {
    const { step } = accepted(decideUpdate(dog('dog_1'), { fields: { breed: '柯基' } }, context));
    expect(step.accepted && step.events).toEqual([]);
    expect(failing(step)).toEqual(['DUTY.UPDATE_EMPTY fail']);
  });
});

describe('an update of a key field (NIM-4.2, NIM-5.2)', () => {
  it('passes when the customer confirmed it, and keeps who, when and how in the event', () => {
    const { updated, escalation, step } = accepted(
      decideUpdate(owner('own_1'), { fields: { phones: newPhones } }, { ...context, confirmation }),
    );
    expect(escalation).toBeUndefined();
    expect(updated).toMatchObject({ set: { phones: newPhones }, confirmation });
    expect(failing(step)).toEqual([]);
  });

  it('is escalated without a confirmation while other fields pass and the record stays as it is', () => {
    const before = owner('own_1');
    const { updated, escalation, step } = accepted(
      decideUpdate(before, { fields: { phones: newPhones, titleNumber: '浙2026001' } }, context),
    );
    expect(failing(step)).toEqual(['DUTY.UPDATE_FIELD_UNCONFIRMED unknown']);
    expect(updated).toMatchObject({ set: { titleNumber: '浙2026001' } });
    expect(escalation).toEqual({
      id: 'esc_1',
      estate: 'est_1',
      schemaVersion: 1,
      state: 'open',
      record: 'own_1',
      kind: 'owner',
      fields: [
        {
          field: 'phones',
          reason: 'unconfirmed',
          onRecord: ['+8613800001234'],
          proposed: ['+8613800009999'],
        },
      ],
      clause: 'NIM-5.2',
      raisedOn: on,
      raisedBy: 'li',
      role: 'department-supervisor',
      dueOn: '2026-11-24',
    });
    expect(applyUpdate(before, updated as RecordUpdated).phones).toEqual(before.phones);
  });

  it.each(['', '20.11.2026', undefined])('asks for the day of a confirmation that bears %j', (unread) => {
    const undated = { ...confirmation, on: unread } as unknown as Confirmation;
    const step = decideUpdate(
      owner('own_1'),
      { fields: { phones: newPhones } },
      { ...context, confirmation: undated },
    );
    expect(step.outcome).toBe('needs-information');
    expect(failing(step)).toContain('DUTY.UPDATE_CONFIRMATION_IN_FUTURE unknown');
  });

  it.each([{ by: ' ' }, { fields: undefined }])('takes %j for no confirmation', (odd) => {
    const step = decideUpdate(
      owner('own_1'),
      { fields: { phones: newPhones } },
      { ...context, confirmation: { ...confirmation, ...odd } as unknown as Confirmation },
    );
    expect(accepted(step).updated).toBeUndefined();
    expect(accepted(step).escalation).toMatchObject({ fields: [{ field: 'phones' }] });
  });

  const worth = (given: Partial<Confirmation>) =>
    accepted(
      decideUpdate(
        owner('own_1'),
        { fields: { phones: newPhones } },
        { ...context, confirmation: { ...confirmation, ...given } },
      ),
    ).escalation === undefined;

  it('needs a confirmation of that field, by a means that counts, not older than the policy’s days', () => {
    expect(worth({ fields: ['phones'] })).toBe(true);
    expect(worth({ fields: ['mailingAddress'] })).toBe(false);
    expect(worth({ fields: [] })).toBe(false);
    const counting = (['in-person', 'phone', 'document', 'visit', 'sheet', 'other'] as const).filter(
      (means) => worth({ means }),
    );
    expect(counting).toEqual(['in-person', 'phone', 'document', 'visit']);
    expect(worth({ on: day('2026-10-22') })).toBe(true);
    expect(worth({ on: day('2026-10-21') })).toBe(false);
  });

  it('is refused when the confirmation lies in the future', () => {
    const step = decideUpdate(
      owner('own_1'),
      { fields: { phones: newPhones } },
      { ...context, confirmation: { ...confirmation, on: day('2026-11-22') } },
    );
    expect(step.accepted).toBe(false);
    expect(failing(step)).toContain('DUTY.UPDATE_CONFIRMATION_IN_FUTURE fail');
  });

  it('holds for every key field of every kind, and for no other field', () => {
    for (const kind of RECORD_KINDS) {
      fc.assert(
        fc.property(arbitraryRecord(kind), arbitraryRecord(kind), (before, other) => {
          const { status: _status, fieldEdits: _edits, ...facts } = before as RegisterRecord;
          const record = { ...facts, status: { state: 'open' }, id: before.id } as RegisterRecord;
          const fields = Object.fromEntries(
            Object.entries(other).filter(([field]) => !FIXED_FIELDS.some((fixed) => fixed === field)),
          );
          const change = { fields } as unknown as RecordChange;
          const actor: Actor = { id: actorId('x'), roles: ['clerk', 'information-officer'] };
          const { updated, escalation } = accepted(decideUpdate(record, change, { ...context, actor }));
          const held = (escalation?.fields ?? []).map(({ field }) => field);
          const keys: readonly string[] = KEY_FIELDS[kind];
          expect(held.filter((field) => !keys.includes(field))).toEqual([]);
          const passed = updated === undefined ? [] : [...Object.keys(updated.set), ...updated.cleared];
          expect(passed.filter((field) => keys.includes(field))).toEqual([]);
        }),
        { numRuns: 20 },
      );
    }
  });
});

describe('a conflict (NIM-5.2)', () => {
  it('is what the customer believes on record and is not, confirmed or not', () => {
    const { updated, escalation, step } = accepted(
      decideUpdate(
        owner('own_1'),
        { fields: { phones: newPhones }, believed: { phones: [phone('+8613700000000')] } },
        { ...context, confirmation },
      ),
    );
    expect(updated).toBeUndefined();
    expect(escalation?.fields).toEqual([
      { field: 'phones', reason: 'conflict', onRecord: ['+8613800001234'], proposed: ['+8613800009999'] },
    ]);
    expect(failing(step)).toEqual(['DUTY.UPDATE_CONFLICT fail']);
  });

  it('arises also where nothing is to change: what is believed is proposed', () => {
    const { escalation } = accepted(
      decideUpdate(owner('own_1'), { fields: {}, believed: { floorArea: 98.5, titleNumber: null } }, context),
    );
    expect(escalation?.fields).toEqual([
      { field: 'floorArea', reason: 'conflict', onRecord: 89.5, proposed: 98.5 },
    ]);
  });

  it('is none where the customer believes what is on record', () => {
    const { escalation } = accepted(
      decideUpdate(
        owner('own_1'),
        { fields: { phones: newPhones }, believed: { phones: [phone('+8613800001234')] } },
        { ...context, confirmation },
      ),
    );
    expect(escalation).toBeUndefined();
  });

  const edited = (editedOn: string, statedOn: string, confirmedOn?: string) =>
    accepted(
      decideUpdate(
        owner('own_1', { fieldEdits: { titleNumber: { on: day(editedOn), by: actorId('sun') } } }),
        { fields: { titleNumber: 'B2' }, statedOn: day(statedOn) },
        {
          ...context,
          ...(confirmedOn === undefined ? {} : { confirmation: { ...confirmation, on: day(confirmedOn) } }),
        },
      ),
    ).escalation?.fields.map(({ reason }) => reason);

  it('is information older than the last edit by hand, unless confirmed since', () => {
    expect(edited('2026-11-10', '2026-11-09')).toEqual(['conflict']);
    expect(edited('2026-11-10', '2026-11-10')).toBeUndefined();
    expect(edited('2026-11-10', '2026-11-11')).toBeUndefined();
    expect(edited('2026-11-10', '2026-11-01', '2026-11-09')).toEqual(['conflict']);
    expect(edited('2026-11-10', '2026-11-01', '2026-11-10')).toBeUndefined();
  });
});

describe('an update is refused', () => {
  const refused = (step: ReturnType<typeof decideUpdate>, code: string) => {
    expect(step).not.toHaveProperty('events');
    expect(failing(step)).toContain(`${code} fail`);
  };

  it('on a closed record', () => {
    refused(
      decideUpdate(dog('dog_1', closed), { fields: { breed: '法斗' } }, context),
      'DUTY.UPDATE_RECORD_CLOSED',
    );
  });

  it('by anybody who does not maintain the kind', () => {
    const by = (role: Role) =>
      decideUpdate(
        parking('par_1'),
        { fields: { vehicleColour: '红' } },
        { ...context, actor: { id: actorId('x'), roles: [role] } },
      );
    refused(by('clerk'), 'DUTY.ACTOR_LACKS_ROLE');
    refused(by('parking-handler'), 'DUTY.ACTOR_LACKS_ROLE');
    expect(by('information-officer').accepted).toBe(true);
  });

  it('when the information is dated after the day of the update', () => {
    const edits = { breed: { on: day('2026-11-25'), by: actorId('sun') } };
    const at = (statedOn: string) =>
      decideUpdate(
        dog('dog_1', { fieldEdits: edits }),
        { fields: { breed: '法斗' }, statedOn: day(statedOn) },
        context,
      );
    expect(failing(at('2026-11-21'))).toEqual(['DUTY.UPDATE_CONFLICT fail']);
    refused(at('2026-11-22'), 'DUTY.UPDATE_STATED_IN_FUTURE');
    refused(at('9999-12-31'), 'DUTY.UPDATE_STATED_IN_FUTURE');
    const silent = decideUpdate(dog('dog_1'), { fields: { breed: '法斗' } }, context);
    expect(silent.findings.find(({ code }) => code === 'DUTY.UPDATE_STATED_IN_FUTURE')?.verdict).toBe(
      'not-applicable',
    );
  });

  it('of any field about the record itself, and of names that reach into objects', () => {
    for (const field of [...FIXED_FIELDS, '__proto__']) {
      const fields = JSON.parse(`{"${field}":"x"}`);
      refused(decideUpdate(dog('dog_1'), { fields }, context), 'DUTY.UPDATE_FIELD_PROTECTED');
      refused(
        decideUpdate(dog('dog_1'), { fields: {}, believed: fields }, context),
        'DUTY.UPDATE_FIELD_PROTECTED',
      );
    }
  });
});

describe('findings of an update', () => {
  it('name fields and the record, never a value', () => {
    const step = decideUpdate(
      owner('own_1'),
      { fields: { phones: newPhones, name: '赵敏' }, believed: { mailingAddress: '秘密路1号' } },
      context,
    );
    expect(JSON.stringify(step.findings)).not.toMatch(/1380000|赵敏|王芳|秘密路/);
    expect(step.policy.id).toBe(DEFAULT_UPDATE_POLICY.id);
  });
});

describe('applyUpdate', () => {
  const event: RecordUpdated = {
    type: 'record-updated',
    record: dog('dog_1').id,
    kind: 'dog',
    on,
    by: actorId('li'),
    set: { breed: '法斗' },
    cleared: [],
  };

  it('leaves the record given and its verification as they are', () => {
    const before = dog('dog_1', { verification: { on: day('2026-11-01'), fields: 'all' } });
    const copy = structuredClone(before);
    expect(applyUpdate(before, event).verification).toEqual(before.verification);
    expect(before).toEqual(copy);
  });

  it('throws for another record’s event, a closed record, and fields that no update touches', () => {
    const strange = (set: Record<string, JsonValue>): RecordUpdated => ({ ...event, set });
    for (const [record, given] of [
      [dog('dog_2'), event],
      [dog('dog_1', closed), event],
      [dog('dog_1'), strange({ id: 'dog_9' })],
      [dog('dog_1'), strange(JSON.parse('{"__proto__":{"x":1}}'))],
    ] as const) {
      expect(() => applyUpdate(record, given)).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
    }
  });
});
