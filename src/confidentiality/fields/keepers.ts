import type { Role } from '../../kernel/index.js';
import type { RecordKind } from '../../records/index.js';

/**
 * Whose duty each register is: who collects, records, verifies or signs it off (CIM-4.1.2 to 4.1.9). These work with
 * its records every day; everybody else needs the manager's permission (SVC-1).
 *
 * @example
 * ```ts
 * import { REGISTER_KEEPERS } from 'wuye/confidentiality';
 *
 * REGISTER_KEEPERS.dog; // => ['clerk', 'security-supervisor']
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export const REGISTER_KEEPERS: Readonly<Record<RecordKind, readonly Role[]>> = {
  owner: ['clerk'],
  tenant: ['clerk', 'security-supervisor'],
  shop: ['clerk', 'security-supervisor'],
  'shop-staff': ['clerk', 'security-supervisor'],
  'foreign-national': ['clerk', 'security-supervisor'],
  'domestic-worker': ['clerk', 'security-supervisor'],
  'service-person': ['clerk', 'security-supervisor'],
  'supplier-staff': ['clerk', 'security-supervisor', 'information-officer', 'function-lead'],
  dog: ['clerk', 'security-supervisor'],
  'parking-use': ['clerk', 'parking-handler', 'information-officer'],
  'special-care': ['clerk', 'security-supervisor', 'department-supervisor'],
  occupancy: ['clerk'],
  'committee-document': ['clerk'],
};

/** Who may ask for any field: those who answer for the office, and the company's inspector. */
export const SUPERIORS: readonly Role[] = ['department-head', 'project-manager', 'company-inspector'];
