import { type Cell, isBlank, isDitto } from '../cell.js';
import type { FormColumn } from '../form.js';
import type { FormValue } from '../reading.js';

/** What the cells above hold, for columns whose cells are merged downwards. */
export interface Carry {
  /** The cell that counts: the row's own, or the one above where it is blank or says "as above". */
  readonly cellOf: (column: FormColumn, cell: Cell) => Cell;
  /** To be told what a carried column gave, refused (`undefined`) or not: an entrance ends with its building. */
  readonly settle: (column: FormColumn, cell: Cell, value: FormValue | undefined) => void;
  /** Forgets everything: nothing is carried over a sum. */
  readonly reset: () => void;
}

/** Starts carrying for one register. */
export function createCarry(columns: readonly FormColumn[]): Carry {
  const above = new Map<string, { cell: Cell; value: FormValue | undefined }>();
  const dependants = new Map<string, readonly string[]>();
  for (const { id, carryWithin } of columns) {
    if (carryWithin !== undefined) dependants.set(carryWithin, [...(dependants.get(carryWithin) ?? []), id]);
  }
  return {
    cellOf: (column, cell) => (isBlank(cell) || isDitto(cell) ? above.get(column.id)?.cell : cell),
    settle: (column, cell, value) => {
      const before = above.get(column.id);
      if (before !== undefined && before.cell === cell) return;
      const same = before !== undefined && value !== undefined && before.value === value;
      if (!same) for (const dependant of dependants.get(column.id) ?? []) above.delete(dependant);
      above.set(column.id, { cell, value });
    },
    reset: () => above.clear(),
  };
}
