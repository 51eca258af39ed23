import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, actorId, calendarDate, type JsonValue, ROLES, type Role } from 'wuye';
import {
  classOf,
  confidentialityPolicy,
  createRedactor,
  FIELD_CLASSES,
  type FieldPolicy,
  fieldOfPath,
  HIDDEN,
  maskValue,
  PURPOSES,
  type Purpose,
  policyOfValue,
  type Redaction,
  redactFor,
  type ValuePath,
} from 'wuye/confidentiality';
import { RECORD_KINDS, type RecordKind, type RegisterRecord } from 'wuye/records';
import { arbitraryAnyRecord, exampleRecord } from '../support/arbitrary-records.js';

const asOf = calendarDate('2026-11-21');
const as = (...roles: readonly Role[]): Actor => ({ id: actorId('x'), roles });
const of = (kind: RecordKind, facts: object) => ({ kind, ...facts }) as unknown as RegisterRecord;
const shown = (record: RegisterRecord, roles: readonly Role[], purpose: Purpose): object =>
  redactFor(as(...roles), purpose, record, { asOf }).record;
const at = (value: unknown, path: ValuePath): unknown =>
  path.reduce<unknown>((inside, step) => (inside as Record<string | number, unknown>)[step], value);
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return '';
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]));
};

describe('maskValue, by kind', () => {
  it.each<[FieldPolicy['mask'], unknown, JsonValue]>([
    ['name', '张三', '张*'],
    ['name', '张小丰', '张*丰'],
    ['name', '欧阳一', '欧**'],
    ['name', '欧阳明月', '欧**月'],
    ['name', '𠮷凯佑', '𠮷*佑'],
    ['name', '王', '*'],
    ['name', '阿依古丽·艾合买提', '阿***·****'],
    ['name', 'JOHN SMITH', 'J*** *****'],
    ['name', '云舟软件有限公司', '云舟**有限公司'],
    ['document-number', '110101199003070011', '110***********0011'],
    ['document-number', '110101900307001', '110*********001'],
    ['document-number', 'E12345678', 'E*****678'],
    ['document-number', 'H1234567801', 'H*******801'],
    ['document-number', 'USA110080010112', 'U***********112'],
    ['document-number', '91440300192181490G', '914***********490G'],
    ['document-number', '1234567', '*******'],
    ['phone', '+8613800001234', '+86138****1234'],
    ['phone', '+8657188001234', '+86571****1234'],
    ['phone', '+861062000000;ext=8001', '+8610****0000转***'],
    ['phone', '95598', '*****'],
    ['plate', '浙A12345', '浙A**345'],
    ['plate', '浙AD12345', '浙A***345'],
    ['address', '浙江省杭州市西湖区文三路90号', '浙江省****'],
    ['address', '文三路90号', '******'],
    ['unit', '3-2-1201', '3-***'],
    ['unit', '3楼东', HIDDEN],
    ['year', '1990-03-07', '1990-**-**'],
    ['year', 'open-ended', HIDDEN],
    ['year', '1990年', HIDDEN],
    ['hidden', '已电话核对', HIDDEN],
    ['hidden', '', HIDDEN],
    ['hidden', 89.5, HIDDEN],
    ['name', 13_800_001_234, HIDDEN],
    ['phone', null, HIDDEN],
    ['none', Number.NaN, HIDDEN],
    ['none', { a: 1 }, HIDDEN],
    ['none', 'own_1', 'own_1'],
    ['none', true, true],
    ['none', 3, 3],
  ])('%s of %s: %s', (mask, value, expected) => {
    expect(maskValue(value, mask)).toBe(expected);
  });

  it('tells the words of a short list apart by nothing, their length included', () => {
    const words = ['on-parole', 'watched', 'disabled'].map((word) => maskValue(word, 'hidden'));
    expect(new Set(words).size).toBe(1);
  });

  it('shows less of a number to who may not even ask', () => {
    expect(maskValue('110101199003070011', 'document-number', 'strict')).toBe('1****************1');
  });
});

