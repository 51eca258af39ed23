// #region run
import { describe, it } from 'node:test';
import { registerConformance } from 'wuye/conformance';
import { createSkeletonTarget } from './kit-target.js';

registerConformance({ describe, it }, createSkeletonTarget());
// #endregion run
