import { describe, expect, it } from 'vitest';
import { actorId, calendarDate, estateId, instant, type JsonValue, recordId } from 'wuye';
import { readRegister, toRecord } from 'wuye/forms';
import { personOf, type RegisterRecord } from 'wuye/records';
import { checkRegisters, linkPersons, type RegisterFindingCode, recordsOfPerson } from 'wuye/registers';
import { csvSheets, REGISTERS, truth } from '../forms/support/estate.js';

// The facts of the synthetic estate, told by row: what the truth file says must come out, no more and no less.

const asOf = calendarDate(truth.asOf);
const sheets = csvSheets('utf-8');

const records: readonly RegisterRecord[] = REGISTERS.flatMap((form) => {
  const { sheet } = truth.sheets[form];
  const reading = readRegister(form, sheets.get(form) ?? [], { sheet, asOf });
  if (!reading.ok) throw new Error(`${form} cannot be read`);
  return reading.value.accepted.map((row) => {
    const record = toRecord(form, row, {
      id: recordId(`${form}.${row.row}`),
      estate: estateId('est_a'),
      recordedBy: actorId('li'),
      recordedAt: instant(0),
      batch: 'bat_1',
      sheet,
    });
    if (!record.ok) throw new Error(`${form} ${row.row}: ${JSON.stringify(record.issues)}`);
    return record.value;
  });
});

type Fact = Readonly<Record<string, JsonValue>>;
const truths = (key: string): readonly Fact[] =>
  (truth as unknown as { facts: Record<string, readonly Fact[]> }).facts[key] ?? [];
const findings = checkRegisters(records, { asOf });
const of = (code: RegisterFindingCode, verdict = 'fail') =>
  findings
    .filter((finding) => finding.code === code && finding.verdict === verdict)
    .map(({ facts }) => facts);

const place = (id: JsonValue | undefined) => {
  const [form, row] = String(id).split('.');
  return { form, row: Number(row) };
};
const places = (ids: JsonValue | undefined) =>
  (ids as readonly string[]).map(place).sort((a, b) => a.row - b.row);
const rows = (ids: JsonValue | undefined) => places(ids).map(({ row }) => row);
const inOrder = (list: readonly object[]) => list.map((item) => JSON.stringify(item)).sort();

describe('the facts of the synthetic estate', () => {
  it('duplicates', () => {
    expect(
      inOrder(
        of('REGISTER.RECORD_DUPLICATED').map((facts) => ({
          form: places(facts.records)[0]?.form,
          rows: rows(facts.records),
          exact: facts.exact,
        })),
      ),
    ).toEqual(inOrder(truths('duplicates').map(({ form, rows: at, exact }) => ({ form, rows: at, exact }))));
    expect(of('REGISTER.RECORD_DUPLICATED', 'unknown')).toEqual([]);
  });

  it('the same person in several units', () => {
    expect(
      inOrder(
        of('REGISTER.PERSON_IN_SEVERAL_UNITS', 'pass').map((facts) => ({
          form: places(facts.records)[0]?.form,
          rows: rows(facts.records),
          units: facts.units,
        })),
      ),
    ).toEqual(
      inOrder(
        truths('samePersonSeveralUnits').map(({ form, rows: at, units }) => ({ form, rows: at, units })),
      ),
    );
  });

  it.each([
    ['tenantUnitWithoutOwner', 'REGISTER.TENANT_UNIT_WITHOUT_OWNER'],
    ['dogKeeperNotRegistered', 'REGISTER.DOG_KEEPER_NOT_REGISTERED'],
  ] as const)('%s', (key, code) => {
    expect(inOrder(of(code).map(({ record, unit }) => ({ row: place(record).row, unit })))).toEqual(
      inOrder(truths(key).map(({ row, unit }) => ({ row, unit }))),
    );
  });

  it('parking overlaps', () => {
    expect(
      inOrder(
        of('REGISTER.PARKING_OVERLAP').map(({ space, records: ids, from, until, days, onAsOf }) => ({
          space,
          rows: rows(ids),
          from,
          until,
          days,
          onAsOf,
        })),
      ),
    ).toEqual(
      inOrder(
        truths('parkingOverlaps').map(({ spaceNumber, rows: at, from, until, days, onAsOf }) => ({
          space: spaceNumber,
          rows: at,
          from,
          until,
          days,
          onAsOf,
        })),
      ),
    );
  });

  it.each([
    ['leaseExpired', 'leaseUntil', 'REGISTER.LEASE_EXPIRED'],
    ['shopLeaseExpired', 'leaseUntil', 'REGISTER.SHOP_LEASE_EXPIRED'],
    ['visaExpired', 'visaValidUntil', 'REGISTER.VISA_EXPIRED'],
    ['visaExpiringWithin30Days', 'visaValidUntil', 'REGISTER.VISA_EXPIRING'],
    ['rabiesVaccinationExpired', 'rabiesValidUntil', 'REGISTER.RABIES_EXPIRED'],
  ] as const)('%s', (key, field, code) => {
    expect(
      inOrder(of(code).map(({ record, until, daysLeft }) => ({ row: place(record).row, until, daysLeft }))),
    ).toEqual(
      inOrder(truths(key).map((fact) => ({ row: fact.row, until: fact[field], daysLeft: fact.daysLeft }))),
    );
  });

  it('nobody else is told to be entered twice: owners keep dogs, park and are cared for', () => {
    expect(findings.filter(({ code }) => code === 'REGISTER.PERSON_ENTERED_TWICE')).toEqual([]);
  });
});

describe('the persons of the synthetic estate', () => {
  const links = linkPersons(records, { secret: 'a secret of the host' });

  it('hold every record that is about somebody, once', () => {
    const linked = links.persons.flatMap(recordsOfPerson);
    const about = records.filter((record) => personOf(record) !== null).map(({ id }) => id);
    expect(linked.sort()).toEqual(about.sort());
    expect(about.length).toBeGreaterThan(300);
  });

  it('make candidates of the owners who keep a dog', () => {
    const personWith = new Map(
      links.persons.flatMap((one) => one.records.map((id) => [id, one.key] as const)),
    );
    const keeper = personWith.get(recordId('dogRegister.13'));
    const candidate = links.candidates.find(
      ({ persons }) => keeper !== undefined && persons.includes(keeper),
    );
    expect(candidate?.persons.length).toBeGreaterThan(1);
  });
});
