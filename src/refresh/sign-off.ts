import { assignmentsOf } from '../duties/index.js';
import { actedBy, found, personsOf, type RoleGrant } from '../kernel/index.js';
import { coverageOf } from './coverage.js';
import type { RefreshCase, RefreshCycle } from './cycle.js';
import type { CycleContext } from './cycle-command.js';
import type { CycleMove } from './cycle-move.js';
import type { CyclePolicy } from './cycle-policy.js';
import { MONTHLY_CHECK, type RefreshFinding, rolesChecked } from './cycle-rules.js';
import { cycleSchedule } from './cycle-schedule.js';

/** The clerk's sign-off of a register's month (CIM-4.1.9). */
export function signOff(cycle: RefreshCycle, context: Required<CycleContext>, rules: CyclePolicy): CycleMove {
  const { actor, on, cases, policy } = context;
  const duties = assignmentsOf(cycle.kind, 'sign-off', rules.duties);
  const roles = duties.map(({ role }) => role);
  const { grant, finding } = rolesChecked(actor, roles, on, duties[0]?.clause ?? MONTHLY_CHECK);
  const open = cases.filter(({ state }) => state === 'open').length;
  const signer = grant === null ? [actor.id] : personsOf(actedBy(actor, grant, on));
  const own = cases.filter((item) => item.round === cycle.round && isDecidedBy(item, signer)).length;
  const { signOffBy } = cycleSchedule(policy, cycle);
  return {
    grant,
    findings: [
      finding,
      found('REFRESH.CASES_STILL_OPEN', open === 0, MONTHLY_CHECK, { open, cases: cases.length }),
      twoPersons(own, cases.length, policy.id, rules),
      found('REFRESH.SIGNED_OFF_LATE', on <= signOffBy, MONTHLY_CHECK, { on, signOffBy }, 'advises'),
    ],
    events: (held: RoleGrant) => [
      {
        type: 'cycle-signed-off',
        cycle: cycle.id,
        round: cycle.round,
        coverage: coverageOf(cases, on, { alreadyVerified: cycle.alreadyVerified }),
        ...(own > 0 && rules.signOffByDecider !== null ? { waiver: rules.signOffByDecider.reason } : {}),
        ...actedBy(actor, held, on),
      },
    ],
  };
}

const isDecidedBy = ({ decidedBy }: RefreshCase, persons: ReturnType<typeof personsOf>): boolean =>
  decidedBy.some((person) => persons.includes(person));

/** Who decided and who signs off are different persons, whether they act for themselves or for somebody. */
function twoPersons(
  own: number,
  cases: number,
  policy: string,
  { signOffByDecider }: CyclePolicy,
): RefreshFinding {
  const finding = found('REFRESH.SIGNER_DECIDED_CASES', own === 0, MONTHLY_CHECK, { own, cases });
  return own > 0 && signOffByDecider !== null
    ? { ...finding, waivedBy: { policy, reason: signOffByDecider.reason } }
    : finding;
}
