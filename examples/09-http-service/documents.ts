import { digestOf } from 'wuye';
import type { OpenKind } from './open-kinds.js';
import { notFound } from './problem.js';
import type { Call } from './service.js';

/** A document as it is stored; its `ETag` is for the `If-Match` of a command. */
export const readDocument =
  (kind: OpenKind) =>
  async (call: Call): Promise<Response> => {
    const document = await call.get('centre').get(kind, call.req.param('id') ?? '');
    if (document === null) return notFound(call);
    call.header('ETag', `"${digestOf(document)}"`);
    return call.json(document);
  };

/** What happened to it, newest first: who, when, and which fields changed. */
export const readHistory =
  (kind: OpenKind) =>
  async (call: Call): Promise<Response> => {
    const cursor = call.req.query('cursor');
    const page = await call
      .get('centre')
      .history(kind, call.req.param('id') ?? '', { limit: 50, ...(cursor === undefined ? {} : { cursor }) });
    const entries = page.entries.map(({ entry: { at, by, action }, differences }) => ({
      at,
      by,
      action,
      differences,
    }));
    return call.json({ entries, next: page.next });
  };
