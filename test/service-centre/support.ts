import { type Actor, actorId, type Change, calendarDate, type Role, type Store } from 'wuye';
import { type Board, boardId } from 'wuye/boards';
import { type NoticeContent, noticeId } from 'wuye/notices';
import { type CentreAuditEntry, createTestCentre, type TestCentre } from 'wuye/service-centre';
import { AUDIT_COLLECTION, createMemoryStore, listAll } from 'wuye/storage';
import { type AnyEvent, routeOf } from '../../src/service-centre/routes.js';

export const day = calendarDate;
export const TODAY = day('2026-11-21');

export const person = (name: string, ...roles: readonly Role[]): Actor => ({ id: actorId(name), roles });

/** The people of an office of separate hands. */
export const clerk = person('li', 'clerk');
export const head = person('wang', 'department-head');
export const manager = person('zhao', 'project-manager');

export const centre = (store: Store = createMemoryStore()): TestCentre =>
  createTestCentre({ store, actor: clerk });

/** A complete notice, valid from today to the end of the month. */
export const content = (given: Partial<NoticeContent> = {}): NoticeContent => ({
  origin: { category: 'internal' },
  pattern: 'notice',
  planning: { class: 'routine' },
  title: '温馨提示',
  body: '请关好门窗。',
  scope: { kind: 'estate' },
  validity: { from: TODAY, until: day('2026-11-30') },
  importance: 'ordinary',
  modes: ['board'],
  ...given,
});

export const statement = { kind: 'statement', text: '现场已撤下' } as const;

export const board = (at: TestCentre, id = 'brd_gate'): Board => ({
  id: boardId(id),
  estate: at.options.estate,
  schemaVersion: 1,
  name: '大门信息栏',
  place: 'gate',
  slots: 20,
  sizes: ['A4', 'A3'],
});

/** Drafts, submits, reviews and issues a notice by separate hands. */
export async function issued(at: TestCentre, id: string, given: Partial<NoticeContent> = {}): Promise<void> {
  const done = async (answer: Promise<{ readonly step: { readonly accepted: boolean } }>) => {
    const { step } = await answer;
    if (!step.accepted) throw new Error(JSON.stringify(step));
  };
  await done(at.run('notice', id, { type: 'draft', content: content(given) }));
  await done(at.run('notice', id, { type: 'submit' }));
  await done(at.run('notice', id, { type: 'review' }, { actor: head }));
  await done(at.run('notice', id, { type: 'issue' }, { actor: manager }));
}

/** A sheet of a notice is planned on a board. */
export const planned = (at: TestCentre, id: string, notice: string, on = 'brd_gate') =>
  at.run('posting', id, {
    type: 'plan',
    notice: noticeId(notice),
    board: boardId(on),
    size: 'A4',
    from: TODAY,
    until: day('2026-11-30'),
  });

/** All audit entries of a store, oldest first. */
export async function auditOf({ store, options }: TestCentre): Promise<readonly CentreAuditEntry[]> {
  const found: CentreAuditEntry[] = [];
  const query = { collection: AUDIT_COLLECTION.name, index: 'by_time', equal: {} };
  for await (const page of listAll<CentreAuditEntry>(store, options.estate, query)) {
    found.push(...page.map(({ body }) => body));
  }
  return found;
}

/** Every document that the audit's events make, from nothing or from what was there before the first of them. */
export async function replayed(at: TestCentre): Promise<ReadonlyMap<string, object>> {
  const documents = new Map<string, object | null>();
  for (const { before, events = [] } of await auditOf(at)) {
    for (const event of events as readonly object[] as readonly AnyEvent[]) {
      const { kind, id, apply } = routeOf(event);
      const key = `${kind} ${id}`;
      documents.set(key, apply(documents.get(key) ?? before));
    }
  }
  return new Map([...documents].flatMap(([key, document]) => (document === null ? [] : [[key, document]])));
}

/** A store that tells what is committed to it, and may fail or conflict before. */
export function spied(
  store: Store,
  seen: (changes: readonly Change[]) => void,
  before: (changes: readonly Change[]) => Promise<void> = async () => {},
): Store {
  return {
    ...store,
    async commit(estate, changes) {
      await before(changes);
      const result = await store.commit(estate, changes);
      if (result.ok) seen(changes);
      return result;
    },
  };
}
