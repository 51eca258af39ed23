import type { CalendarDate } from 'wuye';
import { RECORDS_COLLECTION, type RecordKind, type RegisterRecord } from 'wuye/records';
import { DEFAULT_REFRESH_POLICY, type FreshnessTotals, scanFreshnessChunks } from 'wuye/refresh';
import { listAll } from 'wuye/storage';
import type { Office } from '../office/open-office.js';
import { KINDS } from '../registers/kinds.js';

/** How many records of a register stand how. */
export interface CoverageBar {
  readonly kind: RecordKind;
  readonly totals: FreshnessTotals;
}

/** Counts every register that is refreshed, page by page out of the store; empty ones are left out. */
export async function readCoverage(
  { store, estate }: Office,
  asOf: CalendarDate,
): Promise<readonly CoverageBar[]> {
  async function* records() {
    for (const kind of KINDS) {
      const query = { collection: RECORDS_COLLECTION.name, index: 'by_kind', equal: { kind } };
      for await (const page of listAll<RegisterRecord>(store, estate, query))
        yield page.map(({ body }) => body);
    }
  }
  const { kinds } = await scanFreshnessChunks(records(), DEFAULT_REFRESH_POLICY, asOf, { limit: 0 });
  return KINDS.flatMap((kind) => {
    const totals = kinds[kind];
    return totals === undefined || totals.records === 0 ? [] : [{ kind, totals }];
  });
}
