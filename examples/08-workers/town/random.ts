/** Draws that are the same on every machine for the same seed. */
export interface Draw {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, but not, `most`. */
  readonly upTo: (most: number) => number;
  readonly pick: <Value>(list: readonly [Value, ...Value[]]) => Value;
  readonly chance: (likelihood: number) => boolean;
}

/** Draws of a seed and a number (mulberry32): each estate has its own, so that it can be made without the others. */
export function createDraw(seed: number, number: number): Draw {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number) => Math.floor(next() * most);
  return {
    next,
    upTo,
    pick: (list) => list[upTo(list.length)] ?? list[0],
    chance: (likelihood) => next() < likelihood,
  };
}
