import type { CalendarDate, Facts, Finding, JsonValue } from 'wuye';
import type { FormValues } from 'wuye/forms';
import type { RegisterRecord } from 'wuye/records';
import { checkRegisters, type RegisterFindingCode } from 'wuye/registers';
import type { CrossRecord } from './report-schema.js';

/** A row and where it stands. */
export interface PlacedRow {
  readonly form: string;
  readonly row: number;
  readonly values: FormValues;
}

/** An accepted row with its record. */
export interface PlacedRecord extends PlacedRow {
  readonly record: RegisterRecord;
}

/**
 * What holds between the accepted rows of an input, told by row numbers; where a refused row may be the reason, that
 * row is named.
 */
export function crossRecordOf(
  placed: readonly PlacedRecord[],
  refused: readonly PlacedRow[],
  asOf: CalendarDate,
): CrossRecord {
  const places = new Map(placed.map((place) => [place.record.id as string, place]));
  const findings = checkRegisters(
    placed.map(({ record }) => record),
    { asOf },
  );
  const of = (code: RegisterFindingCode, ...verdicts: readonly Finding['verdict'][]) =>
    findings.filter((finding) => finding.code === code && verdicts.includes(finding.verdict));
  const one = (code: RegisterFindingCode) =>
    inOrder(
      of(code, 'fail').flatMap(({ facts }) => members([facts.record], places)),
      ({ row }) => row,
    );
  const groups = (code: RegisterFindingCode, ...verdicts: readonly Finding['verdict'][]) =>
    of(code, ...verdicts)
      .map(({ facts }) => ({ facts, rows: inOrder(members(list(facts.records), places), ({ row }) => row) }))
      .sort((a, b) => (a.rows[0]?.row ?? 0) - (b.rows[0]?.row ?? 0));
  const expired = <Field extends string>(code: RegisterFindingCode, form: string, field: Field) =>
    inOrder(
      of(code, 'fail').flatMap(({ facts }) =>
        members([facts.record], places).flatMap((place) =>
          place.form === form
            ? [
                {
                  row: place.row,
                  [field]: text(facts.until),
                  daysLeft: Number(facts.daysLeft),
                } as Expiry<Field>,
              ]
            : [],
        ),
      ),
      ({ row }) => row,
    );
  return {
    duplicates: groups('REGISTER.RECORD_DUPLICATED', 'fail').map(({ facts, rows }) => ({
      ...formAndRows(rows),
      key: keyOf(rows),
      exact: facts.exact === true,
    })),
    samePersonSeveralUnits: groups('REGISTER.PERSON_IN_SEVERAL_UNITS', 'pass').map(({ facts, rows }) => ({
      ...formAndRows(rows),
      ...pick(rows[0]?.values ?? {}, DOCUMENT_COLUMNS),
      units: list(facts.units).map(text),
    })),
    personEnteredTwice: groups('REGISTER.PERSON_ENTERED_TWICE', 'fail', 'unknown').map(({ facts, rows }) => ({
      by: facts.by === 'document' ? ('document' as const) : ('phone-and-name' as const),
      entries: rows.map(placeOf),
    })),
    tenantUnitWithoutOwner: one('REGISTER.TENANT_UNIT_WITHOUT_OWNER').map(({ row, values }) => {
      const owners = refused.filter(
        (other) => other.form === 'ownerCard' && other.values.unit === values.unit,
      );
      const unit = text(values.unit);
      return owners.length === 0
        ? { row, unit }
        : { row, unit, refusedOwnerRows: owners.map((other) => other.row) };
    }),
    dogKeeperNotRegistered: one('REGISTER.DOG_KEEPER_NOT_REGISTERED').map(({ row, values }) => {
      const named = refused.filter((other) => holdsKeeper(other, values));
      const told = { row, unit: text(values.unit), keeperName: text(values.keeperName) };
      return named.length === 0 ? told : { ...told, refusedRows: named.map(placeOf) };
    }),
    parkingOverlaps: groups('REGISTER.PARKING_OVERLAP', 'fail').map(({ facts, rows }) => ({
      spaceNumber: text(facts.space),
      rows: rows.map(({ row }) => row),
      from: text(facts.from),
      until: facts.until === 'open-ended' ? null : text(facts.until),
      days: typeof facts.days === 'number' ? facts.days : null,
      onAsOf: facts.onAsOf === true,
    })),
    leaseExpired: expired('REGISTER.LEASE_EXPIRED', 'tenantRegister', 'leaseUntil'),
    shopLeaseExpired: expired('REGISTER.SHOP_LEASE_EXPIRED', 'shopSummary', 'leaseUntil'),
    visaExpired: expired('REGISTER.VISA_EXPIRED', 'foreignNational', 'visaValidUntil'),
    visaExpiringWithin30Days: expired('REGISTER.VISA_EXPIRING', 'foreignNational', 'visaValidUntil'),
    rabiesVaccinationExpired: expired('REGISTER.RABIES_EXPIRED', 'dogRegister', 'rabiesValidUntil'),
    dogLicenceExpired: expired('REGISTER.LICENCE_EXPIRED', 'dogRegister', 'licenceValidUntil'),
    shopLicenceExpired: expired('REGISTER.LICENCE_EXPIRED', 'shopSummary', 'licenceValidUntil'),
  };
}

