import { describe, expect, test } from 'vitest';
import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
import { type Cell, type FormId, type Provenance, toRecord } from 'wuye/forms';
import { parseAnyRecord, parseUnit, type RegisterRecord } from 'wuye/records';
import { csvSheets, REGISTERS, truth, workbookSheets } from './support/estate.js';
import { AS_OF, GOOD, RESIDENT_ID, readGood, readOne, sheetOf, USCC } from './support/sheet.js';

const PROVENANCE: Provenance = {
  id: recordId('rec_1'),
  estate: estateId('est_1'),
  recordedBy: actorId('li'),
  recordedAt: instant('2026-11-21T01:00:00.000Z'),
  batch: 'bat_1',
  sheet: 'Sheet1',
};

/** The record of a good row with some cells replaced. */
function recordOf(form: FormId, cells: Readonly<Record<string, Cell>> = {}, more: Partial<Provenance> = {}) {
  const { accepted, errors } = readOne(form, cells);
  if (accepted === undefined) throw new Error(JSON.stringify(errors));
  const record = toRecord(form, accepted, { ...PROVENANCE, ...more });
  if (!record.ok) throw new Error(JSON.stringify(record.issues));
  return record.value;
}

describe.each([
  ['the workbook', await workbookSheets()],
  ['the CSV in UTF-8', csvSheets('utf-8')],
  ['the CSV in GBK', csvSheets('gbk')],
] as const)('every accepted row of the synthetic estate from %s', (_, sheets) => {
  test.each(REGISTERS)('%s becomes a record that its schema takes', (form) => {
    const { sheet } = truth.sheets[form];
    const reading = readGood(form, sheets.get(form) ?? [], { sheet });
    const records: RegisterRecord[] = [];
    for (const row of reading.accepted) {
      const record = toRecord(form, row, { ...PROVENANCE, sheet, dated: AS_OF });
      if (!record.ok) throw new Error(`${form} ${row.row}: ${JSON.stringify(record.issues)}`);
      expect(parseAnyRecord(JSON.parse(JSON.stringify(record.value)))).toMatchObject({
        ok: true,
        value: record.value,
      });
      records.push(record.value);
    }
    expect(records).toHaveLength(truth.sheets[form].accepted);
    for (const record of records) {
      if ('unit' in record) expect(parseUnit(record.unit)).toMatchObject({ value: record.unit });
    }
  });
});

