import type { EstateId } from '../kernel/index.js';
import type { NoticeScope } from '../notices/index.js';
import type { BoardId } from './ids.js';

/** Where a board hangs.
 * @category Boards
 * @since 0.1.0
 */
export const BOARD_PLACES = ['gate', 'lobby', 'stairwell', 'lift', 'square', 'other'] as const;

/** @see {@link BOARD_PLACES}
 * @category Boards
 * @since 0.1.0
 */
export type BoardPlace = (typeof BOARD_PLACES)[number];

/** The sizes of sheets, in the office's uniform format (CIM-4.2.1.3c).
 * @category Boards
 * @since 0.1.0
 */
export const SHEET_SIZES = ['A5', 'A4', 'A3', 'A2', 'A1'] as const;

/** @see {@link SHEET_SIZES}
 * @category Boards
 * @since 0.1.0
 */
export type SheetSize = (typeof SHEET_SIZES)[number];

/**
 * A notice board (信息栏) with its slots: how many sheets hang on it at a time, and of which sizes.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface Board {
  readonly id: BoardId;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly name: string;
  readonly place: BoardPlace;
  /** How many sheets it holds at a time, a whole number from 1. A lobby board of one manual holds 6. */
  readonly slots: number;
  /** The sizes it takes. */
  readonly sizes: readonly SheetSize[];
  /** Whom it reaches: the entrance it hangs in, the whole estate. Absent: unknown. */
  readonly serves?: NoticeScope;
}
