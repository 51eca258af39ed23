import type { CollectionDeclaration } from '../kernel/index.js';
import type { Person } from './person.js';
import type { UnitState } from './unit-change.js';

/**
 * The persons across registers, by their key: a document of its own each, so that merging two of them touches only them.
 *
 * @category Persons
 * @since 0.1.0
 */
export const PERSONS_COLLECTION = {
  name: 'persons',
  fields: ['state'],
  indexes: { by_state: { equal: ['state'] } },
} as const satisfies CollectionDeclaration;

/**
 * The units that were split, merged or renumbered: what became of each key.
 *
 * @category Units
 * @since 0.1.0
 */
export const UNITS_COLLECTION = {
  name: 'units',
  fields: ['state', 'since'],
  indexes: { by_state: { equal: ['state'], range: 'since' } },
} as const satisfies CollectionDeclaration;

/**
 * The index values of a person.
 *
 * @param person - the person
 *
 * @example
 * ```ts
 * import { personIndex, type Person } from 'wuye/registers';
 *
 * personIndex({ state: 'standing' } as Person); // => { state: 'standing' }
 * ```
 * @category Persons
 * @since 0.1.0
 */
export function personIndex({ state }: Person): Readonly<Record<string, string>> {
  return { state };
}

/**
 * The index values of a unit.
 *
 * @param unit - what became of it
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type UnitState, unitIndex } from 'wuye/registers';
 *
 * unitIndex({ state: 'closed', since: calendarDate('2026-11-21') } as UnitState);
 * // => { state: 'closed', since: '2026-11-21' }
 * ```
 * @category Units
 * @since 0.1.0
 */
export function unitIndex({ state, since }: UnitState): Readonly<Record<string, string>> {
  return { state, since };
}
