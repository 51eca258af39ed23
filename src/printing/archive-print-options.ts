import type { ArchiveFinding } from '../archive/index.js';
import type { BoardId, Posting } from '../boards/index.js';
import type { CalendarDate } from '../kernel/index.js';
import type { PrintOptions } from './print-options.js';

/**
 * What a month's archive needs beside itself to be printed.
 *
 * @category Printing
 * @since 0.1.0
 */
export interface ArchivePrintOptions
  extends Pick<PrintOptions, 'letterhead' | 'paper' | 'building' | 'zone'> {
  /** The estate's name: an archive holds only its id. */
  readonly estateName: string;
  /** The text of a finding: `(finding) => describeFinding(finding, 'zh-CN')`. */
  readonly describe: (finding: ArchiveFinding) => string;
  /** The name of a board; its id by default. */
  readonly boardName?: (board: BoardId) => string;
  /** With them the photographs of what hung are listed too. */
  readonly postings?: Iterable<Posting>;
  /** Who signed the archive off, as it is printed, and when. Ignored while something is missing. */
  readonly signedOff?: { readonly by: string; readonly on: CalendarDate };
}
