import { assignmentsOf, type DutyPolicy } from '../duties/index.js';
import type { CalendarDate, EstateId } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import {
  DEFAULT_REFRESH_POLICY,
  freshnessOf,
  type RefreshPolicy,
  refreshPolicyOf,
  ruleOf,
  type StaleRecord,
  type VerifiableRecord,
} from '../refresh/index.js';
import type { WorkItem, WorkState } from './work-item.js';

/**
 * What the work of an estate depends on.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface WorkContext {
  readonly estate: EstateId;
  readonly asOf: CalendarDate;
  /** By default the one that `dutyPolicy` asks for. */
  readonly refreshPolicy?: RefreshPolicy;
  /** `DEFAULT_DUTY_POLICY` by default. */
  readonly dutyPolicy?: DutyPolicy;
}

/**
 * The verifications that records ask for (CIM-4.1.4 to 4.1.8): one item, code `REFRESH.VERIFY`, for every open record
 * that is due soon, due, overdue or was never verified; for the role that verifies its kind.
 *
 * **Details**: give it the pages of `sweepStale`, and pay for what is stale only; the sweep leaves out what is due soon
 * unless asked with `dueSoon`. Or give it all records.
 *
 * @param records - what a sweep found, or records of any kind; closed and unmonitored ones give nothing
 * @param context - estate, date, policies
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { refreshWork } from 'wuye/worklist';
 *
 * const records = [{ id: 'dog_1', kind: 'dog', verification: { on: calendarDate('2026-09-30') } }] as const;
 * const [item] = refreshWork(records, { estate: estateId('est_1'), asOf: calendarDate('2026-11-21') });
 * [item?.role, item?.state, item?.clause, item?.since, item?.dueOn];
 * // => ['security-supervisor', 'overdue', 'CIM-4.1.6', '2026-10-01', '2026-10-31']
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function* refreshWork(
  records: Iterable<VerifiableRecord | StaleRecord>,
  context: WorkContext,
): Generator<WorkItem, void, undefined> {
  const { estate, asOf } = context;
  const policy = refreshPolicyIn(context);
  for (const record of records) {
    const rule = ruleOf(policy, record.kind);
    if (rule === null || ('status' in record && record.status?.state === 'closed')) continue;
    const freshness = 'freshness' in record ? record.freshness : freshnessOf(record, rule, asOf);
    if (freshness.state === 'verified-this-period') continue;
    yield {
      estate,
      code: 'REFRESH.VERIFY',
      role: verifierOf(record.kind, context.dutyPolicy),
      subject: record.id,
      subjectKind: record.kind,
      clause: rule.clause,
      state: STATES[freshness.state],
      since: freshness.dueFrom,
      dueOn: freshness.dueBy,
      facts: {
        kind: record.kind,
        periodsOverdue: freshness.periodsOverdue,
        verifiedOn: freshness.verifiedOn ?? null,
        ...(freshness.group === undefined ? {} : { group: freshness.group }),
        ...(freshness.flag === undefined ? {} : { flag: freshness.flag }),
      },
    };
  }
}

/** The refresh policy of a context: its own, or what its division of duties asks for. */
export function refreshPolicyIn({ refreshPolicy, dutyPolicy }: WorkContext): RefreshPolicy {
  if (refreshPolicy !== undefined) return refreshPolicy;
  return dutyPolicy === undefined ? DEFAULT_REFRESH_POLICY : refreshPolicyOf(dutyPolicy, dutyPolicy);
}

const STATES = {
  'due-soon': 'due-soon',
  due: 'due',
  overdue: 'overdue',
  'never-verified': 'never-done',
} as const satisfies Record<string, WorkState>;

/** Who verifies a kind; where nobody is named, who signs it off looks after it. */
function verifierOf(kind: RecordKind, policy: DutyPolicy | undefined) {
  const [first] = [...assignmentsOf(kind, 'verify', policy), ...assignmentsOf(kind, 'sign-off', policy)];
  return first?.role ?? 'clerk';
}
