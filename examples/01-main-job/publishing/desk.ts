import {
  type Actor,
  actorId,
  type Change,
  type EstateId,
  type Instant,
  instantOf,
  type Step,
  type Store,
} from 'wuye';
import type { Posting } from 'wuye/boards';
import type { RegisterRecord } from 'wuye/records';
import { AUDIT_COLLECTION, auditIndex, auditOfStep, listAll } from 'wuye/storage';
import { UserError } from '../user-error.js';
import { type Documents, type Loaded, put } from './documents.js';
import type { LogEntry, PublishingLog } from './log.js';

/** Where the log is replayed: the store, the estate, its people and its records. */
export interface Desk {
  readonly store: Store;
  readonly estate: EstateId;
  readonly people: PublishingLog['people'];
  readonly records: readonly RegisterRecord[];
}

/** Who acts, and when. */
export interface Now {
  readonly actor: Actor;
  readonly at: Instant;
}

/** The actor and the instant of an entry. */
export function nowOf(desk: Desk, { by, on, time }: LogEntry): Now {
  const person = desk.people.find(({ id }) => id === by);
  if (person === undefined) throw new UserError('LOG_PERSON_UNKNOWN', { value: by });
  return { actor: { id: actorId(by), roles: person.roles }, at: instantOf({ date: on, time }) };
}

/** The changes of a step on one document: the document as it is afterwards, and its audit. None where it is refused. */
export function changesOf<Name extends keyof Documents, Event extends object>(
  desk: Desk,
  entry: LogEntry,
  name: Name,
  { document, expect }: Loaded<Documents[Name]>,
  step: Step<Event>,
  apply: (document: Documents[Name] | null, event: Event) => Documents[Name],
): readonly Change[] {
  if (!step.accepted) return [];
  const after = step.events.reduce<Documents[Name] | null>(apply, document);
  if (after === null) return [];
  const { actor, at } = nowOf(desk, entry);
  const audit = auditOfStep({
    id: `${entry.id}.${after.id}`,
    estate: desk.estate,
    subject: after.id,
    at,
    by: actor.id,
    action: name,
    before: document,
    after,
    events: step.events,
  });
  return [
    put(name, after, expect),
    {
      type: 'put',
      collection: AUDIT_COLLECTION.name,
      id: audit.id,
      expect: 'absent',
      body: audit,
      index: auditIndex(audit),
    },
  ];
}

/** The postings of a notice, in any state. */
export async function postingsOf(
  { store, estate }: Desk,
  notice: string,
): Promise<readonly Loaded<Posting>[]> {
  const found: Loaded<Posting>[] = [];
  for await (const page of listAll<Posting>(store, estate, {
    collection: 'postings',
    index: 'by_notice',
    equal: { notice },
  })) {
    found.push(...page.map(({ body, version }) => ({ document: body, expect: version })));
  }
  return found;
}
