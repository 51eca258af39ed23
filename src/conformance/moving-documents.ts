import type { Version } from '../kernel/index.js';
import type { Bench } from './define-case.js';
import { fail } from './expectations.js';
import { ids, removal, thing } from './fixtures.js';

/** Documents of a group of their own, and what others do to some of them while a reader walks. */
export interface MovingDocuments {
  /** The value of `group` and `tag` of all of them. */
  readonly group: string;
  /** Those that nobody touches. */
  readonly stay: readonly { readonly id: string; readonly rank: string }[];
  /** Whether an id is one of those. */
  readonly stays: (id: string) => boolean;
  /** What happens after a page, which gave these ids. */
  readonly between: (page: number, ids: readonly string[]) => Promise<void>;
}

/** Beyond this number of pages nothing more is written: a walk backwards into what is inserted must end. */
const BUSY_PAGES = 12;

/**
 * After each page: one document that others may touch is deleted, one moved to the front or the end, some inserted at
 * the front, at the end and beside what was given last. If the last one given may be touched, it goes first: the place
 * of a cursor need not be that of a document any more.
 */
export async function writeAround({ commit }: Bench, group: string): Promise<MovingDocuments> {
  const placed = (prefix: string, count: number) =>
    ids(`${group}.${prefix}`, count).map((id, at) => ({ id, rank: String(Math.floor((at * 7) / count)) }));
  const stay = placed('m', 18);
  // Some before, some among, some behind them in the order of ids; all of them among them in the order of ranks.
  const touchable = [...placed('f', 4), ...placed('m0x', 4), ...placed('m1x', 4), ...placed('t', 4)];
  const all = [...stay, ...touchable];
  const written = await commit(...all.map(({ id, rank }) => thing({ id, rank, group, tag: group })));
  const left = new Map<string, Version>();
  for (const [at, { id }] of all.entries()) {
    if (at >= stay.length) left.set(id, written[at] ?? fail('a put gave no version'));
  }
  const kept = new Set(stay.map(({ id }) => id));
  const take = (preferred: string | undefined) => {
    const id = preferred !== undefined && left.has(preferred) ? preferred : [...left.keys()][0];
    const version = id === undefined ? undefined : left.get(id);
    if (id === undefined || version === undefined) return null;
    left.delete(id);
    return { id, version };
  };
  return {
    group,
    stay,
    stays: (id) => kept.has(id),
    async between(page, given) {
      if (page > BUSY_PAGES) return;
      const last = given.at(-1);
      const inserted = ['', '0', '3', '9'].map((rank, at) => {
        const id = `${at % 2 === 0 ? (last ?? group) : group}.${at === 1 ? 'a' : 'z'}.${page}.${at}`;
        return thing({ id, rank, group, tag: group });
      });
      const gone = take(last);
      const moved = take(undefined);
      const rank = page % 2 === 0 ? '' : '9';
      await commit(
        ...inserted,
        ...(gone === null ? [] : [removal('kit_things', gone.id, gone.version)]),
        ...(moved === null ? [] : [thing({ id: moved.id, expect: moved.version, rank, group, tag: group })]),
      );
    },
  };
}
