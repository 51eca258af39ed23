import type { EstateId } from 'wuye';
import { cutoffs, DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
import type { EstateDocuments } from './figures.js';

/** What is doubled, missing or at odds among the documents of one estate. */
export function checkEstate(estate: EstateId, { runs, cycles, cases, others }: EstateDocuments): string[] {
  const problems: string[] = [];
  const [first] = runs;
  if (first === undefined) return [`${estate}: nothing was refreshed`];
  const monitored = cutoffs(DEFAULT_REFRESH_POLICY, `${first.month}-01` as Parameters<typeof cutoffs>[1]);
  for (const kind of monitored.keys()) {
    const run = runs.find((each) => each.kind === kind);
    if (run?.figures === undefined) {
      problems.push(`${estate}: ${kind} is not done`);
      continue;
    }
    const at = cycles.findIndex((cycle) => cycle.kind === kind);
    const expected = run.figures.cases;
    const there = cases[at] ?? [];
    if (at < 0 && run.figures.records > 0) problems.push(`${estate}: ${kind} has no cycle`);
    if (there.length !== expected || (cycles[at]?.cases ?? 0) !== expected) {
      problems.push(`${estate}: ${kind} has ${there.length} cases of ${expected}`);
    }
    const twice = there.length - new Set(there.map(({ record }) => record)).size;
    if (twice > 0) problems.push(`${estate}: ${kind} has ${twice} cases twice`);
  }
  const escalated = runs.reduce((sum, { figures }) => sum + (figures?.escalated ?? 0), 0);
  if (others.length !== escalated + cycles.length) {
    problems.push(
      `${estate}: ${others.length} escalations and audit entries, not ${escalated + cycles.length}`,
    );
  }
  return problems;
}
