// The smallest comparison that runs everywhere: in Node, in a page, in a bare realm.

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, plain(entry)]),
  );
}

/** Throws where two values differ as JSON, the order of their keys aside. */
export function equal(actual: unknown, expected: unknown, place: string): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(plain(value)));
  if (is !== should) throw new Error(`${place}: ${is} instead of ${should}`);
}

/** Throws unless a function throws an error of that code. */
export async function throws(run: () => Promise<unknown>, code: string, place: string): Promise<void> {
  const thrown = await run().then(
    () => ({ code: 'nothing thrown' }),
    (error: { readonly code?: unknown }) => error,
  );
  equal(thrown.code, code, place);
}
