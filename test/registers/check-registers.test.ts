import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId, calendarDate, clauseOf, estateId, type Facts, instant } from 'wuye';
import { RECORD_FINDING_CODES, type RegisterRecord } from 'wuye/records';
import {
  checkRecord,
  checkRegisters,
  DEFAULT_REGISTER_POLICY,
  REGISTER_FINDING_CODES,
  type RegisterFinding,
} from 'wuye/registers';
import { arbitraryAnyRecord, exampleRecord } from '../support/arbitrary-records.js';
import {
  closed,
  day,
  dog,
  foreigner,
  occupancy,
  owner,
  parking,
  phone,
  shop,
  supplierStaff,
  tenant,
  unit,
} from '../support/records.js';

const CODES: readonly string[] = [...REGISTER_FINDING_CODES, ...RECORD_FINDING_CODES];
const asOf = day('2026-11-21');
const check = (...records: readonly RegisterRecord[]) => checkRegisters(records, { asOf });
const of = (findings: readonly RegisterFinding[], code: RegisterFinding['code']) =>
  findings.filter((finding) => finding.code === code);
const found = (code: RegisterFinding['code'], ...records: readonly RegisterRecord[]): readonly Facts[] =>
  of(check(...records), code).map(({ verdict, facts }) => ({ verdict, ...facts }));

describe('RECORD.DATES_OUT_OF_ORDER', () => {
  const before = { validFrom: day('2026-11-10'), validUntil: day('2026-11-09') };
  const lease = { leaseFrom: day('2026-12-01'), leaseUntil: day('2026-11-30') };

  it('is told of each open record whose end lies before its start', () => {
    expect(found('RECORD.DATES_OUT_OF_ORDER', tenant('ten_1', lease), parking('par_1', before))).toEqual([
      {
        verdict: 'fail',
        record: 'ten_1',
        earlier: 'leaseFrom',
        later: 'leaseUntil',
        from: '2026-12-01',
        until: '2026-11-30',
      },
      {
        verdict: 'fail',
        record: 'par_1',
        earlier: 'validFrom',
        later: 'validUntil',
        from: '2026-11-10',
        until: '2026-11-09',
      },
    ]);
    expect(found('RECORD.DATES_OUT_OF_ORDER', parking('par_1', { ...before, ...closed }))).toEqual([]);
  });

  it('is not told of one day, an open end or an absent date', () => {
    const one = day('2026-11-10');
    const { validUntil: _until, ...endless } = parking('par_3');
    expect(
      found(
        'RECORD.DATES_OUT_OF_ORDER',
        parking('par_1', { validFrom: one, validUntil: one }),
        parking('par_2', { validFrom: one, validUntil: 'open-ended' }),
        endless,
        dog('dog_1'),
      ),
    ).toEqual([]);
  });

  it('does not let a use that ends before it starts pass in silence', () => {
    const uses = [parking('par_1'), parking('par_2', { ...before, plates: ['沪B12345'] })];
    expect(of(check(...uses), 'REGISTER.PARKING_OVERLAP')).toEqual([]);
    expect(found('RECORD.DATES_OUT_OF_ORDER', ...uses)).toMatchObject([{ record: 'par_2' }]);
  });

  it('is asked of a single record too, and of a closed one not', () => {
    const verdicts = (record: RegisterRecord) =>
      checkRecord(record, { asOf }).findings.flatMap(({ code, verdict }) =>
        code === 'RECORD.DATES_OUT_OF_ORDER' ? [verdict] : [],
      );
    expect(verdicts(parking('par_1', before))).toEqual(['fail']);
    expect(checkRecord(parking('par_1', before), { asOf }).outcome).toBe('needs-review');
    expect(verdicts(parking('par_1'))).toEqual(['pass']);
    expect(verdicts(parking('par_1', { ...before, ...closed }))).toEqual(['not-applicable']);
  });
});

