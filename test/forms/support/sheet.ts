import { calendarDate } from 'wuye';
import {
  type AcceptedRow,
  type Cell,
  type CellIssue,
  type FormId,
  type FormValue,
  formOf,
  type ReadOptions,
  type RegisterReading,
  type Row,
  readRegister,
} from 'wuye/forms';

export const AS_OF = calendarDate('2026-11-21');
export const RESIDENT_ID = '330106197303269544';
export const USCC = '91330109MA866RDW82';

/** One good row of each form, by column. */
export const GOOD: Readonly<Record<FormId, Readonly<Record<string, Cell>>>> = {
  supplierStaff: {
    supplierName: '洁美保洁服务有限公司',
    name: '李勇佑',
    residentId: RESIDENT_ID,
    phones: '13800001234',
    position: '保洁员',
    startedOn: '2025-04-07',
  },
  ownerCard: {
    unit: '3-2-1201',
    name: '王芳',
    idKind: '身份证',
    idNumber: RESIDENT_ID,
    phones: '13800001234',
    floorArea: 105.23,
  },
  occupancySummary: {
    building: '3',
    entrance: '2',
    room: '1201',
    floorArea: 105.23,
    occupancyStatus: '自住',
  },
  shopSummary: {
    unit: '1-S05',
    shopName: '便民超市',
    businessKind: '零售',
    uscc: USCC,
    operatorName: '马宏',
    phones: '13800001234',
  },
  tenantRegister: {
    unit: '3-2-1201',
    name: '王芳',
    residentId: RESIDENT_ID,
    phones: '13800001234',
    leaseFrom: '2026-01-01',
    leaseUntil: '2026-12-31',
  },
  foreignNational: {
    unit: '3-2-1201',
    name: 'TANAKA HIROSHI',
    bornOn: '1989-05-19',
    nationality: '日本',
    passportNumber: 'TZ3385594',
    visaValidUntil: '2028-05-12',
  },
  domesticWorker: {
    unit: '3-2-1201',
    name: '王芳',
    residentId: RESIDENT_ID,
    phones: '13800001234',
    workKind: '保姆',
    startedOn: '2026-01-01',
  },
  dogRegister: {
    unit: '3-2-1201',
    keeperName: '王芳',
    phones: '13800001234',
    breed: '柯基',
    rabiesValidUntil: '2027-03-05',
  },
  parkingUse: {
    spaceNumber: 'B1-023',
    rightKind: '自有',
    unit: '3-2-1201',
    userName: '王芳',
    phones: '13800001234',
    plates: '浙A12345',
    validFrom: '2026-01-01',
  },
  specialCare: { unit: '3-2-1201', name: '王芳', careKind: '独居', listedOn: '2024-12-19' },
  commercialApplication: {
    appliedOn: '2026-11-01',
    shopName: '便民超市',
    unit: '1-S05',
    uscc: USCC,
    licenceValidUntil: '长期',
    applicantName: '马宏',
    applicantResidentId: RESIDENT_ID,
    phones: '13800001234',
    content: '开业优惠',
    posterSize: '600×900mm',
    copies: 2,
    postFrom: '2026-11-10',
    postUntil: '2026-11-20',
    attachments: '样稿、身份证',
  },
  deliveryRecord: {
    noticeTitle: '停水通知',
    unit: '3-2-1201',
    recipientName: '王芳',
    method: '当面',
    deliveredOn: '2026-11-10',
    deliveredBy: '孔明',
  },
};

/** A sheet of one form with the columns of its first row, and one row for each object. */
export function sheetOf(form: FormId, ...rows: readonly Readonly<Record<string, Cell>>[]): readonly Row[] {
  const ids = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = formOf(form).columns.filter(({ id }) => ids.includes(id));
  return [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ id }) => row[id]))];
}

/** Reads a sheet that must be readable. */
export function readGood(form: FormId, rows: readonly Row[], options: ReadOptions = {}): RegisterReading {
  const reading = readRegister(form, rows, { asOf: AS_OF, ...options });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

/** Reads one row: a good one of the form with some cells replaced. */
export function readOne(form: FormId, cells: Readonly<Record<string, Cell>>, options: ReadOptions = {}) {
  const reading = readGood(form, sheetOf(form, { ...GOOD[form], ...cells }), options);
  return { accepted: reading.accepted[0], errors: reading.rejected[0]?.errors ?? [], reading };
}

/** The value that a cell gives in a good row, or the codes that refuse it. */
export function cellValue(
  form: FormId,
  column: string,
  cell: Cell,
  options: ReadOptions = {},
): FormValue | string[] {
  const { accepted, errors } = readOne(form, { [column]: cell }, options);
  return accepted === undefined ? codesOf(errors) : (accepted.values[column] ?? null);
}

/** The warnings that a cell gives in a good row. */
export function warningsOf(form: FormId, column: string, cell: Cell): string[] {
  return codesOf(readOne(form, { [column]: cell }).accepted?.warnings ?? []);
}

export const codesOf = (issues: readonly CellIssue[]): string[] => issues.map(({ code }) => code);

export const rowNumbers = (rows: readonly Pick<AcceptedRow, 'row'>[]): number[] => rows.map(({ row }) => row);
