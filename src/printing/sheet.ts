import type { Paper } from './print-options.js';

/**
 * Why a sheet must not hang: it was not issued, or holds no longer.
 *
 * @category Printing
 * @since 0.1.0
 */
export interface SheetStatus {
  /** `altered`: the content is not the one that was issued. */
  readonly kind: 'draft' | 'unissued' | 'altered' | 'discarded' | 'withdrawn' | 'expired' | 'archived';
  /** In two or three characters, large across the sheet. */
  readonly stamp: string;
  /** In a line, at the top of every page. */
  readonly text: string;
}

/**
 * One fact of a sheet with its label: when, for whom, how long.
 *
 * @category Printing
 * @since 0.1.0
 */
export interface SheetFact {
  readonly label: string;
  readonly lines: readonly string[];
}

/**
 * A notice as its sheet says it, in Chinese, before it is set in type: the same words in every format. Plain text
 * throughout, cleaned but not escaped.
 *
 * @category Printing
 * @since 0.1.0
 */
export interface NoticeSheet {
  readonly paper: Paper;
  /** `null` on the sheet of a notice that is issued and holds. */
  readonly status: SheetStatus | null;
  /** Conspicuous: 紧急. */
  readonly marks: readonly string[];
  readonly above: string;
  readonly office: string;
  /** The word of the pattern: 公告, 通知, or 商情信息. */
  readonly heading: string;
  /** `''` where it has none. */
  readonly number: string;
  readonly title: string;
  /** Of the pattern 通知; `''` for none. */
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly SheetFact[];
  /** `''` for none. */
  readonly closing: string;
  readonly signature: {
    /** Who signs; below it the office, where it publishes for another. */
    readonly by: readonly string[];
    readonly date: string;
    /** `''` where the sheet must not be sealed. */
    readonly seal: string;
  };
  /** Fine print: of commercial and external information, and the office's address. */
  readonly foot: readonly string[];
}
