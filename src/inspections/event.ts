import type { Acted, ActorId, CalendarDate, EstateId, Role } from '../kernel/index.js';
import type { ChecklistItem } from './checklist.js';
import type { AnswerGiven, MeasureOrdered } from './command.js';
import type { InspectionId } from './ids.js';
import type { InspectionKind } from './kinds.js';
import type { InspectionWindow } from './window.js';

/**
 * What happened to an inspection.
 *
 * @category Inspections
 * @since 0.1.0
 */
export type InspectionEvent = {
  readonly inspection: InspectionId;
  readonly act: Acted;
} & (
  | {
      readonly type: 'inspection-planned';
      readonly estate: EstateId;
      readonly kind: InspectionKind;
      readonly window: InspectionWindow;
      readonly entry?: string;
      readonly checklist: readonly ChecklistItem[];
    }
  | { readonly type: 'inspection-postponed'; readonly window: InspectionWindow; readonly reason: string }
  | { readonly type: 'inspection-cancelled'; readonly reason: string }
  | { readonly type: 'inspection-started' }
  | { readonly type: 'inspection-answered'; readonly answers: readonly AnswerGiven[] }
  | {
      readonly type: 'inspection-concluded';
      readonly measures: readonly MeasureOrdered[];
      /** Where there is no measure. */
      readonly signOffBy?: CalendarDate;
    }
  | {
      readonly type: 'inspection-measure-amended';
      readonly measure: string;
      readonly role: Role;
      readonly person: ActorId | null;
      readonly dueOn: CalendarDate;
      readonly reason: string;
    }
  | {
      readonly type: 'inspection-measure-completed';
      readonly measure: string;
      readonly recheckBy: CalendarDate;
      readonly note?: string;
    }
  | {
      readonly type: 'inspection-measure-reopened';
      readonly measure: string;
      readonly dueOn: CalendarDate;
      readonly note?: string;
    }
  | {
      readonly type: 'inspection-measure-effective';
      readonly measure: string;
      readonly note?: string;
      /** Where it was the last measure. */
      readonly signOffBy?: CalendarDate;
    }
  | { readonly type: 'inspection-signed-off'; readonly waiver?: string }
);
