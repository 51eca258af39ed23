import type { ColumnType } from '../form.js';
import type { CellReader } from './cell-reader.js';
import { readDateCell, readDateOrOpenEnded } from './date-cells.js';
import { readEnum } from './enum.js';
import { readIdNumber, readNationality, readPassport, readResidentId, readUscc } from './identity.js';
import { readPhones, readPlates } from './lists.js';
import { readLatinName, readName, readOrganisation } from './name.js';
import { readIntegerCell, readNumberCell, readRowNumber } from './number.js';
import { readCode, readList, readText } from './text.js';
import { readBuilding, readEntrance, readRoom, readUnit } from './unit-cells.js';

/** The reader of each type of column. */
export const READERS: Readonly<Record<ColumnType, CellReader>> = {
  rowNumber: readRowNumber,
  text: readText,
  list: readList,
  name: readName,
  latinName: readLatinName,
  organisation: readOrganisation,
  date: readDateCell,
  dateOrOpenEnded: readDateOrOpenEnded,
  phones: readPhones,
  plates: readPlates,
  uscc: readUscc,
  residentId: readResidentId,
  idNumber: readIdNumber,
  passport: readPassport,
  nationality: readNationality,
  unit: readUnit,
  building: readBuilding,
  entrance: readEntrance,
  room: readRoom,
  number: readNumberCell,
  integer: readIntegerCell,
  enum: readEnum,
  code: readCode,
};
