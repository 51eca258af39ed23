import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { isCalendarDate, isId, isInstant, isWuyeError } from '../../src/kernel/index.js';
import type * as records from '../../src/records/index.js';
import {
  isUnitKey,
  type OwnerRecord,
  ownerSchema,
  parseAnyRecord,
  parseCommitteeDocument,
  parseDog,
  parseDomesticWorker,
  parseForeignNational,
  parseOccupancy,
  parseOwner,
  parseParkingUse,
  parseRecord,
  parseServicePerson,
  parseShop,
  parseShopStaff,
  parseSpecialCare,
  parseSupplierStaff,
  parseTenant,
  RECORD_KINDS,
  RECORD_SCHEMAS,
  type RecordIssueCode,
  type RecordKind,
  type RecordOf,
  type RegisterRecord,
} from '../../src/records/index.js';
import { arbitraryRecord, exampleRecord } from '../support/arbitrary-records.js';
import { arbitraryDate, arbitraryUnit } from '../support/arbitrary-values.js';

const PARSERS = {
  owner: parseOwner,
  tenant: parseTenant,
  shop: parseShop,
  'shop-staff': parseShopStaff,
  'foreign-national': parseForeignNational,
  'domestic-worker': parseDomesticWorker,
  'service-person': parseServicePerson,
  'supplier-staff': parseSupplierStaff,
  dog: parseDog,
  'parking-use': parseParkingUse,
  'special-care': parseSpecialCare,
  occupancy: parseOccupancy,
  'committee-document': parseCommitteeDocument,
} satisfies { readonly [Kind in RecordKind]: (input: unknown) => unknown };

type Body = Record<string, unknown>;
const EXAMPLES = new Map(
  RECORD_KINDS.map((kind) => [kind, { all: exampleRecord(kind, 'all'), required: exampleRecord(kind) }]),
);
const body = (kind: RecordKind, fields: 'required' | 'all' = 'all'): Body => ({
  ...EXAMPLES.get(kind)?.[fields],
});

const issues = (kind: RecordKind, input: unknown) => {
  const result = parseRecord(kind, input);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')]);
};

type Plain<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : { readonly [Key in keyof T]: Plain<T[Key]> };

describe('the schemas and the interfaces', () => {
  it('are the same types, optional fields included', () => {
    type Same<Schema extends z.ZodType, Kind extends RecordKind> = [
      Plain<z.output<Schema>>,
      Plain<RecordOf<Kind>>,
    ];
    type Pairs = [
      Same<typeof records.ownerSchema, 'owner'>,
      Same<typeof records.tenantSchema, 'tenant'>,
      Same<typeof records.shopSchema, 'shop'>,
      Same<typeof records.shopStaffSchema, 'shop-staff'>,
      Same<typeof records.foreignNationalSchema, 'foreign-national'>,
      Same<typeof records.domesticWorkerSchema, 'domestic-worker'>,
      Same<typeof records.servicePersonSchema, 'service-person'>,
      Same<typeof records.supplierStaffSchema, 'supplier-staff'>,
      Same<typeof records.dogSchema, 'dog'>,
      Same<typeof records.parkingUseSchema, 'parking-use'>,
      Same<typeof records.specialCareSchema, 'special-care'>,
      Same<typeof records.occupancySchema, 'occupancy'>,
      Same<typeof records.committeeDocumentSchema, 'committee-document'>,
    ];
    expectTypeOf<Pairs[0][0]>().toEqualTypeOf<Pairs[0][1]>();
    expectTypeOf<Pairs[1][0]>().toEqualTypeOf<Pairs[1][1]>();
    expectTypeOf<Pairs[2][0]>().toEqualTypeOf<Pairs[2][1]>();
    expectTypeOf<Pairs[3][0]>().toEqualTypeOf<Pairs[3][1]>();
    expectTypeOf<Pairs[4][0]>().toEqualTypeOf<Pairs[4][1]>();
    expectTypeOf<Pairs[5][0]>().toEqualTypeOf<Pairs[5][1]>();
    expectTypeOf<Pairs[6][0]>().toEqualTypeOf<Pairs[6][1]>();
    expectTypeOf<Pairs[7][0]>().toEqualTypeOf<Pairs[7][1]>();
    expectTypeOf<Pairs[8][0]>().toEqualTypeOf<Pairs[8][1]>();
    expectTypeOf<Pairs[9][0]>().toEqualTypeOf<Pairs[9][1]>();
    expectTypeOf<Pairs[10][0]>().toEqualTypeOf<Pairs[10][1]>();
    expectTypeOf<Pairs[11][0]>().toEqualTypeOf<Pairs[11][1]>();
    expectTypeOf<Pairs[12][0]>().toEqualTypeOf<Pairs[12][1]>();
    expectTypeOf<Pairs['length']>().toEqualTypeOf<13>();
    // The comparison itself can fail: an optional field that may be undefined is another type.
    type Loose = Omit<OwnerRecord, 'remark'> & { readonly remark?: string | undefined };
    expectTypeOf<Plain<Loose>>().not.toEqualTypeOf<Plain<OwnerRecord>>();
  });

  it('are told apart by kind', () => {
    expectTypeOf(parseRecord<'dog'>).returns.toExtend<ReturnType<typeof parseDog>>();
    expectTypeOf(parseAnyRecord({})).toExtend<
      { ok: true; value: RegisterRecord } | { ok: false; issues: readonly { code: RecordIssueCode }[] }
    >();
  });
});

