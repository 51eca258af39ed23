// #region run
import { runConformance } from 'wuye/conformance';
import { createSkeletonTarget } from './kit-target.js';

const { ok, passed, skipped, failed } = await runConformance(createSkeletonTarget());
for (const { id, guarantee, message } of failed) console.log(`FAILED ${id}: ${guarantee}\n  ${message}`);
for (const id of skipped) console.log(`skipped ${id}`);
console.log(`${passed.length} passed, ${skipped.length} skipped, ${failed.length} failed`);
process.exitCode = ok ? 0 : 1;
// #endregion run
