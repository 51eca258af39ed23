import {
  canonicalJson,
  isId,
  type JsonObject,
  type JsonValue,
  type Stored,
  WuyeError,
} from '../kernel/index.js';
import { AUDIT_COLLECTION } from '../storage/index.js';
import { checkId } from './check-id.js';
import type { CentreAuditEntry } from './decided.js';
import { KEPT, type KeptKind } from './kept.js';
import type { CentreSetting } from './setting.js';

/**
 * A field of a document before and after; `null`: it had none.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface FieldDifference {
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/**
 * One thing that happened to a document, with what it changed.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface HistoryEntry {
  readonly entry: CentreAuditEntry;
  /** In the order of the fields' names. */
  readonly differences: readonly FieldDifference[];
}

/**
 * A page of what happened to a document, newest first; before the last page it may have fewer entries than the limit.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  /** Hand it back for the page before; `null` at the beginning. */
  readonly next: string | null;
}

/**
 * Which page of a history is asked for.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface HistoryOptions {
  /** Entries a page, 1 to 1,000; 50 by default. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly cursor?: string;
}

/** Between the id of the last entry told, none where none was, and the store's own cursor. */
const SEPARATOR = ' ';

/** The history of a document: what each entry changed stands between its own snapshot and the one after it. */
export async function historyOf(
  { store, estate }: CentreSetting,
  kind: KeptKind,
  id: string,
  { limit = 50, cursor }: HistoryOptions = {},
): Promise<HistoryPage> {
  checkId(id);
  const [last, at] = cursor === undefined ? [null, null] : parts(cursor);
  const page = await store.list(estate, {
    collection: AUDIT_COLLECTION.name,
    index: 'by_subject',
    equal: { subject: id },
    order: 'descending',
    limit,
    ...(at === null ? {} : { cursor: at }),
  });
  // Ids are one's own within a collection: what happened to another document of this id is not told.
  const isOfIt = ({ collection, subject }: CentreAuditEntry) => collection === KEPT[kind] && subject === id;
  const newer = await store.get(estate, last === null ? KEPT[kind] : AUDIT_COLLECTION.name, last ?? id);
  // A cursor comes from outside: it may name an entry of another document too.
  if (last !== null && (newer === null || !isOfIt(entryOf(newer)))) throw noCursor();
  let after = newer === null ? null : last === null ? newer.body : entryOf(newer).before;
  const entries = page.items
    .map(entryOf)
    .filter(isOfIt)
    .map((entry) => {
      const differences = differencesOf(entry.before, after);
      after = entry.before;
      return { entry, differences };
    });
  const oldest = entries.at(-1)?.entry.id ?? last ?? '';
  return { entries, next: page.next === null ? null : `${oldest}${SEPARATOR}${page.next}` };
}

const entryOf = (stored: Stored) => stored.body as object as CentreAuditEntry;

function parts(cursor: string): readonly [string | null, string] {
  const at = cursor.indexOf(SEPARATOR);
  const last = cursor.slice(0, Math.max(at, 0));
  if (at < 0 || !(last === '' || isId(last))) throw noCursor();
  return [last === '' ? null : last, cursor.slice(at + 1)];
}

const noCursor = () => new WuyeError('STORAGE.INVALID_CURSOR', 'no cursor of this history');

function differencesOf(before: JsonObject | null, after: JsonObject | null): readonly FieldDifference[] {
  const was = new Map(Object.entries(before ?? {}));
  const is = new Map(Object.entries(after ?? {}));
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((difference) => canonicalJson(difference.before) !== canonicalJson(difference.after));
}
