/**
 * The most that a quote holds, so that an application with its quote can be read back: boards and sheets in items, money in
 * fen (ten thousand million yuan), days as many as lie between any two dates.
 *
 * @example
 * ```ts
 * import { FEE_LIMITS } from 'wuye/commercial';
 *
 * FEE_LIMITS.fen; // => 1000000000000
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export const FEE_LIMITS = {
  boards: 1_000,
  copies: 10_000,
  fen: 1_000_000_000_000,
  days: 3_300_000,
} as const;
