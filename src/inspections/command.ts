import type { ActorId, CalendarDate, EstateId, Role } from '../kernel/index.js';
import type { ChecklistAnswer, ChecklistItem } from './checklist.js';
import type { InspectionId } from './ids.js';
import type { InspectionKind } from './kinds.js';
import type { InspectionWindow } from './window.js';

/**
 * An answer to an item of the checklist.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface AnswerGiven {
  readonly item: string;
  readonly answer: ChecklistAnswer;
  /** Needed for every answer but `met`. */
  readonly note?: string;
  readonly evidence?: readonly string[];
}

/**
 * A measure as it is ordered.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface MeasureOrdered {
  readonly id: string;
  readonly items: readonly string[];
  readonly action: string;
  readonly role: Role;
  readonly person?: ActorId;
  readonly dueOn: CalendarDate;
}

/**
 * What can be done with an inspection.
 *
 * @category Inspections
 * @since 0.1.0
 */
export type InspectionCommand =
  | {
      readonly type: 'plan';
      readonly id: InspectionId;
      readonly estate: EstateId;
      readonly kind: InspectionKind;
      readonly window: InspectionWindow;
      /** The entry of a plan that it carries out. */
      readonly entry?: string;
      /** The policy's checklist for the kind by default. */
      readonly checklist?: readonly ChecklistItem[];
    }
  | { readonly type: 'postpone'; readonly window: InspectionWindow; readonly reason: string }
  | { readonly type: 'cancel'; readonly reason: string }
  | { readonly type: 'start' }
  | { readonly type: 'answer'; readonly answers: readonly AnswerGiven[] }
  | { readonly type: 'conclude'; readonly measures: readonly MeasureOrdered[] }
  | {
      readonly type: 'amend-measure';
      readonly measure: string;
      readonly role?: Role;
      /** `null` frees it for anybody of the role. */
      readonly person?: ActorId | null;
      readonly dueOn?: CalendarDate;
      readonly reason: string;
    }
  | { readonly type: 'complete-measure'; readonly measure: string; readonly note?: string }
  | {
      readonly type: 're-check';
      readonly measure: string;
      /** `false`: it did not help, and is open again until `dueOn`. */
      readonly effective: boolean;
      readonly dueOn?: CalendarDate;
      readonly note?: string;
    }
  | { readonly type: 'sign-off' };