describe('REGISTER.RECORD_DUPLICATED', () => {
  const duplicated = (...records: readonly RegisterRecord[]) =>
    found('REGISTER.RECORD_DUPLICATED', ...records).map(({ verdict, records: ids, exact }) => ({
      verdict,
      ids,
      exact,
    }));

  it('groups what has one natural key, and tells exact copies', () => {
    expect(duplicated(owner('own_2'), owner('own_1'), owner('own_3', { unit: unit('3-2-1202') }))).toEqual([
      { verdict: 'fail', ids: ['own_1', 'own_2'], exact: true },
    ]);
    expect(duplicated(owner('own_1'), owner('own_2'), owner('own_3', { titleNumber: 'A1' }))).toEqual([
      { verdict: 'fail', ids: ['own_1', 'own_2', 'own_3'], exact: false },
    ]);
  });

  it('compares what a row says, not what the system knows about the record', () => {
    const copy = tenant('ten_2', {
      recordedAt: instant('2026-11-20T00:00:00.000Z'),
      recordedBy: actorId('sun'),
      collectedBy: '王强',
      source: { type: 'sheet', batch: 'bat_1', sheet: '租户', row: 9 },
      fieldEdits: { name: { on: asOf, by: actorId('sun') } },
    });
    expect(duplicated(tenant('ten_1'), copy)).toMatchObject([{ exact: true }]);
    const verified = { on: day('2026-11-01'), fields: 'all' } as const;
    expect(duplicated(tenant('ten_1'), tenant('ten_2', { verification: verified }))).toMatchObject([
      { exact: false },
    ]);
    expect(duplicated(tenant('ten_1'), tenant('ten_2', { extra: { 租金: '3000' } }))).toMatchObject([
      { exact: false },
    ]);
  });

  it('uses the key of each register', () => {
    expect(duplicated(shop('sho_1'), shop('sho_2', { shopName: '另一家' }))).toHaveLength(1);
    expect(duplicated(occupancy('occ_1'), occupancy('occ_2', { floorArea: 1 }))).toHaveLength(1);
    expect(duplicated(supplierStaff('sup_1'), supplierStaff('sup_2', { position: '保安' }))).toHaveLength(1);
    expect(duplicated(supplierStaff('sup_1'), supplierStaff('sup_2', { supplierName: '乙公司' }))).toEqual(
      [],
    );
    expect(duplicated(dog('dog_1'), dog('dog_2', { dogName: '球球' }))).toEqual([]);
    expect(duplicated(owner('own_1'), tenant('ten_1', { idNumber: '11010119900307002X' }))).toEqual([]);
  });

  it('leaves open what an incomplete key cannot tell, unless the copies are exact', () => {
    const unnamed = (id: string, breed: string) => {
      const { dogName: _dogName, ...rest } = dog(id, { breed });
      return rest;
    };
    expect(duplicated(unnamed('dog_1', '柯基'), unnamed('dog_2', '法斗'))).toEqual([
      { verdict: 'unknown', ids: ['dog_1', 'dog_2'], exact: false },
    ]);
    expect(duplicated(unnamed('dog_1', '柯基'), unnamed('dog_2', '柯基'))).toMatchObject([
      { verdict: 'fail', exact: true },
    ]);
  });

  it('takes each plate of a parking use, and names a pair once', () => {
    const twice = [
      parking('par_1', { plates: ['浙A12345', '浙B12345'] }),
      parking('par_2', { plates: ['浙B12345', '浙A12345'] }),
    ];
    expect(duplicated(...twice)).toEqual([{ verdict: 'fail', ids: ['par_1', 'par_2'], exact: false }]);
    expect(duplicated(parking('par_1', { plates: ['浙A12345', '浙B12345'] }), parking('par_2'))).toHaveLength(
      1,
    );
    expect(duplicated(parking('par_1'), parking('par_2', { spaceNumber: 'B1-024' }))).toEqual([]);
  });

  it('passes over closed records', () => {
    expect(duplicated(owner('own_1'), owner('own_2', closed))).toEqual([]);
  });
});

describe('REGISTER.PERSON_IN_SEVERAL_UNITS', () => {
  it('tells a person of several units of one register as right, copies in one unit included', () => {
    const records = [
      owner('own_1'),
      owner('own_2', { unit: unit('1-1-101') }),
      owner('own_3', { unit: unit('1-1-101') }),
      tenant('ten_1', { idNumber: '11010119900307002X', unit: unit('5-1-101') }),
    ];
    expect(found('REGISTER.PERSON_IN_SEVERAL_UNITS', ...records)).toEqual([
      {
        verdict: 'pass',
        kind: 'owner',
        records: ['own_1', 'own_2', 'own_3'],
        units: ['1-1-101', '3-2-1201'],
      },
    ]);
  });
});

