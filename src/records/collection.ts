import type { CalendarDate, CollectionDeclaration } from '../kernel/index.js';
import type { RecordKind } from './common.js';
import { indexText } from './index-text.js';
import type { RegisterRecord } from './record.js';

export { indexText } from './index-text.js';

/**
 * The collection of all register records but the committee's archive.
 *
 * **Details**: `verified_on` is the date of the oldest field group's verification and `''` for never, so that a page
 * through `by_verified` before a cutoff is what is stale, the never verified first.
 *
 * @category Records
 * @since 0.1.0
 */
export const RECORDS_COLLECTION: CollectionDeclaration = {
  name: 'records',
  fields: ['kind', 'state', 'verified_on', 'unit'],
  indexes: {
    by_verified: { equal: ['kind', 'state'], range: 'verified_on' },
    by_unit: { equal: ['unit'], range: 'kind' },
    by_kind: { equal: ['kind'] },
  },
};

/**
 * The owners' committee's archive, apart from the other records (CIM-4.1.2): a host can give it rights and a place of
 * its own. Same fields and indexes, so that the same code serves both.
 *
 * @category Records
 * @since 0.1.0
 */
export const COMMITTEE_ARCHIVE_COLLECTION: CollectionDeclaration = {
  ...RECORDS_COLLECTION,
  name: 'committee_archive',
};

/**
 * The name of the collection that keeps records of a kind.
 *
 * @param kind - the record's kind
 *
 * @example
 * ```ts
 * import { collectionOf } from 'wuye/records';
 *
 * collectionOf('dog'); // => 'records'
 * collectionOf('committee-document'); // => 'committee_archive'
 * ```
 * @category Records
 * @since 0.1.0
 */
export function collectionOf(kind: RecordKind): string {
  return (kind === 'committee-document' ? COMMITTEE_ARCHIVE_COLLECTION : RECORDS_COLLECTION).name;
}

/**
 * The date that stands for a record's freshness as a whole: the older of its latest verification and its oldest field
 * group; `''` where it was never verified.
 *
 * **Details**: a verification of `'all'` fields counts for every group, so an older group date does not outlive it.
 * Groups alone, without any verification of the record, do not make it verified.
 *
 * **Gotchas**: it knows no policy. Where a refresh policy has field groups, `oldestVerifiedOn` of `wuye/refresh` says
 * what belongs into the index.
 *
 * @param record - a record of any kind
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { verifiedOn } from 'wuye/records';
 *
 * verifiedOn({
 *   verification: { on: calendarDate('2026-11-03'), fields: ['phones'] },
 *   verifiedGroups: { contact: calendarDate('2026-11-03'), identity: calendarDate('2026-08-14') },
 * }); // => '2026-08-14'
 * verifiedOn({}); // => ''
 * ```
 * @category Records
 * @since 0.1.0
 */
export function verifiedOn(
  record: Pick<RegisterRecord, 'verification' | 'verifiedGroups'>,
): CalendarDate | '' {
  const { verification, verifiedGroups } = record;
  if (verification === undefined) return '';
  if (verification.fields === 'all' || verifiedGroups === undefined) return verification.on;
  return Object.values(verifiedGroups).reduce(
    (oldest, group) => (group < oldest ? group : oldest),
    verification.on,
  );
}

/**
 * The index fields of a record, as a change of its collection carries them.
 *
 * @param record - a record of any kind
 * @param verified - its date for the index; {@link verifiedOn} by default. Under a policy with field groups hand in
 *   `oldestVerifiedOn` of `wuye/refresh`
 * @returns a value for each declared field: `kind`, `state`, `verified_on` and `unit`, `''` where there is none
 *
 * @example
 * ```ts
 * import { recordIndex, type DogRecord } from 'wuye/records';
 *
 * const dog = { kind: 'dog', unit: '3-2-1201', status: { state: 'open' } } as DogRecord;
 * recordIndex(dog); // => { kind: 'dog', state: 'open', verified_on: '', unit: '3-2-1201' }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function recordIndex(
  record: RegisterRecord,
  verified: CalendarDate | '' = verifiedOn(record),
): Readonly<Record<string, string>> {
  return {
    kind: record.kind,
    state: record.status.state,
    verified_on: verified,
    unit: 'unit' in record ? indexText(record.unit) : '',
  };
}
