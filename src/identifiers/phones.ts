import type { Result } from '../kernel/index.js';
import type { PhoneIssueCode } from './codes.js';
import { parsePhone } from './phone.js';
import type { ParsedPhone, PhoneOptions } from './phone-kinds.js';
import { parseCell } from './split-cell.js';

/**
 * Parses a cell that holds one or more phone numbers, parted by `/`, `、`, `,`, `;`, `|` or line breaks. Blanks and
 * hyphens part nothing: they stand inside numbers.
 *
 * **Details**: repeats are dropped. One bad number refuses the cell, and so does a cell that holds none. The `path` of
 * an issue or a warning is the position of the number in the cell, from 0.
 *
 * @param cell - the cell's text
 * @param options - the country of numbers without a country code
 * @returns the numbers in the order of the cell, or the issues of every bad one
 *
 * @example
 * ```ts
 * import { parsePhones } from 'wuye/identifiers';
 *
 * const result = parsePhones('138 0000 1234、0571-88001234');
 * result.ok ? result.value.map((phone) => phone.number) : [];
 * // => ['+8613800001234', '+8657188001234']
 * const wrong = parsePhones('13800001234/123');
 * wrong.ok ? [] : wrong.issues;
 * // => [{ code: 'PHONE_INVALID', path: [1], sample: '***' }]
 * ```
 * @category Identifiers
 * @since 0.1.0
 */
export function parsePhones(
  cell: string,
  options: PhoneOptions = {},
): Result<readonly ParsedPhone[], PhoneIssueCode> {
  return parseCell(
    cell,
    (entry) => parsePhone(entry, options),
    (phone) => phone.number,
    'PHONE_INVALID',
  );
}
