// #region run
import { describe, it, type TestContext } from 'node:test';
import { registerConformance } from 'wuye/conformance';
import { createSkeletonTarget } from './kit-target.js';

const skip = (reason: string, test: TestContext) => test.skip(reason);
registerConformance({ describe, it, skip }, createSkeletonTarget());
// #endregion run
