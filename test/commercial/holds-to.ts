import { describe, expect, it } from 'vitest';
import {
  type CommercialApplication,
  type EligibilityContext,
  type EligibilityFindingCode,
  evaluateCommercialEligibility,
} from '../../src/commercial/index.js';
import type { Effect, Facts, Verdict } from '../../src/kernel/index.js';
import { applicationWith, asOf, screen, shop } from './support.js';

/** One line of a table: what is changed, and how a rule then comes out. */
export interface RuleCase {
  readonly when: string;
  readonly application?: Partial<CommercialApplication>;
  readonly context?: Partial<Omit<EligibilityContext, 'rules'>>;
  readonly verdict: Verdict;
  readonly facts?: Facts;
  /** Where it weighs otherwise than the rule says. */
  readonly effect?: Effect;
}

/** Holds a rule to its table, on the complete application with one thing changed. */
export function holdsTo(code: EligibilityFindingCode, effect: Effect, cases: readonly RuleCase[]): void {
  describe(code, () => {
    it.each(cases)(
      '$when: $verdict',
      ({ application, context: changed, verdict, facts, effect: weighs = effect }) => {
        const { findings } = evaluateCommercialEligibility(applicationWith(application ?? {}), {
          asOf,
          shop,
          ...(screen === undefined ? {} : { screen }),
          ...changed,
        });
        const found = findings.filter((finding) => finding.code === code);
        expect(found).toHaveLength(1);
        expect([found[0]?.verdict, found[0]?.effect]).toEqual([verdict, weighs]);
        if (facts !== undefined) expect(found[0]?.facts).toEqual(facts);
      },
    );
  });
}