describe.each(RECORD_KINDS)('%s', (kind) => {
  it('accepts every valid record and gives an equal copy', () => {
    fc.assert(
      fc.property(arbitraryRecord(kind), (record) => {
        const result = parseRecord(kind, record);
        expect(result).toEqual({ ok: true, value: record, warnings: [] });
        expect(result.ok && result.value).not.toBe(record);
        expect(parseAnyRecord(JSON.parse(JSON.stringify(record)))).toEqual(result);
      }),
      { numRuns: 60 },
    );
  });

  it('has a parser of its own that agrees', () => {
    for (const input of [body(kind), body(kind, 'required'), { kind }, null]) {
      expect(PARSERS[kind](input)).toEqual(parseRecord(kind, input));
    }
  });

  it('names each required field that is missing', () => {
    const required = Object.keys(body(kind, 'required')).filter((field) => field !== 'kind');
    expect(required.length).toBeGreaterThan(8);
    for (const field of required) {
      const { [field]: _, ...rest } = body(kind, 'required');
      expect(issues(kind, rest)).toEqual([['REQUIRED_MISSING', field]]);
    }
    expect(issues(kind, {})).toEqual(
      expect.arrayContaining(['kind', ...required].map((field) => ['REQUIRED_MISSING', field])),
    );
  });

  it('names each field that holds what no field can hold', () => {
    const whole = body(kind);
    for (const field of Object.keys(whole)) {
      for (const wrong of [
        undefined,
        null,
        true,
        Number.NaN,
        -1,
        '',
        ' ',
        '\u0000',
        '\ud800',
        'x'.repeat(40_000),
      ]) {
        const found = issues(kind, { ...whole, [field]: wrong });
        expect([field, wrong, found]).toEqual([field, wrong, [[expect.any(String), field]]]);
      }
      for (const wrong of [[], {}, [null], [[]], { x: {} }, () => 1, Symbol('x'), 1n]) {
        const found = issues(kind, { ...whole, [field]: wrong });
        const empties = ['verifiedGroups', 'fieldEdits', 'extra', 'attachments'];
        if (empties.includes(field) && Object.keys(wrong).length === 0 && typeof wrong === 'object') continue;
        expect([field, found.length > 0]).toEqual([field, true]);
        for (const [, path] of found) expect(path).toMatch(new RegExp(`^${field}(?:\\.|$)`));
      }
    }
  });

  it('refuses unknown keys by name', () => {
    expect(issues(kind, { ...body(kind), ethnicGroup: '汉' })).toEqual([['KEY_UNKNOWN', 'ethnicGroup']]);
    const hostile = JSON.parse(JSON.stringify(body(kind)).replace('{', '{"__proto__":{"polluted":1},'));
    expect(issues(kind, hostile)).toEqual([['KEY_UNKNOWN', '__proto__']]);
  });

  it('refuses every other kind', () => {
    for (const other of RECORD_KINDS.filter((each) => each !== kind)) {
      expect(issues(kind, { ...body(kind), kind: other })).toEqual([['VALUE_UNKNOWN', 'kind']]);
    }
  });

  it('has a JSON Schema that requires the same fields and no others', () => {
    const schema = z.toJSONSchema(RECORD_SCHEMAS[kind]);
    expect([...(schema.required ?? [])].sort()).toEqual(Object.keys(body(kind, 'required')).sort());
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(body(kind)).sort());
    expect(schema.additionalProperties).toBe(false);
    const patterns = JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g);
    for (const [, pattern = '""'] of patterns)
      expect(() => new RegExp(JSON.parse(pattern), 'u')).not.toThrow();
  });
});

