import type { UnitKey } from '../records/index.js';
import type { UnaddressedUnit } from './addressee-list.js';

/** The units of which somebody should be addressed and is not, each once; nobody is in one that is not handed over. */
export function unitsWithout(unaddressed: readonly UnaddressedUnit[]): readonly UnitKey[] {
  const waiting = unaddressed.filter(({ reason }) => reason !== 'not-handed-over');
  return [...new Set(waiting.map(({ unit }) => unit))];
}