describe('what a record takes from its row', () => {
  test('an owner, whole', () => {
    const record = recordOf(
      'ownerCard',
      {
        rowNumber: 7,
        unit: '3栋2单元1201室',
        sex: '女性',
        familyMembers: '孙娟(女儿,2021-03-17)',
        emergencyPhone: '0571-88001234',
        lastVerifiedOn: '2026/11/1',
        remark: '=1+1',
      },
      { dated: calendarDate('2026-11-20'), collectedBy: '孔明' },
    );
    expect(record).toEqual({
      id: 'rec_1',
      estate: 'est_1',
      kind: 'owner',
      schemaVersion: 1,
      status: { state: 'open' },
      collectedBy: '孔明',
      recordedBy: 'li',
      recordedAt: '2026-11-21T01:00:00.000Z',
      source: { type: 'sheet', batch: 'bat_1', sheet: 'Sheet1', row: 2, dated: '2026-11-20' },
      unit: '3-2-1201',
      name: '王芳',
      sex: 'female',
      idKind: 'resident-id',
      idNumber: RESIDENT_ID,
      phones: ['+8613800001234'],
      floorArea: 105.23,
      familyMembers: '孙娟(女儿,2021-03-17)',
      household: [{ name: '孙娟', relation: '女儿', bornOn: '2021-03-17' }],
      emergencyPhone: ['+8657188001234'],
      verification: { on: '2026-11-01', means: 'sheet', fields: 'all' },
      remark: '=1+1',
    });
  });

  test('a household that cannot be read stays text', () => {
    const record = recordOf('ownerCard', { familyMembers: '一家三口' });
    expect(record).toMatchObject({ familyMembers: '一家三口' });
    expect(record).not.toHaveProperty('household');
  });

  test.each([
    [null, RESIDENT_ID, 'resident-id'],
    ['身份证', '420106770614853', 'resident-id'],
    ['护照', 'E12345678', 'passport'],
    ['回乡证', 'H09806536', 'hk-macau-travel-permit'],
    ['台胞证', '12345678', 'taiwan-travel-permit'],
    ['营业执照', USCC, 'business-licence'],
  ] as [Cell, string, string][])('an owner with %j', (idKind, idNumber, kind) => {
    expect(recordOf('ownerCard', { idKind, idNumber })).toMatchObject({ idKind: kind, idNumber });
  });

  test.each([
    [RESIDENT_ID, 'resident-id'],
    ['420106770614853', 'resident-id'],
    ['USA110080010112', 'resident-id'],
    ['H09806536', 'hk-macau-travel-permit'],
    ['12345678', 'taiwan-travel-permit'],
    ['TZ3385594', 'passport'],
    [USCC, 'business-licence'],
    ['914403001922038216', 'business-licence'],
  ])('a tenant with %s', (residentId, kind) => {
    const record = recordOf('tenantRegister', { residentId });
    expect(record).toMatchObject({ idKind: kind, idNumber: residentId });
    expect(record).not.toHaveProperty('residentId');
  });

  test('words as codes, 长期 as open-ended', () => {
    expect(recordOf('parkingUse', { rightKind: '月租', validUntil: '长期' })).toMatchObject({
      rightKind: 'leased',
      validUntil: 'open-ended',
    });
    expect(recordOf('specialCare', { careKind: '刑释人员', source: '社区' })).toMatchObject({
      careKind: 'released-from-prison',
      reportedBy: '社区',
    });
    expect(recordOf('specialCare')).not.toHaveProperty('idKind');
    expect(recordOf('domesticWorker', { workKind: '小时工' })).toMatchObject({ workKind: 'hourly-help' });
    expect(recordOf('dogRegister', { dogSex: '雌' })).toMatchObject({ dogSex: 'female' });
  });

  test('building, entrance and room as one unit', () => {
    expect(recordOf('occupancySummary')).toMatchObject({
      unit: '3-2-1201',
      occupancyStatus: 'owner-occupied',
    });
    expect(recordOf('occupancySummary', { entrance: null, room: 's05' })).toMatchObject({ unit: '3-S05' });
    expect(recordOf('occupancySummary')).not.toHaveProperty('building');
  });

  test('a nationality as its code', () => {
    for (const nationality of ['日本', 'Japan', 'JPN']) {
      expect(recordOf('foreignNational', { nationality })).toMatchObject({ nationality: 'JP' });
    }
  });

  test('who verified it', () => {
    const date = { lastVerifiedOn: '2026-11-01' };
    expect(recordOf('tenantRegister', { ...date, verifiedBy: '孔明' }).verification).toEqual({
      on: '2026-11-01',
      by: '孔明',
      means: 'sheet',
      fields: 'all',
    });
    const parking = recordOf('parkingUse', { ...date, handledBy: '孔明' });
    expect(parking).toMatchObject({ handledBy: '孔明', verification: { by: '孔明' } });
    const never = recordOf('tenantRegister', { verifiedBy: '孔明' });
    expect(never).not.toHaveProperty('verification');
    expect(never.extra).toEqual({ 核实人: '孔明' });
    expect(recordOf('tenantRegister')).not.toHaveProperty('extra');
  });

  test('columns of the office’s own, whatever they are called', () => {
    const [header = [], row = []] = sheetOf('dogRegister', GOOD.dogRegister);
    const { accepted } = readGood('dogRegister', [
      [...header, '芯片号', '__proto__', 'constructor', '', '长'.repeat(500)],
      [...row, 'A1', 'x', 'y', 'z', 'w'],
    ]);
    const record = accepted[0] && toRecord('dogRegister', accepted[0], PROVENANCE);
    expect(record).toMatchObject({
      ok: true,
      value: { extra: { 芯片号: 'A1', 列G: 'x', constructor: 'y', 列I: 'z' } },
    });
  });
});

describe('what is no record', () => {
  test.each(['commercialApplication', 'deliveryRecord'] as const)(
    '%s is read, but is no register',
    (form) => {
      const { accepted } = readOne(form, {});
      expect(accepted && toRecord(form, accepted, PROVENANCE)).toEqual({
        ok: false,
        issues: [{ code: 'FORM_NOT_A_REGISTER', path: [], params: { form } }],
      });
    },
  );

  test('values that nobody read are checked', () => {
    const row = { row: 2, values: { unit: '门卫室' }, warnings: [], extra: {} };
    const record = toRecord('dogRegister', row, PROVENANCE);
    expect(record.ok ? [] : record.issues.map(({ path }) => path[0])).toEqual(
      expect.arrayContaining(['unit', 'keeperName', 'phones', 'breed', 'rabiesValidUntil']),
    );
    expect(() => toRecord('catRegister' as FormId, row, PROVENANCE)).toThrow('KERNEL.INVALID_ARGUMENT');
  });
});
