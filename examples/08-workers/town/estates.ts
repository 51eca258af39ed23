import { type EstateId, estateId } from 'wuye';
import { createDraw } from './random.js';

/** How much of an estate there is to be made. */
export interface TownOptions {
  readonly seed: number;
  readonly estates: number;
  /** Of all estates. */
  readonly records: number;
}

/** One estate in this many is a new town of forty times the ordinary size. */
const NEW_TOWN_EVERY = 500;

export const estateNamed = (number: number): EstateId => estateId(`est_${String(number).padStart(5, '0')}`);

/** The records of each estate, most of them small, some large; together as many as asked for. */
export function estateSizes({ seed, estates, records }: TownOptions): readonly number[] {
  const { next } = createDraw(seed, -1);
  const weights = Array.from({ length: estates }, (_, number) => {
    const ordinary = 0.3 + 6 * next() ** 6;
    return number % NEW_TOWN_EVERY === 0 ? 40 : ordinary;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [reached, given] = [0, 0];
  return weights.map((weight) => {
    reached += weight;
    const size = Math.round((reached / total) * records) - given;
    given += size;
    return size;
  });
}
