import {
  type Actor,
  type CalendarDate,
  type Finding,
  found,
  ROLES,
  type Role,
  type RoleGrant,
  roleGrant,
} from '../kernel/index.js';
import type { InspectionFindingCode } from './codes.js';
import type { InspectionCommand } from './command.js';
import type { Inspection } from './inspection.js';
import type { InspectionPolicy, InspectionRule } from './policy.js';

export type InspectionFinding = Finding<InspectionFindingCode>;

/** What a command is decided on. */
export interface Deciding {
  readonly actor: Actor;
  readonly on: CalendarDate;
  readonly policy: InspectionPolicy;
  readonly rule: InspectionRule;
  readonly grant: RoleGrant | null;
}

/** Who may do a command. A measure is carried out by the role that it names, or by a superior. */
export function rolesFor(
  inspection: Inspection | null,
  command: InspectionCommand,
  rule: InspectionRule,
  { plan, superiors }: InspectionPolicy,
): readonly Role[] {
  switch (command.type) {
    case 'plan':
      return [...new Set<Role>([...rule.inspectors, ...rule.signers, ...plan.draftedBy, 'system'])];
    case 'postpone':
    case 'cancel':
    case 'sign-off':
      return rule.signers;
    case 'start':
    case 'answer':
    case 'conclude':
    case 'amend-measure':
    case 're-check':
      return rule.inspectors;
    case 'complete-measure': {
      const measure = inspection?.measures.find(({ id }) => id === command.measure);
      return measure === undefined ? superiors : [measure.role, ...superiors];
    }
    default:
      return [];
  }
}

/** What only an outsider does in an independent inspection. */
const INDEPENDENT: readonly string[] = [
  'postpone',
  'cancel',
  'start',
  'answer',
  'conclude',
  'amend-measure',
  're-check',
  'sign-off',
];

const OFFICE: readonly Role[] = ROLES.filter((role) => role !== 'company-inspector' && role !== 'system');

/** The company inspects the office: not somebody of the inspected office, also not in the company's name. */
export function independence({ type }: InspectionCommand, { actor, on, rule }: Deciding): InspectionFinding {
  const office = roleGrant(actor, OFFICE, on);
  const asked = rule.independent && INDEPENDENT.includes(type);
  return found('INSPECTION.ACTOR_OF_OFFICE', asked ? office === null : 'not-applicable', rule.clause, {
    ...(asked && office !== null ? { officeRole: office.role } : {}),
  });
}

/** The day of the latest act on an inspection. */
export function lastActOn(inspection: Inspection): CalendarDate {
  const { planned, postponed, started, concluded, signedOff, cancelled, answers, measures } = inspection;
  const acts = [
    ...postponed,
    started,
    concluded,
    signedOff,
    cancelled,
    ...answers.map(({ act }) => act),
    ...measures.flatMap(({ done, rechecks }) => [done, ...rechecks]),
  ];
  return acts.reduce((last, act) => (act !== undefined && act.on > last ? act.on : last), planned.on);
}
