import type { Change, CollectionDeclaration, Finding } from 'wuye';
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
 * in one commit. What was decided before is not decided again, so that the same log can be given every day.
 */
export async function replay(desk: Desk, { boards, log }: PublishingLog): Promise<void> {
  await keepBoards(desk, boards);
  for (const entry of log) {
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
    if (document === null) await store.commit(estate, [put('boards', parsed.value, expect)]);
  }
}

/** Everything that was decided, in the order of the days. */
export async function decidedSoFar({
  store,
  estate,
}: Pick<Desk, 'store' | 'estate'>): Promise<readonly Decided[]> {
  const found: Decided[] = [];
  const query = { collection: PUBLISHING_LOG_COLLECTION.name, index: 'by_day', equal: {} };
  for await (const page of listAll<Decided>(store, estate, query))
    found.push(...page.map(({ body }) => body));
  return found;
}
