import type { ClauseId } from '../kernel/index.js';
import type { ChecklistItem } from './checklist.js';
import type { InspectionKind } from './kinds.js';

/**
 * The items of the default checklists, each with the clause that it rests on. CIM-4.3 and SVC-1 name no items: the choice
 * is the library's, and a host replaces it in its policy.
 *
 * @category Inspections
 * @since 0.1.0
 */
export const CHECKLIST_ITEMS = {
  'registers-complete': 'CIM-4.1.1',
  'verifications-fresh': 'CIM-4.1.9',
  'owner-contacts-reviewed': 'CIM-4.1.4',
  'committee-archive-locked': 'CIM-4.1.2',
  'special-care-access': 'CIM-4.1.8',
  'notices-archived': 'CIM-4.2.8',
  'originals-bound': 'CIM-4.2.1.2',
  'deliveries-signed': 'CIM-4.2.7',
  'rules-known': 'CIM-4.3',
  'papers-locked': 'CIM-4.3',
  'self-checks-held': 'CIM-4.3',
  'measures-closed': 'CIM-4.3',
  'one-keeper': 'CSQ-7',
  'dedicated-cabinet': 'CSQ-7',
  'files-complete': 'CSQ-7',
  'filed-in-time': 'CSQ-7',
  'forms-current': 'CSQ-7',
  'kept-as-prescribed': 'CSQ-7',
  'access-permitted': 'SVC-1',
  'loans-returned': 'SVC-1',
  'changes-filed': 'SVC-1',
  'collected-for-a-purpose': 'CN-PIPL-6',
  'disclosures-lawful': 'CN-PIPL-6',
  'nothing-kept-too-long': 'CN-PIPL-19',
  'consent-on-file': 'CN-PIPL-29',
  'guardian-consent-on-file': 'CN-PIPL-31',
  'erasures-done': 'CN-PIPL-47',
  'access-log-kept': 'CN-PIPL-51',
  'permissions-by-role': 'CN-PIPL-51',
  'staff-trained': 'CN-PIPL-51',
  'incident-plan': 'CN-PIPL-51',
} as const satisfies Readonly<Record<string, ClauseId>>;

/** An item of {@link CHECKLIST_ITEMS}.
 * @category Inspections
 * @since 0.1.0
 */
export type ChecklistItemId = keyof typeof CHECKLIST_ITEMS;

const items = (...ids: readonly ChecklistItemId[]): readonly ChecklistItem[] =>
  ids.map((id) => ({ id, clause: CHECKLIST_ITEMS[id] }));

/**
 * The default checklist of each kind of inspection.
 *
 * @example
 * ```ts
 * import { DEFAULT_CHECKLISTS } from 'wuye/inspections';
 *
 * DEFAULT_CHECKLISTS['self-check'][0]; // => { id: 'registers-complete', clause: 'CIM-4.1.1' }
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export const DEFAULT_CHECKLISTS: Readonly<Record<InspectionKind, readonly ChecklistItem[]>> = {
  'self-check': /* @__PURE__ */ items(
    'registers-complete',
    'verifications-fresh',
    'owner-contacts-reviewed',
    'committee-archive-locked',
    'special-care-access',
    'notices-archived',
    'papers-locked',
    'collected-for-a-purpose',
    'consent-on-file',
    'guardian-consent-on-file',
    'access-log-kept',
    'permissions-by-role',
  ),
  'company-inspection': /* @__PURE__ */ items(
    'rules-known',
    'self-checks-held',
    'measures-closed',
    'verifications-fresh',
    'committee-archive-locked',
    'special-care-access',
    'disclosures-lawful',
    'nothing-kept-too-long',
    'erasures-done',
    'consent-on-file',
    'guardian-consent-on-file',
    'access-log-kept',
    'permissions-by-role',
    'staff-trained',
    'incident-plan',
  ),
  'records-inspection': /* @__PURE__ */ items(
    'one-keeper',
    'dedicated-cabinet',
    'files-complete',
    'filed-in-time',
    'forms-current',
    'kept-as-prescribed',
    'access-permitted',
    'loans-returned',
    'changes-filed',
    'committee-archive-locked',
    'notices-archived',
    'originals-bound',
    'deliveries-signed',
  ),
};
