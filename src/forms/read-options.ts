import type { CalendarDate } from '../kernel/index.js';

/**
 * How a sheet is read.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface ReadOptions {
  /** Name of the sheet, to be told again. */
  readonly sheet?: string;
  /** The day to judge by: a birth after it is impossible. Left out: not checked. */
  readonly asOf?: CalendarDate;
  /** Country of phone numbers without a country code, ISO 3166-1 alpha-2. `'CN'` by default. */
  readonly defaultCountry?: string;
  /** Row number of the header, where it is known. */
  readonly headerRow?: number;
  /** How many rows are searched for the header. 30 by default. */
  readonly headerSearchDepth?: number;
  /** Row number of the first of the rows given, where they are a part of a sheet. 1 by default. */
  readonly firstRow?: number;
  /** How the workbook counts serial dates. `'1900'` by default. */
  readonly dateSystem?: '1900' | '1904';
  /** Longest cell that is read, in UTF-16 units. 32,767 by default, the most that a workbook holds. */
  readonly longestCell?: number;
  /** Rejected rows that are kept with their errors; the rest are counted. 10,000 by default. */
  readonly mostRejected?: number;
  /** Further columns whose blank cells mean "as above", such as `supplierName` on sheets that merge it. */
  readonly carryDown?: readonly string[];
}
