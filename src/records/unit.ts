import { failed, ok, type Result } from '../kernel/index.js';
import type { UnitKey } from './common.js';
import { isUnitKey } from './unit-key.js';
import { BUILDING, countedNumber, ENTRANCE, plainText, ROOM, spelledNumber } from './unit-parts.js';

export * from './unit-key.js';

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const B = `第?(?<building>0{0,2}[1-9]\\d{0,2}[A-Z]?|[A-Z](?:0?[1-9]\\d?)?|${NUMERAL})`;
const E = `第?(?<entrance>0?[1-9]\\d?|[A-Z]|${NUMERAL})`;
const R = `(?<room>${ROOM}|[〇零一二三四五六七八九]{3,4})(?:号?[室房铺]|号|户|号?商铺|#)?`;
const BUILDING_WORD = '(?:[栋幢]楼?|座|号楼|#楼?)';
const ENTRANCE_WORD = '(?:单元|[梯门])';

const UNIT_FORMS = [
  // 3栋2单元1201室, 3#2-1201, 1栋S05, A座-1201
  `${B}${BUILDING_WORD}-?(?:${E}(?:${ENTRANCE_WORD}-?|-))?(?:商铺)?${R}`,
  // 3-2-1201, 1-S05, 3-2单元1201
  `${B}-(?:${E}(?:${ENTRANCE_WORD}-?|-))?${R}`,
  // 3号2单元1201, 3楼2门301: 号 and 楼 mean the building only where an entrance follows
  `${B}[号楼]-?${E}${ENTRANCE_WORD}-?${R}`,
  // 3号1201室
  `${B}号-?(?<room>${ROOM})[室房]`,
].map(whole);
const CELLS = {
  building: { written: whole(`${B}(?:${BUILDING_WORD}|[号楼])?`), canonical: whole(BUILDING) },
  entrance: { written: whole(`${E}(?:${ENTRANCE_WORD}|号)?`), canonical: whole(ENTRANCE) },
  room: { written: whole(R), canonical: whole(ROOM) },
};

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

/** A building or entrance without leading zeros and Chinese numerals. */
function counted(text: string): string {
  return countedNumber(text).replace(/^([A-Z]?)0+/, '$1');
}

function readCell(part: keyof typeof CELLS, input: string): Result<string, 'UNIT_UNREADABLE'> {
  const text = plainText(input);
  const found = text === null ? undefined : CELLS[part].written.exec(text)?.groups?.[part];
  if (found === undefined) return failed('UNIT_UNREADABLE');
  const value = part === 'room' ? spelledNumber(found) : counted(found);
  return CELLS[part].canonical.test(value) ? ok(value) : failed('UNIT_UNREADABLE');
}

/**
 * Reads a unit in the ways that offices write it, and gives its canonical key.
 *
 * **Details**: read are `3-2-1201`, `3栋2单元1201室`, `3幢2单元1201`, `3号楼2单元1201室`, `3座…`, `3#2-1201`, `1-S05`, `1栋S05`,
 * `A座-1201`; 梯 and 门 for 单元; `3号` or `3楼` for the building where an entrance follows (`3号2单元1201`), and
 * `3号1201室`; full-width characters, lower case, dashes of any kind, blanks around the parts; Chinese numerals
 * (`三栋二单元一二〇一室`). Leading zeros of building and entrance fall (`03栋` is building 3); those of a room stay as
 * written, since `0201` is what its door says: `1-1-0201` and `1-1-201` are two keys.
 *
 * **Gotchas**: nothing is guessed. `1201` alone, four parts, a range (`3-2-1201~1203`), an estate's name before the
 * building, blanks as the only separators (`3 2 1201`), `3楼1201` (a floor?) and placeholders (`0-0-0`) are unreadable.
 * A single two-part text is always building and room.
 *
 * @param input - the cell's text
 * @returns the key, or `UNIT_UNREADABLE`; never throws
 *
 * @example
 * ```ts
 * import { parseUnit } from 'wuye/records';
 *
 * const unit = parseUnit('3号楼2单元1201室');
 * unit.ok && unit.value; // => '3-2-1201'
 * parseUnit('门卫室旁').ok; // => false
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseUnit(input: string): Result<UnitKey, 'UNIT_UNREADABLE'> {
  const text = plainText(input);
  if (text === null) return failed('UNIT_UNREADABLE');
  for (const form of UNIT_FORMS) {
    const { building, entrance, room } = form.exec(text)?.groups ?? {};
    if (building === undefined || room === undefined) continue;
    const middle = entrance === undefined ? [] : [counted(entrance)];
    const key = [counted(building), ...middle, spelledNumber(room)].join('-');
    return isUnitKey(key) ? ok(key) : failed('UNIT_UNREADABLE');
  }
  return failed('UNIT_UNREADABLE');
}

/**
 * Reads a building in a cell of its own: `3`, `3栋`, `03幢`, `2号楼`, `A座`, `三栋`.
 *
 * @param input - the cell's text
 * @returns the building without suffix or leading zeros, or `UNIT_UNREADABLE`; never throws
 *
 * @example
 * ```ts
 * import { parseBuilding } from 'wuye/records';
 *
 * const building = parseBuilding('2号楼');
 * building.ok && building.value; // => '2'
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseBuilding(input: string): Result<string, 'UNIT_UNREADABLE'> {
  return readCell('building', input);
}

/**
 * Reads an entrance in a cell of its own: `2`, `2单元`, `二单元`, `A单元`, `2门`.
 *
 * @param input - the cell's text
 * @returns the entrance without suffix or leading zeros, or `UNIT_UNREADABLE`; never throws
 *
 * @example
 * ```ts
 * import { parseEntrance } from 'wuye/records';
 *
 * const entrance = parseEntrance('2单元');
 * entrance.ok && entrance.value; // => '2'
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseEntrance(input: string): Result<string, 'UNIT_UNREADABLE'> {
  return readCell('entrance', input);
}

/**
 * Reads a room in a cell of its own: `1201`, `1201室`, `S05`. Zeros stay as written.
 *
 * @param input - the cell's text
 * @returns the room without suffix, or `UNIT_UNREADABLE`; never throws
 *
 * @example
 * ```ts
 * import { parseRoom } from 'wuye/records';
 *
 * const room = parseRoom('1201室');
 * room.ok && room.value; // => '1201'
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseRoom(input: string): Result<string, 'UNIT_UNREADABLE'> {
  return readCell('room', input);
}
