import { describe, expect, it } from 'vitest';
import { type Actor, actorId, calendarDate, estateId, instant, type Role, recordId } from 'wuye';
import {
  type Consent,
  confidentialityPolicy,
  createRedactor,
  type FieldPath,
  HIDDEN,
  maskValue,
  type Purpose,
  type RevealContext,
  requestReveal,
} from 'wuye/confidentiality';
import type { RegisterRecord } from 'wuye/records';
import { accessPermission as permission } from '../support/access.js';

// What the log of accesses keeps for years: each rule with what it saw.

const at = instant('2026-11-21T01:00:00.000Z');
const estate = estateId('est_1');
const day = calendarDate('2026-11-21');
const owner = {
  id: 'own_1',
  estate: 'est_1',
  kind: 'owner',
  name: '王芳',
  phones: ['+8613800001234'],
  household: [{ name: '孙娟', bornOn: '2020-03-17' }],
} as unknown as RegisterRecord;

const ask = (
  role: Role,
  purpose: Purpose,
  fields: readonly string[],
  context: Partial<RevealContext> = {},
) => {
  const actor: Actor = { id: actorId('li'), roles: [role] };
  const request = {
    id: 'acc_1',
    estate,
    kind: 'owner',
    record: recordId('own_1'),
    fields: fields as readonly FieldPath[],
    reason: '通知停水',
  } as const;
  return requestReveal(request, { viewer: { actor, purpose }, at, record: owner, ...context });
};
const told = (reveal: ReturnType<typeof ask>, code: string) => {
  const { verdict, clause, effect, facts } = reveal.decision.findings.find(
    (finding) => finding.code === `REVEAL.${code}`,
  ) ?? { facts: null };
  return { verdict, clause, effect, facts };
};
describe('the record that is shown', () => {
  it.each([
    ['another estate', { estate: 'est_2' }],
    ['another kind', { kind: 'tenant' }],
    ['another id', { id: 'own_2' }],
  ])('is none of %s', (_, differing) => {
    const record = { ...owner, ...differing } as unknown as RegisterRecord;
    const reveal = ask('clerk', 'contact', ['phones'], { record });
    expect(reveal.granted).toBe(false);
    expect(reveal).not.toHaveProperty('values');
  });

  it('throws with its reason on a kind or purpose that is none', () => {
    expect(() => ask('clerk', 'gossip' as never, ['phones'])).toThrow(
      'KERNEL.INVALID_ARGUMENT: not a kind of record, or not a purpose',
    );
  });
});

describe('the findings about record, fields, role and purpose', () => {
  it('tell what was asked for, under which clause', () => {
    const reveal = ask('clerk', 'contact', ['phones', 'tail']);
    expect(told(reveal, 'RECORD_MISMATCHED')).toMatchObject({
      verdict: 'pass',
      clause: 'CIM-4.3',
      facts: { kind: 'owner', record: 'own_1' },
    });
    expect(told(reveal, 'FIELDS_UNKNOWN')).toMatchObject({
      verdict: 'fail',
      clause: 'CN-PIPL-6',
      facts: { fields: ['phones'], unknown: 1 },
    });
    expect(told(reveal, 'REGISTER_CLOSED')).toMatchObject({ verdict: 'not-applicable', clause: 'CIM-4.3' });
  });

  it('name the fields that a role may not ask for, or all where it may not ask for them together', () => {
    const facts = (role: Role, fields: readonly string[]) =>
      told(ask(role, 'contact', fields), 'ROLE_MAY_NOT');
    expect(facts('clerk', ['phones', 'name'])).toMatchObject({
      verdict: 'pass',
      clause: 'CN-PIPL-51',
      facts: { fields: ['phones', 'name'], role: 'clerk' },
    });
    for (const fields of [
      ['idNumber', 'name'],
      ['name', 'idNumber'],
    ]) {
      const refused = facts('parking-handler', fields);
      expect([refused.verdict, refused.facts]).toEqual(['fail', { fields: ['idNumber'] }]);
    }
    const onRequest = (role: Role) => ({ clear: { shown: [], onRequest: [role] } });
    const policy = confidentialityPolicy({
      id: 'x',
      version: '1',
      effectiveFrom: day,
      overrides: { owner: { phones: onRequest('clerk'), name: onRequest('parking-handler') } },
    });
    const actor: Actor = { id: actorId('li'), roles: ['clerk', 'parking-handler'] };
    const together = ask('clerk', 'contact', ['phones', 'name'], {
      viewer: { actor, purpose: 'contact' },
      policy,
    });
    expect(told(together, 'ROLE_MAY_NOT')).toMatchObject({
      verdict: 'fail',
      facts: { fields: ['phones', 'name'] },
    });
  });

  it('name the fields that the purpose is not for', () => {
    expect(told(ask('clerk', 'parking', ['phones', 'idNumber']), 'PURPOSE_NOT_OF_FIELD')).toMatchObject({
      verdict: 'fail',
      clause: 'CN-PIPL-6',
      facts: { purpose: 'parking', fields: expect.arrayContaining(['idNumber']) },
    });
    expect(told(ask('clerk', 'contact', ['phones']), 'PURPOSE_NOT_OF_FIELD')).toMatchObject({
      verdict: 'pass',
      facts: { purpose: 'contact', fields: [] },
    });
    expect(told(ask('clerk', 'contact', ['tail']), 'PURPOSE_NOT_OF_FIELD').verdict).toBe('not-applicable');
  });
});

