import type { CalendarDate } from '../kernel/index.js';
import { DEFAULT_REFRESH_POLICY, sweepStale } from '../refresh/index.js';
import { listAll } from '../storage/index.js';
import {
  applicationWork,
  archiveWork,
  compileWorkList,
  deliveryWork,
  escalationWork,
  noticeWork,
  postingWork,
  refreshWork,
  signOffWork,
  taskWork,
  type WorkItem,
  type WorkList,
} from '../worklist/index.js';
import { given } from './given.js';
import { KEPT, type KeptDocuments } from './kept.js';
import type { PagesOf } from './pages-of.js';
import type { CentreSetting } from './setting.js';
import { boardNames, noticesUnhung, postingsWithWork } from './work-of-boards.js';
import { workOfCare } from './work-of-care.js';
import { archivesKept, type KeptSince, openCycles, registersKept } from './work-of-months.js';

/** Everything due, by indexed queries: the cost is what waits for somebody and what is to hang, not what is stored. */
export async function readWorkList(
  setting: CentreSetting,
  asOf: CalendarDate,
  since: KeptSince = {},
): Promise<WorkList> {
  const items: WorkItem[] = [];
  for await (const found of workOf(setting, asOf, since)) items.push(...found);
  return compileWorkList(items, asOf);
}

async function* workOf(
  setting: CentreSetting,
  asOf: CalendarDate,
  since: KeptSince,
): AsyncGenerator<Iterable<WorkItem>, void, undefined> {
  const { store, estate, zone, calendar, policies } = setting;
  const day = { asOf, ...given('zone', zone) };
  const context = {
    estate,
    asOf,
    ...given('refreshPolicy', policies.refresh),
    ...given('dutyPolicy', policies.duties),
  };
  const pages: PagesOf = async function* (kind, query) {
    const paged = listAll<object>(store, estate, { collection: KEPT[kind], ...query });
    // Bodies of the collections were written through this library.
    for await (const page of paged) yield page.map(({ body }) => body) as KeptDocuments[typeof kind][];
  };

  const { refresh = DEFAULT_REFRESH_POLICY } = policies;
  for await (const page of sweepStale(store, estate, refresh, asOf, {
    dueSoon: true,
    ...given('zone', zone),
  })) {
    yield refreshWork(page, context);
  }
  const registers = await registersKept(setting, since);
  yield signOffWork(await openCycles(pages, asOf), registers, context);
  yield* workOfCare(pages, setting, asOf, since.inspections ?? firstOf(registers.values()));
  for await (const page of pages('task', { index: 'by_due', equal: { state: 'open' } })) {
    yield taskWork(page, asOf);
  }
  for await (const page of pages('escalation', { index: 'by_state', equal: { state: 'open' } })) {
    yield escalationWork(page, asOf);
  }

  const notices = {
    ...day,
    ...given('calendar', calendar),
    ...given('noticePolicy', policies.notices),
    ...given('workPolicy', policies.noticeWork),
  };
  for (const query of NOTICES_THAT_WAIT) {
    for await (const page of pages('notice', query)) yield noticeWork(page, notices);
  }
  const sheets = { ...day, ...given('policy', policies.boards) };
  for await (const page of postingsWithWork(setting, asOf)) {
    yield postingWork(page, { ...sheets, boards: await boardNames(setting, page) });
  }
  for await (const { notices: unhung, postings } of noticesUnhung(pages, asOf)) {
    yield postingWork(postings, { ...sheets, notices: unhung });
  }
  for await (const page of pages('delivery', { index: 'by_due', equal: { state: 'open' } })) {
    yield deliveryWork(page, day);
  }
  const archives = await archivesKept(pages, asOf, since, zone);
  if (archives !== null) {
    yield archiveWork(archives.archives, archives.since, {
      estate,
      asOf,
      ...given('policy', policies.archive),
    });
  }
  for (const state of ['pending', 'accepted']) {
    for await (const page of pages('application', { index: 'by_state', equal: { state } })) {
      yield applicationWork(page, { ...day, ...given('policy', policies.eligibility) });
    }
  }
}

function firstOf(dates: Iterable<CalendarDate>): CalendarDate | null {
  return [...dates].sort()[0] ?? null;
}

/** What was issued and expired before anybody saw it waits for its withdrawal. */
const NOTICES_THAT_WAIT = [
  ...['returned', 'submitted', 'reviewed', 'issued', 'scheduled'].map((state) => ({
    index: 'by_state',
    equal: { state },
  })),
  { index: 'by_review', equal: { review: 'open' } },
];
