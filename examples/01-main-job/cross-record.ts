import type { CalendarDate, Facts, Finding, JsonValue } from 'wuye';
import type { RegisterRecord } from 'wuye/records';
import { checkRegisters, type RegisterFindingCode } from 'wuye/registers';
import type { CrossRecord } from './report-schema.js';

/** An accepted row as a record, and where it stands. */
export interface PlacedRecord {
  readonly form: string;
  readonly row: number;
  readonly record: RegisterRecord;
}

/** What holds between the accepted rows of an input, told by row numbers. */
export function crossRecordOf(placed: readonly PlacedRecord[], asOf: CalendarDate): CrossRecord {
  const places = new Map(placed.map(({ record, form, row }) => [record.id as string, { form, row }]));
  const place = (id: JsonValue | undefined) => places.get(String(id)) ?? { form: '', row: 1 };
  const findings = checkRegisters(
    placed.map(({ record }) => record),
    { asOf },
  );
  const of = (code: RegisterFindingCode, verdict: Finding['verdict'] = 'fail') =>
    findings
      .filter((finding) => finding.code === code && finding.verdict === verdict)
      .map(({ facts }) => facts);
  const group = (facts: Facts) =>
    list(facts.records)
      .map(place)
      .sort((a, b) => a.row - b.row);
  const expiry = (code: RegisterFindingCode) =>
    byRow(
      of(code).map((facts) => ({
        row: place(facts.record).row,
        validUntil: text(facts.until),
        daysLeft: Number(facts.daysLeft),
      })),
    );
  const inUnit = (code: RegisterFindingCode) =>
    byRow(of(code).map((facts) => ({ row: place(facts.record).row, unit: text(facts.unit) })));
  const entered = [...of('REGISTER.PERSON_ENTERED_TWICE'), ...of('REGISTER.PERSON_ENTERED_TWICE', 'unknown')];
  return {
    duplicates: inOrder(
      of('REGISTER.RECORD_DUPLICATED').map((facts) => ({
        ...rowsOf(group(facts)),
        exact: facts.exact === true,
      })),
    ),
    samePersonSeveralUnits: inOrder(
      of('REGISTER.PERSON_IN_SEVERAL_UNITS', 'pass').map((facts) => ({
        ...rowsOf(group(facts)),
        units: list(facts.units).map(text),
      })),
    ),
    personEnteredTwice: entered.map((facts) => ({
      by: facts.by === 'document' ? ('document' as const) : ('name-and-phone' as const),
      entries: group(facts),
    })),
    tenantUnitWithoutOwner: inUnit('REGISTER.TENANT_UNIT_WITHOUT_OWNER'),
    dogKeeperNotRegistered: inUnit('REGISTER.DOG_KEEPER_NOT_REGISTERED'),
    parkingOverlaps: inOrder(
      of('REGISTER.PARKING_OVERLAP').map((facts) => ({
        spaceNumber: text(facts.space),
        rows: group(facts).map(({ row }) => row),
        from: text(facts.from),
        until: facts.until === 'open-ended' ? null : text(facts.until),
        days: typeof facts.days === 'number' ? facts.days : null,
        onAsOf: facts.onAsOf === true,
      })),
    ),
    leaseExpired: expiry('REGISTER.LEASE_EXPIRED'),
    shopLeaseExpired: expiry('REGISTER.SHOP_LEASE_EXPIRED'),
    visaExpired: expiry('REGISTER.VISA_EXPIRED'),
    visaExpiringWithin30Days: expiry('REGISTER.VISA_EXPIRING'),
    rabiesVaccinationExpired: expiry('REGISTER.RABIES_EXPIRED'),
    licenceExpired: of('REGISTER.LICENCE_EXPIRED').map((facts) => ({
      ...place(facts.record),
      validUntil: text(facts.until),
      daysLeft: Number(facts.daysLeft),
    })),
  };
}

const list = (value: JsonValue | undefined): readonly JsonValue[] => (Array.isArray(value) ? value : []);
const text = (value: JsonValue | undefined): string => String(value ?? '');
/** Groups of one form together, in the order of their first rows. */
const inOrder = <Group extends { readonly rows: readonly number[]; readonly form?: string }>(
  groups: Group[],
) =>
  groups.sort(
    (a, b) => (a.form ?? '').localeCompare(b.form ?? '', 'en') || (a.rows[0] ?? 0) - (b.rows[0] ?? 0),
  );
const byRow = <Entry extends { readonly row: number }>(entries: Entry[]) =>
  entries.sort((a, b) => a.row - b.row);

function rowsOf(places: readonly { readonly form: string; readonly row: number }[]) {
  return { form: places[0]?.form ?? '', rows: places.map(({ row }) => row) };
}