describe('the class of a value', () => {
  const household = (bornOn?: string) =>
    of('owner', { household: [{ name: '孙娟', bornOn }, { name: '孙强' }] });
  const ofFirst = (bornOn?: string) => classOf(household(bornOn), ['household', 0, 'name'], asOf);

  it.each([
    ['2012-11-22', 'child'],
    ['2012-11-21', 'ordinary'],
    ['2012-11-20', 'ordinary'],
    ['2027-01-01', 'child'],
    ['2012年', 'child'],
    ['1990年', 'child'],
    [undefined, 'child'],
  ])('of a household member born on %s is %s', (bornOn, expected) => {
    expect(ofFirst(bornOn)).toBe(expected);
  });

  it('is told member by member, and of the household as a whole by its youngest', () => {
    const record = of('owner', {
      household: [
        { name: '孙强', bornOn: '1980-01-01' },
        { name: '孙娟', bornOn: '2020-01-01' },
      ],
    });
    expect(classOf(record, ['household', 0, 'name'], asOf)).toBe('ordinary');
    expect(classOf(record, ['household', 1, 'name'], asOf)).toBe('child');
    expect(classOf(record, ['household', 'name'], asOf)).toBe('child');
    expect(classOf(record, ['household', 7, 'name'], asOf)).toBe('child');
    const odd = of('owner', { household: [null, '孙强', { bornOn: 19_800_101 }] });
    for (const at of [0, 1, 2]) expect(classOf(odd, ['household', at, 'name'], asOf)).toBe('child');
  });

  it.each([
    ['tenant', { idKind: 'resident-id', idNumber: '33010620130102002X' }],
    ['tenant', { idNumber: '33010620130102002X' }],
    ['foreign-national', { bornOn: '2013-01-02', passportNumber: 'E12345678' }],
    ['shop', { operatorResidentId: '33010620130102002X' }],
  ] as const)('of a %s who is a child is child, whatever the field says: %j', (kind, facts) => {
    const record = of(kind, { ...facts, name: '孙娟', phones: ['+8613800001234'], id: 'rec_1' });
    expect(classOf(record, ['phones', 0], asOf)).toBe('child');
    expect(classOf(record, ['unit'], asOf)).toBe('child');
    expect(classOf(record, ['id'], asOf)).toBe('ordinary');
    expect(classOf(record, ['phones', 0], calendarDate('2027-01-02'))).toBe('ordinary');
  });

  it('is not that of a child for a young dog, an old number, or somebody of unknown age', () => {
    expect(classOf(of('dog', { bornOn: '2025-01-01' }), ['phones', 0], asOf)).toBe('ordinary');
    expect(classOf(of('tenant', { idNumber: '330106130102002' }), ['name'], asOf)).toBe('ordinary');
    expect(classOf(of('tenant', { idKind: 'passport', idNumber: 'E12345678' }), ['name'], asOf)).toBe(
      'ordinary',
    );
    expect(classOf(of('tenant', {}), ['name'], asOf)).toBe('ordinary');
  });

  it('takes the right to ask from the staff at large, and leaves it to the keepers', () => {
    const record = of('tenant', { idNumber: '33010620130102002X' });
    const { clear, basis, mask } = policyOfValue(record, ['unit'], asOf) as FieldPolicy;
    expect(FIELD_CLASSES.tenant.unit.clear.onRequest).toContain('staff');
    expect(clear.onRequest).not.toContain('staff');
    expect(clear.onRequest).toContain('security-supervisor');
    expect({ shown: clear.shown, basis, mask }).toEqual({
      shown: [],
      basis: 'separate-consent',
      mask: 'hidden',
    });
  });

  it('is null for what no table knows', () => {
    for (const path of [['tail'], ['constructor'], ['__proto__'], [], ['household']] as const) {
      expect(classOf(of('owner', {}), path, asOf)).toBeNull();
    }
    expect(classOf(of('cat' as never, {}), ['id'], asOf)).toBeNull();
    expect(classOf(of('constructor' as never, {}), ['id'], asOf)).toBeNull();
  });
});

