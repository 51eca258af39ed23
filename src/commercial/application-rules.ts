import { type CalendarDate, type Finding, isGiven, type Verdict } from '../kernel/index.js';
import { dateOfAct, grantOfAct } from '../notices/index.js';
import type { CommercialApplication } from './application.js';
import type { ApplicationCommand, ApplicationContext } from './application-command.js';
import { applicationDigest } from './application-digest.js';
import { feeOf } from './application-fee.js';
import type { ApplicationFindingCode, EligibilityFindingCode } from './codes.js';
import { evaluateCommercialEligibility } from './eligibility.js';
import type { EligibilityPolicy } from './policy.js';

type ApplicationFinding = Finding<ApplicationFindingCode | EligibilityFindingCode>;

/** The rules of each command, beside state and role. */
export function commandFindings(
  application: CommercialApplication,
  command: ApplicationCommand,
  context: ApplicationContext,
  policy: EligibilityPolicy,
): readonly ApplicationFinding[] {
  switch (command.type) {
    case 'apply':
      return [];
    case 'amend': {
      const changed = applicationDigest(command.content) !== applicationDigest(application);
      return [finding('APPLICATION.NOTHING_CHANGED', changed ? 'pass' : 'fail')];
    }
    case 'quote': {
      const fee = feeOf(application, command.tariff);
      const issues = fee.ok ? [] : fee.issues.map(({ code }) => code);
      const verdict = fee.ok ? 'pass' : 'fail';
      return [finding('APPLICATION.FEE_UNQUOTABLE', verdict, { issues }, 'CIM-4.2.1.3g')];
    }
    case 'return':
    case 'refuse':
      return [reasonFinding(command.reasons.length > 0 && command.reasons.every(isGiven))];
    case 'withdraw':
      return [reasonFinding(isGiven(command.reason))];
    case 'accept':
      return acceptFindings(application, command.grounds, context, policy);
    case 'publish': {
      const holds = application.accepted?.digest === applicationDigest(application);
      return [
        finding('APPLICATION.ACCEPTANCE_OUTDATED', holds ? 'pass' : 'fail'),
        postingOver(application, dateOfAct(context)),
      ];
    }
  }
}

/** What was accepted for days that went by is not published on others. */
function postingOver({ wanted: { until } }: CommercialApplication, on: CalendarDate): ApplicationFinding {
  const verdict = until === undefined ? 'unknown' : on > until ? 'fail' : 'pass';
  return finding('APPLICATION.POSTING_OVER', verdict, { until: until ?? null, on }, 'CIM-4.2.1.3d');
}

const reasonFinding = (given: boolean) => finding('APPLICATION.REASON_MISSING', given ? 'pass' : 'fail');

function acceptFindings(
  application: CommercialApplication,
  grounds: string | undefined,
  context: ApplicationContext,
  policy: EligibilityPolicy,
): readonly ApplicationFinding[] {
  const asOf = dateOfAct(context);
  const { outcome, findings } = evaluateCommercialEligibility(application, { ...context, asOf });
  const may = outcome === 'eligible' || outcome === 'needs-review';
  const reviewed = (verdict: Verdict) => (outcome === 'needs-review' ? verdict : 'not-applicable');
  const grant = grantOfAct(context, policy.reviewers);
  return [
    finding('APPLICATION.NOT_ELIGIBLE', may ? 'pass' : 'fail', { eligibility: outcome }, 'CIM-4.2.1.3'),
    finding('APPLICATION.REVIEWER_LACKS_ROLE', reviewed(grant === null ? 'fail' : 'pass'), {
      roles: policy.reviewers,
      ...grant,
    }),
    finding('APPLICATION.REVIEW_GROUNDS_MISSING', reviewed(isGiven(grounds) ? 'pass' : 'fail')),
    ...findings,
  ];
}

/** A finding of an application's own rules: each of them blocks. */
export function finding(
  code: ApplicationFindingCode,
  verdict: Verdict,
  facts: Finding['facts'] = {},
  clause = 'CIM-4.2.1.3a',
): ApplicationFinding {
  return { code, verdict, effect: 'blocks', clause, facts };
}
