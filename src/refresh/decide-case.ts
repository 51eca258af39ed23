import { assignmentsOf } from '../duties/index.js';
import {
  type Acted,
  actedBy,
  nextState,
  type RoleGrant,
  type Step,
  step,
  WuyeError,
} from '../kernel/index.js';
import type { CaseCommand, CaseContext } from './case-command.js';
import {
  assigneeFinding,
  commandFindings,
  effectiveOn,
  recordFindings,
  stateFindings,
  UNCONFIRMED,
} from './case-rules.js';
import type { RefreshFindingCode } from './codes.js';
import type { CaseDecision, RefreshCase } from './cycle.js';
import type { CaseEvent, RecordEffect } from './cycle-events.js';
import { cyclePolicyOf } from './cycle-policy-of.js';
import { MONTHLY_CHECK, notBeforeOpening, rolesChecked } from './cycle-rules.js';
import { DEFAULT_REFRESH_POLICY } from './default-policy.js';
import { CASE_TRANSITIONS } from './transitions.js';
import { verificationBy } from './verification-of.js';

/**
 * Decides a command on a case: confirmed, changed, ended, unreachable, left undecided, or assigned. Done by who has the
 * duty to verify the kind (CIM-4.1.4 to 4.1.8), or, for an assignment, by a superior too. A case that is assigned goes to
 * another person by the assignee, by who stands in for the assignee, or by a superior.
 *
 * **Details**: beside the case's own event the step brings what is to be done with the record, in the same commit: the
 * verification to write, the closing, or the escalation of what could not be confirmed (NIM-4.2). See
 * {@link applyToRecord}. A late decision is a finding that does not stop it. What an earlier round signed off stays.
 *
 * **Gotchas**: write the cycle again as it was read, with `expect` its version, in the same commit as the case. A case
 * left undecided can be decided while the cycle is signed off; the two write different documents, and only the cycle's
 * version makes one of them conflict.
 *
 * @param item - the case as it stands
 * @param command - what is said of it
 * @param context - who, when, the cycle, the record, the policy
 * @returns the step with its events, or the findings that refuse it
 * @throws `KERNEL.INVALID_ARGUMENT` when the case is not of that cycle, or not about that record
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, calendarMonth, estateId } from 'wuye';
 * import { applyCase, decideCase, openCycle } from 'wuye/refresh';
 *
 * const on = calendarDate('2026-11-03');
 * const opened = openCycle({
 *   estate: estateId('est_chenghu'), kind: 'dog', month: calendarMonth('2026-11'), on,
 *   records: [{ id: 'rec_1', kind: 'dog' }], actor: { id: actorId('li'), roles: ['clerk'] },
 * });
 * const [item] = opened.accepted ? opened.cases : [];
 * if (opened.accepted && item) {
 *   const actor = { id: actorId('zhao'), roles: ['security-supervisor'] } as const;
 *   const step = decideCase(item, { type: 'confirm', means: 'visit' }, { actor, on, cycle: opened.cycle });
 *   step.accepted && step.events.map(({ type }) => type); // => ['case-decided', 'record-verified']
 * }
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function decideCase(
  item: RefreshCase,
  command: CaseCommand,
  context: CaseContext,
): Step<CaseEvent | RecordEffect, RefreshFindingCode> {
  const { actor, on, cycle, policy = DEFAULT_REFRESH_POLICY } = context;
  if (item.cycle !== cycle.id) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `case ${item.id} is not of cycle ${cycle.id}`);
  }
  const cyclePolicy = cyclePolicyOf(policy);
  const duties = assignmentsOf(item.kind, 'verify', cyclePolicy.duties);
  const clause = duties[0]?.clause ?? MONTHLY_CHECK;
  const roles = duties.map(({ role }) => role);
  const principal = item.assignee === actor.id ? undefined : item.assignee;
  const { handOverRoles } = cyclePolicy;
  const mayAssign = principal === undefined ? [...roles, ...handOverRoles] : handOverRoles;
  const may = command.type === 'assign' ? mayAssign : roles;
  const { grant, finding } = rolesChecked(actor, may, on, clause, { principal, roles });
  const findings = [
    ...stateFindings(item, command, context, clause),
    finding,
    assigneeFinding(item, command, actor, grant, cyclePolicy, clause),
    notBeforeOpening(on, cycle.opened.on, clause),
    ...commandFindings(item, command, context, cyclePolicy, clause),
    ...recordFindings(item, command, context, clause),
  ];
  return step(findings, () => eventsOf(item, command, context, grant), policy, on);
}

function eventsOf(
  item: RefreshCase,
  command: CaseCommand,
  { actor, on, cycle }: CaseContext,
  grant: RoleGrant | null,
): readonly (CaseEvent | RecordEffect)[] {
  const outcome = nextState(CASE_TRANSITIONS, item.state, command.type);
  if (grant === null || outcome === null) return [];
  const acted = actedBy(actor, grant, on);
  if (command.type === 'assign') {
    return [{ type: 'case-assigned', case: item.id, from: item.assignee ?? null, to: command.to, ...acted }];
  }
  if (outcome === 'open') return [];
  const decision = decisionOf(command, outcome, acted);
  return [
    { type: 'case-decided', case: item.id, round: cycle.round, ...decision },
    ...effectsOf(item, decision),
  ];
}

function decisionOf(
  command: Exclude<CaseCommand, { readonly type: 'assign' }>,
  outcome: CaseDecision['outcome'],
  acted: Acted,
): CaseDecision {
  const day = effectiveOn(command, acted.on);
  switch (command.type) {
    case 'confirm':
    case 'change':
      return {
        ...acted,
        outcome,
        effectiveOn: day,
        ...(command.means === undefined ? {} : { means: command.means }),
        ...(command.type === 'change' ? { fields: [...command.fields] } : {}),
      };
    case 'end':
      return { ...acted, outcome, effectiveOn: day, reason: command.reason };
    case 'mark-unreachable':
      return { ...acted, outcome, reason: command.reason, attempts: command.attempts };
    case 'leave-undecided':
      return { ...acted, outcome, reason: command.reason };
  }
}

function effectsOf(item: RefreshCase, decision: CaseDecision): readonly RecordEffect[] {
  const target = { case: item.id, record: item.record, kind: item.kind };
  const { outcome, effectiveOn: day = decision.on, reason = '', attempts = 0 } = decision;
  if (outcome === 'ended') return [{ type: 'record-ended', ...target, on: day, reason }];
  if (outcome === 'unreachable') {
    const { on } = decision;
    return [{ type: 'record-escalated', ...target, on, reason, attempts, clause: UNCONFIRMED }];
  }
  const verification = verificationBy(item, decision);
  if (verification === null) return [];
  const groups = item.scope.fields === 'all' ? [] : item.scope.groups;
  return [{ type: 'record-verified', ...target, verification, groups }];
}