describe('the reason of an access', () => {
  const record = {
    ...owner,
    name: '王',
    phones: ['+8657188001234', '+8613800001234;ext=8001'],
    household: [{ name: '欧阳明月', relation: '女儿' }],
    emergencyPhone: '+86571961234',
    mailingAddress: '杭州市(代收 +8657188005678)西湖区文三路90号',
    collectedBy: '王小明',
    remark: '停水',
  } as unknown as RegisterRecord;
  const tells = (reason: string, shown = record) => {
    const whose = { kind: shown.kind, record: shown.id, fields: ['phones' as const] };
    const request = { id: 'acc_1', estate, ...whose, reason };
    const viewer = { actor: { id: actorId('li'), roles: ['clerk'] as const }, purpose: 'contact' } as const;
    const reveal = requestReveal(request, { viewer, at, record: shown });
    return [told(reveal, 'REASON_TELLS_VALUE').verdict, reveal.entry.reason];
  };

  it.each([
    ['a land line without its area code', '回拨 8800-1234'],
    ['a land line with it', '回拨 571 8800 1234'],
    ['a short number with its area code', '回拨 0571-961234'],
    ['a mobile number that somebody split', '回拨 138-0000-1234'],
    ['a name that somebody split', '欧 阳·明 月 来电'],
    ['a name in other widths and with what nobody sees', '欧阳\u200b明月来电'],
    ['an address with a number in it', '寄杭州市(代收+8657188005678)西湖区文三路90号'],
  ])('tells %s, and is kept out of the log', (_, reason) => {
    expect(tells(reason)).toEqual(['fail', HIDDEN]);
  });

  it.each([
    ['a family name alone', '王先生来电'],
    ['what the office may all see, or what is no name and no number', '停水'],
    ['a part of a name', '欧阳来电'],
    ['a part of an address', '西湖区文三路90号 送件'],
    ['an extension', '转 8001'],
    ['the last digits of a number', '尾号1234'],
    ['a part of a short number', '工单 1961234'],
    ['a word of a short list', '女儿来电'],
    ['who of the office wrote the record', '王小明转来'],
  ])('may hold %s', (_, reason) => {
    expect(tells(reason)).toEqual(['pass', reason]);
  });

  it('may hold the name of a shop that the whole office sees, not that of its operator', () => {
    const shop = {
      id: 'shp_1',
      estate: 'est_1',
      kind: 'shop',
      shopName: '晨光便利店',
      operatorName: '欧阳明月',
    } as unknown as RegisterRecord;
    expect(tells('晨光便利店停电', shop)).toEqual(['pass', '晨光便利店停电']);
    expect(tells('晨光便利店欧阳明月', shop)).toEqual(['fail', HIDDEN]);
  });

  it('is compared with the texts of a record that hold what they should, whatever else is in it', () => {
    const odd = { ...record, name: 7, phones: [null, 13_800_001_234], tail: '豆豆' };
    const shown = odd as unknown as RegisterRecord;
    expect(tells('豆豆 停水', shown)).toEqual(['pass', '豆豆 停水']);
    expect(tells('欧阳明月来电', shown)).toEqual(['fail', HIDDEN]);
  });

  it('that is missing tells nothing, and is missing under the clause of the access log', () => {
    expect(tells(' ')).toEqual(['not-applicable', '']);
    expect(told(ask('clerk', 'contact', ['phones']), 'REASON_MISSING').clause).toBe('CIM-4.3');
    expect(told(ask('clerk', 'contact', ['phones']), 'REASON_TELLS_VALUE').clause).toBe('CN-PIPL-51');
  });
});

