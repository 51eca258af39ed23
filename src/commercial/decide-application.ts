import { nextState, type Step, step, WuyeError } from '../kernel/index.js';
import { actUnder, dateOfAct, grantOfAct } from '../notices/index.js';
import { lastAct } from './act-order.js';
import type { CommercialApplication } from './application.js';
import type { ApplicationCommand, ApplicationContext, ApplicationEvent } from './application-command.js';
import { applicationEvent } from './application-event.js';
import { commandFindings, finding } from './application-rules.js';
import type { ApplicationFindingCode, EligibilityFindingCode } from './codes.js';
import { DEFAULT_ELIGIBILITY_POLICY } from './default-policy.js';
import { APPLICATION_TRANSITIONS } from './transitions.js';

/** What a step of an application may report: its own rules, and on acceptance those of eligibility.
 * @category Commercial
 * @since 0.1.0
 */
export type ApplicationStep = Step<ApplicationEvent, ApplicationFindingCode | EligibilityFindingCode>;

/**
 * Decides a command on an application (CIM-4.2.1.3a). The clerk receives, amends, quotes, returns, accepts and refuses; the
 * shop takes it back through anybody of the office.
 *
 * **Details**: `accept` runs {@link evaluateCommercialEligibility} on the day of the act and reports every rule. An application
 * that is `eligible` is accepted; one that `needs-review` by a department head, who acts and states grounds; any other is
 * refused with all reasons. The acceptance is bound to the digest of the content. `amend` gives the whole content anew and
 * leads back to `pending`, from an acceptance too; the event says whether the sample changed and holds the digests of before.
 * No act comes before the last one, and none publishes after the last day wanted.
 *
 * @param application - the application as it stands; `null` to begin one
 * @param command - what is asked
 * @param context - actor, instant, policy, the shop's record, screen
 * @returns the step with its event, or the findings that refuse it
 *
 * @example
 * ```ts
 * import { actorId, estateId, instant } from 'wuye';
 * import { applyApplication, decideApplication } from 'wuye/commercial';
 * import { applicationId } from 'wuye/notices';
 * import { unitKey } from 'wuye/records';
 *
 * const context = { actor: { id: actorId('li'), roles: ['clerk'] as const }, at: instant('2026-11-21T01:00:00.000Z') };
 * const content = { shop: { name: '湖畔面馆', unit: unitKey({ building: '1', room: 'S05' }) }, applicant: { name: '王芳' }, wanted: {} };
 * const step = decideApplication(
 *   null, { type: 'apply', id: applicationId('app_1'), estate: estateId('est_1'), content }, context,
 * );
 * if (step.accepted) {
 *   const pending = step.events.reduce(applyApplication, null);
 *   pending?.state; // => 'pending'
 *   const accepted = decideApplication(pending, { type: 'accept' }, { ...context, shop: null });
 *   accepted.accepted; // => false
 * }
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function decideApplication(
  application: CommercialApplication | null,
  command: ApplicationCommand,
  context: ApplicationContext,
): ApplicationStep {
  const policy = context.policy ?? DEFAULT_ELIGIBILITY_POLICY;
  const roles = policy.roles[command.type];
  const grant = grantOfAct(context, roles);
  const findings = [
    stateAllows(application, command),
    finding('APPLICATION.ACTOR_LACKS_ROLE', grant === null ? 'fail' : 'pass', { roles, ...grant }),
    inOrder(application, context),
    ...(application === null ? [] : commandFindings(application, command, context, policy)),
  ];
  const events = () => {
    const reviewed = findings.some(
      ({ code, verdict }) => code === 'APPLICATION.REVIEWER_LACKS_ROLE' && verdict === 'pass',
    );
    const under = reviewed ? grantOfAct(context, policy.reviewers) : grant;
    if (under === null) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'a step without a role');
    return [applicationEvent(application, command, policy, context, findings, actUnder(context, under))];
  };
  return step(findings, events, policy, dateOfAct(context));
}

function stateAllows(application: CommercialApplication | null, { type }: ApplicationCommand) {
  const allowed =
    application === null
      ? type === 'apply'
      : nextState(APPLICATION_TRANSITIONS, application.state, type) !== null;
  const facts = { state: application?.state ?? null, command: type };
  return finding('APPLICATION.STATE_REFUSES', allowed ? 'pass' : 'fail', facts);
}

/** An act dated back would be judged by papers, and by a register, that no longer held. */
function inOrder(application: CommercialApplication | null, { at }: ApplicationContext) {
  const last = lastAct(application);
  const verdict = last === null ? 'not-applicable' : last <= at ? 'pass' : 'fail';
  return finding('APPLICATION.ACT_OUT_OF_ORDER', verdict, { at, last });
}
