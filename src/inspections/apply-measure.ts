import { nextState, personsOf, WuyeError } from '../kernel/index.js';
import type { InspectionEvent } from './event.js';
import type { CorrectiveMeasure } from './inspection.js';
import { MEASURE_TRANSITIONS, type MeasureCommandType } from './transitions.js';

type MeasureEvent = Extract<InspectionEvent, { readonly measure: string }>;

const COMMAND_OF = {
  'inspection-measure-amended': 'amend-measure',
  'inspection-measure-completed': 'complete-measure',
  'inspection-measure-effective': 're-check',
  'inspection-measure-reopened': 're-open',
} as const satisfies Record<MeasureEvent['type'], MeasureCommandType>;

/** The measures of an inspection after an event on one of them. */
export function applyMeasure(
  measures: readonly CorrectiveMeasure[],
  event: MeasureEvent,
): readonly CorrectiveMeasure[] {
  const one = measures.find(({ id }) => id === event.measure);
  const state = one === undefined ? null : nextState(MEASURE_TRANSITIONS, one.state, COMMAND_OF[event.type]);
  if (one === undefined || state === null) {
    const is = one?.state ?? 'not there';
    throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event.type} on a measure that is ${is}`);
  }
  const changed = after({ ...one, state }, event);
  return measures.map((measure) => (measure === one ? changed : measure));
}

function after(measure: CorrectiveMeasure, event: MeasureEvent): CorrectiveMeasure {
  const { act } = event;
  if (event.type === 'inspection-measure-amended') {
    const { person: _before, ...rest } = measure;
    const { role, person, dueOn } = event;
    return { ...rest, role, dueOn, ...(person === null ? {} : { person }) };
  }
  const noted = event.note === undefined ? act : { ...act, note: event.note };
  if (event.type === 'inspection-measure-completed') {
    const correctedBy = [...new Set([...measure.correctedBy, ...personsOf(act)])];
    return { ...measure, done: noted, correctedBy, recheckBy: event.recheckBy };
  }
  const { recheckBy: _met, ...rest } = measure;
  const effective = event.type === 'inspection-measure-effective';
  const rechecks = [...measure.rechecks, { ...noted, effective }];
  return effective ? { ...rest, rechecks } : { ...rest, rechecks, dueOn: event.dueOn };
}
