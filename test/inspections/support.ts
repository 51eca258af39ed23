import { type Actor, actorId, estateId, type Role, type Step } from 'wuye';
import {
  applyInspection,
  applyInspectionPlan,
  decideInspection,
  decideInspectionPlan,
  type Inspection,
  type InspectionCommand,
  type InspectionKind,
  type InspectionPlan,
  type InspectionPlanCommand,
  type InspectionPolicy,
  type InspectionState,
  inspectionId,
  type MeasureOrdered,
} from 'wuye/inspections';
import { day } from '../support/records.js';

export const estate = estateId('est_1');
export const actor = (id: string, ...roles: readonly Role[]): Actor => ({ id: actorId(id), roles });

/** Who inspects, who signs, and a day in the fourth quarter. */
export const CAST = {
  'self-check': { inspector: actor('zhou', 'department-head'), signer: actor('zhou', 'department-head') },
  'company-inspection': {
    inspector: actor('wu', 'company-inspector'),
    signer: actor('wu', 'company-inspector'),
  },
  'records-inspection': {
    inspector: actor('zhou', 'department-head'),
    signer: actor('qian', 'project-manager'),
  },
} as const satisfies Record<InspectionKind, { readonly inspector: Actor; readonly signer: Actor }>;

export const clerk = actor('li', 'clerk');
const window = { from: day('2026-10-01'), until: day('2026-12-31') };
const checklist = [
  { id: 'registers-complete', clause: 'CIM-4.1.1' },
  { id: 'access-log-kept', clause: 'CN-PIPL-51' },
  { id: 'own-item', clause: 'OWN-1', text: '钥匙柜已上锁' },
] as const;

export const measure = (given: Partial<MeasureOrdered> = {}): MeasureOrdered => ({
  id: 'm1',
  items: ['access-log-kept'],
  action: '补录十月的查看记录',
  role: 'clerk',
  dueOn: day('2026-11-20'),
  ...given,
});

export const planned = (kind: InspectionKind = 'self-check', given = {}): InspectionCommand => ({
  type: 'plan',
  id: inspectionId('ins_1'),
  estate,
  kind,
  window,
  checklist,
  ...given,
});

export const ANSWERS = [
  { item: 'registers-complete', answer: 'met' },
  { item: 'access-log-kept', answer: 'not-met', note: '十月缺三天', evidence: ['f_1'] },
  { item: 'own-item', answer: 'not-applicable', note: '没有钥匙柜' },
] as const;

export const COMMANDS = {
  plan: planned(),
  postpone: {
    type: 'postpone',
    window: { from: day('2026-11-01'), until: day('2026-12-20') },
    reason: '盘点',
  },
  cancel: { type: 'cancel', reason: '重复安排' },
  start: { type: 'start' },
  answer: { type: 'answer', answers: ANSWERS },
  conclude: { type: 'conclude', measures: [measure()] },
  'amend-measure': { type: 'amend-measure', measure: 'm1', dueOn: day('2026-11-25'), reason: '等供应商' },
  'complete-measure': { type: 'complete-measure', measure: 'm1', note: '已补录' },
  're-check': { type: 're-check', measure: 'm1', effective: true },
  'sign-off': { type: 'sign-off' },
} as const satisfies Record<InspectionCommand['type'], InspectionCommand>;

export function accepted<Event>(step: Step<Event>): readonly Event[] {
  if (step.accepted) return step.events;
  const stopped = step.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown');
  throw new Error(`refused: ${stopped.map(({ code, verdict }) => `${code} ${verdict}`).join(', ')}`);
}

/** The findings that stop a step, with their verdict. */
export const stops = (step: Step<unknown>): readonly string[] =>
  step.findings
    .filter(
      ({ verdict, effect, waivedBy }) =>
        effect === 'blocks' && waivedBy === undefined && /fail|unknown/.test(verdict),
    )
    .map(({ code, verdict }) => `${code} ${verdict}`);

type Told = readonly [command: InspectionCommand, who: Actor, on: string];

/** An inspection after commands, each of which must be accepted. */
export const carriedOut = (
  told: readonly Told[],
  start: Inspection | null = null,
  policy?: InspectionPolicy,
): Inspection =>
  told.reduce<Inspection | null>((inspection, [command, who, on]) => {
    const context = { actor: who, on: day(on), ...(policy === undefined ? {} : { policy }) };
    return accepted(decideInspection(inspection, command, context)).reduce<Inspection | null>(
      applyInspection,
      inspection,
    );
  }, start) as Inspection;

/** The way of an inspection from its plan to its sign-off. */
export const way = (kind: InspectionKind): readonly Told[] => {
  const { inspector, signer } = CAST[kind];
  return [
    [planned(kind), inspector, '2026-10-08'],
    [COMMANDS.start, inspector, '2026-11-02'],
    [COMMANDS.answer, inspector, '2026-11-02'],
    [COMMANDS.conclude, inspector, '2026-11-03'],
    [COMMANDS['complete-measure'], clerk, '2026-11-10'],
    [COMMANDS['re-check'], inspector, '2026-11-12'],
    [COMMANDS['sign-off'], signer, '2026-11-13'],
  ];
};

/** An inspection in a state; recorded ones with a measure in the state that the command needs. */
export function inspectionIn(
  state: InspectionState,
  kind: InspectionKind = 'self-check',
  next?: InspectionCommand['type'],
): Inspection {
  const steps = way(kind);
  if (state === 'cancelled')
    return carriedOut([[COMMANDS.cancel, CAST[kind].signer, '2026-11-01']], carriedOut(steps.slice(0, 1)));
  const recorded = next === 're-check' ? 5 : next === 'sign-off' ? 6 : 4;
  const answered = next === 'conclude' ? 3 : 2;
  return carriedOut(steps.slice(0, { planned: 1, 'under-way': answered, recorded, 'signed-off': 7 }[state]));
}

export const planAfter = (
  told: readonly (readonly [command: InspectionPlanCommand, who: Actor, on: string])[],
  start: InspectionPlan | null = null,
): InspectionPlan =>
  told.reduce<InspectionPlan | null>((plan, [command, who, on]) => {
    const step = decideInspectionPlan(plan, command, { actor: who, on: day(on) });
    return accepted(step).reduce<InspectionPlan | null>(applyInspectionPlan, plan);
  }, start) as InspectionPlan;
