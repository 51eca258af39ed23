import { failed, ok, type Result } from '../kernel/index.js';
import type { PlateIssueCode } from './codes.js';
import { maskPlate } from './mask-plate.js';
import { isUnreadable, normaliseCode } from './normalise.js';
import { PLATE_PATTERNS, type PlateKind } from './plate-patterns.js';
import { parseCell } from './split-cell.js';

/**
 * A plate and its kind.
 *
 * @category Identifiers
 * @since 0.1.0
 */
export interface ParsedPlate {
  /** Upper case, without separators: compare whole, since an ordinary and a new-energy plate may share a beginning. */
  readonly plate: string;
  readonly kind: PlateKind;
  /** The text as it was written or read by a camera. */
  readonly raw: string;
}

/**
 * Parses one licence plate of the mainland (GA 36-2018), cross-border plates of Hong Kong and Macau cars included.
 *
 * **Details**: forms that the sources do not settle (three letters in the serial, armed police, aprons) are accepted
 * with the warning `PLATE_UNUSUAL`. Military plates that begin with two Latin letters are refused: they look like an
 * ordinary plate whose province was forgotten.
 *
 * **Gotchas**: a gate must not lose an entry because a plate cannot be read. Keep the raw text there, also of what is
 * refused here.
 *
 * @param input - one plate as it was written
 * @returns the plate with its kind, or `PLATE_INVALID`
 *
 * @example
 * ```ts
 * import { parsePlate } from 'wuye/identifiers';
 *
 * const result = parsePlate('浙a·12345');
 * result.ok && result.value; // => { plate: '浙A12345', kind: 'ordinary', raw: '浙a·12345' }
 * const electric = parsePlate('沪AD12345');
 * electric.ok && electric.value.kind; // => 'new-energy-small'
 * parsePlate('A12345').ok; // => false
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function parsePlate(input: string): Result<ParsedPlate, PlateIssueCode> {
  const invalid = () => failed('PLATE_INVALID', { sample: maskPlate(input) });
  if (isUnreadable(input)) return invalid();
  const plate = normaliseCode(input).replaceAll('.', '');
  const found = PLATE_PATTERNS.find(({ pattern }) => pattern.test(plate));
  if (found === undefined) return invalid();
  return ok(
    { plate, kind: found.kind, raw: input },
    found.unusual ? [{ code: 'PLATE_UNUSUAL', path: [], sample: maskPlate(input) }] : [],
  );
}

/**
 * Parses a cell that holds one or more plates, parted by `/`, `、`, `,`, `;`, `|` or line breaks. Blanks part nothing:
 * they stand inside plates.
 *
 * **Details**: repeats are dropped. One bad plate refuses the cell, and so does a cell that holds none. The `path` of an
 * issue or a warning is the position of the plate in the cell, from 0.
 *
 * @param cell - the cell's text
 * @returns the plates in the order of the cell, or the issues of every bad one
 *
 * @example
 * ```ts
 * import { parsePlates } from 'wuye/identifiers';
 *
 * const result = parsePlates('浙A 12345/浙AD12345');
 * result.ok ? result.value.map(({ plate }) => plate) : []; // => ['浙A12345', '浙AD12345']
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function parsePlates(cell: string): Result<readonly ParsedPlate[], PlateIssueCode> {
  return parseCell(cell, parsePlate, ({ plate }) => plate, 'PLATE_INVALID');
}
