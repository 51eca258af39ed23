import * as z from 'zod';
import { FEE_LIMITS, type FeeLine, type FeeQuote } from '../commercial/index.js';
import { policyRef } from './act.js';
import { sheetSize } from './board.js';
import { boardIdForm, copies, date, fen } from './forms.js';

const line = z.strictObject({
  board: boardIdForm,
  days: z.int().min(0).max(FEE_LIMITS.days),
  copies,
  dailyFen: fen,
  amountFen: fen,
}) satisfies z.ZodType<FeeLine>;

export const feeQuote = z.strictObject({
  tariff: policyRef,
  size: sheetSize,
  from: date,
  until: date,
  lines: z.array(line).max(FEE_LIMITS.boards),
  subtotalFen: fen,
  adjustmentFen: z.int().min(-FEE_LIMITS.fen).max(FEE_LIMITS.fen),
  totalFen: fen,
}) satisfies z.ZodType<FeeQuote>;
