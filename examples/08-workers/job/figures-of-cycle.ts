import type { Store, Stored } from 'wuye';
import { CASE_STATES, type RefreshCase, type RefreshCycle } from 'wuye/refresh';
import { listAll } from 'wuye/storage';
import { figuresOf, type RegisterFigures } from './register-figures.js';
import type { RegisterJob } from './register-job.js';

/** The figures of a cycle that the office opened itself, before the job came to it: it stays as it is, and is counted. */
export async function figuresOfCycle(
  store: Store,
  { estate, on }: RegisterJob,
  { id, body }: Stored,
): Promise<RegisterFigures> {
  const cases: RefreshCase[] = [];
  for (const state of CASE_STATES) {
    const query = { collection: 'cycle_cases', index: 'by_cycle', equal: { cycle: id, state } };
    for await (const page of listAll<RefreshCase>(store, estate, query)) {
      cases.push(...page.map((stored) => stored.body));
    }
  }
  // Bodies of the collection were written through the library.
  return figuresOf(body as object as RefreshCycle, cases, on, 0);
}