describe('the findings about permission', () => {
  const staff = (context: Partial<RevealContext>) => ask('staff', 'contact', ['phones'], context);

  it('name the roles that permit, and the permission where there is one', () => {
    const none = { verdict: 'fail', clause: 'SVC-1', effect: 'blocks' };
    expect(told(staff({ permissions: [] }), 'PERMISSION_MISSING')).toMatchObject({
      ...none,
      facts: { roles: expect.arrayContaining(['project-manager']) },
    });
    expect(told(staff({ permissions: [] }), 'PERMISSION_MISSING').facts).not.toHaveProperty('permission');
    const given = staff({ permissions: [permission()] });
    expect(told(given, 'PERMISSION_MISSING').facts).toMatchObject({ permission: 'per_1' });
    expect(told(given, 'PERMITTED_BY_VIEWER')).toEqual({
      verdict: 'pass',
      clause: 'SVC-1',
      effect: 'blocks',
      facts: {},
    });
    expect(given.entry).toHaveProperty('permission', 'per_1');
  });

  it('refuse what somebody permits to themselves, or has permitted in their name', () => {
    for (const differing of [{ by: actorId('li') }, { onBehalfOf: actorId('li') }]) {
      const own = staff({ permissions: [permission(differing)] });
      expect(told(own, 'PERMITTED_BY_VIEWER').verdict).toBe('fail');
    }
    const others = staff({ permissions: [permission({ onBehalfOf: actorId('wu') })] });
    expect(told(others, 'PERMITTED_BY_VIEWER').verdict).toBe('pass');
  });

  it('ask for a look afterwards where somebody permits it to themselves in an emergency', () => {
    const own = permission({ by: actorId('li'), purpose: 'emergency' });
    const reveal = ask('staff', 'emergency', ['phones'], { permissions: [own] });
    expect(told(reveal, 'PERMITTED_BY_VIEWER')).toMatchObject({ verdict: 'fail', effect: 'reviews' });
    expect(reveal.entry).toMatchObject({ granted: true, outcome: 'needs-review' });
  });

  it.each<Role>(['clerk', 'project-manager'])(
    'do not ask who permitted it where the %s needs no permission',
    (role) => {
      const own = permission({ by: actorId('li') });
      const reveal = ask(role, 'contact', ['phones'], { permissions: [own] });
      expect(told(reveal, 'PERMITTED_BY_VIEWER').verdict).toBe('not-applicable');
      expect(reveal.entry.outcome).toBe('allowed');
    },
  );

  it('name what is more than ordinary where the manager looks alone', () => {
    const alone = ask('project-manager', 'contact', ['phones', 'household.name'], { permissions: [] });
    expect(told(alone, 'PERMITTER_ALONE')).toEqual({
      verdict: 'fail',
      clause: 'CIM-4.3',
      effect: 'reviews',
      facts: { fields: ['household.name'] },
    });
    const permitted = { permissions: [permission()] };
    const notAlone = ask('project-manager', 'contact', ['phones', 'household.name'], permitted);
    expect(told(notAlone, 'PERMITTER_ALONE')).toMatchObject({
      verdict: 'pass',
      facts: { fields: ['household.name'] },
    });
    for (const role of ['clerk', 'staff'] as const) {
      const others = ask(role, 'contact', ['phones'], permitted);
      expect(told(others, 'PERMITTER_ALONE').verdict).toBe('not-applicable');
    }
  });
});

