import type { Finding } from '../kernel/index.js';
import type { RecordFindingCode } from './codes.js';
import type { RecordKind } from './common.js';
import type { RecordOf, RegisterRecord } from './record.js';

/**
 * Pairs of dates of each kind that should stand in this order, the same day included.
 *
 * **Details**: real sheets break it (a lease renewed in one cell only, a date typed in the wrong column). So the schemas
 * accept such a record and {@link checkRecordDates} reports it.
 *
 * @category Records
 * @since 0.1.0
 */
export const DATE_ORDERS: {
  readonly [Kind in RecordKind]: readonly (readonly [
    earlier: keyof RecordOf<Kind>,
    later: keyof RecordOf<Kind>,
  ])[];
} = {
  owner: [],
  tenant: [['leaseFrom', 'leaseUntil']],
  shop: [['leaseFrom', 'leaseUntil']],
  'shop-staff': [['startedOn', 'leftOn']],
  'foreign-national': [['bornOn', 'policeRegisteredOn']],
  'domestic-worker': [['startedOn', 'endedOn']],
  'service-person': [['startedOn', 'endedOn']],
  'supplier-staff': [['startedOn', 'leftOn']],
  dog: [['bornOn', 'rabiesValidUntil']],
  'parking-use': [['validFrom', 'validUntil']],
  'special-care': [],
  occupancy: [
    ['handedOverOn', 'renovationStartedOn'],
    ['handedOverOn', 'movedInOn'],
  ],
  'committee-document': [],
};

/**
 * Checks what one record says against itself: that its dates stand in order (NIM-4.2, entries are correct). What holds
 * between records is checked by `wuye/registers`.
 *
 * @param record - a record of any kind
 * @returns a finding for each pair of {@link DATE_ORDERS}; `not-applicable` where one of the two is absent or open-ended
 *
 * @example
 * ```ts
 * import { checkRecordDates, type TenantRecord } from 'wuye/records';
 *
 * const tenant = { kind: 'tenant', leaseFrom: '2026-11-01', leaseUntil: '2026-10-31' } as TenantRecord;
 * checkRecordDates(tenant).map(({ code, verdict }) => [code, verdict]); // => [['RECORD.DATES_OUT_OF_ORDER', 'fail']]
 * ```
 * @category Records
 * @since 0.1.0
 */
export function checkRecordDates(record: RegisterRecord): readonly Finding<RecordFindingCode>[] {
  const fields = record as object as Readonly<Record<string, string | undefined>>;
  const pairs: readonly (readonly [string, string])[] = DATE_ORDERS[record.kind];
  return pairs.map(([earlier, later]) => {
    const [from, until] = [fields[earlier], fields[later]];
    const comparable = from !== undefined && until !== undefined && until !== 'open-ended';
    return {
      code: 'RECORD.DATES_OUT_OF_ORDER',
      verdict: !comparable ? 'not-applicable' : from <= until ? 'pass' : 'fail',
      effect: 'reviews',
      clause: 'NIM-4.2',
      facts: comparable
        ? { record: record.id, earlier, later, from, until }
        : { record: record.id, earlier, later },
      path: [later],
    };
  });
}
