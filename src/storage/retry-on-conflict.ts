import { WuyeError } from '../kernel/index.js';

/**
 * Runs read-decide-commit again while somebody else was quicker. Each attempt must read anew.
 *
 * @param attempt - reads, decides and commits; gets the number of the attempt from 1
 * @param times - the most attempts, 1 or more; 5 by default
 * @returns the first success, or the last conflict
 * @throws `KERNEL.INVALID_ARGUMENT` when `times` is not 1 or more; whatever an attempt throws
 *
 * @example
 * ```ts
 * import { retryOnConflict } from 'wuye/storage';
 *
 * const result = await retryOnConflict(async (attempt) => ({ ok: attempt === 3, attempt }));
 * result; // => { ok: true, attempt: 3 }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export async function retryOnConflict<Result extends { readonly ok: boolean }>(
  attempt: (number: number) => Promise<Result>,
  times = 5,
): Promise<Result> {
  if (!Number.isInteger(times) || times < 1) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not a number of attempts: ${times}`);
  }
  for (let number = 1; ; number++) {
    const result = await attempt(number);
    if (result.ok || number === times) return result;
  }
}