describe('REGISTER.PERSON_ENTERED_TWICE', () => {
  const entered = (...records: readonly RegisterRecord[]) =>
    found('REGISTER.PERSON_ENTERED_TWICE', ...records);

  it('is certain by document on several registers', () => {
    const staff = supplierStaff('sup_1', { idNumber: '11010119900307002X' });
    expect(entered(owner('own_1'), staff)).toEqual([
      {
        verdict: 'fail',
        by: 'document',
        records: ['own_1', 'sup_1'],
        kinds: ['owner', 'supplier-staff'],
      },
    ]);
  });

  it('is certain under an old number and the one that replaced it', () => {
    const old = tenant('ten_1', { idNumber: '110101900307002', unit: unit('1-1-101') });
    expect(entered(owner('own_1'), old)).toMatchObject([{ by: 'document', records: ['own_1', 'ten_1'] }]);
    expect(entered(owner('own_1'), owner('own_2', { idNumber: '110101900307002' }))).toEqual([
      { verdict: 'fail', by: 'document', records: ['own_1', 'own_2'], kinds: ['owner'] },
    ]);
    const twentyFirst = owner('own_2', { idNumber: '110101200003070020', phones: [] });
    expect(entered(owner('own_1', { idNumber: '110101000307002', phones: [] }), twentyFirst)).toEqual([]);
  });

  it('is no matter of several units of one register', () => {
    expect(entered(owner('own_1'), owner('own_2', { unit: unit('1-1-101') }))).toEqual([]);
  });

  it('is a candidate by phone and name, one of the phones being enough', () => {
    const other = tenant('ten_1', {
      name: '王芳',
      phones: [phone('+8613700000000'), phone('+8613800001234')],
    });
    expect(entered(owner('own_1'), other)).toEqual([
      {
        verdict: 'unknown',
        by: 'phone-and-name',
        records: ['own_1', 'ten_1'],
        kinds: ['owner', 'tenant'],
        documentsDiffer: true,
      },
    ]);
    expect(entered(owner('own_1'), tenant('ten_1', { phones: [phone('+8613800001234')] }))).toEqual([]);
    expect(entered(owner('own_1'), tenant('ten_1', { name: '王芳' }))).toEqual([]);
  });

  it('names two records that share two phones once', () => {
    const phones = [phone('+8613800001234'), phone('+8613700000000')];
    expect(entered(owner('own_1', { phones }), tenant('ten_1', { name: '王芳', phones }))).toHaveLength(1);
  });

  it('does not tell that owners keep dogs and use parking spaces', () => {
    expect(entered(owner('own_1'), dog('dog_1'), parking('par_1'))).toEqual([]);
  });
});

describe('REGISTER.TENANT_UNIT_WITHOUT_OWNER', () => {
  it('tells each tenant of a unit without an open owner card', () => {
    const lonely = [tenant('ten_2', { unit: unit('1-1-101') }), tenant('ten_1', { unit: unit('1-1-101') })];
    expect(found('REGISTER.TENANT_UNIT_WITHOUT_OWNER', owner('own_1'), tenant('ten_3'), ...lonely)).toEqual([
      { verdict: 'fail', record: 'ten_1', unit: '1-1-101' },
      { verdict: 'fail', record: 'ten_2', unit: '1-1-101' },
    ]);
    expect(found('REGISTER.TENANT_UNIT_WITHOUT_OWNER', owner('own_1', closed), tenant('ten_3'))).toHaveLength(
      1,
    );
  });
});

describe('REGISTER.DOG_KEEPER_NOT_REGISTERED', () => {
  const stray = (keeperName: string, ...records: readonly RegisterRecord[]) =>
    found('REGISTER.DOG_KEEPER_NOT_REGISTERED', dog('dog_1', { keeperName }), ...records);

  it('looks among owners, tenants and foreign nationals of the same unit, by either name', () => {
    expect(stray('王芳')).toEqual([{ verdict: 'fail', record: 'dog_1', unit: '3-2-1201' }]);
    expect(stray('王芳', owner('own_1'))).toEqual([]);
    expect(stray('李雷', tenant('ten_1'))).toEqual([]);
    expect(stray('叶建涛', foreigner('for_1'))).toEqual([]);
    expect(stray('MOREAU HUGO', foreigner('for_1'))).toEqual([]);
    expect(stray('王芳', owner('own_1', { unit: unit('3-2-1202') }))).toHaveLength(1);
    expect(stray('王芳', owner('own_1', closed))).toHaveLength(1);
    expect(stray('王芳', parking('par_1'), occupancy('occ_1', { ownerName: '王芳' }))).toHaveLength(1);
  });
});

