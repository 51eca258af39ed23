import * as z from 'zod';
import type { FeeLine, FeeQuote } from '../commercial/index.js';
import { policyRef } from './act.js';
import { sheetSize } from './board.js';
import { boardIdForm, copies, date, fen } from './forms.js';
import { PUBLISHING_LIMITS } from './limits.js';

const line = z.strictObject({
  board: boardIdForm,
  days: z.int().min(0).max(100_000),
  copies,
  dailyFen: fen,
  amountFen: fen,
}) satisfies z.ZodType<FeeLine>;

export const feeQuote = z.strictObject({
  tariff: policyRef,
  size: sheetSize,
  from: date,
  until: date,
  lines: z.array(line).max(PUBLISHING_LIMITS.boards),
  subtotalFen: fen,
  adjustmentFen: z.int().min(-PUBLISHING_LIMITS.fen).max(PUBLISHING_LIMITS.fen),
  totalFen: fen,
}) satisfies z.ZodType<FeeQuote>;
