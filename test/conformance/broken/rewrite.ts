import type { DoubleStore, Row } from '../double.js';

/** Changes every row of a collection behind the store's back. */
export function rewrite(
  { disk }: DoubleStore,
  collection: string,
  change: (key: string, row: Row) => Row,
): void {
  const rows = disk.rows.get(collection) ?? new Map<string, Row>();
  for (const [key, row] of rows) rows.set(key, change(key, row));
}
