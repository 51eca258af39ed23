import { addDays, addMonths, endOfMonth, isAfter, parseISO, startOfMonth } from 'date-fns';
import { calendarDate, addDays as daysLater } from 'wuye';
import { RECORD_KINDS, type RecordKind } from 'wuye/records';
import {
  cutoffs,
  DEFAULT_REFRESH_POLICY,
  type FreshnessState,
  scanFreshness,
  scanFreshnessChunks,
  type VerifiableRecord,
} from 'wuye/refresh';
import type { Race } from '../harness.js';
import { createRandom } from '../random.js';

const POLICY = DEFAULT_REFRESH_POLICY;
const AS_OF = calendarDate('2026-11-21');
const KINDS = RECORD_KINDS.filter((kind) => POLICY.rules[kind] !== null);

/** The share of records that are overdue, and of those that are due this month and not yet done. */
interface Mix {
  readonly overdue: number;
  readonly due: number;
}
const MONTH_END: Mix = { overdue: 0.05, due: 0.05 };
const MID_MONTH: Mix = { overdue: 0.05, due: 0.45 };

/** Records in the order of their entry, their kinds mixed. */
function makeRecords(count: number, { overdue, due }: Mix): readonly VerifiableRecord[] {
  const random = createRandom(20261121);
  const dates = cutoffs(POLICY, AS_OF);
  const upTo = (days: number) => Math.floor(random() * days);
  return Array.from({ length: count }, (_, at) => {
    const kind = KINDS[upTo(KINDS.length)] ?? 'owner';
    const { overdueBefore, verifiedSince } = dates.get(kind) ?? {
      overdueBefore: AS_OF,
      verifiedSince: AS_OF,
    };
    const share = random();
    let on = daysLater(AS_OF, -upTo(21));
    if (share < overdue) on = daysLater(overdueBefore, -1 - upTo(200));
    else if (share < overdue + due) on = daysLater(verifiedSince, -1 - upTo(28));
    return { id: `rec_${at}`, kind, verification: { on, fields: 'all' } };
  });
}

type States = Readonly<Record<FreshnessState, number>>;

const scan = (records: readonly VerifiableRecord[]): States =>
  scanFreshness(records, POLICY, AS_OF).total.states;

/** What an application writes that knows date-fns and works each record out by itself. */
function naive(records: readonly VerifiableRecord[]): States {
  const states = { 'verified-this-period': 0, 'due-soon': 0, due: 0, overdue: 0, 'never-verified': 0 };
  const asOf = parseISO(AS_OF);
  for (const { kind, verification } of records) {
    const rule = POLICY.rules[kind];
    if (rule === null) continue;
    if (verification === undefined) {
      states['never-verified'] += 1;
      continue;
    }
    const dueFrom = startOfMonth(addMonths(parseISO(verification.on), rule.period.count));
    const dueBy = endOfMonth(dueFrom);
    if (isAfter(asOf, dueBy)) states.overdue += 1;
    else if (!isAfter(dueFrom, asOf)) states.due += 1;
    else if (!isAfter(dueFrom, addDays(asOf, rule.dueSoonDays ?? (rule.period.count === 1 ? 0 : 14))))
      states['due-soon'] += 1;
    else states['verified-this-period'] += 1;
  }
  return states;
}

/** The least that any check does: it touches the kind and the date of every record, and counts one thing. */
function limit(records: readonly VerifiableRecord[]): number {
  const before = new Map<RecordKind, string>();
  for (const [kind, { overdueBefore }] of cutoffs(POLICY, AS_OF)) before.set(kind, overdueBefore);
  let overdue = 0;
  for (const { kind, verification } of records) {
    if (verification !== undefined && verification.on < (before.get(kind) ?? '')) overdue += 1;
  }
  return overdue;
}

function bareSum(records: readonly VerifiableRecord[]): number {
  let sum = 0;
  for (const { verification } of records) sum += verification?.on.length ?? 0;
  return sum;
}

async function* chunksOf(records: readonly VerifiableRecord[], size: number) {
  for (let at = 0; at < records.length; at += size) yield records.slice(at, at + size);
}

async function* oneByOne(records: readonly VerifiableRecord[]) {
  yield* records;
}

/** At the end of a month most is done; in its middle half of the registers still is to do, and is found. */
function scanRace(when: string, mix: Mix): Race {
  const records = makeRecords(1_000_000, mix);
  const overdue = limit(records);
  return {
    title: `refresh check: a million records, ${when}`,
    items: records.length,
    contenders: [
      { name: 'bare sum', run: () => (bareSum(records) > 0 ? overdue : 0) },
      { name: 'loop that counts overdue', run: () => limit(records) },
      { name: 'scanFreshness', run: () => scan(records).overdue },
    ],
    targets: [
      {
        name: 'scanFreshness',
        against: 'bare sum',
        atMost: 10,
        what: `scanFreshness against a bare sum, ${when}`,
      },
      {
        name: 'scanFreshness',
        against: 'loop that counts overdue',
        atMost: 6,
        what: `scanFreshness against the least loop, ${when}`,
      },
    ],
  };
}

function naiveRace(when: string, mix: Mix): Race {
  const records = makeRecords(100_000, mix);
  return {
    title: `refresh check: all states, against date-fns for each record, ${when}`,
    items: records.length,
    contenders: [
      { name: 'date-fns for each record', run: () => naive(records) },
      { name: 'scanFreshness', run: () => scan(records) },
    ],
    targets: [
      {
        name: 'scanFreshness',
        against: 'date-fns for each record',
        atLeastFaster: 50,
        what: `scanFreshness against date-fns for each record, ${when}`,
      },
    ],
  };
}

function streamRace(): Race {
  const records = makeRecords(1_000_000, MONTH_END);
  const states = async (stream: AsyncIterable<readonly VerifiableRecord[] | VerifiableRecord>) =>
    (await scanFreshnessChunks(stream, POLICY, AS_OF)).total.states;
  return {
    title: 'refresh check: a million records from a stream',
    items: records.length,
    contenders: [
      { name: 'scanFreshness', run: () => scan(records) },
      { name: 'chunks of 1000', run: () => states(chunksOf(records, 1000)) },
      { name: 'chunks of 500', run: () => states(chunksOf(records, 500)) },
      { name: 'one by one (documented as slow)', run: () => states(oneByOne(records)) },
    ],
    targets: ['chunks of 1000', 'chunks of 500'].map((name) => ({
      name,
      against: 'scanFreshness',
      atMost: 1.2,
      what: `a stream in ${name} against an array`,
    })),
  };
}

export const races: readonly (() => Race)[] = [
  () => scanRace('month end', MONTH_END),
  () => scanRace('mid-month', MID_MONTH),
  () => naiveRace('month end', MONTH_END),
  () => naiveRace('mid-month', MID_MONTH),
  streamRace,
];