describe('canonical forms', () => {
  const accepts =
    (field: string, kind: RecordKind = 'owner') =>
    (value: unknown) =>
      issues(kind, { ...body(kind), [field]: value }).length === 0;

  it('are the dates that exist', () => {
    const schema = ownerSchema.shape.movedInOn;
    const isAccepted = (text: string) => schema.safeParse(text).success;
    for (let year = 1000; year <= 9999; year += 1) {
      expect(isAccepted(`${year}-02-29`)).toBe(isCalendarDate(`${year}-02-29`));
    }
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect([text, isAccepted(text)]).toEqual([text, isCalendarDate(text)]);
      }
    }
    for (const text of [
      '0999-01-01',
      '2026-1-1',
      '2026/01/01',
      '20260101',
      ' 2026-01-01',
      '2026-01-01\n',
      'open-ended',
    ]) {
      expect([text, isAccepted(text)]).toEqual([text, false]);
    }
    expect(accepts('leaseUntil', 'tenant')('open-ended')).toBe(true);
    expect(accepts('leaseUntil', 'tenant')('长期')).toBe(false);
  });

  it('are the instants, ids and unit keys of the kernel and of units.ts', () => {
    const [instant, id, unit] = [accepts('recordedAt'), accepts('id'), accepts('unit')];
    for (const text of [
      '2026-11-21T01:30:00.000Z',
      '2026-11-21T23:59:59.999Z',
      '2026-11-21T24:00:00.000Z',
      '2026-11-21T01:60:00.000Z',
      '2026-11-21T01:30:60.000Z',
      '2026-02-30T01:30:00.000Z',
      '2026-11-21T01:30:00Z',
      '2026-11-21T01:30:00.000+08:00',
    ]) {
      expect([text, instant(text)]).toEqual([text, isInstant(text)]);
    }
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9._:~-]{0,130}$/), arbitraryUnit),
        (text) => {
          expect(id(text)).toBe(isId(text));
          expect(unit(text)).toBe(isUnitKey(text));
        },
      ),
    );
    fc.assert(fc.property(arbitraryDate, (date) => accepts('movedInOn')(date)));
  });

  it.each([
    ['phones', ['+8613800001234'], true],
    ['phones', ['+861062000000;ext=8001'], true],
    ['phones', ['95598', '110'], true],
    ['phones', ['13800001234'], false],
    ['phones', ['+86 138 0000 1234'], false],
    ['phones', ['+0123456789'], false],
    ['phones', [], false],
    ['phones', '+8613800001234', false],
    ['floorArea', 0.01, true],
    ['floorArea', 0, false],
    ['floorArea', -1, false],
    ['floorArea', 1_000_000, true],
    ['floorArea', 1_000_000.01, false],
    ['floorArea', Number.POSITIVE_INFINITY, false],
    ['floorArea', '89.5', false],
    ['name', 'x'.repeat(256), true],
    ['name', 'x'.repeat(257), false],
    ['name', '𠮷𬭚', true],
    ['name', '\ud842', false],
    ['name', '王\u0000芳', false],
    ['name', '　', false],
    ['remark', 'x'.repeat(32_767), true],
    ['remark', 'x'.repeat(32_768), false],
    ['remark', '=cmd|/c calc', true],
    ['remark', '第一行\n第二行', true],
    ['extra', { 车库: '' }, true],
    ['extra', { 车库: '\ud800' }, false],
    ['extra', { '': 'x' }, false],
    ['extra', { 车库: 1 }, false],
    ['extra', { ['车'.repeat(32_767)]: 'x' }, true],
    ['extra', { ['车'.repeat(32_768)]: 'x' }, false],
    ['verification', { on: '2026-11-01', fields: 'all' }, true],
    ['verification', { on: '2026-11-01', fields: [] }, true],
    ['verification', { on: '2026-11-01', fields: 'some' }, false],
    ['verification', { on: '2026-11-01', fields: ['phones', 1] }, false],
    ['verification', { on: '2026-11-31', fields: 'all' }, false],
    ['verification', { on: '2026-11-01', fields: 'all', note: 'x' }, false],
    ['verifiedGroups', { contact: '2026-11-01' }, true],
    ['verifiedGroups', { contact: '' }, false],
    ['status', { state: 'closed', on: '2026-11-01', reason: 'sold' }, true],
    ['status', { state: 'closed', on: '2026-11-01' }, false],
    ['status', { state: 'open', on: '2026-11-01' }, false],
    ['status', { state: 'away' }, false],
    ['source', { type: 'sheet', batch: 'bat_1', sheet: '业主', row: 4 }, true],
    ['source', { type: 'sheet', batch: 'bat_1', sheet: '业主', row: 4, dated: '2026-11-21' }, true],
    ['source', { type: 'sheet', batch: 'bat_1', sheet: '业主', row: 0 }, false],
    ['source', { type: 'sheet', batch: 'bat_1', sheet: '业主', row: 1.5 }, false],
    ['household', [{ name: '孙娟', relation: '女儿', bornOn: '2021-03-17' }], true],
    ['household', [{ name: '孙娟', age: 5 }], false],
    ['household', [], false],
    ['schemaVersion', 2, false],
  ] as const)('%s, case %#', (field, value, expected) => {
    expect(accepts(field)(value)).toBe(expected);
  });

  it.each([
    ['resident-id', '11010119900307002X', true],
    ['resident-id', '110101900307002', true],
    ['resident-id', 'USA123456789012', true],
    ['resident-id', '11010119900307002x', false],
    ['resident-id', '1101011990030700', false],
    ['resident-id', '91330106MA2XXXXX0X', false],
    ['business-licence', '91330106MA2XXXXX0X', true],
    ['business-licence', '91330106MA2XXXXXOX', false],
    ['passport', 'EA1234567', true],
    ['passport', 'EA 1234567', false],
    ['hk-macau-travel-permit', 'H12345678', true],
    ['taiwan-travel-permit', '12345678', true],
    ['taiwan-travel-permit', '1234', false],
  ] as const)('%s %s: %s', (idKind, idNumber, expected) => {
    const found = issues('owner', { ...body('owner'), idKind, idNumber });
    expect(found).toEqual(expected ? [] : [['FORM_INVALID', 'idNumber']]);
    expect(issues('shop-staff', { ...body('shop-staff'), idKind, idNumber })).toEqual(found);
  });

  it('take a number without its kind, and a kind without a number, where both are optional', () => {
    const { idKind, idNumber, ...rest } = body('shop-staff');
    expect(issues('shop-staff', { ...rest, idKind })).toEqual([]);
    expect(issues('shop-staff', { ...rest, idNumber })).toEqual([]);
  });

  it('hold the other fields of other kinds to theirs', () => {
    expect(accepts('plates', 'parking-use')(['浙A12345', '京A1234警', 'WJ京12345'])).toBe(true);
    expect(accepts('plates', 'parking-use')(['浙A·12345'])).toBe(false);
    expect(accepts('plates', 'parking-use')(['浙a12345'])).toBe(false);
    expect(accepts('plates', 'parking-use')([])).toBe(false);
    expect(accepts('spaceNumber', 'parking-use')('负一层-A023')).toBe(true);
    expect(accepts('spaceNumber', 'parking-use')('b1-023')).toBe(false);
    expect(accepts('spaceNumber', 'parking-use')('B1 023')).toBe(false);
    expect(accepts('nationality', 'foreign-national')('JP')).toBe(true);
    expect(accepts('nationality', 'foreign-national')('日本')).toBe(false);
    expect(accepts('uscc', 'shop')('91330106MA2XXXXX0I')).toBe(false);
    expect(accepts('residentCount', 'occupancy')(0)).toBe(true);
    expect(accepts('residentCount', 'occupancy')(1.5)).toBe(false);
    expect(accepts('monthlyFee', 'parking-use')(0)).toBe(true);
    expect(accepts('monthlyFee', 'parking-use')(-0.01)).toBe(false);
    expect(accepts('term', 'committee-document')({ from: '2026-01-01', until: '2026-01-01' })).toBe(true);
    expect(
      issues('committee-document', {
        ...body('committee-document'),
        term: { from: '2026-01-02', until: '2026-01-01' },
      }),
    ).toEqual([['FORM_INVALID', 'term.until']]);
  });
});

