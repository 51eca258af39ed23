import { actedBy, found, monthOf, outcomeOf, policyRef } from '../kernel/index.js';
import { casesOf } from './cases-of.js';
import type { RefreshCycle } from './cycle.js';
import { cyclePolicyOf } from './cycle-policy-of.js';
import { MONTHLY_CHECK, rolesChecked } from './cycle-rules.js';
import { DEFAULT_REFRESH_POLICY } from './default-policy.js';
import type { OpenCycle, OpenCycleStep } from './open-cycle-request.js';
import { ruleOf } from './rule-of.js';

/**
 * Opens the refresh of one register in one month: a case for each open record that has to be verified by the end of
 * the month (CIM-4.1.5 to 4.1.9).
 *
 * **Details**: the ids are made of month, kind and record, so that opening the same cycle twice is a conflict of the
 * store (`expect: 'absent'`) and not a second cycle. Records verified ahead get no case; the cycle counts them.
 *
 * @param request - estate, register, month, records, who opens it and when
 * @returns the cycle and its cases to write, or why not
 * @throws `KERNEL.INVALID_ARGUMENT` for a record of another estate, or a rule whose numbers are out of range
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, calendarMonth, estateId } from 'wuye';
 * import { openCycle } from 'wuye/refresh';
 *
 * const step = openCycle({
 *   estate: estateId('est_chenghu'), kind: 'dog', month: calendarMonth('2026-11'),
 *   records: [
 *     { id: 'rec_1', kind: 'dog', verification: { on: calendarDate('2026-10-20') } },
 *     { id: 'rec_2', kind: 'dog', verification: { on: calendarDate('2026-11-02') } },
 *   ],
 *   actor: { id: actorId('li'), roles: ['clerk'] }, on: calendarDate('2026-11-03'),
 * });
 * step.accepted && step.cycle.id; // => '2026-11.dog'
 * step.accepted && step.cases.map((item) => item.record); // => ['rec_1']
 * step.accepted && step.cycle.alreadyVerified; // => 1
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function openCycle(request: OpenCycle): OpenCycleStep {
  const { estate, kind, month, actor, on, policy = DEFAULT_REFRESH_POLICY } = request;
  const rule = ruleOf(policy, kind);
  const { grant, finding } = rolesChecked(actor, cyclePolicyOf(policy).openRoles, on, MONTHLY_CHECK);
  const findings = [
    found('REFRESH.KIND_NOT_MONITORED', rule !== null, rule?.clause ?? MONTHLY_CHECK, { kind }),
    found('REFRESH.CYCLE_MONTH_NOT_BEGUN', month <= monthOf(on), MONTHLY_CHECK, { month, on }),
    finding,
  ];
  const base = { findings, policy: policyRef(policy), asOf: on };
  if (rule === null || grant === null || outcomeOf(findings) !== 'allowed')
    return { ...base, accepted: false, outcome: 'refused' };

  const id = request.ids?.cycle ?? `${month}.${kind}`;
  const { cases, alreadyVerified } = casesOf(request, rule, id);
  const opened = actedBy(actor, grant, on);
  const cycle: RefreshCycle = {
    id,
    estate,
    schemaVersion: 1,
    kind,
    month,
    state: 'open',
    round: 1,
    cases: cases.length,
    alreadyVerified,
    opened,
    signOffs: [],
  };
  const counts = { cases: cases.length, alreadyVerified };
  const events = [{ type: 'cycle-opened' as const, cycle: id, kind, month, ...counts, ...opened }];
  return { ...base, accepted: true, outcome: 'allowed', events, cycle, cases };
}
