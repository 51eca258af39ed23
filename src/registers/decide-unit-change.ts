import { roleGrant, type Step, step } from '../kernel/index.js';
import type { RegisterFindingCode } from './codes.js';
import { DEFAULT_REGISTER_POLICY } from './policy.js';
import type { UnitCommand, UnitContext, UnitEvent, UnitState } from './unit-change.js';
import { planOf, type UnitPlan } from './unit-plan.js';
import { unitFindings } from './unit-rules.js';

/**
 * Decides a split, a merge or a renumbering of units, and lists where each record goes. Clause CIM-4.1.4.
 *
 * **Details**: merging and renumbering move every record, closed ones too. A split moves what `assignments` say: it is
 * refused while an open record has no assignment (the finding names the records); a closed record without one stays under
 * the old key, as its history. Old keys are closed with their successors, unless the key itself goes on. Records that
 * would be the same under the new key (two occupancies) are told and move all the same. Nothing is deleted.
 *
 * **Gotchas**: give **all** records of the units, and commit all events together.
 *
 * @param units - what is on file about the keys that the command names; keys without a state may be left out
 * @param command - what is asked
 * @param context - actor, date, records, policy
 * @returns the step: opened keys, moved records, closed keys, in this order; or the findings that refuse it
 * @throws `KERNEL.INVALID_ARGUMENT` when the records are of several estates
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
 * import { type OccupancyRecord, unitKey } from 'wuye/records';
 * import { decideUnitChange } from 'wuye/registers';
 *
 * const unit = unitKey({ building: '3', entrance: '2', room: '1201' });
 * const occupancy: OccupancyRecord = {
 *   id: recordId('occ_1'), estate: estateId('est_1'), kind: 'occupancy', schemaVersion: 1, status: { state: 'open' },
 *   recordedBy: actorId('li'), recordedAt: instant(0), source: { type: 'entry' }, unit, floorArea: 89.5,
 *   occupancyStatus: 'vacant',
 * };
 * const step = decideUnitChange(
 *   [],
 *   { type: 'renumber', unit, to: unitKey({ building: '3', entrance: '2', room: '1203' }) },
 *   {
 *     actor: { id: actorId('li'), roles: ['clerk'] }, on: calendarDate('2026-11-21'), records: [occupancy],
 *   },
 * );
 * step.accepted && step.events.map(({ type }) => type); // => ['unit-opened', 'record-moved', 'unit-closed']
 * ```
 * @category Units
 * @since 0.1.0
 */
export function decideUnitChange(
  units: readonly UnitState[],
  command: UnitCommand,
  context: UnitContext,
): Step<UnitEvent, RegisterFindingCode> {
  const { actor, on, policy = DEFAULT_REGISTER_POLICY } = context;
  const grant = roleGrant(actor, policy.unitRoles, on);
  const plan = planOf(command, context.records);
  const act = {
    on,
    by: actor.id,
    ...(grant?.onBehalfOf === undefined ? {} : { onBehalfOf: grant.onBehalfOf }),
  };
  return step(unitFindings(units, command, plan, { grant, policy }), () => eventsOf(plan, act), policy, on);
}

function eventsOf(
  { sources, targets, records, moves }: UnitPlan,
  act: Pick<UnitEvent, 'on' | 'by' | 'onBehalfOf'>,
): readonly UnitEvent[] {
  const opened = targets
    .filter((unit) => !sources.includes(unit))
    .map((unit): UnitEvent => ({ type: 'unit-opened', unit, predecessors: sources, ...act }));
  const moved = records.flatMap(({ id, kind, unit }): readonly UnitEvent[] => {
    const to = moves.get(id);
    if (to === undefined || to === unit) return [];
    return [{ type: 'record-moved', record: id, kind, from: unit, to, ...act }];
  });
  const closed = sources
    .filter((unit) => !targets.includes(unit))
    .map((unit): UnitEvent => ({ type: 'unit-closed', unit, successors: targets, ...act }));
  return [...opened, ...moved, ...closed];
}
