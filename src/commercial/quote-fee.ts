import type { BoardId, SheetSize } from '../boards/index.js';
import {
  type CalendarDate,
  type Issue,
  ok,
  type PolicyRef,
  policyRef,
  type Result,
} from '../kernel/index.js';
import type { FeeIssueCode } from './codes.js';
import { daysIncluded } from './days-included.js';
import type { FeeLine, FeeQuote } from './fee.js';
import { FEE_LIMITS } from './fee-limits.js';

/**
 * What one sheet costs on one day, in fen, by size. A size that is not listed has no price.
 *
 * @category Commercial
 * @since 0.1.0
 */
export type DailyFen = Readonly<Partial<Record<SheetSize, number>>>;

/**
 * The host's tariff of the posting management fee (CIM-4.2.1.3g), for postings that begin on its `effectiveFrom` or later. All
 * sums are whole fen, 0 or more.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface FeeTariff extends PolicyRef {
  /** Prices of a board, by its id. */
  readonly boards: Readonly<Record<string, DailyFen>>;
  /** Prices of every board that `boards` does not list. Absent: those have none. */
  readonly otherBoards?: DailyFen;
  /** The least that a quote comes to. */
  readonly minimumFen?: number;
  /** The most that a quote comes to. */
  readonly maximumFen?: number;
}

/**
 * What is to hang, for a fee.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface FeeRequest {
  readonly boards: readonly BoardId[];
  readonly size: SheetSize;
  readonly from: CalendarDate;
  /** The last day, included. */
  readonly until: CalendarDate;
  /** Sheets in all, at least one a board; where they do not divide evenly the first boards have one more. */
  readonly copies: number;
}

/**
 * Quotes the posting management fee by days, size and boards, in whole fen, with its breakdown (CIM-4.2.1.3g). Both days
 * are counted. The tariff must be in force on the first day, and no number goes beyond {@link FEE_LIMITS}.
 *
 * @param tariff - the host's prices
 * @param request - what is to hang
 * @returns the quote, or an issue for each board and size without a price and each number that cannot be
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { boardId } from 'wuye/boards';
 * import { quoteFee } from 'wuye/commercial';
 *
 * const tariff = {
 *   id: 'example', version: '1', effectiveFrom: calendarDate('2026-01-01'),
 *   boards: { brd_gate: { A4: 200, A3: 350 } },
 * };
 * const request = {
 *   boards: [boardId('brd_gate')], size: 'A4', copies: 1,
 *   from: calendarDate('2026-11-25'), until: calendarDate('2026-12-01'),
 * } as const;
 * const quote = quoteFee(tariff, request);
 * quote.ok && quote.value.totalFen; // => 1400
 * const unpriced = quoteFee(tariff, { ...request, size: 'A1' });
 * unpriced.ok ? [] : unpriced.issues;
 * // => [{ code: 'FEE_SIZE_UNPRICED', path: ['boards', 0], params: { board: 'brd_gate', size: 'A1' } }]
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function quoteFee(tariff: FeeTariff, request: FeeRequest): Result<FeeQuote, FeeIssueCode> {
  const { boards, size, from, until, copies } = request;
  const issues: Issue<FeeIssueCode>[] = [...tariffIssues(tariff, from), ...requestIssues(request)];
  const days = daysIncluded(from, until);
  const each = Math.floor(copies / boards.length);
  const lines: FeeLine[] = [];
  for (const [at, board] of boards.entries()) {
    const path = ['boards', at];
    const prices = Object.hasOwn(tariff.boards, board) ? tariff.boards[board] : tariff.otherBoards;
    const dailyFen = prices !== undefined && Object.hasOwn(prices, size) ? prices[size] : undefined;
    if (boards.indexOf(board) < at) issues.push({ code: 'FEE_BOARD_REPEATED', path, params: { board } });
    else if (prices === undefined) issues.push({ code: 'FEE_BOARD_UNPRICED', path, params: { board } });
    else if (dailyFen === undefined)
      issues.push({ code: 'FEE_SIZE_UNPRICED', path, params: { board, size } });
    else if (!isFen(dailyFen)) issues.push({ code: 'FEE_TARIFF_AMOUNT', path, params: { board, size } });
    else {
      const sheets = each + (at < copies % boards.length ? 1 : 0);
      lines.push({ board, days, copies: sheets, dailyFen, amountFen: dailyFen * days * sheets });
    }
  }
  const subtotalFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
  if (issues.length === 0 && !isFen(subtotalFen)) issues.push({ code: 'FEE_UNSAFE', path: [] });
  if (issues.length > 0) return { ok: false, issues };
  const { minimumFen = 0, maximumFen = subtotalFen } = tariff;
  const totalFen = Math.max(minimumFen, Math.min(maximumFen, subtotalFen));
  const adjustmentFen = totalFen - subtotalFen;
  return ok({ tariff: policyRef(tariff), size, from, until, lines, subtotalFen, adjustmentFen, totalFen });
}

const isFen = (value: number) => Number.isSafeInteger(value) && value >= 0 && value <= FEE_LIMITS.fen;

function tariffIssues(
  { minimumFen, maximumFen, effectiveFrom }: FeeTariff,
  from: CalendarDate,
): Issue<FeeIssueCode>[] {
  const issues: Issue<FeeIssueCode>[] = [];
  if (from < effectiveFrom) {
    const params = { effectiveFrom, from };
    issues.push({ code: 'FEE_TARIFF_NOT_IN_FORCE', path: ['effectiveFrom'], params });
  }
  if (minimumFen !== undefined && !isFen(minimumFen))
    issues.push({ code: 'FEE_TARIFF_AMOUNT', path: ['minimumFen'] });
  const least = minimumFen ?? 0;
  if (maximumFen !== undefined && (!isFen(maximumFen) || maximumFen < least))
    issues.push({ code: 'FEE_TARIFF_AMOUNT', path: ['maximumFen'] });
  return issues;
}

function requestIssues({ boards, from, until, copies }: FeeRequest): Issue<FeeIssueCode>[] {
  const issues: Issue<FeeIssueCode>[] = [];
  if (boards.length === 0) issues.push({ code: 'FEE_BOARDS_EMPTY', path: ['boards'] });
  if (boards.length > FEE_LIMITS.boards) issues.push({ code: 'FEE_UNSAFE', path: ['boards'] });
  if (until < from) issues.push({ code: 'FEE_DAYS', path: ['until'], params: { from, until } });
  const fits = Number.isSafeInteger(copies) && copies >= Math.max(1, boards.length);
  if (!fits || copies > FEE_LIMITS.copies)
    issues.push({ code: 'FEE_COPIES', path: ['copies'], params: { boards: boards.length } });
  return issues;
}
