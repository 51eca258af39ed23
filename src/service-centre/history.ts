import { canonicalJson, type JsonObject, type JsonValue, type Stored, WuyeError } from '../kernel/index.js';
import { AUDIT_COLLECTION } from '../storage/index.js';
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
 * A page of what happened to a document, newest first.
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

/** Between the id of the last entry told and the store's own cursor. */
const SEPARATOR = ' ';

/** The history of a document: what each entry changed stands between its own snapshot and the one after it. */
export async function historyOf(
  { store, estate }: CentreSetting,
  kind: KeptKind,
  id: string,
  { limit = 50, cursor }: HistoryOptions = {},
): Promise<HistoryPage> {
  const [last, at] = cursor === undefined ? [null, null] : parts(cursor);
  const page = await store.list(estate, {
    collection: AUDIT_COLLECTION.name,
    index: 'by_subject',
    equal: { subject: id },
    order: 'descending',
    limit,
    ...(at === null ? {} : { cursor: at }),
  });
  const newer =
    last === null
      ? await store.get(estate, KEPT[kind], id)
      : await store.get(estate, AUDIT_COLLECTION.name, last);
  let after = newer === null ? null : last === null ? newer.body : entryOf(newer).before;
  const entries = page.items.map((stored) => {
    const entry = entryOf(stored);
    const differences = differencesOf(entry.before, after);
    after = entry.before;
    return { entry, differences };
  });
  const oldest = entries.at(-1)?.entry.id;
  return {
    entries,
    next: page.next === null || oldest === undefined ? null : `${oldest}${SEPARATOR}${page.next}`,
  };
}

const entryOf = (stored: Stored) => stored.body as object as CentreAuditEntry;

function parts(cursor: string): readonly [string, string] {
  const at = cursor.indexOf(SEPARATOR);
  if (at < 1) throw new WuyeError('STORAGE.INVALID_CURSOR', 'not a cursor of a history');
  return [cursor.slice(0, at), cursor.slice(at + 1)];
}

function differencesOf(before: JsonObject | null, after: JsonObject | null): readonly FieldDifference[] {
  const was = new Map(Object.entries(before ?? {}));
  const is = new Map(Object.entries(after ?? {}));
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((difference) => canonicalJson(difference.before) !== canonicalJson(difference.after));
}
