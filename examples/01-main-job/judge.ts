import { type CalendarDate, dateAt, type EstateId, monthOf, monthsLater, type Store } from 'wuye';
import type { Escalation, Task } from 'wuye/duties';
import { collectionOf, RECORD_KINDS, type RecordKind, type RegisterRecord } from 'wuye/records';
import {
  CYCLE_STATES,
  DEFAULT_REFRESH_POLICY,
  type FreshnessReport,
  type RefreshCycle,
  scanFreshness,
  sweepStale,
} from 'wuye/refresh';
import { checkRegisters } from 'wuye/registers';
import { listAll } from 'wuye/storage';
import {
  applicationWork,
  archiveWork,
  compileWorkList,
  deliveryWork,
  escalationWork,
  findingWork,
  noticeWork,
  postingWork,
  refreshWork,
  signOffWork,
  taskWork,
  type WorkItem,
  type WorkList,
} from 'wuye/worklist';
import { type CareJudgement, careWork, judgeCare } from './care/judge-care.js';
import { judgePublishing, type PublishingJudgement } from './publishing/judge-publishing.js';
import { decidedBy } from './publishing/replay.js';

/** What the database says of an estate on a day: its records, what is to be done, and how fresh the registers are. */
export interface Judgement {
  readonly records: ReadonlyMap<string, RegisterRecord>;
  readonly workList: WorkList;
  readonly freshness: FreshnessReport;
  readonly publishing: PublishingJudgement;
  readonly care: CareJudgement;
}

/** Judges an estate by what is in the store. */
export async function judge(store: Store, estate: EstateId, asOf: CalendarDate): Promise<Judgement> {
  const records = await openRecords(store, estate);
  const context = { estate, asOf };
  const items: WorkItem[] = [];
  for await (const page of sweepStale(store, estate, DEFAULT_REFRESH_POLICY, asOf, { dueSoon: true })) {
    items.push(...refreshWork(page, context));
  }
  const cycles = await openCycles(store, estate, asOf);
  items.push(...signOffWork(cycles, keptSince(records.values()), context));
  const findings = checkRegisters(records.values(), { asOf });
  items.push(...findingWork(findings, (id) => records.get(id)?.kind, context));
  for await (const page of listAll(store, estate, {
    collection: 'tasks',
    index: 'by_due',
    equal: { state: 'open' },
  })) {
    items.push(
      ...taskWork(
        page.map(({ body }) => body as unknown as Task),
        asOf,
      ),
    );
  }
  const open = { collection: 'escalations', index: 'by_state', equal: { state: 'open' } };
  for await (const page of listAll(store, estate, open)) {
    items.push(
      ...escalationWork(
        page.map(({ body }) => body as unknown as Escalation),
        asOf,
      ),
    );
  }
  const decided = await decidedBy({ store, estate }, asOf);
  const publishing = await judgePublishing(store, estate, [...records.values()], asOf, decided);
  items.push(...publishingWork(publishing, context));
  const care = await judgeCare(store, estate, decided);
  items.push(...careWork(care, context));
  return {
    records,
    publishing,
    care,
    workList: compileWorkList(items, asOf),
    freshness: scanFreshness(records.values(), DEFAULT_REFRESH_POLICY, asOf),
  };
}

/** What notices, sheets, deliveries, the archive and applications ask for. */
function* publishingWork(
  { notices, boards, hanging, deliveries, archives, applications }: PublishingJudgement,
  { estate, asOf }: { readonly estate: EstateId; readonly asOf: CalendarDate },
): Generator<WorkItem> {
  yield* noticeWork(notices.values(), { asOf });
  yield* postingWork(hanging, { asOf, boards });
  yield* deliveryWork(deliveries, { asOf });
  const [firstMonth] = [...notices.values()].map(({ drafted }) => monthOf(dateAt(drafted.at))).sort();
  if (firstMonth !== undefined) yield* archiveWork(archives, firstMonth, { estate, asOf });
  yield* applicationWork(
    applications.map(({ application }) => application),
    { asOf },
  );
}

/** Since when each register is kept here: the day on which its first record was entered. */
function keptSince(records: Iterable<RegisterRecord>): ReadonlyMap<RecordKind, CalendarDate> {
  const kept = new Map<RecordKind, CalendarDate>();
  for (const { kind, recordedAt } of records) {
    const on = dateAt(recordedAt);
    const since = kept.get(kind);
    if (since === undefined || on < since) kept.set(kind, on);
  }
  return kept;
}

/** The cycles that may still ask for something: all but those signed off two months ago or earlier. */
async function openCycles(
  store: Store,
  estate: EstateId,
  asOf: CalendarDate,
): Promise<readonly RefreshCycle[]> {
  const cycles: RefreshCycle[] = [];
  for (const state of CYCLE_STATES) {
    const query = {
      collection: 'cycles',
      index: 'by_state',
      equal: { state },
      range: state === 'signed-off' ? { from: monthsLater(monthOf(asOf), -1) } : {},
    };
    for await (const page of listAll<RefreshCycle>(store, estate, query)) {
      cycles.push(...page.map(({ body }) => body));
    }
  }
  return cycles;
}

/** The open records of an estate, by id. */
async function openRecords(store: Store, estate: EstateId): Promise<ReadonlyMap<string, RegisterRecord>> {
  const records = new Map<string, RegisterRecord>();
  for (const kind of RECORD_KINDS.filter(isRegister)) {
    const query = { collection: collectionOf(kind), index: 'by_kind', equal: { kind } };
    for await (const page of listAll<RegisterRecord>(store, estate, query)) {
      for (const { id, body } of page) if (body.status.state === 'open') records.set(id, body);
    }
  }
  return records;
}

/** The owners' committee archive is apart and none of this list's business (CIM-4.1.2). */
const isRegister = (kind: RecordKind) => kind !== 'committee-document';
