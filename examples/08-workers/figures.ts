import { createHash } from 'node:crypto';
import { type CalendarMonth, canonicalJson, type EstateId, type Store } from 'wuye';
import type { RecordKind } from 'wuye/records';
import type { RefreshCase, RefreshCycle } from 'wuye/refresh';
import { listAll } from 'wuye/storage';
import { checkEstate } from './check-estate.js';
import { eachOf } from './each-of.js';
import type { RefreshRun } from './job/run-document.js';

/** The sum of one register over all estates. */
export interface KindFigures {
  readonly cycles: number;
  readonly records: number;
  readonly cases: number;
  readonly alreadyVerified: number;
  readonly due: number;
  readonly overdue: number;
  readonly neverVerified: number;
  readonly escalated: number;
}

export interface Figures {
  readonly kinds: ReadonlyMap<RecordKind, KindFigures>;
  readonly total: KindFigures;
  /** Over every cycle, case, escalation, audit entry and run of all estates: equal digests, equal documents. */
  readonly digest: string;
  /** What is doubled, missing or at odds; empty where all is well. At most 20 are told. */
  readonly problems: readonly string[];
}

/** Everything that the refresh wrote for an estate, each list in the order of its index. */
export interface EstateDocuments {
  readonly runs: readonly RefreshRun[];
  readonly cycles: readonly RefreshCycle[];
  /** In the order of the cycles. */
  readonly cases: readonly (readonly RefreshCase[])[];
  readonly others: readonly object[];
}

const NOTHING: KindFigures = {
  cycles: 0,
  records: 0,
  cases: 0,
  alreadyVerified: 0,
  due: 0,
  overdue: 0,
  neverVerified: 0,
  escalated: 0,
};
const PROBLEMS_TOLD = 20;

/** Reads everything back through the port, counts it, and looks for what is wrong with it. */
export async function figuresOfStore(
  store: Store,
  estates: readonly EstateId[],
  month: CalendarMonth,
  onEstate: () => void = () => {},
): Promise<Figures> {
  const kinds = new Map<RecordKind, KindFigures>();
  const digests: string[] = [];
  const problems: string[] = [];
  await eachOf(estates, 4, async (estate, at) => {
    const documents = await readEstate(store, estate, month);
    const { runs, cycles, cases, others } = documents;
    const hash = createHash('sha256');
    for (const document of [...runs, ...cycles, ...cases.flat(), ...others])
      hash.update(canonicalJson(document));
    digests[at] = hash.digest('hex');
    problems.push(...checkEstate(estate, documents).slice(0, PROBLEMS_TOLD - problems.length));
    for (const { kind, figures } of runs) {
      if (figures === undefined) continue;
      const opened = cycles.some((cycle) => cycle.kind === kind) ? 1 : 0;
      kinds.set(kind, sum(kinds.get(kind) ?? NOTHING, { ...figures, cycles: opened }));
    }
    onEstate();
  });
  const digest = createHash('sha256').update(digests.join()).digest('hex');
  return { kinds, total: [...kinds.values()].reduce(sum, NOTHING), digest, problems };
}

async function readEstate(store: Store, estate: EstateId, month: CalendarMonth): Promise<EstateDocuments> {
  const all = async <Body extends object>(
    collection: string,
    index: string,
    equal: Readonly<Record<string, string>>,
  ): Promise<readonly Body[]> => {
    const found: Body[] = [];
    for await (const page of listAll<Body>(store, estate, { collection, index, equal, limit: 2000 })) {
      found.push(...page.map(({ body }) => body));
    }
    return found;
  };
  const [runs, cycles, escalations, audit] = await Promise.all([
    all<RefreshRun>('refresh_runs', 'by_month', { month }),
    all<RefreshCycle>('cycles', 'by_month', { month }),
    all('escalations', 'by_state', { state: 'open' }),
    all('audit', 'by_time', {}),
  ]);
  const cases: (readonly RefreshCase[])[] = [];
  for (const { id } of cycles) {
    cases.push(await all<RefreshCase>('cycle_cases', 'by_cycle', { cycle: id, state: 'open' }));
  }
  return { runs, cycles, cases, others: [...escalations, ...audit] };
}

function sum(a: KindFigures, b: KindFigures): KindFigures {
  return {
    cycles: a.cycles + b.cycles,
    records: a.records + b.records,
    cases: a.cases + b.cases,
    alreadyVerified: a.alreadyVerified + b.alreadyVerified,
    due: a.due + b.due,
    overdue: a.overdue + b.overdue,
    neverVerified: a.neverVerified + b.neverVerified,
    escalated: a.escalated + b.escalated,
  };
}
