import type { Archive } from '../archive/index.js';
import {
  type CalendarDate,
  type CalendarMonth,
  dateAt,
  monthOf,
  monthsLater,
  type Zone,
} from '../kernel/index.js';
import { collectionOf } from '../records/collection.js';
import type { RecordKind, RegisterRecord } from '../records/index.js';
import { CYCLE_STATES, DEFAULT_REFRESH_POLICY, type RefreshCycle } from '../refresh/index.js';
import type { PagesOf } from './pages-of.js';
import type { CentreSetting } from './setting.js';

/**
 * Since when the estate is kept here: no month before is asked to be signed off.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface KeptSince {
  /** The day of the first record of each register. By default the day on which one of its records was entered. */
  readonly registers?: ReadonlyMap<RecordKind, CalendarDate>;
  /** The first month of notices. By default that of the first archive, or else of a notice that was issued. */
  readonly notices?: CalendarMonth;
  /** The day since when the office inspects its records. By default that of the first record. */
  readonly inspections?: CalendarDate;
}

/** The cycles that may still ask for something: all but those signed off two months ago or earlier. */
export async function openCycles(pages: PagesOf, asOf: CalendarDate): Promise<readonly RefreshCycle[]> {
  const cycles: RefreshCycle[] = [];
  for (const state of CYCLE_STATES) {
    const range = state === 'signed-off' ? { from: monthsLater(monthOf(asOf), -1) } : {};
    for await (const page of pages('cycle', { index: 'by_state', equal: { state }, range })) {
      cycles.push(...page);
    }
  }
  return cycles;
}

/** The registers that have records, by one look at each. */
export async function registersKept(
  { store, estate, zone, policies: { refresh = DEFAULT_REFRESH_POLICY } }: CentreSetting,
  { registers }: KeptSince,
): Promise<ReadonlyMap<RecordKind, CalendarDate>> {
  if (registers !== undefined) return registers;
  const kept = new Map<RecordKind, CalendarDate>();
  for (const kind of Object.keys(refresh.rules) as RecordKind[]) {
    if (refresh.rules[kind] === null) continue;
    const query = { collection: collectionOf(kind), index: 'by_kind', equal: { kind }, limit: 1 };
    const [first] = (await store.list(estate, query)).items;
    // Bodies of the collection were written through this library.
    const record = first?.body as object | undefined as RegisterRecord | undefined;
    if (record !== undefined) kept.set(kind, dateAt(record.recordedAt, zone));
  }
  return kept;
}

/** The archives, and the first month that needs one; `null` where no notice was ever issued. */
export async function archivesKept(
  pages: PagesOf,
  asOf: CalendarDate,
  { notices }: KeptSince,
  zone: Zone | undefined,
): Promise<{ readonly archives: readonly Archive[]; readonly since: CalendarMonth } | null> {
  const archives: Archive[] = [];
  for await (const page of pages('archive', { index: 'by_month', equal: {} })) archives.push(...page);
  const since = notices ?? archives[0]?.month ?? (await firstIssued(pages, asOf, zone));
  return since === null ? null : { archives, since };
}

/** Where no archive was ever opened: the month of a notice, one of those that ended first. */
async function firstIssued(
  pages: PagesOf,
  asOf: CalendarDate,
  zone: Zone | undefined,
): Promise<CalendarMonth | null> {
  let first: CalendarMonth | null = null;
  for (const state of ['published', 'withdrawn', 'archived']) {
    for await (const page of pages('notice', { index: 'by_state', equal: { state } })) {
      for (const { issue } of page) {
        const month = issue === undefined ? monthOf(asOf) : monthOf(dateAt(issue.at, zone));
        if (first === null || month < first) first = month;
      }
      break;
    }
  }
  return first;
}
