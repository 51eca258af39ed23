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
  RecordChange,
  RecordClosed,
  RecordUpdated,
  TaskCommand,
  TaskEvent,
  UpdateEvent,
} from '../duties/index.js';
import type { Step } from '../kernel/index.js';
import type { LeadTimeFindingCode, NoticeCommand, NoticeEvent, NoticeFindingCode } from '../notices/index.js';
import type {
  CaseCommand,
  CaseEvent,
  CycleCommand,
  CycleEvent,
  RecordEffect,
  RefreshFindingCode,
} from '../refresh/index.js';
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

/** A command that begins a document: its id and estate are those of the call. */
type Begins<Command extends { readonly type: string }, Type extends Command['type']> =
  | Exclude<Command, { readonly type: Type }>
  | Omit<Extract<Command, { readonly type: Type }>, 'id' | 'estate'>;

interface AreaOf<
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
  readonly notice: AreaOf<
    'notice',
    Begins<NoticeCommand, 'draft'>,
    NoticeEvent,
    NoticeFindingCode | LeadTimeFindingCode
  >;
  readonly posting: AreaOf<'posting', Begins<PostingCommand, 'plan'>, PostingEvent, BoardFindingCode>;
  readonly addressees: AreaOf<'notice', PlanDeliveries, DeliveryEvent, DeliveryFindingCode>;
  readonly delivery: AreaOf<'delivery', DeliveryCommand, DeliveryEvent, DeliveryFindingCode>;
  readonly archive: AreaOf<'archive', Begins<ArchiveCommand, 'open'>, ArchiveEvent, ArchiveFindingCode>;
  readonly application: AreaOf<
    'application',
    Begins<ApplicationCommand, 'apply'>,
    ApplicationEvent,
    ApplicationFindingCode | EligibilityFindingCode
  >;
  readonly task: AreaOf<'task', TaskCommand, TaskEvent, DutyFindingCode>;
  readonly escalation: AreaOf<
    'escalation',
    EscalationCommand,
    EscalationEvent | RecordUpdated,
    DutyFindingCode
  >;
  readonly record: AreaOf<'record', RecordCommand, UpdateEvent | RecordClosed, DutyFindingCode>;
  readonly cycle: AreaOf<'cycle', CycleCommand, CycleEvent | CaseEvent, RefreshFindingCode>;
  readonly case: AreaOf<'case', CaseCommand, CaseEvent | RecordEffect, RefreshFindingCode>;
}

/** @see {@link CentreAreas}
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