describe('redactFor', () => {
  const tenant = of('tenant', {
    id: 'ten_1',
    unit: '3-2-1201',
    name: '欧阳明月',
    idKind: 'resident-id',
    idNumber: '110101199003070011',
    phones: ['+8613800001234', '+8657188001234'],
    leaseFrom: '2026-01-01',
    leaseUntil: 'open-ended',
    residentCount: 3,
    remark: '钥匙存物业',
    extra: { 车库: '一期' },
  });

  it('shows those whose duty the register is what is ordinary, for a purpose of it', () => {
    expect(shown(tenant, ['security-supervisor'], 'contact')).toEqual({
      ...tenant,
      idKind: HIDDEN,
      idNumber: '110***********0011',
      leaseFrom: '2026-**-**',
      leaseUntil: HIDDEN,
      residentCount: HIDDEN,
      remark: HIDDEN,
      extra: { 车库: HIDDEN },
    });
  });

  it('shows the rest of the office what they recognise a person by', () => {
    expect(shown(tenant, ['parking-handler'], 'contact')).toEqual({
      id: 'ten_1',
      kind: 'tenant',
      unit: '3-2-1201',
      name: '欧**月',
      idKind: HIDDEN,
      idNumber: '1****************1',
      phones: ['+86138****1234', '+86571****1234'],
      leaseFrom: '2026-**-**',
      leaseUntil: HIDDEN,
      residentCount: HIDDEN,
      remark: HIDDEN,
      extra: { 车库: HIDDEN },
    });
  });

  it('shows a program, and somebody without a role, what is masked alone', () => {
    for (const roles of [['system'], []] as const) {
      expect(shown(tenant, roles, 'contact')).toMatchObject({ unit: '3-***', name: '欧**月' });
    }
  });

  it('counts a role held for somebody on its days, and only that person’s where a name is given', () => {
    const actor: Actor = {
      ...as('parking-handler'),
      delegations: [
        { kind: 'substitute', principal: actorId('wang'), roles: ['clerk'], from: asOf, until: asOf },
      ],
    };
    const name = (on: string, inNameOf?: string) =>
      redactFor(actor, 'contact', tenant, {
        asOf: calendarDate(on),
        ...(inNameOf === undefined ? {} : { inNameOf: actorId(inNameOf) }),
      }).record.name;
    expect(name('2026-11-20')).toBe('欧**月');
    expect(name('2026-11-21')).toBe('欧阳明月');
    expect(name('2026-11-22')).toBe('欧**月');
    expect(name('2026-11-21', 'wang')).toBe('欧阳明月');
    expect(name('2026-11-21', 'li')).toBe('欧**月');
  });

  it('shows in somebody’s name never more than without, whoever looks at what', () => {
    fc.assert(
      fc.property(
        arbitraryAnyRecord(),
        fc.subarray([...ROLES]),
        fc.subarray([...ROLES]),
        fc.constantFrom(...PURPOSES),
        (record, roles, handed, purpose) => {
          const delegation = { kind: 'delegation', principal: actorId('wang'), roles: handed } as const;
          const actor: Actor = { ...as(...roles), delegations: [{ ...delegation, from: asOf, until: asOf }] };
          const seen = (inNameOf: object) =>
            new Set(
              redactFor(actor, purpose, record, { asOf, ...inNameOf }).masked.map((path) => path.join('.')),
            );
          const named = seen({ inNameOf: actorId('wang') });
          for (const path of seen({})) expect(named.has(path)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
    const inspector: Actor = {
      ...as('company-inspector'),
      delegations: [
        { kind: 'substitute', principal: actorId('wang'), roles: ['clerk'], from: asOf, until: asOf },
      ],
    };
    expect(redactFor(inspector, 'contact', tenant, { asOf }).record.unit).toBe('3-2-1201');
  });

  it('hides a child whole from those who see the adults', () => {
    const owner = of('owner', {
      name: '孙一',
      familyMembers: '孙娟(女儿)',
      household: [
        { name: '孙娟', relation: '女儿', bornOn: '2020-03-17' },
        { name: '钱二', relation: '配偶', bornOn: '1990-03-17' },
      ],
    });
    expect(shown(owner, ['clerk'], 'emergency')).toEqual({
      kind: 'owner',
      name: '孙一',
      familyMembers: HIDDEN,
      household: [
        { name: HIDDEN, relation: HIDDEN, bornOn: HIDDEN },
        { name: '钱*', relation: HIDDEN, bornOn: '1990-**-**' },
      ],
    });
  });

  it('opens the special-care register to its keepers for its purposes, to everybody else not even a name', () => {
    const person = of('special-care', { id: 'spc_1', unit: '3-2-1201', name: '王芳', careKind: 'on-parole' });
    expect(shown(person, ['clerk'], 'care')).toEqual({ ...person, name: '王*', careKind: HIDDEN });
    const closed = { id: 'spc_1', kind: 'special-care', unit: HIDDEN, name: HIDDEN, careKind: HIDDEN };
    expect(shown(person, ['clerk'], 'contact')).toEqual(closed);
    expect(shown(person, ['parking-handler', 'information-officer'], 'care')).toEqual(closed);
    expect(shown(person, ['project-manager'], 'care')).toMatchObject({ unit: '3-***', name: '王*' });
  });

  it('opens the committee’s archive to the clerk who keeps it, not to the keepers of other registers', () => {
    const minutes = of('committee-document', { title: '关于王芳的投诉', datedOn: '2026-03-01' });
    expect(shown(minutes, ['clerk'], 'committee')).toEqual(minutes);
    expect(shown(minutes, ['clerk'], 'service')).toMatchObject({ title: HIDDEN, datedOn: HIDDEN });
    expect(shown(minutes, ['security-supervisor'], 'committee')).toMatchObject({ datedOn: HIDDEN });
  });

  it('says in order what it masked, and only that', () => {
    const { masked } = redactFor(as('parking-handler'), 'contact', tenant, { asOf });
    expect(masked.map(fieldOfPath)).toEqual([
      'name',
      'idKind',
      'idNumber',
      'phones',
      'phones',
      'leaseFrom',
      'leaseUntil',
      'residentCount',
      'remark',
      'extra.车库',
    ]);
    expect(masked[4]).toEqual(['phones', 1]);
    const starred = redactFor(as(), 'contact', of('dog', { remark: HIDDEN }), { asOf });
    expect(starred.masked).toEqual([['remark']]);
  });

  it('goes by the host’s own table', () => {
    const policy = confidentialityPolicy({
      id: 'x',
      version: '1',
      effectiveFrom: asOf,
      overrides: { tenant: { phones: { mask: 'hidden', clear: { shown: [], onRequest: [] } } } },
    });
    const { record } = redactFor(as('clerk'), 'contact', tenant, { asOf, policy });
    expect(record.phones).toEqual([HIDDEN, HIDDEN]);
  });

  it('hides what it does not know, and never throws on odd input', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    const odd = JSON.parse('{"__proto__":{"name":"王芳"},"household.name":"王芳","mother":"王芳"}') as object;
    const record = of('owner', {
      ...odd,
      name: ['王芳', ['李强', ['周三', ['吴四']]]],
      phones: { a: '+8613800001234' },
      household: [['孙娟'], '孙娟', null, { name: { first: '孙娟' }, pet: '豆豆' }, loop],
      verification: '王芳',
      status: { state: 'open', word: '王芳' },
      sex: null,
      floorArea: Number.NaN,
      remark: loop,
      extra: { a: { b: { c: '王芳' } } },
      bornOn: new Date(0),
      idNumber: 12n,
      emergencyContact: () => '王芳',
      mailingAddress: undefined,
    });
    for (const roles of [[], ['clerk']] as const) {
      const text = JSON.stringify(redactFor(as(...roles), 'contact', record, { asOf }).record);
      for (const secret of ['孙娟', '豆豆', '12n']) expect(text).not.toContain(secret);
    }
    const text = JSON.stringify(redactFor(as(), 'contact', record, { asOf }).record);
    expect(text).not.toContain('王芳');
    for (const none of [
      null,
      undefined,
      7,
      '王芳',
      ['王芳'],
      { kind: 'cat', name: '王芳' },
      { kind: 'constructor', name: '王芳' },
      { kind: ['owner'], id: '王芳' },
    ]) {
      const { record: out } = redactFor(as('clerk'), 'contact', none as never, { asOf });
      expect(JSON.stringify(out)).not.toContain('王芳');
    }
  });

  it('enters nothing that it does not know, however near its name or deep its content', () => {
    const self: Record<string, unknown> = {};
    self.self = self;
    const record = of('owner', {
      phone: { home: '+8613800001234' },
      household: [{ pet: { name: '豆豆' } }, '孙娟'],
      extra: { 车库: { 一期: { 车位: '王芳' } }, self },
      mailingAddress: undefined,
    });
    expect(redactFor(as('clerk'), 'contact', record, { asOf })).toStrictEqual({
      record: {
        kind: 'owner',
        phone: HIDDEN,
        household: [{ pet: HIDDEN }, HIDDEN],
        extra: { 车库: { 一期: HIDDEN }, self: { self: HIDDEN } },
      },
      masked: [
        ['phone'],
        ['household', 0, 'pet'],
        ['household', 1],
        ['extra', '车库', '一期'],
        ['extra', 'self', 'self'],
      ],
    });
  });

  it('keeps the prototype of nobody: a key __proto__ stays a key', () => {
    const record = of('dog', { extra: JSON.parse('{"__proto__":"一期"}') as object });
    const { extra } = redactFor(as(), 'contact', record, { asOf }).record as { readonly extra: object };
    expect(Object.keys(extra)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(extra)).toBe(Object.prototype);
  });

  it('looks at each value once, whatever their number', () => {
    const looked = (count: number) => {
      let reads = 0;
      const phones = new Proxy(
        Array.from({ length: count }, () => '+8613800001234'),
        {
          get: (list, key, self) => {
            if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
            return Reflect.get(list, key, self) as unknown;
          },
        },
      );
      redactFor(as(), 'contact', of('dog', { phones }), { asOf });
      return reads;
    };
    expect([looked(10), looked(1000)]).toEqual([10, 1000]);
  });
});

describe('for records of every kind, every viewer and every purpose', () => {
  const arbitraryRoles = fc.subarray([...ROLES]);

  it('keeps the shape, masks exactly what it lists, and stays as it is', () => {
    fc.assert(
      fc.property(
        arbitraryAnyRecord(),
        arbitraryRoles,
        fc.constantFrom(...PURPOSES),
        (record, roles, purpose) => {
          const before = JSON.stringify(record);
          const { record: out, masked }: Redaction = redactFor(as(...roles), purpose, record, { asOf });
          expect(shapeOf(out)).toEqual(shapeOf(record));
          expect(JSON.parse(JSON.stringify(out))).toEqual(out);
          expect(JSON.stringify(record)).toBe(before);
          const open = structuredClone(out) as object;
          for (const path of masked) {
            const parent = at(open, path.slice(0, -1)) as Record<string | number, unknown>;
            parent[path.at(-1) ?? ''] = at(record, path);
          }
          expect(open).toEqual(record);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('shows nobody more for more masking: a viewer of fewer roles sees no value that one of more does not', () => {
    fc.assert(
      fc.property(
        arbitraryAnyRecord(),
        arbitraryRoles,
        arbitraryRoles,
        fc.constantFrom(...PURPOSES),
        (record, some, others, purpose) => {
          const of = (roles: readonly Role[]) =>
            new Set(redactFor(as(...roles), purpose, record, { asOf }).masked.map((path) => path.join('.')));
          const [few, many] = [of(some), of([...some, ...others])];
          expect([...many].filter((path) => !few.has(path))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is the same from a redactor made once', () => {
    const redact = createRedactor({ actor: as('clerk'), purpose: 'refresh' }, { asOf });
    for (const kind of RECORD_KINDS) {
      const record = exampleRecord(kind, 'all');
      expect(redact(record)).toEqual(redactFor(as('clerk'), 'refresh', record, { asOf }));
    }
  });
});
