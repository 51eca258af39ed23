import { addDays, type CalendarDate, type Change, type CollectionDeclaration, type Finding } from 'wuye';
import { BOARDS_COLLECTION, boardIndex } from 'wuye/boards';
import { parseBoard } from 'wuye/schemas';
import { listAll } from 'wuye/storage';
import { UserError } from '../user-error.js';
import { carryOut, type Desk } from './carry-out.js';
import type { LogEntry, PublishingLog } from './log.js';

/** The example's own collection: what was decided on each entry of the log. */
export const PUBLISHING_LOG_COLLECTION: CollectionDeclaration = {
  name: 'publishing_log',
  fields: ['on_day'],
  indexes: { by_day: { equal: [], range: 'on_day' } },
};

/** An entry of the log with what was decided: accepted or refused, with every finding. */
export interface Decided {
  readonly entry: LogEntry;
  readonly accepted: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Carries out the log: each entry is decided on the documents as they stand, and written with its audit in one commit. What
 * was decided before is not decided again, so that the same log can be given every day; what lies after the day judged by
 * waits.
 */
export async function replay(desk: Desk, { boards, log }: PublishingLog, asOf: CalendarDate): Promise<void> {
  await keepBoards(desk, boards);
  for (const entry of log) {
    if (entry.on > asOf) continue;
    const { store, estate } = desk;
    if ((await store.get(estate, PUBLISHING_LOG_COLLECTION.name, entry.id)) !== null) continue;
    const step = await carryOut(desk, entry);
    const decided: Decided = { entry, accepted: step.accepted, findings: step.findings };
    await written(desk, putDecided(decided));
  }
}

/** Writes one document that nobody else writes. */
async function written({ store, estate }: Desk, change: Change): Promise<void> {
  const result = await store.commit(estate, [change]);
  if (!result.ok) throw new UserError('LOG_COMMAND_UNREADABLE', { value: change.id });
}

const putDecided = (decided: Decided): Change => ({
  type: 'put',
  collection: PUBLISHING_LOG_COLLECTION.name,
  id: decided.entry.id,
  expect: 'absent',
  body: decided,
  index: { on_day: decided.entry.on },
});

async function keepBoards(desk: Desk, boards: PublishingLog['boards']): Promise<void> {
  const { store, estate } = desk;
  for (const given of boards) {
    const parsed = parseBoard({ ...given, estate, schemaVersion: 1 });
    if (!parsed.ok) throw new UserError('LOG_COMMAND_UNREADABLE', { value: given.id });
    const { value: board } = parsed;
    const kept = { collection: BOARDS_COLLECTION.name, id: board.id };
    if ((await store.get(estate, kept.collection, kept.id)) !== null) continue;
    await written(desk, { type: 'put', ...kept, expect: 'absent', body: board, index: boardIndex(board) });
  }
}

/** Everything that was decided by a day, in the order of the days. */
export async function decidedBy(
  { store, estate }: Pick<Desk, 'store' | 'estate'>,
  asOf: CalendarDate,
): Promise<readonly Decided[]> {
  const found: Decided[] = [];
  const range = { before: addDays(asOf, 1) };
  const query = { collection: PUBLISHING_LOG_COLLECTION.name, index: 'by_day', equal: {}, range };
  for await (const page of listAll<Decided>(store, estate, query))
    found.push(...page.map(({ body }) => body));
  return found;
}
