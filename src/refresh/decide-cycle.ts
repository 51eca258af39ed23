import { found, nextState, type Step, step, WuyeError } from '../kernel/index.js';
import type { RefreshFindingCode } from './codes.js';
import type { RefreshCycle } from './cycle.js';
import type { CycleCommand, CycleContext } from './cycle-command.js';
import type { CaseEvent, CycleEvent } from './cycle-events.js';
import type { CycleMove } from './cycle-move.js';
import { cyclePolicyOf } from './cycle-policy-of.js';
import { MONTHLY_CHECK, notBeforeOpening } from './cycle-rules.js';
import { DEFAULT_REFRESH_POLICY } from './default-policy.js';
import { handOver } from './hand-over.js';
import { reopen } from './reopen.js';
import { signOff } from './sign-off.js';
import { CYCLE_TRANSITIONS } from './transitions.js';

/**
 * Decides a command on a cycle.
 *
 * **Details**
 * - `sign-off` (CIM-4.1.9): by who has the duty, which is the clerk; refused while cases are open, and by who decided a
 *   case of the round, in person or in somebody's name, unless the policy waives it. A late one is a finding only.
 * - `reopen`: a new round of the cases that were left undecided, for a reason.
 * - `hand-over`: what one person has still to decide (open, unreachable, left undecided) goes to another; by that
 *   person, by who stands in for them, or by a superior.
 *
 * **Gotchas**: the decision rests on all cases as they were read. It is safe where the commit of every decided case
 * writes the cycle again with its version (see {@link decideCase}) and the commit of this step expects the version read.
 *
 * @param cycle - the cycle as it stands
 * @param command - what is asked
 * @param context - who, when, all cases, the policy
 * @returns the step with the events of the cycle and its cases, or the findings that refuse it
 * @throws `KERNEL.INVALID_ARGUMENT` for a case of another cycle
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, calendarMonth, estateId } from 'wuye';
 * import { decideCycle, openCycle } from 'wuye/refresh';
 *
 * const clerk = { id: actorId('li'), roles: ['clerk'] } as const;
 * const on = calendarDate('2026-11-03');
 * const opened = openCycle({
 *   estate: estateId('est_chenghu'), kind: 'dog', month: calendarMonth('2026-11'), on,
 *   records: [{ id: 'rec_1', kind: 'dog' }], actor: clerk,
 * });
 * if (opened.accepted) {
 *   const { cycle, cases } = opened;
 *   const step = decideCycle(cycle, { type: 'sign-off' }, { actor: clerk, on, cases });
 *   step.findings.filter(({ verdict }) => verdict === 'fail').map(({ code }) => code);
 *   // => ['REFRESH.CASES_STILL_OPEN']
 * }
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function decideCycle(
  cycle: RefreshCycle,
  command: CycleCommand,
  context: CycleContext,
): Step<CycleEvent | CaseEvent, RefreshFindingCode> {
  const { on, cases, policy = DEFAULT_REFRESH_POLICY } = context;
  const stray = cases.find((item) => item.cycle !== cycle.id);
  if (stray !== undefined) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `case ${stray.id} is not of cycle ${cycle.id}`);
  }
  const { state } = cycle;
  const given = new Set(cases.map(({ id }) => id)).size;
  const { findings, grant, events } = moveOf(cycle, command, { ...context, policy });
  const all = [
    found(
      'REFRESH.CYCLE_STATE_REFUSES',
      nextState(CYCLE_TRANSITIONS, state, command.type) !== null,
      MONTHLY_CHECK,
      { cycle: cycle.id, state, command: command.type },
    ),
    notBeforeOpening(on, cycle.opened.on, MONTHLY_CHECK),
    found('REFRESH.CASES_INCOMPLETE', given === cycle.cases ? 'pass' : 'unknown', MONTHLY_CHECK, {
      given,
      expected: cycle.cases,
    }),
    ...findings,
  ];
  return step(all, () => (grant === null ? [] : events(grant)), policy, on);
}

function moveOf(cycle: RefreshCycle, command: CycleCommand, context: Required<CycleContext>): CycleMove {
  const rules = cyclePolicyOf(context.policy);
  if (command.type === 'sign-off') return signOff(cycle, context, rules);
  return command.type === 'reopen'
    ? reopen(cycle, command, context, rules)
    : handOver(cycle, command, context, rules);
}
