import { clauseOf, estateId } from 'wuye';
import { clauseLabel, describeClause } from 'wuye/describe';
import { notFound } from './problem.js';
import type { Call } from './service.js';

/** A clause: where it stands and what it requires. */
export function readClause(call: Call): Response {
  const entry = clauseOf(call.req.param('id') ?? '');
  if (entry === null) return notFound(call);
  const language = call.get('language');
  const { id, zh, en } = entry;
  return call.json({ id, source: clauseLabel(id, language), text: describeClause(id, language), zh, en });
}

/** Whether the store answers: a failed one is a 503 like everywhere. */
export async function readHealth(call: Call): Promise<Response> {
  const { store } = call.get('service');
  await store.get(estateId('est_health'), 'notices', 'health');
  return call.json({ status: 'ok', store: store.capabilities.name });
}