describe('what comes to its last day', () => {
  const cases = [
    ['LEASE', (date: string) => tenant('x', { leaseUntil: day(date) })],
    ['SHOP_LEASE', (date: string) => shop('x', { leaseUntil: day(date) })],
    ['VISA', (date: string) => foreigner('x', { visaValidUntil: day(date) })],
    ['RABIES', (date: string) => dog('x', { rabiesValidUntil: day(date) })],
    ['LICENCE', (date: string) => dog('x', { licenceValidUntil: day(date) })],
    ['LICENCE', (date: string) => shop('x', { licenceValidUntil: day(date) })],
  ] as const;

  for (const [name, on] of cases) {
    const codes = [`REGISTER.${name}_EXPIRED`, `REGISTER.${name}_EXPIRING`] as const;
    const verdicts = (date: string) =>
      checkRecord(on(date), { asOf })
        .findings.filter(
          ({ code, facts }) => codes.some((expected) => expected === code) && facts.until === date,
        )
        .map(({ verdict }) => verdict);
    const told = (date: string) =>
      check(on(date)).flatMap(({ code, facts }) =>
        codes.some((expected) => expected === code) ? [`${code} ${facts.daysLeft}`] : [],
      );

    it(`${on('2026-11-21').kind} ${name.toLowerCase()}: expired from the day after its last day, expiring 30 days ahead`, () => {
      expect(verdicts('2026-11-20')).toEqual(['fail', 'not-applicable']);
      expect(verdicts('2026-11-21')).toEqual(['pass', 'fail']);
      expect(verdicts('2026-12-21')).toEqual(['pass', 'fail']);
      expect(verdicts('2026-12-22')).toEqual(['pass', 'pass']);
      expect(told('2026-11-20')).toEqual([`${codes[0]} -1`]);
      expect(told('2026-11-21')).toEqual([`${codes[1]} 0`]);
      expect(told('2026-12-21')).toEqual([`${codes[1]} 30`]);
      expect(told('2026-12-22')).toEqual([]);
    });
  }

  it('never comes where it is open-ended, and is unknown where it is absent', () => {
    const { licenceValidUntil: _until, ...unlicensed } = dog('dog_1');
    expect(checkRecord(tenant('x', { leaseUntil: 'open-ended' }), { asOf }).findings).toMatchObject([
      { verdict: 'pass', facts: { until: 'open-ended' } },
      { verdict: 'pass' },
      { code: 'RECORD.DATES_OUT_OF_ORDER', verdict: 'not-applicable' },
    ]);
    expect(found('REGISTER.LICENCE_EXPIRED', unlicensed)).toEqual([
      { verdict: 'unknown', record: 'dog_1', kind: 'dog', subject: 'dog-licence', unit: '3-2-1201' },
    ]);
    expect(checkRecord(unlicensed, { asOf }).outcome).toBe('needs-review');
  });

  it('follows the policy’s days', () => {
    const policy = {
      ...DEFAULT_REGISTER_POLICY,
      expiringWithinDays: { ...DEFAULT_REGISTER_POLICY.expiringWithinDays, visa: 0 },
    };
    const expiring = (date: string) =>
      of(
        checkRegisters([foreigner('x', { visaValidUntil: day(date) })], { asOf, policy }),
        'REGISTER.VISA_EXPIRING',
      ).length;
    expect([expiring('2026-11-20'), expiring('2026-11-21'), expiring('2026-11-22')]).toEqual([0, 1, 0]);
  });
});