type Expiry<Field extends string> = { row: number; daysLeft: number } & Record<Field, string>;

/** The columns that tell two rows of one register apart. */
const KEY_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  ownerCard: ['idNumber', 'unit'],
  tenantRegister: ['residentId', 'unit'],
  domesticWorker: ['residentId', 'unit'],
  foreignNational: ['passportNumber', 'unit'],
  supplierStaff: ['residentId', 'supplierName'],
  occupancySummary: ['building', 'entrance', 'room'],
  shopSummary: ['unit'],
  dogRegister: ['unit', 'keeperName', 'dogName'],
  parkingUse: ['spaceNumber'],
  specialCare: ['unit', 'name', 'careKind'],
};
const DOCUMENT_COLUMNS = ['idNumber', 'residentId'];
/** The registers on which a dog's keeper may stand, and the columns with a name. */
const KEEPER_FORMS = ['ownerCard', 'tenantRegister', 'foreignNational'];
const NAME_COLUMNS = ['name', 'chineseName'];

const list = (value: JsonValue | undefined): readonly JsonValue[] => (Array.isArray(value) ? value : []);
const text = (value: FormValues[string] | JsonValue | undefined): string => String(value ?? '');
const placeOf = ({ form, row }: PlacedRow) => ({ form, row });
const inOrder = <Entry>(entries: readonly Entry[], rowOf: (entry: Entry) => number) =>
  [...entries].sort((a, b) => rowOf(a) - rowOf(b));

function members(ids: readonly (JsonValue | undefined)[], places: ReadonlyMap<string, PlacedRecord>) {
  return ids.flatMap((id) => places.get(String(id)) ?? []);
}

function formAndRows(rows: readonly PlacedRow[]) {
  return { form: rows[0]?.form ?? '', rows: rows.map(({ row }) => row) };
}

function pick(values: FormValues, columns: readonly string[]): Record<string, string> {
  const present = columns.filter((column) => values[column] !== undefined && values[column] !== null);
  return Object.fromEntries(present.map((column) => [column, text(values[column])]));
}

/** What the duplicates have in common; for a parking space also the plate. */
function keyOf(rows: readonly PlacedRow[]): Record<string, string> {
  const [first] = rows;
  if (first === undefined) return {};
  const key = pick(first.values, KEY_COLUMNS[first.form] ?? []);
  const plates = first.values.plates;
  const plate = Array.isArray(plates)
    ? plates.find((one) => rows.every(({ values }) => includes(values.plates, one)))
    : undefined;
  return plate === undefined ? key : { ...key, plate };
}

const includes = (value: FormValues[string] | undefined, member: string) =>
  Array.isArray(value) && value.includes(member);

function holdsKeeper(row: PlacedRow, { unit, keeperName }: Facts | FormValues): boolean {
  return (
    KEEPER_FORMS.includes(row.form) &&
    row.values.unit === unit &&
    NAME_COLUMNS.some((column) => row.values[column] === keeperName)
  );
}
