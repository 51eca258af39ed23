import type { CalendarDate, CalendarMonth } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import {
  CASE_STATES,
  type Coverage,
  coverageOf,
  type RefreshCase,
  type RefreshCycle,
} from '../refresh/index.js';
import { listAll } from '../storage/index.js';
import { KEPT } from './kept.js';
import type { CentreSetting } from './setting.js';
import { registersKept } from './work-of-months.js';

/**
 * How far the month of a register has come.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface RegisterCoverage {
  readonly kind: RecordKind;
  /** `null` where the month was not opened. */
  readonly cycle: RefreshCycle | null;
  readonly coverage: Coverage | null;
}

/** The month of every register that has records, in the order of the refresh policy. It reads the month's cases. */
export async function readCoverage(
  setting: CentreSetting,
  month: CalendarMonth,
  asOf: CalendarDate,
): Promise<readonly RegisterCoverage[]> {
  const { store, estate } = setting;
  const kinds = [...(await registersKept(setting, {})).keys()];
  const ids = kinds.map((kind) => `${month}.${kind}`);
  const stored = await store.getMany(estate, KEPT.cycle, ids);
  return Promise.all(
    kinds.map(async (kind, at) => {
      // Bodies of the collection were written through this library.
      const cycle = (stored[at]?.body ?? null) as object | null as RefreshCycle | null;
      if (cycle === null) return { kind, cycle, coverage: null };
      const { alreadyVerified } = cycle;
      return {
        kind,
        cycle,
        coverage: coverageOf(await casesOf(setting, cycle.id), asOf, { alreadyVerified }),
      };
    }),
  );
}

async function casesOf({ store, estate }: CentreSetting, cycle: string): Promise<readonly RefreshCase[]> {
  const cases: RefreshCase[] = [];
  for (const state of CASE_STATES) {
    const query = { collection: KEPT.case, index: 'by_cycle', equal: { cycle, state } };
    for await (const page of listAll<RefreshCase>(store, estate, query)) {
      cases.push(...page.map(({ body }) => body));
    }
  }
  return cases;
}