describe('checkRecord', () => {
  it('tells every rule of the kind, and the policy', () => {
    const decision = checkRecord(shop('sho_1', { leaseUntil: day('2026-11-20') }), { asOf });
    expect(decision.findings.map(({ code, verdict }) => `${code} ${verdict}`)).toEqual([
      'REGISTER.SHOP_LEASE_EXPIRED fail',
      'REGISTER.SHOP_LEASE_EXPIRING not-applicable',
      'REGISTER.LICENCE_EXPIRED pass',
      'REGISTER.LICENCE_EXPIRING pass',
      'RECORD.DATES_OUT_OF_ORDER not-applicable',
    ]);
    expect(decision).toMatchObject({ outcome: 'needs-review', asOf, policy: { id: 'wuye.registers' } });
  });

  it('applies to no closed record, and has nothing to say about kinds without dates to compare', () => {
    const verdicts = checkRecord(tenant('ten_1', { ...closed, leaseUntil: day('2020-01-01') }), { asOf });
    expect(verdicts.findings.map(({ verdict }) => verdict)).toEqual(Array(3).fill('not-applicable'));
    expect(checkRecord(owner('own_1'), { asOf })).toMatchObject({ outcome: 'allowed', findings: [] });
  });

  it('agrees with checkRegisters about every record', () => {
    fc.assert(
      fc.property(arbitraryAnyRecord(), (record) => {
        const whole = checkRegisters([record], { asOf }).filter(({ code }) => /EXPIR|DATES/.test(code));
        const single = checkRecord(record, { asOf }).findings.filter(
          ({ verdict }) => verdict === 'fail' || verdict === 'unknown',
        );
        expect(whole).toHaveLength(single.length);
        for (const finding of single) expect(whole).toContainEqual(finding);
      }),
    );
  });
});

describe('checkRegisters', () => {
  const records = fc
    .array(arbitraryAnyRecord(), { maxLength: 12 })
    .chain((list) => fc.shuffledSubarray([...list, ...list], { minLength: list.length }))
    .map((list) =>
      list.map((record, at) => ({ ...record, id: `rec_${at}`, estate: estateId('est_1') }) as RegisterRecord),
    );

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((record) => ({ record, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ record }) => record);
        expect(checkRegisters(shuffled, { asOf })).toEqual(checkRegisters(list, { asOf }));
      }),
    );
  });

  it('changes no record, and gives plain JSON with clauses of the catalogue', () => {
    fc.assert(
      fc.property(records, (list) => {
        const before = structuredClone(list);
        const findings = checkRegisters(list, { asOf });
        expect(list).toEqual(before);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
        expect(findings.filter(({ clause }) => clauseOf(clause) === null)).toEqual([]);
        expect(findings.filter(({ code }) => !CODES.includes(code))).toEqual([]);
      }),
    );
  });

  it('tells no name, phone, plate or number', () => {
    const told = JSON.stringify(
      check(
        owner('own_1'),
        owner('own_2', { unit: unit('1-1-101') }),
        tenant('ten_1', { name: '王芳', phones: [phone('+8613800001234')], unit: unit('9-9-909') }),
        supplierStaff('sup_1', { idNumber: '11010119900307002X' }),
        dog('dog_1', { keeperName: '赵敏' }),
        parking('par_1'),
        parking('par_2', { plates: ['浙B99999'] }),
      ),
    );
    expect(told).not.toMatch(/11010119900307002X|王芳|赵敏|13800001234|浙/);
    expect(JSON.parse(told).length).toBeGreaterThan(5);
  });

  it('refuses records of several estates, wherever the second one stands', () => {
    const other = exampleRecord('dog');
    expect(() => check(owner('own_1'), { ...other, estate: estateId('est_9') })).toThrow(
      /KERNEL.INVALID_ARGUMENT/,
    );
    expect(() => check(owner('own_1'), { ...other, ...closed, estate: estateId('est_9') })).toThrow(
      /KERNEL.INVALID_ARGUMENT/,
    );
  });

  it('takes any iterable once, and finds nothing in nothing', () => {
    function* once() {
      yield owner('own_1');
      yield owner('own_2');
    }
    expect(of(checkRegisters(once(), { asOf }), 'REGISTER.RECORD_DUPLICATED')).toHaveLength(1);
    expect(checkRegisters([], { asOf: calendarDate('2026-01-01') })).toEqual([]);
  });

  it('takes unit, space and name texts that are members of objects', () => {
    const key = unit('__proto__');
    const records = [
      tenant('ten_1', { unit: key, name: 'constructor' }),
      dog('dog_1', { unit: key, keeperName: '__proto__' }),
      parking('par_1', { spaceNumber: '__proto__', plates: ['__proto__'] }),
      parking('par_2', { spaceNumber: '__proto__', plates: ['toString'] }),
    ];
    expect(check(...records).map(({ code }) => code)).toEqual([
      'REGISTER.TENANT_UNIT_WITHOUT_OWNER',
      'REGISTER.DOG_KEEPER_NOT_REGISTERED',
      'REGISTER.PARKING_OVERLAP',
    ]);
  });
});
