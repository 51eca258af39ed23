import { type EstateId, type JsonObject, type Stored, type Version, WuyeError } from 'wuye';
import type { CheckedListQuery } from 'wuye/storage';
import type { Connection } from './connection.js';
import { layoutOf, madeFrom } from './layout.js';
import type { Outcome } from './outcome.js';
import { LIST } from './scripts.js';

/**
 * One item more than a page has, in the order of the ids.
 *
 * Ids are read first and their documents after that. What was deleted or moved in between is left out, and as many are
 * read behind it: a page is full unless it is the last.
 */
export async function itemsOf(
  connection: Connection,
  prefix: string,
  estate: EstateId,
  query: CheckedListQuery,
): Promise<Outcome<readonly Stored[]>> {
  const { declaration, indexName, index, equal, limit } = query;
  if (index.range !== undefined) {
    const why = `${declaration.name}.${indexName} has a range; Redis serves the indexes without one`;
    throw new WuyeError('STORAGE.UNSUPPORTED', why);
  }
  const layout = layoutOf(prefix, estate);
  const made = JSON.stringify(madeFrom(declaration));
  const keys = [layout.declarations, layout.set(declaration.name, indexName, index.equal).key];
  const items: Stored[] = [];
  let after = query.after?.id ?? null;
  for (;;) {
    const wanted = limit + 1 - items.length;
    const values = [declaration.name, made, ...boundsOf(equal, after, query.descending), String(wanted)];
    const order = query.descending ? 'REV' : '';
    const [outcome, members] = (await connection.run(LIST, keys, [...values, order])) as [string, string[]];
    if (outcome === 'changed') return { changed: declaration.name };
    const ids = members.map((member) => member.slice(member.lastIndexOf('\0') + 1));
    const found = await Promise.all(
      ids.map((id) => connection.fields(layout.document(declaration.name, id), ['version', 'body', 'index'])),
    );
    for (const [at, id] of ids.entries()) {
      const [version, body, values] = found[at] ?? [];
      if (version == null || body == null || values == null) continue;
      const own = JSON.parse(values) as Readonly<Record<string, string>>;
      if (!index.equal.every((field, position) => own[field] === equal[position])) continue;
      items.push({ id, version: version as Version, body: JSON.parse(body) as JsonObject });
    }
    after = ids.at(-1) ?? null;
    if (ids.length < wanted || items.length > limit) return { done: items };
  }
}

/** Where to start and where to stop. `[` is with, `(` is without; a NUL ends each value, and nothing is smaller. */
function boundsOf(
  equal: readonly string[],
  after: string | null,
  descending: boolean,
): readonly [string, string] {
  const values = equal.join('\0');
  const first = equal.length === 0 ? '-' : `[${values}\0`;
  const last = equal.length === 0 ? '+' : `(${values}\u0001`;
  const position = after === null ? null : `(${[...equal, after].join('\0')}`;
  return descending ? [position ?? last, first] : [position ?? first, last];
}
