import { WuyeError } from '../kernel/index.js';
import type { UnitKey } from './common.js';
import { UNIT_KEY } from './unit-parts.js';

/**
 * The parts of a unit in canonical form: a dwelling or shop space is building + entrance? + room.
 *
 * @category Records
 * @since 0.1.0
 */
export interface UnitParts {
  /** `3`, `A`, `12A`: no suffix, no leading zero. */
  readonly building: string;
  /** `2`: absent where the building has no entrances, and for shops. */
  readonly entrance?: string;
  /** `1201`, `S05`: no suffix, zeros as written. */
  readonly room: string;
}

/**
 * Tells whether a text is a unit key in its canonical form.
 *
 * @param value - any text
 *
 * @example
 * ```ts
 * import { isUnitKey } from 'wuye/records';
 *
 * isUnitKey('3-2-1201'); // => true
 * isUnitKey('3栋2单元1201室'); // => false
 * ```
 * @category Records
 * @since 0.1.0
 */
export function isUnitKey(value: string): value is UnitKey {
  return typeof value === 'string' && UNIT_KEY.test(value);
}

/**
 * The key of a unit whose parts are known, for instance from three cells of their own.
 *
 * @param parts - canonical parts, as `parseBuilding`, `parseEntrance` and `parseRoom` give them
 * @throws `KERNEL.INVALID_ARGUMENT` when a part is not in canonical form
 *
 * @example
 * ```ts
 * import { unitKey } from 'wuye/records';
 *
 * unitKey({ building: '3', entrance: '2', room: '1201' }); // => '3-2-1201'
 * unitKey({ building: '1', room: 'S05' }); // => '1-S05'
 * ```
 * @category Records
 * @since 0.1.0
 */
export function unitKey({ building, entrance, room }: UnitParts): UnitKey {
  const key = entrance === undefined ? `${building}-${room}` : `${building}-${entrance}-${room}`;
  const parts = entrance === undefined ? 2 : 3;
  if (isUnitKey(key) && key.split('-').length === parts) return key;
  throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not the canonical parts of a unit');
}

/**
 * The parts of a key: two parts are building and room, three are building, entrance and room.
 *
 * @param key - the unit's key
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no key after all
 *
 * @example
 * ```ts
 * import { parseUnit, unitParts } from 'wuye/records';
 *
 * const unit = parseUnit('3栋2单元1201室');
 * unit.ok && unitParts(unit.value); // => { building: '3', entrance: '2', room: '1201' }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function unitParts(key: UnitKey): UnitParts {
  if (!isUnitKey(key)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not a unit key');
  const [building = '', second = '', third] = key.split('-');
  return third === undefined ? { building, room: second } : { building, entrance: second, room: third };
}

/**
 * A unit as people write it. Chinese: `3栋2单元1201室`, and `1栋S05` where the room's code begins with a letter.
 * English texts write the key itself.
 *
 * @param key - the unit's key
 * @param language - `'zh-CN'` by default
 *
 * @example
 * ```ts
 * import { formatUnit, parseUnit } from 'wuye/records';
 *
 * const unit = parseUnit('3#2-1201');
 * unit.ok && formatUnit(unit.value, 'zh-CN'); // => '3栋2单元1201室'
 * ```
 * @category Records
 * @since 0.1.0
 */
export function formatUnit(key: UnitKey, language: 'zh-CN' | 'en' = 'zh-CN'): string {
  if (language === 'en') return key;
  const { building, entrance, room } = unitParts(key);
  const numbered = /^\d/.test(room) ? `${room}室` : room;
  return `${building}栋${entrance === undefined ? '' : `${entrance}单元`}${numbered}`;
}

/**
 * Orders units as a person would list them: `2-1-101` before `10-1-101`. Numbers come before letters, a unit without
 * an entrance before those with one. A total order: 0 for equal keys only.
 *
 * @param a - a unit's key
 * @param b - another
 * @returns negative, 0 or positive, for `Array.prototype.sort`
 *
 * @example
 * ```ts
 * import { compareUnits, type UnitKey } from 'wuye/records';
 *
 * (['10-1-101', '2-1-101', '2-S01'] as UnitKey[]).sort(compareUnits); // => ['2-S01', '2-1-101', '10-1-101']
 * ```
 * @category Records
 * @since 0.1.0
 */
export function compareUnits(a: UnitKey, b: UnitKey): number {
  const [left, right] = [sortable(a), sortable(b)];
  for (let at = 0; at < 3; at++) {
    const order = comparePart(left[at] ?? '', right[at] ?? '');
    if (order !== 0) return order;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

const sortable = (key: UnitKey): readonly string[] => {
  const parts = key.split('-');
  return parts.length === 2 ? [parts[0] ?? '', '', parts[1] ?? ''] : parts;
};

const RUNS = /\d+|\D+/g;

function comparePart(a: string, b: string): number {
  const [left, right] = [a.match(RUNS) ?? [], b.match(RUNS) ?? []];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [x, y] = [left[at], right[at]];
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    const [numberX, numberY] = [Number(x), Number(y)];
    const numeric = !Number.isNaN(numberX) && !Number.isNaN(numberY);
    if (numeric && numberX !== numberY) return numberX - numberY;
    if (!numeric && x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
