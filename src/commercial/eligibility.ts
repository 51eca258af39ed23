import { type Finding, type Outcome, outcomeOf, policyRef } from '../kernel/index.js';
import type { CommercialApplication } from './application.js';
import type { EligibilityFindingCode } from './codes.js';
import { DEFAULT_ELIGIBILITY_POLICY } from './default-policy.js';
import type { EligibilityContext, EligibilityDecision, EligibilityOutcome } from './eligibility-context.js';
import { eligibilityInput } from './eligibility-input.js';
import type { EligibilityInput, PreparedRule } from './rule.js';
import { ELIGIBILITY_RULES } from './rules.js';

/**
 * Holds an application to every rule of CIM-4.2.1.3a-g: the shop, the applicant, the papers, the trade, the sample, the
 * claims, the posting, the sheets and the terms. Every rule is reported, passes too.
 *
 * **Details**: a rule that fails refuses; else a fact that is missing asks for information; else what a person must look at
 * asks for a review: words that the screen finds, a restricted trade, a scope of business that does not name the trade. A
 * document is valid through its last day, and must be valid on the last day of the posting.
 *
 * **Gotchas**: no fact of a finding holds a name or a number of a person, nor words of the sample.
 *
 * @param application - the application as it stands
 * @param context - date, the shop's record, screen, policy
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { type CommercialApplication, evaluateCommercialEligibility } from 'wuye/commercial';
 * import { applicationId } from 'wuye/notices';
 * import { unitKey } from 'wuye/records';
 *
 * const application = {
 *   id: applicationId('app_1'), estate: estateId('est_1'), schemaVersion: 1, state: 'pending',
 *   appliedOn: calendarDate('2026-11-20'), shop: { name: '湖畔面馆', unit: unitKey({ building: '1', room: 'S05' }) },
 *   applicant: { name: '王芳' }, wanted: {},
 * } as CommercialApplication;
 * const asOf = calendarDate('2026-11-21');
 * evaluateCommercialEligibility(application, { asOf }).outcome; // => 'needs-information'
 * evaluateCommercialEligibility(application, { asOf, shop: null }).outcome; // => 'refused'
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function evaluateCommercialEligibility<Code extends string = EligibilityFindingCode>(
  application: CommercialApplication,
  context: EligibilityContext<Code>,
): EligibilityDecision<Code> {
  const { asOf, policy = DEFAULT_ELIGIBILITY_POLICY } = context;
  const rules = context.rules ?? (ELIGIBILITY_RULES as readonly PreparedRule<string>[]);
  const input = eligibilityInput(application, context, policy);
  const findings = rules.map((rule) => findingOf(rule, input));
  return {
    outcome: OUTCOMES[outcomeOf(findings)],
    findings: findings as Finding<Code>[],
    policy: policyRef(policy),
    asOf,
  };
}

const OUTCOMES = {
  allowed: 'eligible',
  'needs-review': 'needs-review',
  'needs-information': 'needs-information',
  refused: 'refused',
} as const satisfies Record<Outcome, EligibilityOutcome>;

function findingOf<Code extends string>(rule: PreparedRule<Code>, input: EligibilityInput): Finding<Code> {
  const judgement = rule.judge(input);
  // By name, not by key: the commonest answer costs a comparison, not a look-up.
  if (judgement === 'pass') return rule.plain.pass;
  if (judgement === 'not-applicable') return rule.plain['not-applicable'];
  if (typeof judgement === 'string') return rule.plain[judgement];
  const { code, clause, path } = rule;
  const { verdict, facts = {}, effect = rule.effect } = judgement;
  return { code, verdict, effect, clause, facts, path };
}
