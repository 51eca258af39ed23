import type { CalendarDate, Zone } from '../kernel/index.js';
import type { Notice, NoticeContent } from '../notices/index.js';

/**
 * The papers that the sheets are laid out for.
 *
 * @category Printing
 * @since 0.1.0
 */
export const PAPERS = ['A4', 'A3'] as const;

/** @see {@link PAPERS}
 * @category Printing
 * @since 0.1.0
 */
export type Paper = (typeof PAPERS)[number];

/**
 * Whose paper it is: the uniform header of everything that an office publishes (CIM-4.2.3).
 *
 * @category Printing
 * @since 0.1.0
 */
export interface Letterhead {
  /** The service centre, as it signs: `'澄湖花园物业服务中心'`. */
  readonly office: string;
  /** The company or the estate, in small type at the top of every page. */
  readonly above?: string;
  readonly address?: string;
  readonly phone?: string;
  /** What marks the place of the seal; `'（盖章处）'` by default. */
  readonly sealPlace?: string;
}

/**
 * What a sheet needs beside the notice.
 *
 * @category Printing
 * @since 0.1.0
 */
export interface PrintOptions {
  readonly letterhead: Letterhead;
  /** For HTML; A4 by default. */
  readonly paper?: Paper;
  /** The number of a notice that holds none yet. */
  readonly number?: string;
  /** The date beside the signature; the day of issue by default, blank before. */
  readonly signedOn?: CalendarDate;
  /** The day on which it is published, where it is not the day of the signature. */
  readonly publishedOn?: CalendarDate;
  /** Conspicuous marks beside 紧急, which every urgent notice carries (CIM-4.2.6). */
  readonly marks?: readonly string[];
  /** The shop that signs a commercial notice. */
  readonly advertiser?: string;
  /** The notice that this one corrects or cancels, as its readers know it. */
  readonly follows?: { readonly title?: string; readonly number?: string };
  /** The word after a building's number: 栋 by default. */
  readonly building?: string;
  /** The day of printing: a sheet past its validity then says so. */
  readonly asOf?: CalendarDate;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
}

/**
 * What can be printed: a notice, or content that is no notice yet and prints as a draft.
 *
 * @category Printing
 * @since 0.1.0
 */
export type Printable = Notice | NoticeContent;
