// #region run
import { writeFileSync } from 'node:fs';
import { conformanceMarkdown, runConformance } from 'wuye/conformance';
import { createSkeletonTarget } from './kit-target.js';

const timeLimit = () => new Promise((resolve) => setTimeout(resolve, 60_000).unref());
const report = await runConformance(createSkeletonTarget(), { timeLimit, clock: () => performance.now() });
for (const { id, guarantee, message } of report.failed)
  console.log(`FAILED ${id}: ${guarantee}\n  ${message}`);
for (const { id, outcome, reason } of report.results) if (reason) console.log(`${outcome} ${id}: ${reason}`);
writeFileSync('CONFORMANCE.md', conformanceMarkdown(report));
process.exitCode = report.ok ? 0 : 1;
// #endregion run
