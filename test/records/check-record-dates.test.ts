import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, clauseOf, outcomeOf } from '../../src/kernel/index.js';
import {
  checkRecordDates,
  DATE_ORDERS,
  parseTenant,
  RECORD_FINDING_CODES,
  RECORD_KINDS,
} from '../../src/records/index.js';
import { arbitraryAnyRecord, exampleRecord } from '../support/arbitrary-records.js';

const tenant = { ...exampleRecord('tenant'), leaseFrom: calendarDate('2026-11-01') };
const verdicts = (leaseUntil: string) =>
  checkRecordDates({ ...tenant, leaseUntil: leaseUntil as 'open-ended' }).map(({ verdict }) => verdict);

describe('checkRecordDates', () => {
  it('compares two dates, the same day included', () => {
    expect(verdicts('2026-10-31')).toEqual(['fail']);
    expect(verdicts('2026-11-01')).toEqual(['pass']);
    expect(verdicts('2026-11-02')).toEqual(['pass']);
    expect(verdicts('open-ended')).toEqual(['not-applicable']);
  });

  it('does not apply where one of them is absent', () => {
    const occupancy = exampleRecord('occupancy');
    expect(checkRecordDates(occupancy).map(({ verdict }) => verdict)).toEqual([
      'not-applicable',
      'not-applicable',
    ]);
  });

  it('asks for a review and leaves the record acceptable', () => {
    const record = { ...tenant, leaseUntil: calendarDate('2026-10-31') };
    expect(parseTenant(record).ok).toBe(true);
    expect(outcomeOf(checkRecordDates(record))).toBe('needs-review');
    expect(checkRecordDates(record)).toEqual([
      {
        code: 'RECORD.DATES_OUT_OF_ORDER',
        verdict: 'fail',
        effect: 'reviews',
        clause: 'NIM-4.2',
        facts: {
          record: tenant.id,
          earlier: 'leaseFrom',
          later: 'leaseUntil',
          from: '2026-11-01',
          until: '2026-10-31',
        },
        path: ['leaseUntil'],
      },
    ]);
  });

  it('names fields that the kind has', () => {
    for (const kind of RECORD_KINDS) {
      const fields = Object.keys(exampleRecord(kind, 'all'));
      expect(fields).toEqual(expect.arrayContaining(DATE_ORDERS[kind].flat()));
    }
  });

  it('reports every pair of every record, as JSON', () => {
    fc.assert(
      fc.property(arbitraryAnyRecord(), (record) => {
        const findings = checkRecordDates(record);
        expect(findings).toHaveLength(DATE_ORDERS[record.kind].length);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
        for (const { code, clause } of findings) {
          expect(RECORD_FINDING_CODES).toContain(code);
          expect(clauseOf(clause)).not.toBeNull();
        }
      }),
    );
  });
});
