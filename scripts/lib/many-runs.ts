/**
 * fast-check as the tests see it under `scripts/properties`: many times the runs, as many as two seconds hold for each
 * property, and another seed each time. A failure prints its seed and path.
 */
import * as original from 'fast-check';

export * from 'fast-check';

const TIMES = Number(process.env.WUYE_RUNS ?? 300);
const MILLISECONDS = 2000;

type Assert = typeof original.assert;

const repeated: unknown = (...[property, parameters]: Parameters<Assert>) =>
  original.assert(property, {
    ...parameters,
    numRuns: (parameters?.numRuns ?? 100) * TIMES,
    seed: Math.trunc(Math.random() * 2 ** 31),
    interruptAfterTimeLimit: MILLISECONDS,
    markInterruptAsFailure: false,
  });

export const assert = repeated as Assert;

export default { ...original, assert };
