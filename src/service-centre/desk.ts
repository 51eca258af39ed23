import {
  type Actor,
  type ActorId,
  type CalendarDate,
  dateAt,
  type Instant,
  type ListQuery,
  WuyeError,
} from '../kernel/index.js';
import type { ActContext } from '../notices/index.js';
import { listAll } from '../storage/index.js';
import { createHeldDocuments, type HeldDocument } from './held-documents.js';
import { KEPT, type KeptDocuments, type KeptKind } from './kept.js';
import { type AnyEvent, routeOf } from './routes.js';
import type { CentreSetting } from './setting.js';

/**
 * One attempt at a command: every document is read once, is seen as the steps so far left it, and what changed is
 * written together.
 */
export interface Desk {
  readonly setting: CentreSetting;
  readonly actor: Actor;
  readonly at: Instant;
  /** The date of the act in the estate's zone. */
  readonly on: CalendarDate;
  /** Who acts at what time, as the rooms of publishing ask for it. */
  readonly act: ActContext;
  /** A document as it stands in this attempt. */
  readonly get: <Kind extends KeptKind>(kind: Kind, id: string) => Promise<KeptDocuments[Kind] | null>;
  /** The same, and the commit conflicts when it was changed meanwhile. */
  readonly guard: <Kind extends KeptKind>(kind: Kind, id: string) => Promise<KeptDocuments[Kind] | null>;
  /** All documents that a query on the kind's collection finds. */
  readonly list: <Kind extends KeptKind>(
    kind: Kind,
    query: Omit<ListQuery, 'collection' | 'limit' | 'cursor'>,
  ) => Promise<readonly KeptDocuments[Kind][]>;
  /** A document as it was before any step, or `null`; it must have been asked for. */
  readonly before: <Kind extends KeptKind>(kind: Kind, id: string) => KeptDocuments[Kind] | null;
  /** Applies the events of an accepted step to the documents that they name. */
  readonly take: (action: string, events: readonly AnyEvent[]) => Promise<void>;
  /** The documents that changed so far, in the order in which they did. */
  readonly changed: () => readonly HeldDocument[];
  /** Those that must only stay as they are. */
  readonly guarded: () => readonly HeldDocument[];
  /** The same desk for an actor who sees to the consequences. */
  readonly as: (actor: Actor) => Desk;
}

/** Sits down at a desk: nothing is read yet. */
export function openDesk(setting: CentreSetting, at: Instant, actor: Actor, inNameOf?: ActorId): Desk {
  const { store, estate, zone } = setting;
  const held = createHeldDocuments();
  const changed = new Set<HeldDocument>();

  const hold = async <Kind extends KeptKind>(kind: Kind, id: string): Promise<HeldDocument> =>
    held.find(kind, id) ?? held.keep(kind, id, await store.get(estate, KEPT[kind], id));
  // Bodies of the collections were written through this library.
  const typed = <Kind extends KeptKind>(_: Kind, document: object | null) =>
    document as KeptDocuments[Kind] | null;

  const desk: Omit<Desk, 'actor' | 'act' | 'as'> = {
    setting,
    at,
    on: dateAt(at, zone),
    get: async (kind, id) => typed(kind, (await hold(kind, id)).document),
    async guard(kind, id) {
      const found = await hold(kind, id);
      found.guarded = true;
      return typed(kind, found.document);
    },
    async list(kind, query) {
      const found: object[] = [];
      for await (const page of listAll(store, estate, { collection: KEPT[kind], ...query })) {
        for (const stored of page) {
          const { document } = held.find(kind, stored.id) ?? held.keep(kind, stored.id, stored);
          if (document !== null) found.push(document);
        }
      }
      return found as object[] as KeptDocuments[typeof kind][];
    },
    before: (kind, id) => typed(kind, held.find(kind, id)?.before ?? null),
    async take(action, events) {
      for (const event of events) {
        const { kind, id, apply } = routeOf(event);
        const document = await hold(kind, id);
        document.document = apply(document.document);
        document.action ??= action;
        document.events.push(event);
        changed.add(document);
      }
    },
    changed: () => [...changed],
    guarded: () => held.all().filter((document) => document.guarded && !changed.has(document)),
  };
  const as = (who: Actor, principal?: ActorId): Desk => ({
    ...desk,
    actor: who,
    act: {
      actor: who,
      at,
      ...(zone === undefined ? {} : { zone }),
      ...(principal === undefined ? {} : { inNameOf: principal }),
    },
    as: (other) => as(other),
  });
  return as(actor, inNameOf);
}

/** A document that a command needs to be there. */
export function there<Document>(document: Document | null, kind: KeptKind): Document {
  if (document === null) throw new WuyeError('CENTRE.DOCUMENT_MISSING', `there is no such ${kind}`);
  return document;
}
