import { type Brand, brandedId } from '../kernel/index.js';

/** One inspection.
 * @category Inspections
 * @since 0.1.0
 */
export type InspectionId = Brand<string, 'InspectionId'>;

/**
 * An inspection's id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { inspectionId } from 'wuye/inspections';
 *
 * inspectionId('ins_1'); // => 'ins_1'
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export const inspectionId: (value: string) => InspectionId =
  /* @__PURE__ */ brandedId<InspectionId>('inspection id');
