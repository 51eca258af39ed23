import { WuyeError } from '../kernel/index.js';
import type { InspectionKind } from './kinds.js';
import type { InspectionPolicy, InspectionRule } from './policy.js';
import { type InspectionWindow, inspectionPeriodOf } from './window.js';

/** The rule of a kind, never an inherited property. */
export function ruleOfKind({ rules }: InspectionPolicy, kind: InspectionKind): InspectionRule {
  if (!Object.hasOwn(rules, kind)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'no such inspection');
  return rules[kind];
}

/** The days that a window may not leave: its period, or the year where only the number counts. */
export const boundsOf = (
  { everyMonths, inEachPeriod }: InspectionRule,
  { from }: Pick<InspectionWindow, 'from'>,
): InspectionWindow => inspectionPeriodOf(from, inEachPeriod ? everyMonths : 12);
