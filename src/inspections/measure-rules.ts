import {
  actedBy,
  type CalendarDate,
  type ClauseId,
  found,
  isGiven,
  isId,
  nextState,
  personsOf,
  ROLES,
  roleGrant,
} from '../kernel/index.js';
import { repeated } from './checklist-rules.js';
import type { InspectionCommand, MeasureOrdered } from './command.js';
import type { CorrectiveMeasure, Inspection } from './inspection.js';
import type { Deciding, InspectionFinding } from './inspection-rules.js';
import { MEASURE_TRANSITIONS, type MeasureCommandType } from './transitions.js';

/** Whatever is not met has a measure, and every measure something that is not met, words, a role and a day to come. */
export function orderFindings(
  { answers }: Inspection,
  measures: readonly MeasureOrdered[],
  on: CalendarDate,
  clause: ClauseId,
): readonly InspectionFinding[] {
  const wrong = answers.filter(({ answer }) => answer === 'not-met').map(({ item }) => item);
  const bare = wrong.filter((item) => !measures.some(({ items }) => items.includes(item)));
  const listed = (of: (measure: MeasureOrdered) => boolean) => ({
    measures: measures.filter(of).map(({ id }) => (isId(id) ? id : '?')),
  });
  const ids = repeated(measures.map(({ id }) => id));
  const unfounded = listed(({ items }) => items.length === 0 || items.some((item) => !wrong.includes(item)));
  const alike = listed(({ id }) => ids.includes(id));
  const wordless = listed(({ id, action, role }) => !isId(id) || !isGiven(action) || !ROLES.includes(role));
  const past = listed(({ dueOn }) => dueOn < on);
  const none = (list: typeof past) => list.measures.length === 0;
  return [
    found('INSPECTION.MEASURE_MISSING', bare.length === 0 ? 'pass' : 'unknown', clause, { items: bare }),
    found('INSPECTION.MEASURE_UNFOUNDED', none(unfounded), clause, unfounded),
    found('INSPECTION.MEASURES_ALIKE', none(alike), clause, alike),
    found('INSPECTION.MEASURE_WORDLESS', none(wordless) ? 'pass' : 'unknown', clause, wordless),
    found('INSPECTION.MEASURE_DUE_IN_PAST', none(past), clause, { ...past, on }),
  ];
}

type OnMeasure = Extract<InspectionCommand, { readonly measure: string }>;

/** What a command on one measure is asked. */
export function measureFindings(
  inspection: Inspection,
  command: OnMeasure,
  deciding: Deciding,
): readonly InspectionFinding[] {
  const { on, rule } = deciding;
  const measure = inspection.measures.find(({ id }) => id === command.measure);
  if (measure === undefined) {
    return [found('INSPECTION.MEASURE_UNKNOWN', false, rule.clause, { ordered: inspection.measures.length })];
  }
  const type: MeasureCommandType =
    command.type === 're-check' && !command.effective ? 're-open' : command.type;
  const may = nextState(MEASURE_TRANSITIONS, measure.state, type) !== null;
  const { id, state } = measure;
  return [
    found('INSPECTION.MEASURE_UNKNOWN', true, rule.clause, { ordered: inspection.measures.length }),
    found('INSPECTION.MEASURE_STATE_REFUSES', may, rule.clause, {
      measure: id,
      measureState: state,
      inspectionCommand: command.type,
    }),
    ...(command.type === 'complete-measure' ? completionFindings(measure, deciding) : []),
    ...(command.type === 'amend-measure' ? amendFindings(measure, command, on, rule.clause) : []),
    ...(command.type === 're-check' ? recheckFindings(measure, command, deciding) : []),
  ];
}

function completionFindings(measure: CorrectiveMeasure, deciding: Deciding): readonly InspectionFinding[] {
  const { actor, on, policy, rule, grant } = deciding;
  const { id, person, dueOn } = measure;
  const superior = roleGrant(actor, policy.superiors, on) !== null;
  const may = superior || person === actor.id || person === grant?.onBehalfOf;
  return [
    found('INSPECTION.MEASURE_OF_ANOTHER', person === undefined ? 'not-applicable' : may, rule.clause, {
      measure: id,
      ...(person === undefined ? {} : { person }),
    }),
    found('INSPECTION.MEASURE_OVERDUE', on <= dueOn, rule.clause, { measure: id, dueOn, on }, 'advises'),
  ];
}

function amendFindings(
  { id, role, person, dueOn }: CorrectiveMeasure,
  command: OnMeasure & { readonly type: 'amend-measure' },
  on: CalendarDate,
  clause: ClauseId,
): readonly InspectionFinding[] {
  const to = amended({ role, dueOn, ...(person === undefined ? {} : { person }) }, command);
  const changes = to.role !== role || to.person !== (person ?? null) || to.dueOn !== dueOn;
  return [
    found('INSPECTION.REASON_MISSING', isGiven(command.reason) ? 'pass' : 'unknown', clause),
    found('INSPECTION.MEASURE_UNCHANGED', changes, clause, { measure: id }),
    found('INSPECTION.MEASURE_DUE_IN_PAST', to.dueOn >= on || to.dueOn === dueOn, clause, {
      measures: [id],
      on,
    }),
  ];
}

/** A measure given to another role is nobody's in particular, unless the command says whose. */
export function amended(
  measure: Pick<CorrectiveMeasure, 'role' | 'person' | 'dueOn'>,
  command: OnMeasure & { readonly type: 'amend-measure' },
) {
  const role = command.role ?? measure.role;
  const kept = role === measure.role ? (measure.person ?? null) : null;
  return {
    role,
    person: command.person === undefined ? kept : command.person,
    dueOn: command.dueOn ?? measure.dueOn,
  };
}

function recheckFindings(
  measure: CorrectiveMeasure,
  { effective, dueOn }: OnMeasure & { readonly type: 're-check' },
  { actor, on, grant, rule, policy }: Deciding,
): readonly InspectionFinding[] {
  const { id, correctedBy, recheckBy } = measure;
  const checker = grant === null ? [actor.id] : personsOf(actedBy(actor, grant, on));
  const own = checker.some((person) => correctedBy.includes(person));
  const finding = found('INSPECTION.RECHECKER_CORRECTED', !own, rule.clause, { measure: id });
  const waived =
    own && rule.correctorSigns !== null
      ? { waivedBy: { policy: policy.id, reason: rule.correctorSigns.reason } }
      : {};
  const dated = dueOn === undefined ? 'unknown' : dueOn >= on;
  return [
    { ...finding, ...waived },
    found('INSPECTION.RECHECK_DUE_DATE_MISSING', effective ? 'not-applicable' : dated, rule.clause, {
      measure: id,
      ...(dueOn === undefined ? {} : { dueOn }),
      on,
    }),
    found(
      'INSPECTION.RECHECK_LATE',
      recheckBy === undefined ? 'not-applicable' : on <= recheckBy,
      rule.clause,
      { measure: id, recheckBy: recheckBy ?? null, on },
      'advises',
    ),
  ];
}
