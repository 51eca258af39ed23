import type { CalendarMonth, CollectionDeclaration, ListQuery } from '../kernel/index.js';
import type { Archive } from './archive.js';
import type { ArchiveState } from './transitions.js';

/**
 * The archives of an estate's months: one a month (CIM-4.2.8).
 *
 * @category Archive
 * @since 0.1.0
 */
export const ARCHIVES_COLLECTION: CollectionDeclaration = {
  name: 'archives',
  fields: ['month', 'state'],
  indexes: {
    by_month: { equal: [], range: 'month' },
    by_state: { equal: ['state'], range: 'month' },
  },
};

/**
 * The index fields of a month's archive, as a change of its collection carries them.
 *
 * @param archive - the archive
 *
 * @example
 * ```ts
 * import { type Archive, archiveIndex } from 'wuye/archive';
 *
 * archiveIndex({ month: '2026-11', state: 'open' } as Archive); // => { month: '2026-11', state: 'open' }
 * ```
 * @category Archive
 * @since 0.1.0
 */
export function archiveIndex({ month, state }: Archive): Readonly<Record<string, string>> {
  return { month, state };
}

/**
 * Which archives to list.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface ArchivesQuery {
  /** Archives in this state only. */
  readonly state?: ArchiveState;
  /** The first month. */
  readonly from?: CalendarMonth;
  /** The month after the last one. */
  readonly before?: CalendarMonth;
  /** Archives a page; 120 by default, ten years. */
  readonly limit?: number;
}

const TEN_YEARS = 120;

/**
 * The query that lists the archives of some months in order, for `store.list` or `listAll` of `wuye/storage`.
 *
 * @param options - which ones; all by default
 *
 * @example
 * ```ts
 * import { calendarMonth } from 'wuye';
 * import { archivesQuery } from 'wuye/archive';
 *
 * archivesQuery({ state: 'open', before: calendarMonth('2026-11') });
 * // => {
 * //   collection: 'archives', index: 'by_state', equal: { state: 'open' }, range: { before: '2026-11' }, limit: 120,
 * // }
 * ```
 * @category Archive
 * @since 0.1.0
 */
export function archivesQuery({ state, from, before, limit = TEN_YEARS }: ArchivesQuery = {}): ListQuery {
  return {
    collection: ARCHIVES_COLLECTION.name,
    ...(state === undefined ? { index: 'by_month', equal: {} } : { index: 'by_state', equal: { state } }),
    range: { ...(from === undefined ? {} : { from }), ...(before === undefined ? {} : { before }) },
    limit,
  };
}
