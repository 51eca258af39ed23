import type { ArchiveCommand, ArchiveEvent, ArchiveFindingCode } from '../archive/index.js';
import type { BoardFindingCode, PostingCommand, PostingEvent } from '../boards/index.js';
import type {
  ApplicationCommand,
  ApplicationEvent,
  ApplicationFindingCode,
  EligibilityFindingCode,
} from '../commercial/index.js';
import type {
  DeliveryCommand,
  DeliveryEvent,
  DeliveryFindingCode,
  PlannedAddressees,
} from '../deliveries/index.js';
import type {
  CloseCommand,
  DutyFindingCode,
  EscalationCommand,
  EscalationEvent,
  MoveIn,
  OwnershipChange,
  RecordChange,
  RecordClosed,
  RecordUpdated,
  TaskCommand,
  TaskEvent,
  UpdateEvent,
} from '../duties/index.js';
import type {
  InspectionCommand,
  InspectionEvent,
  InspectionFindingCode,
  InspectionPlanCode,
  InspectionPlanCommand,
  InspectionPlanEvent,
} from '../inspections/index.js';
import type { ActorId, CalendarMonth, Step } from '../kernel/index.js';
import type { LeadTimeFindingCode, NoticeCommand, NoticeEvent, NoticeFindingCode } from '../notices/index.js';
import type { RecordKind } from '../records/index.js';
import type {
  CaseCommand,
  CaseEvent,
  CycleCommand,
  CycleEvent,
  RecordEffect,
  RefreshFindingCode,
} from '../refresh/index.js';
import type { RightsCommand, RightsEvent, RightsFindingCode } from '../retention/index.js';
import type { DocumentBegun } from './document-begun.js';
import type { KeptDocuments, KeptKind } from './kept.js';

/**
 * A change of a record, or its end.
 *
 * @category Service centre
 * @since 0.1.0
 */
export type RecordCommand =
  | { readonly type: 'update'; readonly change: RecordChange }
  | ({ readonly type: 'close' } & CloseCommand);

/**
 * Opens deliveries for everybody whom a notice must reach in person and who has none yet: as many as one commit takes,
 * so repeat it until it opens none.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface PlanDeliveries {
  readonly type: 'plan';
  /** Those whom the notice's scope covers, by the records on file, by default. */
  readonly list?: PlannedAddressees;
}

/**
 * Opens the month of a register: the cycle, and a case for each open record that has to be verified. Its id is that of
 * the cycle, `2026-11.dog`. One commit: a register takes as many cases as the store's `maxChanges` less two.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface OpenRegisterMonth {
  readonly type: 'open';
  readonly kind: RecordKind;
  readonly month: CalendarMonth;
  /** Who is to decide the cases; anybody with the duty where it is left out. */
  readonly assignee?: ActorId;
}

/**
 * What happens to a unit as a whole, and opens the tasks of the people who see to it (CIM-4.1.4): it is handed over to its
 * first owner, or changes hands. The records on file in the unit are looked up. The id is the occasion's own, made once by
 * whoever tells of it; it begins the ids of the tasks.
 *
 * @category Service centre
 * @since 0.1.0
 */
export type UnitOccasion =
  | ({ readonly type: 'move-in' } & Omit<MoveIn, 'estate' | 'ids' | 'policy'>)
  | ({ readonly type: 'ownership-change' } & Omit<
      OwnershipChange,
      'estate' | 'ids' | 'policy' | 'records' | 'duties'
    >);

/**
 * A command on the plan of a year's inspections. Its id is the year: `2026`.
 *
 * @category Service centre
 * @since 0.1.0
 */
export type InspectionPlanOfYear =
  | Exclude<InspectionPlanCommand, { readonly type: 'draft' }>
  | Omit<Extract<InspectionPlanCommand, { readonly type: 'draft' }>, 'estate' | 'year'>;

