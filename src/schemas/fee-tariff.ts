import * as z from 'zod';
import type { SHEET_SIZES } from '../boards/index.js';
import type { FeeTariff } from '../commercial/index.js';
import { boardIdForm, date, fen, line } from './forms.js';

const optionalFen = z.exactOptional(fen);
const prices = z.strictObject({
  A5: optionalFen,
  A4: optionalFen,
  A3: optionalFen,
  A2: optionalFen,
  A1: optionalFen,
} satisfies Record<(typeof SHEET_SIZES)[number], typeof optionalFen>);

export const feeTariff = z.strictObject({
  id: line,
  version: line,
  effectiveFrom: date,
  boards: z.record(boardIdForm as z.ZodType<string, string>, prices),
  otherBoards: z.exactOptional(prices),
  minimumFen: optionalFen,
  maximumFen: optionalFen,
}) satisfies z.ZodType<FeeTariff>;
