import { type ClauseId, calendarDate, type PolicyRef, type Role } from '../kernel/index.js';
import type { ChecklistItem } from './checklist.js';
import { DEFAULT_CHECKLISTS } from './checklists.js';
import type { InspectionKind } from './kinds.js';

/**
 * How one kind of inspection is done.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface InspectionRule {
  readonly clause: ClauseId;
  /** Months of a period, a divisor of 12: 3 for quarters, 6 for half-years. */
  readonly everyMonths: number;
  /** One in each period of the calendar year; `false`: as many in the year, in whatever months. */
  readonly inEachPeriod: boolean;
  /** Who inspects and checks again, the responsible role first. */
  readonly inspectors: readonly Role[];
  /** Who signs off, postpones and cancels, the responsible role first. */
  readonly signers: readonly Role[];
  /** Inspectors and signers hold no role of the inspected office. */
  readonly independent: boolean;
  readonly checklist: readonly ChecklistItem[];
  /** Why an office lets somebody check again and sign off what they corrected themselves; `null`: nobody may. */
  readonly correctorSigns: { readonly reason: string } | null;
}

/**
 * What an office decides about its inspections where CIM-4.3 and SVC-1 leave it open.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface InspectionPolicy extends PolicyRef {
  readonly rules: Readonly<Record<InspectionKind, InspectionRule>>;
  /** Who drafts and revises the plan of the year, and who approves it. */
  readonly plan: {
    readonly draftedBy: readonly Role[];
    readonly approvedBy: readonly Role[];
    /** Days of the year within which it is approved, 1 January counted. */
    readonly withinDays: number;
  };
  /** Roles that may carry out anybody's measure. */
  readonly superiors: readonly Role[];
  /** Days after a measure was carried out within which it is checked again. */
  readonly recheckDays: number;
  /** Days within which it is signed off, once nothing is left to do. */
  readonly signOffDays: number;
  /** Days before its window from which an inspection is on the work list. */
  readonly noticeDays: number;
}

/**
 * A self-check each quarter by the department head, an inspection each half-year by the company (CIM-4.3), two inspections
 * of the records a year (SVC-1). The rest is a default to override: the plan is approved by 31 January ("at the start of
 * the year"), a measure is checked again within 7 days and the inspection signed off within 14, what comes is shown 14
 * days ahead; the records are inspected under the project manager, who has them kept.
 *
 * @category Inspections
 * @since 0.1.0
 */
export const DEFAULT_INSPECTION_POLICY: InspectionPolicy = {
  id: 'wuye.inspections',
  version: '1',
  effectiveFrom: /* @__PURE__ */ calendarDate('2026-01-01'),
  rules: {
    'self-check': {
      clause: 'CIM-4.3',
      everyMonths: 3,
      inEachPeriod: true,
      inspectors: ['department-head', 'department-supervisor'],
      signers: ['department-head'],
      independent: false,
      checklist: DEFAULT_CHECKLISTS['self-check'],
      correctorSigns: null,
    },
    'company-inspection': {
      clause: 'CIM-4.3',
      everyMonths: 6,
      inEachPeriod: true,
      inspectors: ['company-inspector'],
      signers: ['company-inspector'],
      independent: true,
      checklist: DEFAULT_CHECKLISTS['company-inspection'],
      correctorSigns: null,
    },
    'records-inspection': {
      clause: 'SVC-1',
      everyMonths: 6,
      inEachPeriod: false,
      inspectors: ['department-head', 'project-manager'],
      signers: ['project-manager'],
      independent: false,
      checklist: DEFAULT_CHECKLISTS['records-inspection'],
      correctorSigns: null,
    },
  },
  plan: {
    draftedBy: ['clerk', 'department-head', 'project-manager'],
    approvedBy: ['project-manager'],
    withinDays: 31,
  },
  superiors: ['department-supervisor', 'department-head', 'project-manager'],
  recheckDays: 7,
  signOffDays: 14,
  noticeDays: 14,
};