/**
 * Commands of which one type begins a document: its id and estate are those of the call.
 *
 * @category Service centre
 * @since 0.1.0
 */
export type BeginsHere<Command extends { readonly type: string }, Type extends Command['type']> =
  | Exclude<Command, { readonly type: Type }>
  | Omit<Extract<Command, { readonly type: Type }>, 'id' | 'estate'>;

/**
 * One area: the document that it is about, its commands, and what they are answered with.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface CentreArea<
  Kind extends KeptKind,
  Command extends { readonly type: string },
  Event,
  Code extends string,
> {
  readonly kind: Kind;
  readonly command: Command;
  readonly step: Step<Event, Code>;
}

/**
 * What a service centre takes commands for. The area `addressees` is about a notice; all others are about the document of
 * the same name.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface CentreAreas {
  readonly notice: CentreArea<
    'notice',
    BeginsHere<NoticeCommand, 'draft'>,
    NoticeEvent,
    NoticeFindingCode | LeadTimeFindingCode
  >;
  readonly posting: CentreArea<'posting', BeginsHere<PostingCommand, 'plan'>, PostingEvent, BoardFindingCode>;
  readonly addressees: CentreArea<'notice', PlanDeliveries, DeliveryEvent, DeliveryFindingCode>;
  readonly delivery: CentreArea<'delivery', DeliveryCommand, DeliveryEvent, DeliveryFindingCode>;
  readonly archive: CentreArea<
    'archive',
    BeginsHere<ArchiveCommand, 'open'>,
    ArchiveEvent,
    ArchiveFindingCode
  >;
  readonly application: CentreArea<
    'application',
    BeginsHere<ApplicationCommand, 'apply'>,
    ApplicationEvent,
    ApplicationFindingCode | EligibilityFindingCode
  >;
  readonly unit: CentreArea<'task', UnitOccasion, DocumentBegun, never>;
  readonly task: CentreArea<'task', TaskCommand, TaskEvent, DutyFindingCode>;
  readonly escalation: CentreArea<
    'escalation',
    EscalationCommand,
    EscalationEvent | RecordUpdated,
    DutyFindingCode
  >;
  readonly record: CentreArea<'record', RecordCommand, UpdateEvent | RecordClosed, DutyFindingCode>;
  readonly cycle: CentreArea<
    'cycle',
    CycleCommand | OpenRegisterMonth,
    CycleEvent | CaseEvent | DocumentBegun,
    RefreshFindingCode
  >;
  readonly 'inspection-plan': CentreArea<
    'inspection-plan',
    InspectionPlanOfYear,
    InspectionPlanEvent,
    InspectionPlanCode
  >;
  readonly inspection: CentreArea<
    'inspection',
    BeginsHere<InspectionCommand, 'plan'>,
    InspectionEvent,
    InspectionFindingCode
  >;
  readonly 'rights-request': CentreArea<
    'rights-request',
    BeginsHere<RightsCommand, 'receive'>,
    RightsEvent,
    RightsFindingCode
  >;
  readonly case: CentreArea<'case', CaseCommand, CaseEvent | RecordEffect | UpdateEvent, RefreshFindingCode>;
}

/**
 * What a command is given to: the name of a kind of document, `addressees` for the deliveries of a notice, or `unit` for
 * a move-in and a change of ownership.
 *
 * @see {@link CentreAreas}
 * @category Service centre
 * @since 0.1.0
 */
export type Area = keyof CentreAreas;

/** The commands of an area.
 * @category Service centre
 * @since 0.1.0
 */
export type CommandOf<A extends Area> = CentreAreas[A]['command'];

/** What a command of an area is answered with.
 * @category Service centre
 * @since 0.1.0
 */
export type StepOf<A extends Area> = CentreAreas[A]['step'];

/** The document that a command of an area is about.
 * @category Service centre
 * @since 0.1.0
 */
export type DocumentOf<A extends Area> = KeptDocuments[CentreAreas[A]['kind']];
