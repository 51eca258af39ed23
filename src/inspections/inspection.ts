import type { Acted, ActorId, CalendarDate, EstateId, Role } from '../kernel/index.js';
import type { ChecklistAnswer, ChecklistItem } from './checklist.js';
import type { InspectionId } from './ids.js';
import type { InspectionKind } from './kinds.js';
import type { InspectionState, MeasureState } from './transitions.js';
import type { InspectionWindow } from './window.js';

/**
 * What was found about one item of the checklist.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface ChecklistFinding {
  /** Id of the item. */
  readonly item: string;
  readonly answer: ChecklistAnswer;
  /** What is wrong, or why there is nothing of the kind. May hold personal data: it never reaches a finding. */
  readonly note?: string;
  /** References of photographs and papers that the host keeps. */
  readonly evidence?: readonly string[];
  readonly act: Acted;
}

/**
 * What is to be done about items that are not met, by whom, until when.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface CorrectiveMeasure {
  /** Unique within the inspection. */
  readonly id: string;
  /** The items that it puts right. */
  readonly items: readonly string[];
  /** What is to be done. */
  readonly action: string;
  readonly role: Role;
  /** One person of the role; absent: anybody who holds it. */
  readonly person?: ActorId;
  readonly dueOn: CalendarDate;
  readonly state: MeasureState;
  /** The latest time that it was carried out. */
  readonly done?: Acted & { readonly note?: string };
  /** Everybody who carried it out, in person or as the one acted for: none of them checks it again or signs it off. */
  readonly correctedBy: readonly ActorId[];
  /** The last day on which it is checked again in time; while it is `done`. */
  readonly recheckBy?: CalendarDate;
  /** Every re-check, the latest one last. */
  readonly rechecks: readonly (Acted & { readonly effective: boolean; readonly note?: string })[];
}

/**
 * One inspection: planned, carried out against its checklist, its measures followed up, signed off. Plain JSON.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface Inspection {
  readonly id: InspectionId;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly kind: InspectionKind;
  /** The entry of a plan that it carries out; absent: an inspection beside the plan. */
  readonly entry?: string;
  readonly state: InspectionState;
  /** The days within which it is to be carried out. */
  readonly window: InspectionWindow;
  /** As it was when the inspection was planned. */
  readonly checklist: readonly ChecklistItem[];
  /** The latest answer for each item. */
  readonly answers: readonly ChecklistFinding[];
  readonly measures: readonly CorrectiveMeasure[];
  readonly planned: Acted;
  /** Every postponement, with the window that it left. */
  readonly postponed: readonly (Acted & {
    readonly reason: string;
    readonly window: InspectionWindow;
  })[];
  readonly started?: Acted;
  readonly concluded?: Acted;
  /** The last day on which it is signed off in time; set while nothing else is left to do. */
  readonly signOffBy?: CalendarDate;
  /** `waiver`: the policy's reason, where the signer had corrected something. */
  readonly signedOff?: Acted & { readonly waiver?: string };
  readonly cancelled?: Acted & { readonly reason: string };
}
