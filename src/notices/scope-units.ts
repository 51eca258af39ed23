import type { UnitKey, UnitParts } from '../records/index.js';
import { unitParts } from '../records/unit-key.js';
import type { NoticeScope, ScopePart } from './scope.js';

/**
 * Whether a scope covers a unit; `null` where the scope is only described in words.
 *
 * @param scope - whom the notice concerns
 * @param unit - the unit's key
 * @throws `KERNEL.INVALID_ARGUMENT` when the unit is no key
 *
 * @example
 * ```ts
 * import { scopeCovers } from 'wuye/notices';
 * import { unitKey } from 'wuye/records';
 *
 * const unit = unitKey({ building: '3', entrance: '2', room: '1201' });
 * scopeCovers({ kind: 'estate', except: [{ building: '3' }] }, unit); // => false
 * scopeCovers({ kind: 'parts', parts: [{ building: '3', entrance: '2' }] }, unit); // => true
 * scopeCovers({ kind: 'described', text: '已换水表的住户' }, unit); // => null
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function scopeCovers(scope: NoticeScope, unit: UnitKey): boolean | null {
  if (scope.kind === 'described') return null;
  const parts = unitParts(unit);
  const isPart = (part: ScopePart) => holds(part, parts);
  return (scope.kind === 'estate' || scope.parts.some(isPart)) && scope.except?.some(isPart) !== true;
}

/**
 * The units that a scope covers, in their order; `null` where the scope is only described in words.
 *
 * @param scope - whom the notice concerns
 * @param units - the estate's units
 * @throws `KERNEL.INVALID_ARGUMENT` when a unit is no key
 *
 * @example
 * ```ts
 * import { unitsIn } from 'wuye/notices';
 * import { unitKey } from 'wuye/records';
 *
 * const units = [unitKey({ building: '3', entrance: '2', room: '1201' }), unitKey({ building: '1', room: 'S05' })];
 * unitsIn({ kind: 'parts', parts: [{ building: '1' }] }, units); // => ['1-S05']
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function unitsIn(scope: NoticeScope, units: Iterable<UnitKey>): readonly UnitKey[] | null {
  if (scope.kind === 'described') return null;
  return [...units].filter((unit) => scopeCovers(scope, unit) === true);
}

/** A part with a room is that one unit; without, it is everything in the entrance or building. */
function holds({ building, entrance, room }: ScopePart, unit: UnitParts): boolean {
  if (building !== unit.building) return false;
  if (room !== undefined) return room === unit.room && entrance === unit.entrance;
  return entrance === undefined || entrance === unit.entrance;
}
