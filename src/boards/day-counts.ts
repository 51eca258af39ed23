const PAGE_BITS = 9;
const PAGE = 1 << PAGE_BITS;
const IN_PAGE = PAGE - 1;

/** How many slots are taken on each day of a board, by day number; pages of days, so that far dates cost nothing. */
export interface DayCounts {
  /** Takes (or gives back, for -1) a slot on each day from one to another, both included. */
  readonly add: (from: number, until: number, by: number) => void;
  readonly at: (day: number) => number;
  /** Whether each day from one to another has a slot left. */
  readonly hasRoom: (from: number, until: number, slots: number) => boolean;
}

export function createDayCounts(): DayCounts {
  const pages = new Map<number, Int32Array>();
  return {
    add: (from, until, by) => {
      for (let day = from; day <= until; ) {
        const page = pages.get(day >> PAGE_BITS) ?? new Int32Array(PAGE);
        pages.set(day >> PAGE_BITS, page);
        const end = Math.min(until, day | IN_PAGE);
        for (; day <= end; day += 1) page[day & IN_PAGE] = (page[day & IN_PAGE] ?? 0) + by;
      }
    },
    at: (day) => pages.get(day >> PAGE_BITS)?.[day & IN_PAGE] ?? 0,
    hasRoom: (from, until, slots) => {
      if (slots < 1) return false;
      for (let day = from; day <= until; ) {
        const page = pages.get(day >> PAGE_BITS);
        const end = Math.min(until, day | IN_PAGE);
        if (page === undefined) day = end + 1;
        else for (; day <= end; day += 1) if ((page[day & IN_PAGE] ?? 0) >= slots) return false;
      }
      return true;
    },
  };
}

/** The days without a slot left, so many at most. */
export function fullDays(
  counts: DayCounts,
  from: number,
  until: number,
  slots: number,
  most: number = Number.POSITIVE_INFINITY,
): readonly number[] {
  const full: number[] = [];
  for (let day = from; day <= until && full.length < most; day += 1)
    if (counts.at(day) >= slots) full.push(day);
  return full;
}

/** The first day of the earliest run of free days within a window, or `null`. */
export function earliestRun(
  counts: DayCounts,
  days: number,
  window: { readonly from: number; readonly until: number },
  slots: number,
): number | null {
  let first = window.from;
  for (let day = first; day <= window.until; day += 1) {
    if (counts.at(day) >= slots) first = day + 1;
    else if (day - first + 1 >= days) return first;
  }
  return null;
}
