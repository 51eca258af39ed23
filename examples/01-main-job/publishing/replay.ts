import { addDays, type CalendarDate, type Change, type CollectionDeclaration, type Finding } from 'wuye';
import { parseBoard } from 'wuye/schemas';
import { listAll } from 'wuye/storage';
import { UserError } from '../user-error.js';
import type { Desk } from './desk.js';
import { load, put } from './documents.js';
import type { LogEntry, PublishingLog } from './log.js';
import { planEntry } from './plan-entry.js';

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
 * Carries out the log: each entry is decided on the documents as they stand, and written with its audit and its decision
 * in one commit. What was decided before is not decided again, so that the same log can be given every day; what lies after
 * the day judged by waits.
 */
export async function replay(desk: Desk, { boards, log }: PublishingLog, asOf: CalendarDate): Promise<void> {
  await keepBoards(desk, boards);
  for (const entry of log) {
    if (entry.on > asOf) continue;
    const { store, estate } = desk;
    if ((await store.get(estate, PUBLISHING_LOG_COLLECTION.name, entry.id)) !== null) continue;
    const { step, changes } = await planEntry(desk, entry);
    const decided: Decided = { entry, accepted: step.accepted, findings: step.findings };
    const result = await store.commit(estate, [...changes, putDecided(decided)]);
    if (!result.ok) {
      const { collection, id } = result.conflict;
      throw new UserError('LOG_COMMAND_UNREADABLE', { value: `${entry.id} ${collection} ${id}` });
    }
  }
}

const putDecided = (decided: Decided): Change => ({
  type: 'put',
  collection: PUBLISHING_LOG_COLLECTION.name,
  id: decided.entry.id,
  expect: 'absent',
  body: decided,
  index: { on_day: decided.entry.on },
});

async function keepBoards({ store, estate }: Desk, boards: PublishingLog['boards']): Promise<void> {
  for (const given of boards) {
    const parsed = parseBoard({ ...given, estate, schemaVersion: 1 });
    if (!parsed.ok) throw new UserError('LOG_COMMAND_UNREADABLE', { value: given.id });
    const { document, expect } = await load(store, estate, 'boards', parsed.value.id);
    if (document !== null) continue;
    const result = await store.commit(estate, [put('boards', parsed.value, expect)]);
    if (!result.ok) throw new UserError('LOG_COMMAND_UNREADABLE', { value: given.id });
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
