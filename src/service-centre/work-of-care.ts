import { INSPECTIONS_COLLECTION, openInspectionsQueries } from '../inspections/index.js';
import { type CalendarDate, calendarDate } from '../kernel/index.js';
import { openRightsQueries } from '../retention/index.js';
import { inspectionWork, rightsWork, type WorkItem } from '../worklist/index.js';
import { given } from './given.js';
import type { KeptDocuments } from './kept.js';
import type { PagesOf } from './pages-of.js';
import type { CentreSetting } from './setting.js';

/**
 * Inspections and requests of persons. An estate that keeps no register yet has nothing to inspect: `since` is the day of
 * its first record, or `null`.
 */
export async function* workOfCare(
  pages: PagesOf,
  { estate, policies }: CentreSetting,
  asOf: CalendarDate,
  since: CalendarDate | null,
): AsyncGenerator<Iterable<WorkItem>, void, undefined> {
  if (since !== null) {
    const [inspections, plans] = await inspectionsOfYear(pages, asOf);
    yield inspectionWork(inspections, plans, {
      estate,
      asOf,
      since,
      ...given('policy', policies.inspections),
    });
  }
  for (const { index, equal } of openRightsQueries()) {
    for await (const page of pages('rights-request', { index, equal })) {
      yield rightsWork(page, { asOf, ...given('policy', policies.rights) });
    }
  }
}

/** The inspections of this year and the last, and those that are open still, with the plans of both years. */
async function inspectionsOfYear(pages: PagesOf, asOf: CalendarDate) {
  const year = Number(asOf.slice(0, 4));
  // What was carried out last year is no work of its plan.
  const from = calendarDate(`${year - 1}-01-01`);
  const inspections = new Map<string, KeptDocuments['inspection']>();
  const plans: KeptDocuments['inspection-plan'][] = [];
  const queries = [
    { collection: INSPECTIONS_COLLECTION.name, index: 'by_start', equal: {}, range: { from } },
    ...openInspectionsQueries(),
  ];
  for (const { index, equal, range = {} } of queries) {
    for await (const page of pages('inspection', { index, equal, range })) {
      for (const inspection of page) inspections.set(inspection.id, inspection);
    }
  }
  const ofYears = { index: 'by_year', equal: {}, range: { from: String(year - 1) } };
  for await (const page of pages('inspection-plan', ofYears)) plans.push(...page);
  return [[...inspections.values()], plans] as const;
}
