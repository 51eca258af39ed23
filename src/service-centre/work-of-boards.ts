import { type BoardId, listPostings, type Posting } from '../boards/index.js';
import type { CalendarDate } from '../kernel/index.js';
import { KEPT, type KeptDocuments } from './kept.js';
import type { CentreSetting } from './setting.js';

const QUESTIONS = ['due-up', 'never-up', 'due-down', 'overdue', 'missing', 'defective'] as const;

/** The sheets that ask for somebody, page by page; one that asks twice comes twice. */
export async function* postingsWithWork(
  { store, estate, zone }: CentreSetting,
  asOf: CalendarDate,
): AsyncGenerator<readonly Posting[], void, undefined> {
  for (const question of QUESTIONS) {
    const pages = listPostings(store, estate, question, asOf, zone === undefined ? {} : { zone });
    for await (const page of pages) yield page.map(({ body }) => body);
  }
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
