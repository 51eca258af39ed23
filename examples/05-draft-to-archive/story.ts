import type { Booking, Posting } from 'wuye/boards';
import type { Notice } from 'wuye/notices';
import type { Sheets } from './write-sheets.js';

/** What a part of the story leaves behind. */
export interface Story {
  readonly notices: readonly Notice[];
  readonly postings: readonly Posting[];
  /** Slots that are reserved now. */
  readonly bookings: readonly Booking[];
  readonly sheets: Sheets;
}
