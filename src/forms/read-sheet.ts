import type { Result } from '../kernel/index.js';
import type { Row } from './cell.js';
import type { SheetIssueCode } from './codes.js';
import { detectForm, type FormMatch } from './detect-form.js';
import type { ReadOptions } from './read-options.js';
import { readRegister } from './read-register.js';
import type { RegisterReading } from './reading.js';
import { splitSheet } from './split-sheet.js';

/**
 * What was made of one register of a sheet.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface BlockReading {
  /** Row number of the first row of the block in the sheet, from 1. */
  readonly firstRow: number;
  /** The form that was recognised; `null` where none was, or several. */
  readonly match: FormMatch | null;
  /** The reading, or why there is none. Row numbers are those of the sheet. */
  readonly result: Result<RegisterReading, SheetIssueCode>;
}

/**
 * Reads a sheet of an unknown workbook: splits it into its registers, recognises the form of each and reads it.
 *
 * **Gotchas**: a sheet that is no register gives one block with `FORM_UNRECOGNISED`; whether that stops an import is the
 * caller's choice.
 *
 * @param rows - the sheet, row by row
 * @param options - as for {@link readRegister}; the sheet's name helps to recognise a single register
 * @returns one reading for each register, in the order of the sheet
 *
 * @example
 * ```ts
 * import { readSheet } from 'wuye/forms';
 *
 * const [block] = readSheet(
 *   [
 *     ['房号', '犬主', '电话', '品种', '疫苗到期日'],
 *     ['3-2-1201', '王芳', '13800001234', '柯基', '2027-03-05'],
 *   ],
 *   { sheet: 'Sheet1' },
 * );
 * block?.match?.form; // => 'dogRegister'
 * block?.result.ok && block.result.value.accepted.length; // => 1
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function readSheet(rows: readonly Row[], options: ReadOptions = {}): readonly BlockReading[] {
  const blocks = splitSheet(rows);
  const name = blocks.length === 1 ? options.sheet : undefined;
  const before = (options.firstRow ?? 1) - 1;
  return blocks.map((block) => {
    const firstRow = block.firstRow + before;
    const match = detectForm(block.rows, name);
    if (!match.ok) return { firstRow, match: null, result: match };
    const result = readRegister(match.value.form, block.rows, { ...options, firstRow });
    return { firstRow, match: match.value, result };
  });
}
