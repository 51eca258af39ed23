import { failed, type Result } from '../../kernel/index.js';
import { isUnitKey, parseBuilding, parseEntrance, parseRoom, parseUnit } from '../../records/unit.js';
import { type Cell, cellText } from '../cell.js';
import type { CellIssueCode } from '../codes.js';
import type { FormValue } from '../reading.js';
import type { CellReader } from './cell-reader.js';
import { value } from './value.js';

const reader =
  (parse: (text: string) => Result<FormValue, CellIssueCode>): CellReader =>
  (cell: Cell) =>
    // A unit that Excel took for a date (`1-2-2001`) cannot be told any more.
    cell instanceof Date || typeof cell === 'boolean' ? failed('UNIT_UNREADABLE') : parse(cellText(cell));

/** Reads a unit, `3栋2单元1201室`, as its key. */
export const readUnit: CellReader = reader((text) => (isUnitKey(text) ? value(text) : parseUnit(text)));

/** Reads a building in a column of its own, `3栋`. */
export const readBuilding: CellReader = reader(parseBuilding);

/** Reads an entrance in a column of its own, `2单元`. */
export const readEntrance: CellReader = reader(parseEntrance);

/** Reads a room in a column of its own, `1201室`. */
export const readRoom: CellReader = reader(parseRoom);
