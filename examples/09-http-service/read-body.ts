import { failed, type Result } from 'wuye';
import type { Call } from './service.js';

/** The most bytes of a body. The longest notice has 20,000 characters; a scope of 5,000 parts is longer. */
export const MOST_BYTES = 1_000_000;

export type JsonBody = Readonly<Record<string, unknown>>;

/** The body as a JSON object; `null` where it is no JSON at all. What stands in it, the parsers look through. */
export async function readBody(call: Call): Promise<Result<JsonBody> | null> {
  if (!/^application\/json\s*(?:;|$)/i.test(call.req.header('content-type') ?? '')) return null;
  const bytes = await call.req.arrayBuffer();
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject) return failed('TYPE_MISMATCH', { params: { expected: 'object' } });
  return { ok: true, value: value as JsonBody, warnings: [] };
}
