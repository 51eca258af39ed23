import { assignmentsOf } from '../duties/index.js';
import { actedBy, found, nextState } from '../kernel/index.js';
import type { RefreshCycle } from './cycle.js';
import type { CycleCommand, CycleContext } from './cycle-command.js';
import type { CycleMove } from './cycle-move.js';
import type { CyclePolicy } from './cycle-policy.js';
import { MONTHLY_CHECK, rolesChecked } from './cycle-rules.js';
import { CASE_TRANSITIONS } from './transitions.js';

/** What one person has still to decide goes to another: by that person, by who stands in for them, or by a superior. */
export function handOver(
  cycle: RefreshCycle,
  { from, to, reason }: Extract<CycleCommand, { readonly type: 'hand-over' }>,
  { actor, on, cases }: CycleContext,
  rules: CyclePolicy,
): CycleMove {
  const verifiers = assignmentsOf(cycle.kind, 'verify', rules.duties).map(({ role }) => role);
  const own =
    actor.id === from ? [...verifiers, ...rules.handOverRoles, 'staff' as const] : rules.handOverRoles;
  const inName = { principal: from, roles: verifiers };
  const { grant, finding } = rolesChecked(actor, own, on, MONTHLY_CHECK, inName);
  const moved = cases.filter(
    ({ state, assignee, round }) =>
      assignee === from && round === cycle.round && nextState(CASE_TRANSITIONS, state, 'hand-over') !== null,
  );
  return {
    grant,
    findings: [
      finding,
      found('REFRESH.NOTHING_TO_HAND_OVER', moved.length > 0, MONTHLY_CHECK, { from, open: moved.length }),
      found('REFRESH.HANDED_TO_SAME_PERSON', from !== to, MONTHLY_CHECK, { from, to }),
    ],
    events: (held) => {
      const acted = actedBy(actor, held, on);
      const persons = { from, to };
      return [
        {
          type: 'cycle-handed-over',
          cycle: cycle.id,
          ...persons,
          cases: moved.length,
          ...(reason === undefined ? {} : { reason }),
          ...acted,
        },
        ...moved.map(({ id }) => ({ type: 'case-handed-over' as const, case: id, ...persons, ...acted })),
      ];
    },
  };
}
