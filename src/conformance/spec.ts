import { WuyeError } from '../kernel/index.js';

/**
 * The newest release of the storage port that this kit knows. A target that pins it in `spec` is judged by every case.
 *
 * @category Conformance
 * @since 0.1.0
 */
export const CONFORMANCE_SPEC = '0.1.0';

const RELEASE = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;

/**
 * Compares two releases number by number, so that 0.10.0 comes after 0.9.0.
 *
 * @returns less than 0, 0, or more than 0, as a sort takes it
 * @throws `KERNEL.INVALID_ARGUMENT` when one is not three numbers with dots between
 */
export function compareReleases(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  for (const [at, number] of a.entries()) {
    const difference = number - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(release: string): readonly number[] {
  const found = typeof release === 'string' ? RELEASE.exec(release) : null;
  if (found === null) throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not a release: ${String(release)}`);
  return found.slice(1).map(Number);
}