describe('the findings about consent', () => {
  const consent = (differing: Partial<Consent> = {}): Consent => ({
    id: 'con_1',
    kind: 'owner',
    record: recordId('own_1'),
    fields: ['household.name'],
    purposes: ['access-control'],
    basis: 'separate-consent',
    by: 'guardian',
    givenOn: day,
    ...differing,
  });
  const child = (consents?: readonly Consent[]) =>
    ask('clerk', 'access-control', ['household.name'], consents === undefined ? {} : { consents });

  it('name the purpose, and the fields that nobody consented to', () => {
    expect(told(child([]), 'GUARDIAN_CONSENT_MISSING')).toEqual({
      verdict: 'fail',
      clause: 'CN-PIPL-31',
      effect: 'blocks',
      facts: { purpose: 'access-control', fields: ['household.name'] },
    });
    expect(told(child([consent()]), 'GUARDIAN_CONSENT_MISSING')).toMatchObject({
      verdict: 'pass',
      facts: { purpose: 'access-control', fields: [] },
    });
    expect(told(child(), 'GUARDIAN_CONSENT_MISSING').verdict).toBe('unknown');
    expect(told(child([]), 'CONSENT_MISSING')).toMatchObject({
      clause: 'CN-PIPL-29',
      facts: { purpose: 'access-control' },
    });
  });

  it('ask each of their own: the person for what is theirs, beside a child too, a guardian for what tells of one', () => {
    const verdicts = (field: string, purpose: Purpose) => {
      const reveal = ask('clerk', purpose, [field], { consents: [] });
      return ['CONSENT_MISSING', 'GUARDIAN_CONSENT_MISSING'].map((code) => told(reveal, code).verdict);
    };
    expect(verdicts('emergencyContact', 'refresh')).toEqual(['fail', 'not-applicable']);
    expect(verdicts('familyMembers', 'access-control')).toEqual(['not-applicable', 'fail']);
    expect(verdicts('household.name', 'access-control')).toEqual(['not-applicable', 'fail']);
  });

  it.each([
    ['another record', { record: recordId('own_2') }],
    ['another kind', { kind: 'tenant' as const }],
    ['another purpose', { purposes: ['contact' as const] }],
    ['another field', { fields: ['phones' as const] }],
    ['another giver', { by: 'person' as const }],
    ['a day to come', { givenOn: calendarDate('2026-11-22') }],
    ['a day that is past', { until: calendarDate('2026-11-20') }],
    ['all fields at once', { fields: 'all' as const }],
  ])('are not met by a consent of %s', (_, differing) => {
    expect(told(child([consent(differing)]), 'GUARDIAN_CONSENT_MISSING').verdict).toBe('fail');
  });
});

describe('a unit', () => {
  it.each(['3-2-1201楼', '第3-2-1201', '三-2', '-2-1201', '123456-2', '3-', '3'])(
    'that is written as %j is hidden whole',
    (text) => {
      expect(maskValue(text, 'unit')).toBe(HIDDEN);
    },
  );

  it('of up to five characters keeps its building', () => {
    expect(maskValue('A1234-2-1201', 'unit')).toBe('A1234-***');
  });
});

describe('a redactor', () => {
  const redact = createRedactor(
    { actor: { id: actorId('x'), roles: [] }, purpose: 'contact' },
    { asOf: day },
  );

  it('gives nothing for what is no record, and says that all of it is masked', () => {
    for (const none of [null, undefined, '王芳', 7])
      expect(redact(none as never)).toEqual({ record: {}, masked: [[]] });
  });

  it('hides what stands in the place of a household, and every member that is no object', () => {
    const redacted = (household: unknown) => redact({ ...owner, household } as never).record.household;
    expect(redacted('孙娟')).toBe(HIDDEN);
    expect(redacted(['孙娟', { name: '孙强' }])).toMatchObject([
      HIDDEN,
      { name: expect.not.stringMatching('孙强') },
    ]);
    expect(redacted({ name: '孙娟' })).toMatchObject({ name: HIDDEN });
  });

  it('keeps a member __proto__ a member, hidden', () => {
    const odd = JSON.parse('{"kind":"owner","__proto__":{"name":"王芳"}}') as RegisterRecord;
    const { record } = redact(odd);
    expect(Object.keys(record)).toContain('__proto__');
    expect(JSON.stringify(record)).not.toContain('王芳');
    expect(Object.getOwnPropertyDescriptor(record, '__proto__')).toMatchObject({
      writable: true,
      enumerable: true,
      configurable: true,
    });
  });
});

describe('a policy of a host', () => {
  const overriding = (overrides: object) => () =>
    confidentialityPolicy({ id: 'x', version: '1', effectiveFrom: day, overrides } as never);

  it('names the kind or the field that there is not', () => {
    expect(overriding({ cat: {} })).toThrow(/^KERNEL.INVALID_ARGUMENT: no field to override: cat$/);
    expect(overriding({ dog: { tail: {} } })).toThrow(
      /^KERNEL.INVALID_ARGUMENT: no field to override: dog tail$/,
    );
    expect(overriding({ dog: undefined })).not.toThrow();
  });
});
