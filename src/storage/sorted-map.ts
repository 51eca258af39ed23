/**
 * A map with its keys in order, in chunks. Adding, removing and finding cost two binary searches and one move inside a
 * chunk; a slice costs two of these and what it returns. Not exported from the package.
 */
export interface SortedMap<Value> {
  /** Adds a key; one that is there keeps its value. */
  add(key: string, value: Value): void;
  remove(key: string): void;
  /** Up to `limit` values with keys in [from, before): the lowest first, or the highest first when descending. */
  slice(from: string, before: string, limit: number, descending: boolean): readonly Value[];
}

interface Chunk<Value> {
  readonly keys: string[];
  readonly values: Value[];
}

/** A chunk that reaches this size is cut in two: moves stay short, and few chunks are searched. */
const FULL = 256;

/**
 * @param less - the order; given only by tests that count comparisons
 */
export function createSortedMap<Value>(
  less: (a: string, b: string) => boolean = (a, b) => a < b,
): SortedMap<Value> {
  /** In order, none empty. */
  const chunks: Chunk<Value>[] = [];
  /**
   * The first key of each chunk, side by side: quicker to search than the chunks themselves. That of the first chunk is
   * never asked, and may be out of date: what is before all others belongs there too.
   */
  const firsts: string[] = [];

  /** The first place in sorted keys, from a place on, whose key is not before the key. */
  const placeOf = (keys: readonly string[], key: string, start = 0): number => {
    let low = start;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (less(keys[middle] ?? '', key)) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /** Where a key is or would be: the last chunk that begins at or before it, and the place there. */
  const find = (key: string): { readonly at: number; readonly place: number } => {
    const next = placeOf(firsts, key, 1);
    const at = firsts[next] === key ? next : next - 1;
    return { at, place: placeOf(chunks[at]?.keys ?? [], key) };
  };

  return {
    add(key, value) {
      const { at, place } = find(key);
      const chunk = chunks[at];
      if (chunk === undefined) {
        chunks.push({ keys: [key], values: [value] });
        firsts.push(key);
        return;
      }
      const { keys, values } = chunk;
      if (keys[place] === key) return;
      keys.splice(place, 0, key);
      values.splice(place, 0, value);
      if (keys.length < FULL) return;
      const upper = { keys: keys.splice(FULL / 2), values: values.splice(FULL / 2) };
      chunks.splice(at + 1, 0, upper);
      firsts.splice(at + 1, 0, ...upper.keys.slice(0, 1));
    },

    remove(key) {
      const { at, place } = find(key);
      const chunk = chunks[at];
      if (chunk?.keys[place] !== key) return;
      chunk.keys.splice(place, 1);
      chunk.values.splice(place, 1);
      const [first] = chunk.keys;
      if (first !== undefined) {
        firsts[at] = first;
        return;
      }
      chunks.splice(at, 1);
      firsts.splice(at, 1);
    },

    slice(from, before, limit, descending) {
      const low = find(from);
      const high = find(before);
      const found: Value[] = [];
      const step = descending ? -1 : 1;
      let at = descending ? high.at : low.at;
      while (found.length < limit && at >= low.at && at <= high.at) {
        const values = chunks[at]?.values ?? [];
        const start = at === low.at ? low.place : 0;
        const end = at === high.at ? high.place : values.length;
        const wanted = limit - found.length;
        const part = descending
          ? values.slice(Math.max(start, end - wanted), end).reverse()
          : values.slice(start, Math.min(end, start + wanted));
        for (const value of part) found.push(value);
        at += step;
      }
      return found;
    },
  };
}
