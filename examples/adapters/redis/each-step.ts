import { type JsonObject, WuyeError } from 'wuye';
import type { Connection } from './connection.js';
import type { Layout } from './layout.js';
import { LIST } from './scripts.js';

/** A document with its index values. */
export interface IndexedDocument {
  readonly id: string;
  readonly body: JsonObject;
  readonly index: Readonly<Record<string, string>>;
}

/** Documents of one step: the server does nothing else while it works on them. */
const STEP = 500;

/** Walks all documents of a collection whose sets are being made anew; `before` is what they were made from. */
export async function eachStep(
  connection: Connection,
  layout: Layout,
  collection: string,
  before: string,
  work: (documents: readonly IndexedDocument[]) => Promise<void>,
): Promise<void> {
  const keys = [layout.declarations, layout.ids(collection).key];
  for (let start = '-'; ; ) {
    const values = [collection, `!${before}`, start, '+', String(STEP), ''];
    const answer = (await connection.run(LIST, keys, values)) as
      | readonly ['done', readonly string[]]
      | ['changed'];
    if (answer[0] !== 'done') throw new WuyeError('STORAGE.IO_FAILED', 'Redis: another process took over');
    const [, ids] = answer;
    const found = await Promise.all(
      ids.map((id) => connection.fields(layout.document(collection, id), ['body', 'index'])),
    );
    await work(
      ids.map((id, at) => {
        const [body, index] = found[at] ?? [];
        return { id, body: JSON.parse(body ?? '{}'), index: JSON.parse(index ?? '{}') };
      }),
    );
    const last = ids.at(-1);
    if (last === undefined || ids.length < STEP) return;
    start = `(${last}`;
  }
}
