/**
 * fast-check as the tests see it under `scripts/properties`: the runs of the suite, then many times as many, up to two seconds
 * for each property, and another seed each time. A failure prints its seed and path.
 */
import * as original from 'fast-check';

export * from 'fast-check';

const TIMES = Number(process.env.WUYE_RUNS ?? 300);
const MILLISECONDS = 2000;

type Assert = typeof original.assert;

const anySeed = () => Math.trunc(Math.random() * 2 ** 31);

const repeated: unknown = (...[property, parameters]: Parameters<Assert>) => {
  const more = () =>
    original.assert(property, {
      ...parameters,
      numRuns: (parameters?.numRuns ?? 100) * TIMES,
      seed: anySeed(),
      interruptAfterTimeLimit: MILLISECONDS,
      markInterruptAsFailure: false,
    });
  // However long it takes: tests count what their runs came to.
  const first: unknown = original.assert(property, { ...parameters, seed: anySeed() });
  return first instanceof Promise ? first.then(more) : more();
};

export const assert = repeated as Assert;

export default { ...original, assert };
