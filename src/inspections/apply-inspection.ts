import { nextState, WuyeError } from '../kernel/index.js';
import { applyMeasure } from './apply-measure.js';
import type { InspectionEvent } from './event.js';
import type { Inspection } from './inspection.js';
import { INSPECTION_TRANSITIONS, type InspectionCommandType } from './transitions.js';

/** The command that an event follows from. */
const COMMAND_OF = {
  'inspection-postponed': 'postpone',
  'inspection-cancelled': 'cancel',
  'inspection-started': 'start',
  'inspection-answered': 'answer',
  'inspection-concluded': 'conclude',
  'inspection-measure-amended': 'amend-measure',
  'inspection-measure-completed': 'complete-measure',
  'inspection-measure-reopened': 're-check',
  'inspection-measure-effective': 're-check',
  'inspection-signed-off': 'sign-off',
} as const satisfies Record<Exclude<InspectionEvent['type'], 'inspection-planned'>, InspectionCommandType>;

/**
 * The inspection after an event. The inspection given is not changed.
 *
 * @param inspection - the inspection as it stood; `null` before `inspection-planned`
 * @param event - an event of {@link decideInspection} on this inspection
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another inspection's, or does not fit its state
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId } from 'wuye';
 * import { applyInspection, inspectionId } from 'wuye/inspections';
 *
 * const inspection = applyInspection(null, {
 *   type: 'inspection-planned', inspection: inspectionId('ins_1'), estate: estateId('est_1'), kind: 'self-check',
 *   window: { from: calendarDate('2026-10-01'), until: calendarDate('2026-12-31') },
 *   checklist: [{ id: 'registers-complete', clause: 'CIM-4.1.1' }],
 *   act: { on: calendarDate('2026-10-08'), by: actorId('zhou'), role: 'department-head' },
 * });
 * [inspection.state, inspection.answers]; // => ['planned', []]
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function applyInspection(inspection: Inspection | null, event: InspectionEvent): Inspection {
  if (event.type === 'inspection-planned') {
    if (inspection !== null) throw unfit(event.type, inspection.state);
    return begun(event);
  }
  const command = Object.hasOwn(COMMAND_OF, event.type) ? COMMAND_OF[event.type] : '';
  const state =
    inspection?.id === event.inspection ? nextState(INSPECTION_TRANSITIONS, inspection.state, command) : null;
  if (inspection === null || state === null) throw unfit(event.type, inspection?.state ?? 'not there');
  return after({ ...inspection, state }, event);
}

const unfit = (event: string, state: string) =>
  new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event} on an inspection that is ${state}`);

function begun(event: InspectionEvent & { readonly type: 'inspection-planned' }): Inspection {
  const { inspection: id, estate, kind, entry, window, checklist, act } = event;
  return {
    id,
    estate,
    schemaVersion: 1,
    kind,
    ...(entry === undefined ? {} : { entry }),
    state: 'planned',
    window,
    checklist,
    answers: [],
    measures: [],
    planned: act,
    postponed: [],
  };
}

function after(
  inspection: Inspection,
  event: Exclude<InspectionEvent, { readonly type: 'inspection-planned' }>,
): Inspection {
  const { act } = event;
  switch (event.type) {
    case 'inspection-postponed': {
      const left = { ...act, reason: event.reason, window: inspection.window };
      return { ...inspection, window: event.window, postponed: [...inspection.postponed, left] };
    }
    case 'inspection-cancelled':
      return { ...inspection, cancelled: { ...act, reason: event.reason } };
    case 'inspection-started':
      return { ...inspection, started: act };
    case 'inspection-answered': {
      const items = event.answers.map(({ item }) => item);
      const kept = inspection.answers.filter(({ item }) => !items.includes(item));
      return { ...inspection, answers: [...kept, ...event.answers.map((given) => ({ ...given, act }))] };
    }
    case 'inspection-concluded': {
      const measures = event.measures.map(
        (measure) => ({ ...measure, state: 'open', correctedBy: [], rechecks: [] }) as const,
      );
      return { ...inspection, measures, concluded: act, ...dueBy(event) };
    }
    case 'inspection-signed-off': {
      const { signOffBy: _met, ...rest } = inspection;
      return { ...rest, signedOff: event.waiver === undefined ? act : { ...act, waiver: event.waiver } };
    }
    default:
      return { ...inspection, measures: applyMeasure(inspection.measures, event), ...dueBy(event) };
  }
}

const dueBy = (event: InspectionEvent) =>
  'signOffBy' in event && event.signOffBy !== undefined ? { signOffBy: event.signOffBy } : {};
