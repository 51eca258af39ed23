/**
 * The inspections of a year: the department head's self-check (CIM-4.3), the company's inspection (CIM-4.3), and that of
 * the records (SVC-1).
 *
 * @category Inspections
 * @since 0.1.0
 */
export const INSPECTION_KINDS = ['self-check', 'company-inspection', 'records-inspection'] as const;

/** @see {@link INSPECTION_KINDS}
 * @category Inspections
 * @since 0.1.0
 */
export type InspectionKind = (typeof INSPECTION_KINDS)[number];
