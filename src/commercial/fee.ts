import type { BoardId, SheetSize } from '../boards/index.js';
import type { CalendarDate, PolicyRef } from '../kernel/index.js';

/**
 * The fee of one board.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface FeeLine {
  readonly board: BoardId;
  readonly days: number;
  readonly copies: number;
  /** For one sheet and one day, in fen. */
  readonly dailyFen: number;
  readonly amountFen: number;
}

/**
 * A quote of the posting management fee, the only thing that is charged (CIM-4.2.1.3g): whole fen, with its breakdown.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface FeeQuote {
  /** The tariff it was quoted by. */
  readonly tariff: PolicyRef;
  readonly size: SheetSize;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly lines: readonly FeeLine[];
  /** The sum of the lines. */
  readonly subtotalFen: number;
  /** What a minimum or a cap of the tariff adds or takes off; 0 for neither. */
  readonly adjustmentFen: number;
  readonly totalFen: number;
}
