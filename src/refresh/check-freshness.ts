import {
  type CalendarDate,
  type ClauseId,
  type Decision,
  decide,
  type Effect,
  type Finding,
  type Verdict,
} from '../kernel/index.js';
import type { RefreshFindingCode } from './codes.js';
import type { Freshness } from './freshness.js';
import { type FreshnessOptions, freshnessOfPart } from './freshness-of.js';
import type { RefreshPolicy, RefreshRule } from './policy.js';
import { ruleOf } from './rule-of.js';
import { partsOf } from './rule-parts.js';
import type { VerifiableRecord } from './verifiable.js';

type RefreshFinding = Finding<RefreshFindingCode>;

/** The clause of kinds that no rule names: all staff pass information on (CIM-4.1.1). */
const NO_RULE: ClauseId = 'CIM-4.1.1';

/**
 * Explains how fresh one record is: every rule for the record as a whole and for each of its field groups.
 *
 * **Details**: the outcome is `allowed` where nothing is to do, `needs-review` where somebody has to verify it or look
 * at a date in the future, `needs-information` where a date is unreadable. Clauses CIM-4.1.4 to CIM-4.1.8 by kind.
 *
 * @param record - the record
 * @param policy - the rules
 * @param asOf - the date in the estate's zone: `dateAt(now, zone)`
 * @param options - the zone of `recordedAt`
 * @throws `KERNEL.INVALID_ARGUMENT` for a rule whose numbers are out of range
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { checkFreshness, DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
 *
 * const dog = { id: 'rec_1', kind: 'dog', verification: { on: calendarDate('2026-10-31') } } as const;
 * const decision = checkFreshness(dog, DEFAULT_REFRESH_POLICY, calendarDate('2026-11-21'));
 * decision.outcome; // => 'needs-review'
 * decision.findings.find(({ verdict }) => verdict === 'fail')?.code; // => 'REFRESH.VERIFICATION_DUE'
 * ```
 * @category Refresh
 * @since 0.1.0
 */
export function checkFreshness(
  record: VerifiableRecord,
  policy: RefreshPolicy,
  asOf: CalendarDate,
  options: FreshnessOptions = {},
): Decision<RefreshFindingCode> {
  const rule = ruleOf(policy, record.kind);
  const closed = record.status?.state === 'closed';
  const clause = rule?.clause ?? NO_RULE;
  const facts = { record: record.id, kind: record.kind };
  const findings: RefreshFinding[] = [
    {
      code: 'REFRESH.KIND_NOT_MONITORED',
      verdict: rule === null ? 'not-applicable' : 'pass',
      effect: 'advises',
      clause,
      facts,
    },
    {
      code: 'REFRESH.RECORD_CLOSED',
      verdict: closed ? 'not-applicable' : 'pass',
      effect: 'advises',
      clause,
      facts,
    },
  ];
  if (rule !== null && !closed) findings.push(...partFindings(record, rule, asOf, options));
  return decide(findings, policy, asOf);
}

function partFindings(
  record: VerifiableRecord,
  rule: RefreshRule,
  asOf: CalendarDate,
  options: FreshnessOptions,
): readonly RefreshFinding[] {
  const parts = partsOf(rule);
  return parts.flatMap((part) => {
    const freshness = freshnessOfPart(record, part, parts.length > 1, asOf, options);
    const { state, flag, group, ...dates } = freshness;
    const facts = {
      record: record.id,
      kind: record.kind,
      ...(group === undefined ? {} : { group }),
      state,
      ...dates,
    };
    const path = group === undefined ? ['verification', 'on'] : ['verifiedGroups', group];
    return verdicts(freshness).map(([code, verdict, effect]) => ({
      code,
      verdict,
      effect,
      clause: rule.clause,
      facts,
      path,
    }));
  });
}

type Row = readonly [code: RefreshFindingCode, verdict: Verdict, effect: Effect];

function verdicts({ state, flag }: Freshness): readonly Row[] {
  const unreadable = flag === 'date-unreadable';
  const never = state === 'never-verified' && !unreadable;
  const dated = (failed: boolean): Verdict =>
    unreadable ? 'unknown' : never ? 'not-applicable' : failed ? 'fail' : 'pass';
  return [
    ['REFRESH.DATE_UNREADABLE', unreadable ? 'unknown' : never ? 'not-applicable' : 'pass', 'blocks'],
    ['REFRESH.VERIFIED_IN_FUTURE', dated(flag === 'verified-in-future'), 'reviews'],
    ['REFRESH.NEVER_VERIFIED', unreadable ? 'unknown' : never ? 'fail' : 'pass', 'reviews'],
    ['REFRESH.VERIFICATION_OVERDUE', dated(state === 'overdue'), 'reviews'],
    ['REFRESH.VERIFICATION_DUE', dated(state === 'due'), 'reviews'],
    ['REFRESH.VERIFICATION_DUE_SOON', dated(state === 'due-soon'), 'advises'],
  ];
}
