import { type BoardId, listPostings, POSTING_QUESTIONS, type Posting } from '../boards/index.js';
import type { CalendarDate } from '../kernel/index.js';
import type { Notice, NoticeId } from '../notices/index.js';
import { given } from './given.js';
import { KEPT, type KeptDocuments } from './kept.js';
import type { PagesOf } from './pages-of.js';
import type { CentreSetting } from './setting.js';

/** The sheets that ask for somebody, page by page; one that asks twice comes twice. */
export async function* postingsWithWork(
  { store, estate, zone, policies }: CentreSetting,
  asOf: CalendarDate,
): AsyncGenerator<readonly Posting[], void, undefined> {
  const options = { ...given('zone', zone), ...given('unseenDays', policies.boards?.inspectEveryDays) };
  for (const question of POSTING_QUESTIONS) {
    const pages = listPostings(store, estate, question, asOf, options);
    for await (const page of pages) yield page.map(({ body }) => body);
  }
}

/** A notice that is to hang and of which nothing does, with the sheets of it that came down. */
export interface Unhung {
  readonly notices: ReadonlyMap<NoticeId, Notice>;
  readonly postings: readonly Posting[];
}

/** The published notices that hold on and hang nowhere: it looks once for each that is to hang. */
export async function* noticesUnhung(pages: PagesOf, asOf: CalendarDate): AsyncGenerator<Unhung> {
  const published = { index: 'by_state', equal: { state: 'published' }, range: { from: asOf } };
  for await (const page of pages('notice', published)) {
    for (const notice of page.filter(({ content }) => content.modes.includes('board'))) {
      const sheets = (range: { readonly from: string; readonly before?: string }) =>
        sheetsOf(pages, notice.id, range);
      const hung = await sheets({ from: 'planned' });
      if (hung.some(({ state, until }) => state === 'up' || until >= asOf)) continue;
      const postings = await sheets({ from: 'down', before: 'planned' });
      yield { notices: new Map([[notice.id, notice]]), postings };
    }
  }
}

/** Sheets of a notice in some states: `cancelled`, `down`, `planned`, `up`, in that order. */
async function sheetsOf(
  pages: PagesOf,
  notice: NoticeId,
  range: { readonly from: string; readonly before?: string },
): Promise<readonly Posting[]> {
  const found: Posting[] = [];
  for await (const page of pages('posting', { index: 'by_notice', equal: { notice }, range })) {
    found.push(...page);
  }
  return found;
}

/** The boards of a page of sheets, for their names. */
export async function boardNames(
  { store, estate }: CentreSetting,
  postings: readonly Posting[],
): Promise<ReadonlyMap<BoardId, { readonly name: string }>> {
  const ids = [...new Set(postings.map(({ board }) => board))];
  const found = await store.getMany(estate, KEPT.board, ids);
  const boards = found.flatMap((stored) =>
    stored === null ? [] : [stored.body as object as KeptDocuments['board']],
  );
  return new Map(boards.map((board) => [board.id, board]));
}
