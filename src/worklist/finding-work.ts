import { assignmentsOf } from '../duties/index.js';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  type Effect,
  type Facts,
  type Finding,
  isCalendarDate,
  type JsonValue,
  lastDayOf,
  monthOf,
  type PolicyRef,
  type Verdict,
} from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { WorkContext } from './refresh-work.js';
import { type WorkItem, workStateOf } from './work-item.js';

/**
 * What the source leaves open about looking into findings: how soon.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface FindingWorkPolicy extends PolicyRef {
  /** Calendar days, after the last day of what expired, within which it is looked into. */
  readonly daysAfterExpiry: number;
}

/**
 * A week after an expiry; findings without a date by the end of the month, with the monthly update.
 *
 * @category Work list
 * @since 0.1.0
 */
export const DEFAULT_FINDING_WORK_POLICY: FindingWorkPolicy = {
  id: 'wuye.finding-work',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  daysAfterExpiry: 7,
};

/**
 * What register checks ask somebody to look into, under the finding's own code: failed rules, questions that only a
 * person can answer (`unknown` with effect `reviews`), and expiries that come near. Failed rules that only advise and name no last day (a person rightly in several units) are information, not
 * work.
 *
 * @param findings - of `checkRegisters`
 * @param kindOf - the kind of a record by its id, `undefined` where it is not known
 * @param context - estate, date, policies
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { findingWork } from 'wuye/worklist';
 *
 * const [item] = findingWork(
 *   [{
 *     code: 'REGISTER.VISA_EXPIRED', verdict: 'fail', effect: 'reviews', clause: 'CIM-4.1.5',
 *     facts: { record: 'for_1', until: '2026-11-10', daysLeft: -11 },
 *   }],
 *   () => 'foreign-national',
 *   { estate: estateId('est_1'), asOf: calendarDate('2026-11-21') },
 * );
 * [item?.role, item?.state, item?.since, item?.dueOn];
 * // => ['security-supervisor', 'overdue', '2026-11-11', '2026-11-17']
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* findingWork(
  findings: Iterable<Finding>,
  kindOf: (id: string) => RecordKind | undefined,
  context: WorkContext & { readonly findingPolicy?: FindingWorkPolicy },
): Generator<WorkItem, void, undefined> {
  const { estate, asOf, dutyPolicy, findingPolicy = DEFAULT_FINDING_WORK_POLICY } = context;
  for (const { code, verdict, effect, clause, facts, waivedBy } of findings) {
    if (!isOpen(verdict, effect) || waivedBy !== undefined) continue;
    const lastDay = typeof facts.daysLeft === 'number' ? dateOf(facts.until) : null;
    if (effect === 'advises' && lastDay === null) continue;
    const subject = subjectOf(facts);
    const kind = subject === null ? undefined : kindOf(subject);
    if (subject === null || kind === undefined) continue;
    const [first] = [
      ...assignmentsOf(kind, 'verify', dutyPolicy),
      ...assignmentsOf(kind, 'sign-off', dutyPolicy),
    ];
    const { since, dueOn } =
      lastDay === null ? undated(facts, asOf) : dated(lastDay, facts, asOf, findingPolicy);
    yield {
      estate,
      code,
      role: first?.role ?? 'clerk',
      subject,
      subjectKind: kind,
      clause,
      state: since === null ? 'due' : workStateOf(since, dueOn, asOf),
      since,
      dueOn,
      facts,
    };
  }
}

/** A failed rule, or a question that a person has to answer. */
const isOpen = (verdict: Verdict, effect: Effect) =>
  verdict === 'fail' || (verdict === 'unknown' && effect === 'reviews');

/** The record that a finding is about: the only one, or the first of several. */
function subjectOf(facts: Finding['facts']): string | null {
  if (typeof facts.record === 'string') return facts.record;
  const [first] = Array.isArray(facts.records) ? facts.records : [];
  return typeof first === 'string' ? first : null;
}

const dateOf = (fact: JsonValue | undefined): CalendarDate | null =>
  typeof fact === 'string' && isCalendarDate(fact) ? fact : null;

/** Something that has a last day: to be renewed by then, or looked into soon after. */
function dated(
  lastDay: CalendarDate,
  facts: Facts,
  asOf: CalendarDate,
  { daysAfterExpiry }: FindingWorkPolicy,
) {
  if (lastDay < asOf) return { since: addDays(lastDay, 1), dueOn: addDays(lastDay, daysAfterExpiry) };
  const within = typeof facts.within === 'number' ? facts.within : 0;
  return { since: addDays(lastDay, -within), dueOn: lastDay };
}

/** Something that is wrong since a day, or nobody knows since when: to be mended with the monthly update. */
function undated(facts: Facts, asOf: CalendarDate) {
  return { since: dateOf(facts.from), dueOn: lastDayOf(monthOf(asOf)) };
}
