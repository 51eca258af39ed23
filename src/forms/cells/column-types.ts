import type { ColumnType } from '../form.js';
import type { CellReader } from './cell-reader.js';
import type { CellWriter } from './cell-writer.js';
import { readDateCell, readDateOrOpenEnded } from './date-cells.js';
import { readEnum } from './enum.js';
import type { Tidy } from './guard.js';
import { readIdNumber, readNationality, readPassport, readResidentId, readUscc } from './identity.js';
import { readPhones, readPlates } from './lists.js';
import {
  readLatinName,
  readName,
  readOrganisation,
  tidyLatinName,
  tidyName,
  tidyOrganisation,
} from './name.js';
import { readIntegerCell, readNumberCell, readRowNumber } from './number.js';
import { readCode, readList, readText, tidyCode, tidyText } from './text.js';
import { readBuilding, readEntrance, readRoom, readUnit } from './unit-cells.js';
import { writeDate, writeNumber, writePhones, writeText } from './write-cell.js';

/** How the cells of a type are read, written and laid out. */
export interface ColumnTypeRule {
  readonly read: CellReader;
  readonly write: CellWriter;
  /** Set where the cell's text is the value: how it is kept. */
  readonly tidy?: Tidy;
  /** Set where parts of the cell's text go into the value; readers of the others refuse what is malformed. */
  readonly kept?: true;
  /** Width in half-width characters. */
  readonly width: number;
  readonly align: 'left' | 'centre' | 'right';
}

const text = (read: CellReader, tidy: (text: string) => string, width: number): ColumnTypeRule => ({
  read,
  write: writeText,
  tidy,
  kept: true,
  width,
  align: 'left',
});
const short = (read: CellReader, width: number, write: CellWriter = writeText): ColumnTypeRule => ({
  read,
  write,
  width,
  align: 'centre',
});
const number = (read: CellReader): ColumnTypeRule => ({
  read,
  write: writeNumber,
  width: 10,
  align: 'right',
});

/** The rule of each type of column: the one place where reading and writing meet. */
export const COLUMN_TYPES: Readonly<Record<ColumnType, ColumnTypeRule>> = {
  rowNumber: { read: readRowNumber, write: writeNumber, kept: true, width: 6, align: 'centre' },
  text: text(readText, tidyText, 18),
  list: { read: readList, write: writeText, kept: true, width: 20, align: 'left' },
  name: text(readName, tidyName, 12),
  latinName: text(readLatinName, tidyLatinName, 20),
  organisation: text(readOrganisation, tidyOrganisation, 22),
  date: short(readDateCell, 13, writeDate),
  dateOrOpenEnded: short(readDateOrOpenEnded, 13, writeDate),
  phones: short(readPhones, 16, writePhones),
  plates: short(readPlates, 12),
  uscc: short(readUscc, 22),
  residentId: short(readResidentId, 22),
  idNumber: short(readIdNumber, 22),
  passport: short(readPassport, 14),
  nationality: { ...short(readNationality, 10), kept: true },
  unit: short(readUnit, 11),
  building: short(readBuilding, 6),
  entrance: short(readEntrance, 6),
  room: short(readRoom, 8),
  number: number(readNumberCell),
  integer: number(readIntegerCell),
  enum: short(readEnum, 10),
  code: { ...text(readCode, tidyCode, 10), align: 'centre' },
};
