import type { NoticeScope, ScopePart } from '../notices/index.js';
import { cleanLine, cleanLines } from './clean-lines.js';
import { groupParts, type PartGroup } from './group-parts.js';
import { EXCEPT, HOUSEHOLDS, WHOLE_ESTATE } from './words.js';

/**
 * A scope in the words of a sheet.
 *
 * @category Printing
 * @since 0.1.0
 */
export interface ScopeWords {
  /** One line for whole buildings and entrances, then one for each entrance of which only some units are meant. */
  readonly lines: readonly string[];
  /** What is taken out again, and how many households it is; `''` for nothing to say. */
  readonly note: string;
}

/** From so many units on their number is told. */
const MANY_UNITS = 5;

/**
 * Whom a notice concerns, in the words of a sheet: units grouped by building and entrance, buildings in a row drawn
 * together, what is excepted behind it.
 *
 * @param scope - the scope of a notice or of a slot
 * @param building - the word after a building's number: 栋, 幢, 号楼; 栋 by default
 *
 * @example
 * ```ts
 * import { scopeWords } from 'wuye/printing';
 *
 * scopeWords({ kind: 'estate', except: [{ building: '3' }] });
 * // => { lines: ['全小区'], note: '（除3栋外）' }
 * scopeWords({
 *   kind: 'parts',
 *   parts: [
 *     { building: '1' }, { building: '2' }, { building: '3' }, { building: '5', entrance: '1' },
 *     { building: '6', entrance: '2', room: '102' }, { building: '6', entrance: '2', room: '101' },
 *   ],
 * });
 * // => { lines: ['1栋至3栋、5栋1单元', '6栋2单元101、102室'], note: '' }
 * ```
 * @category Printing
 * @since 0.1.0
 */
export function scopeWords(scope: NoticeScope, building = '栋'): ScopeWords {
  if (scope.kind === 'described') return { lines: cleanLines(scope.text), note: '' };
  const except = scope.except ?? [];
  const note = except.length === 0 ? '' : EXCEPT(linesOf(except, building).join('、'));
  if (scope.kind === 'estate') return { lines: [WHOLE_ESTATE], note };
  const groups = groupParts(scope.parts);
  const units = groups.reduce((sum, { rooms }) => sum + rooms.length, 0);
  const isUnitsOnly = groups.every(({ rooms }) => rooms.length > 0);
  const count = isUnitsOnly && units >= MANY_UNITS && except.length === 0 ? HOUSEHOLDS(units) : '';
  return { lines: linesOf(scope.parts, building), note: count + note };
}

/**
 * A scope on one line.
 *
 * @internal
 */
export function scopeLine(scope: NoticeScope, building?: string): string {
  const { lines, note } = scopeWords(scope, building);
  return cleanLine(lines.join('；')) + note;
}

function linesOf(parts: readonly ScopePart[], building: string): readonly string[] {
  const groups = groupParts(parts);
  const whole = [...buildingsOf(groups, building), ...entrancesOf(groups, building)].join('、');
  const units = groups
    .filter(({ rooms }) => rooms.length > 0)
    .map((group) => placeOf(group, building) + roomsOf(group));
  return whole === '' ? units : [whole, ...units];
}

const placeOf = (group: PartGroup, building: string) =>
  `${cleanLine(group.building)}${building}${group.entrance === undefined ? '' : `${cleanLine(group.entrance)}单元`}`;

/** `101、102室`; rooms that are no plain numbers, of shops mostly, keep their names: `S05`. */
function roomsOf({ rooms }: PartGroup): string {
  const names = rooms.map(cleanLine);
  const numbers = names.filter((name) => /^\d+$/.test(name));
  const others = names.filter((name) => !/^\d+$/.test(name));
  return [...(numbers.length === 0 ? [] : [`${numbers.join('、')}室`]), ...others].join('、');
}

/** Whole buildings; three or more numbers in a row as `1栋至3栋`. */
function buildingsOf(groups: readonly PartGroup[], word: string): readonly string[] {
  const names = groups
    .filter(({ entrance, rooms }) => entrance === undefined && rooms.length === 0)
    .map(({ building }) => cleanLine(building));
  const words: string[] = [];
  for (let first = 0; first < names.length; ) {
    let last = first;
    while (follows(names[last], names[last + 1])) last += 1;
    if (last - first < 2) last = first;
    words.push(first === last ? `${names[first]}${word}` : `${names[first]}${word}至${names[last]}${word}`);
    first = last + 1;
  }
  return words;
}

const follows = (name: string | undefined, next: string | undefined) =>
  name !== undefined &&
  next !== undefined &&
  /^[1-9]\d{0,5}$/.test(name) &&
  String(Number(name) + 1) === next;

/** Whole entrances, those of a building together: `5栋1、2单元`. */
function entrancesOf(groups: readonly PartGroup[], word: string): readonly string[] {
  const byBuilding = new Map<string, string[]>();
  for (const { building, entrance, rooms } of groups) {
    if (entrance === undefined || rooms.length > 0) continue;
    const entrances = byBuilding.get(building) ?? [];
    entrances.push(cleanLine(entrance));
    byBuilding.set(building, entrances);
  }
  return [...byBuilding].map(
    ([building, entrances]) => `${cleanLine(building)}${word}${entrances.join('、')}单元`,
  );
}
