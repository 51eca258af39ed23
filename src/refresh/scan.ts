import { type CalendarDate, policyRef } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import { dateNumber } from './date-number.js';
import { FRESHNESS_STATES, type FreshnessState } from './freshness.js';
import type { FoundRecord, FreshnessReport, FreshnessTotals, ScanOptions } from './freshness-report.js';
import { type PartState, stateAt, stateOfPart } from './part-state.js';
import type { RefreshPolicy } from './policy.js';
import { type KindPlan, plansOf } from './scan-plan.js';
import { type Tally, tallyOf, totalsOf } from './scan-tally.js';
import { staler } from './staler.js';
import type { VerifiableRecord } from './verifiable.js';
import { verifiedDateOf } from './verified-date.js';

const REPORTED: readonly FreshnessState[] = ['due', 'overdue', 'never-verified'];
const LIMIT = 1000;

/** Takes records bit by bit. */
export interface Scan {
  readonly addAll: (records: Iterable<VerifiableRecord>) => void;
  readonly report: () => FreshnessReport;
}

/** The scan behind {@link scanFreshness}: one plain loop, and an object only for what is reported. */
export function createScan(policy: RefreshPolicy, asOf: CalendarDate, options: ScanOptions): Scan {
  const { states = REPORTED, limit = LIMIT, onFound } = options;
  const reported = FRESHNESS_STATES.map((state) => states.includes(state));
  const now = dateNumber(asOf);
  const tallies = new Map<RecordKind, Tally>();
  for (const [kind, plan] of plansOf(policy, asOf)) tallies.set(kind, tallyOf(plan));
  const found: FoundRecord[] = [];
  let leftOff = 0;
  let closed = 0;
  let notMonitored = 0;

  function addAll(records: Iterable<VerifiableRecord>): void {
    for (const record of records) {
      const tally = tallies.get(record.kind);
      if (tally === undefined) {
        notMonitored += 1;
        continue;
      }
      if (record.status?.state === 'closed') {
        closed += 1;
        continue;
      }
      const { plan, counts } = tally;
      if (plan.groups.length > 0) {
        addPart(record, tally, stalestPart(record, plan, now));
        continue;
      }
      const on = record.verification?.on;
      const number = dateNumber(on);
      if (number < 0 || number > now) {
        addPart(record, tally, stateOfPart(on, plan.whole, now));
        continue;
      }
      const state = stateAt(number, plan.whole);
      counts[state] += 1;
      if (reported[state] !== true) continue;
      if (isFull()) leftOff += 1;
      else keep(foundOf(record, stateOfPart(on, plan.whole, now)));
    }
  }

  function addPart(record: VerifiableRecord, tally: Tally, part: PartState): void {
    const state = FRESHNESS_STATES.indexOf(part.state);
    tally.counts[state as 0 | 1 | 2 | 3 | 4] += 1;
    if (part.flag === 'date-unreadable') tally.unreadableDates += 1;
    if (part.flag === 'verified-in-future') tally.futureDates += 1;
    if (part.flag === undefined && reported[state] !== true) return;
    if (isFull()) leftOff += 1;
    else keep(foundOf(record, part));
  }

  const isFull = () => onFound === undefined && found.length >= limit;
  const keep = onFound ?? ((record: FoundRecord) => void found.push(record));

  function report(): FreshnessReport {
    const kinds: Partial<Record<RecordKind, FreshnessTotals>> = {};
    for (const [kind, tally] of tallies) kinds[kind] = totalsOf([tally]);
    return {
      asOf,
      policy: policyRef(policy),
      total: totalsOf([...tallies.values()]),
      kinds,
      closed,
      notMonitored,
      found: [...found],
      leftOff,
    };
  }

  return { addAll, report };
}

/** The stalest part of a record with field groups. */
function stalestPart(record: VerifiableRecord, { whole, groups }: KindPlan, now: number): PartState {
  let stalest = stateOfPart(verifiedDateOf(record, whole, true), whole, now);
  for (const group of groups) {
    stalest = staler(stalest, stateOfPart(verifiedDateOf(record, group, true), group, now));
  }
  return stalest;
}

function foundOf({ id, kind }: VerifiableRecord, part: PartState): FoundRecord {
  const { state, verifiedOn, periodsOverdue, group, flag } = part;
  return {
    id,
    kind,
    state,
    periodsOverdue,
    ...(verifiedOn === undefined ? {} : { verifiedOn }),
    ...(group === undefined ? {} : { group }),
    ...(flag === undefined ? {} : { flag }),
  };
}