describe('issues', () => {
  const detail = (changes: Body) => {
    const result = parseOwner({ ...body('owner'), ...changes });
    return result.ok ? [] : result.issues;
  };

  it('say what was expected', () => {
    expect(detail({ unit: '3栋2单元1201室' })).toEqual([
      { code: 'FORM_INVALID', path: ['unit'], params: { expected: '3-2-1201' } },
    ]);
    expect(detail({ floorArea: 0 })).toEqual([
      { code: 'TOO_SMALL', path: ['floorArea'], params: { least: 0, exclusive: true } },
    ]);
    expect(detail({ name: 'x'.repeat(300) })).toEqual([
      { code: 'TOO_LONG', path: ['name'], params: { most: 256 } },
    ]);
    expect(detail({ phones: [] })).toEqual([{ code: 'TOO_SHORT', path: ['phones'], params: { least: 1 } }]);
    expect(detail({ floorArea: 2e6 })).toEqual([
      { code: 'TOO_LARGE', path: ['floorArea'], params: { most: 1_000_000 } },
    ]);
    expect(detail({ sex: '女' })).toEqual([
      { code: 'VALUE_UNKNOWN', path: ['sex'], params: { expected: ['male', 'female'] } },
    ]);
    expect(detail({ remark: '\ud800' })).toEqual([{ code: 'TEXT_MALFORMED', path: ['remark'] }]);
    expect(detail({ floorArea: '1' })).toEqual([
      { code: 'TYPE_MISMATCH', path: ['floorArea'], params: { expected: 'number' } },
    ]);
    expect(detail({ status: { state: 'away' } })).toEqual([
      { code: 'VALUE_UNKNOWN', path: ['status', 'state'], params: { expected: ['open', 'closed'] } },
    ]);
    expect(detail({ verification: { on: '2026-11-01', fields: 5 } })).toEqual([
      { code: 'VALUE_UNKNOWN', path: ['verification', 'fields'], params: { expected: ['all', 'list'] } },
    ]);
    expect(detail({ verification: { on: '2026-11-01' } })).toEqual([
      { code: 'REQUIRED_MISSING', path: ['verification', 'fields'] },
    ]);
    expect(detail({ verification: { on: '2026-11-01', fields: ['phones', 5] } })).toEqual([
      { code: 'TYPE_MISMATCH', path: ['verification', 'fields', 1], params: { expected: 'text' } },
    ]);
    expect(detail({ status: {} })).toEqual([{ code: 'REQUIRED_MISSING', path: ['status', 'state'] }]);
    expect(detail({ phones: ['+8613800001234', '138'] })).toEqual([]);
    expect(detail({ phones: ['+8613800001234', '1'] })).toEqual([
      { code: 'FORM_INVALID', path: ['phones', 1], params: { expected: '+8613800001234' } },
    ]);
  });

  it('tell an absent value from one that is undefined', () => {
    const { name: _, ...nameless } = body('owner');
    expect(issues('owner', nameless)).toEqual([['REQUIRED_MISSING', 'name']]);
    expect(issues('owner', { ...nameless, name: undefined })).toEqual([['TYPE_MISMATCH', 'name']]);
    expect(issues('owner', { ...body('owner'), remark: undefined })).toEqual([['TYPE_MISMATCH', 'remark']]);
  });

  it('hold no value of the record', () => {
    const secret = '11010119900307002Y';
    const wrong = Object.keys(body('owner')).flatMap((field) =>
      [secret, [secret], { a: secret }].map((value) => detail({ [field]: value })),
    );
    expect(wrong.flat().length).toBeGreaterThan(30);
    expect(JSON.stringify(wrong)).not.toContain(secret);
  });

  it('stay few and short for a hostile body', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`key${at}`, at]));
    const result = parseOwner({ ...many, ['长'.repeat(100_000)]: 1 });
    expect(result.ok || result.issues.length).toBe(100);
    const [long] = detail({ ['𠮷'.repeat(100_000)]: 1 });
    expect(String(long?.path[0])).toHaveLength(63);
    expect(String(long?.path[0])).not.toMatch(/\p{Surrogate}/u);
    const [deep] = detail({ extra: { ['车'.repeat(100)]: 5 } });
    expect(deep).toEqual({
      code: 'TYPE_MISMATCH',
      path: ['extra', `${'车'.repeat(63)}…`],
      params: { expected: 'text' },
    });
  });

  it('name a key __proto__ wherever it stands', () => {
    for (const field of ['extra', 'fieldEdits', 'verifiedGroups']) {
      const map: unknown = JSON.parse('{"__proto__":"x"}');
      expect(issues('dog', { ...body('dog'), [field]: map })).toEqual([
        ['KEY_UNKNOWN', `${field}.__proto__`],
      ]);
    }
    const status: unknown = JSON.parse('{"state":"open","__proto__":{}}');
    expect(issues('dog', { ...body('dog'), status })).toEqual([['KEY_UNKNOWN', 'status.__proto__']]);
    expect(({} as Body).x).toBeUndefined();
  });

  it('never come as an exception', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(...RECORD_KINDS), anything, (input, kind, value) => {
        expect(parseRecord(kind, input).ok).toBe(false);
        expect(parseAnyRecord(input).ok).toBe(false);
        const whole = body(kind);
        const field = Object.keys(whole)[5] ?? '';
        expect(Array.isArray(issues(kind, { ...whole, [field]: value }))).toBe(true);
      }),
    );
  });
});

describe('parseAnyRecord', () => {
  it('asks for a kind first', () => {
    for (const input of [null, undefined, 1, 'x', []]) {
      const result = parseAnyRecord(input);
      expect(result.ok || result.issues[0]?.code).toMatch(/^(?:TYPE_MISMATCH|REQUIRED_MISSING)$/);
    }
    for (const kind of ['cat', 'toString', '__proto__', null, undefined]) {
      const result = parseAnyRecord({ kind });
      expect(result.ok || result.issues).toEqual([
        { code: 'VALUE_UNKNOWN', path: ['kind'], params: { expected: [...RECORD_KINDS] } },
      ]);
    }
  });
});

describe('parseRecord', () => {
  it('throws for a kind that is none: a bug of the caller', () => {
    let error: unknown;
    try {
      parseRecord('toString' as RecordKind, {});
    } catch (caught) {
      error = caught;
    }
    expect(isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')).toBe(true);
  });
});
