import type { ActorId, CalendarDate, Role } from '../kernel/index.js';
import type { Inspection } from './inspection.js';
import { DEFAULT_INSPECTION_POLICY, type InspectionPolicy } from './policy.js';
import { ruleOfKind } from './rule-of.js';

/**
 * Something that an inspection asks of somebody.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface InspectionTask {
  readonly what: 'conduct' | 'correct' | 're-check' | 'sign-off';
  readonly role: Role;
  /** One person of the role. */
  readonly person?: ActorId;
  /** The measure that it is about. */
  readonly measure?: string;
  readonly since: CalendarDate;
  /** The last day in time. */
  readonly dueOn: CalendarDate;
}

/**
 * What an inspection asks for as it stands: to be carried out; each open measure; each re-check; the sign-off.
 *
 * @param inspection - in any state; one that is signed off or cancelled asks for nothing
 * @param policy - who does it: {@link DEFAULT_INSPECTION_POLICY} by default
 *
 * @example
 * ```ts
 * import { type Inspection, inspectionTasks } from 'wuye/inspections';
 *
 * const planned = {
 *   kind: 'self-check', state: 'planned', window: { from: '2026-10-01', until: '2026-12-31' }, measures: [],
 * } as unknown as Inspection;
 * inspectionTasks(planned);
 * // => [{ what: 'conduct', role: 'department-head', since: '2026-10-01', dueOn: '2026-12-31' }]
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function inspectionTasks(
  inspection: Inspection,
  policy: InspectionPolicy = DEFAULT_INSPECTION_POLICY,
): readonly InspectionTask[] {
  const { inspectors, signers } = ruleOfKind(policy, inspection.kind);
  const { state, window, measures, concluded, signOffBy } = inspection;
  const [inspector = 'department-head'] = inspectors;
  if (state === 'planned' || state === 'under-way') {
    return [{ what: 'conduct', role: inspector, since: window.from, dueOn: window.until }];
  }
  if (state !== 'recorded' || concluded === undefined) return [];
  const tasks = measures.flatMap((measure): readonly InspectionTask[] => {
    const { id, role, person, dueOn, done, recheckBy, rechecks } = measure;
    if (measure.state === 'open') {
      const since = rechecks.at(-1)?.on ?? concluded.on;
      return [
        { what: 'correct', role, ...(person === undefined ? {} : { person }), measure: id, since, dueOn },
      ];
    }
    if (measure.state !== 'done' || done === undefined || recheckBy === undefined) return [];
    return [{ what: 're-check', role: inspector, measure: id, since: done.on, dueOn: recheckBy }];
  });
  if (signOffBy === undefined) return tasks;
  const since = measures.reduce((last, { rechecks }) => {
    const on = rechecks.at(-1)?.on ?? last;
    return on > last ? on : last;
  }, concluded.on);
  return [...tasks, { what: 'sign-off', role: signers[0] ?? inspector, since, dueOn: signOffBy }];
}
