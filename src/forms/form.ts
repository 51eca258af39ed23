import type { ClauseId } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';

/**
 * The twelve forms of the source (CIM-6), in its order. The first ten are registers and become records.
 *
 * @category Forms
 * @since 0.1.0
 */
export const FORM_IDS = [
  'supplierStaff',
  'ownerCard',
  'occupancySummary',
  'shopSummary',
  'tenantRegister',
  'foreignNational',
  'domesticWorker',
  'dogRegister',
  'parkingUse',
  'specialCare',
  'commercialApplication',
  'deliveryRecord',
] as const;

/** @see {@link FORM_IDS}
 * @category Forms
 * @since 0.1.0
 */
export type FormId = (typeof FORM_IDS)[number];

/**
 * What a column holds, and so how its cells are read.
 *
 * **Details**: `rowNumber` is a running number and never a key; `name` a Chinese name of a person or an
 * organisation; `idNumber` the number of the document that another column names; `code` a code in upper case
 * without blanks; `list` several words in one cell; `dateOrOpenEnded` a date or 长期.
 *
 * @category Forms
 * @since 0.1.0
 */
export type ColumnType =
  | 'rowNumber'
  | 'text'
  | 'list'
  | 'name'
  | 'latinName'
  | 'organisation'
  | 'date'
  | 'dateOrOpenEnded'
  | 'phones'
  | 'plates'
  | 'uscc'
  | 'residentId'
  | 'idNumber'
  | 'passport'
  | 'nationality'
  | 'unit'
  | 'building'
  | 'entrance'
  | 'room'
  | 'number'
  | 'integer'
  | 'enum'
  | 'code';

/**
 * What a number counts or measures: which suffixes are read and which range is believed.
 *
 * @category Forms
 * @since 0.1.0
 */
export type Measure = 'square-metres' | 'centimetres' | 'people' | 'yuan-a-month' | 'copies';

/**
 * One word of a list that a cell may hold.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface FormWord {
  /** The Chinese word that the form prints and that `values` hold: `自有`. */
  readonly word: string;
  /** What records hold: `owned`. */
  readonly code: string;
  /** Other words read as this one: `产权`, `购买`. */
  readonly aliases: readonly string[];
}

/**
 * The parts of a record that do not lie in a field of the column's own name: the running number (no field at all), the
 * unit in one column for each of its parts, a document with its kind and its number, the household, the latest
 * verification, who reported it.
 *
 * @category Forms
 * @since 0.1.0
 */
export type ColumnPart = 'none' | 'unit' | 'document' | 'household' | 'verification' | 'reporter';

/**
 * One column of a form: how its header reads and its cells look, how they are read and written, and which part of a
 * record they hold.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface FormColumn {
  /** Identifier, the key in `values`: `floorArea`. */
  readonly id: string;
  /** The header that the form prints: `建筑面积`. */
  readonly header: string;
  /** What the header says, in English: `Floor area`. */
  readonly headerEn: string;
  /** Other headers of the same meaning. Within one form no label stands for two columns. */
  readonly aliases: readonly string[];
  readonly type: ColumnType;
  /** A row without it is refused, and so is a sheet without the column. */
  readonly required: boolean;
  /** Width in half-width characters, as spreadsheets count it; by its type where absent: see `columnWidth`. */
  readonly width?: number;
  /** What of a record the cells hold; absent: the field of the column's own name. See `columnFields`. */
  readonly part?: ColumnPart;
  /** Set where the record itself holds a masked value, which may be read again as it stands. */
  readonly keepsMask?: true;
  /** Class of personal information; `none`: not about a person. */
  readonly personal: 'none' | 'ordinary' | 'sensitive';
  /** Set where the cell may concern a person under 14, which makes it sensitive. */
  readonly child?: true;
  /** The words that an `enum` column allows. */
  readonly words?: readonly FormWord[];
  /** Set where a `text` column holds running text, not a line. */
  readonly long?: true;
  /** What a `number` or `integer` column measures. */
  readonly measure?: Measure;
  /** Set where a blank cell means "as above" (cells merged downwards). */
  readonly carryDown?: true;
  /** The column that must stay the same for the carrying to go on: an entrance belongs to its building. */
  readonly carryWithin?: string;
  /** The column that this one is read with: the kind of a document, the nationality of a passport. */
  readonly dependsOn?: string;
  /** Set where a travel permit, a passport or a credit code may stand instead of a resident ID. */
  readonly otherDocuments?: true;
}

/**
 * Two dates in one column, such as 租赁期限 `2026.1.1-2026.12.31`: read as the two columns named.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface FormPeriod {
  readonly headers: readonly string[];
  /** Column of the first day. */
  readonly from: string;
  /** Column of the last day. */
  readonly until: string;
}

/**
 * The places around the table of a form that are filled in by hand or by the host: the office, the month, the number of
 * a paper, who filled it in, who checked it, its date, and the signatures of an application.
 *
 * @category Forms
 * @since 0.1.0
 */
export type FormPlaceId =
  | 'office'
  | 'month'
  | 'filledBy'
  | 'date'
  | 'checkedBy'
  | 'applicant'
  | 'reviewedBy'
  | 'issuedBy';

/**
 * One place around the table of a form.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface FormPlace {
  readonly id: FormPlaceId;
  /** What the paper prints before it: `编制`. */
  readonly label: string;
  readonly labelEn: string;
  /** The clause that says whose place it is; absent: what offices print. */
  readonly clause?: ClauseId;
}

/**
 * A form of the source as data: its titles, its columns, and the places around them.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface Form {
  readonly id: FormId;
  /** Chinese title, as the source names it: `业主资料登记卡`. */
  readonly title: string;
  /** English title: `Owner card`. */
  readonly titleEn: string;
  /** The kind of record that a row becomes; `null` for the two forms that are no register. */
  readonly recordKind: RecordKind | null;
  /** Words in the name of a sheet that point to this form. */
  readonly hints: readonly string[];
  readonly columns: readonly FormColumn[];
  /** How the paper lays it out: a line of a table for each record, or a page of its own. */
  readonly layout: 'table' | 'card';
  /** Places above the table; the source prints none, these are the ones of offices. */
  readonly head: readonly FormPlace[];
  /** Places below it. */
  readonly foot: readonly FormPlace[];
  /**
   * What of a record the paper does not carry, as paths: rows written out and read again differ in these alone. A path
   * stands for everything below it.
   */
  readonly notCarried: readonly string[];
  /** Columns of other offices that hold two dates at once. */
  readonly periods?: readonly FormPeriod[];
}
