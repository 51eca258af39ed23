import { actedBy, found, isGiven } from '../kernel/index.js';
import type { RefreshCycle } from './cycle.js';
import type { CycleCommand, CycleContext } from './cycle-command.js';
import type { CycleMove } from './cycle-move.js';
import type { CyclePolicy } from './cycle-policy.js';
import { MONTHLY_CHECK, rolesChecked } from './cycle-rules.js';

/** A new round of what was left undecided. */
export function reopen(
  cycle: RefreshCycle,
  { reason }: Extract<CycleCommand, { readonly type: 'reopen' }>,
  { actor, on, cases }: CycleContext,
  rules: CyclePolicy,
): CycleMove {
  const { grant, finding } = rolesChecked(actor, rules.reopenRoles, on, MONTHLY_CHECK);
  const undecided = cases.filter(({ state }) => state === 'not-decided');
  const round = cycle.round + 1;
  return {
    grant,
    findings: [
      finding,
      found('REFRESH.REASON_MISSING', isGiven(reason) ? 'pass' : 'unknown', MONTHLY_CHECK),
      found('REFRESH.NOTHING_UNDECIDED', undecided.length > 0, MONTHLY_CHECK, {
        undecided: undecided.length,
      }),
    ],
    events: (held) => {
      const acted = actedBy(actor, held, on);
      return [
        {
          type: 'cycle-reopened',
          cycle: cycle.id,
          round,
          cases: undecided.length,
          reason,
          ...acted,
        },
        ...undecided.map(({ id }) => ({ type: 'case-reopened' as const, case: id, round, ...acted })),
      ];
    },
  };
}
