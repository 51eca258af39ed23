import type * as z from 'zod';
import type { ArchiveCommand } from '../archive/index.js';
import type { PostingCommand } from '../boards/index.js';
import type { ApplicationCommand } from '../commercial/index.js';
import type { DeliveryCommand } from '../deliveries/index.js';
import type { MoveIn, OwnershipChange, TaskCommand } from '../duties/index.js';
import type { InspectionCommand, InspectionPlanCommand } from '../inspections/index.js';
import { type ActorId, type CalendarMonth, type Result, WuyeError } from '../kernel/index.js';
import type { NoticeCommand } from '../notices/index.js';
import type { RecordIssueCode } from '../records/codes.js';
import type { RecordKind } from '../records/index.js';
import { parseBody } from '../records/parse-body.js';
import type { CaseCommand, CycleCommand } from '../refresh/index.js';
import type { RightsCommand } from '../retention/index.js';
import { applicationCommandSchema } from './application-command.js';
import { archiveCommandSchema } from './archive-command.js';
import { type CommandHere, commandHere } from './command-here.js';
import { deliveryCommandSchema } from './delivery-command.js';
import { inspectionCommandSchema } from './inspection-command.js';
import { inspectionPlanCommandSchema } from './inspection-plan-command.js';
import { noticeCommandSchema } from './notice-command.js';
import { postingCommandSchema } from './posting-command.js';
import {
  addresseesCommand,
  caseCommand,
  cycleCommand,
  taskCommand,
  unitCommand,
} from './register-commands.js';
import { rightsCommandSchema } from './rights-command.js';

/**
 * The schema of each area's commands: see {@link COMMAND_SCHEMAS}.
 *
 * @category Schemas
 * @since 0.1.0
 */
export interface CommandSchemas {
  readonly notice: z.ZodType<CommandHere<NoticeCommand, 'draft'>>;
  readonly posting: z.ZodType<CommandHere<PostingCommand, 'plan'>>;
  /** Whom the notice must reach, the registers say. */
  readonly addressees: z.ZodType<{ readonly type: 'plan' }>;
  readonly delivery: z.ZodType<DeliveryCommand>;
  readonly archive: z.ZodType<CommandHere<ArchiveCommand, 'open', 'estate'>>;
  readonly application: z.ZodType<CommandHere<ApplicationCommand, 'apply'>>;
  readonly unit: z.ZodType<
    | ({ readonly type: 'move-in' } & Omit<MoveIn, 'estate' | 'ids' | 'policy'>)
    | ({ readonly type: 'ownership-change' } & Pick<OwnershipChange, 'unit' | 'on' | 'buyer' | 'sellers'>)
  >;
  readonly task: z.ZodType<TaskCommand>;
  readonly cycle: z.ZodType<
    | CycleCommand
    | {
        readonly type: 'open';
        readonly kind: RecordKind;
        readonly month: CalendarMonth;
        readonly assignee?: ActorId;
      }
  >;
  readonly case: z.ZodType<CaseCommand>;
  readonly 'inspection-plan': z.ZodType<CommandHere<InspectionPlanCommand, 'draft', 'estate' | 'year'>>;
  readonly inspection: z.ZodType<CommandHere<InspectionCommand, 'plan'>>;
  readonly 'rights-request': z.ZodType<CommandHere<RightsCommand, 'receive'>>;
}

/**
 * The schema of the commands of each area of `wuye/service-centre`, as its `run` takes them: without the id and the estate,
 * which are those of the call. Commands on records and escalations depend on the kind of the record:
 * {@link recordCommandSchema}, {@link escalationCommandSchema}.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const COMMAND_SCHEMAS: CommandSchemas = {
  notice: /* @__PURE__ */ commandHere(noticeCommandSchema, 'draft'),
  posting: /* @__PURE__ */ commandHere(postingCommandSchema, 'plan'),
  addressees: addresseesCommand,
  delivery: deliveryCommandSchema,
  archive: /* @__PURE__ */ commandHere(archiveCommandSchema, 'open', ['estate']),
  application: /* @__PURE__ */ commandHere(applicationCommandSchema, 'apply'),
  unit: unitCommand,
  task: taskCommand,
  cycle: cycleCommand,
  case: caseCommand,
  'inspection-plan': /* @__PURE__ */ commandHere(inspectionPlanCommandSchema, 'draft', ['estate', 'year']),
  inspection: /* @__PURE__ */ commandHere(inspectionCommandSchema, 'plan'),
  'rights-request': /* @__PURE__ */ commandHere(rightsCommandSchema, 'receive'),
};

/** The areas of which {@link COMMAND_SCHEMAS} has the commands.
 * @category Schemas
 * @since 0.1.0
 */
export type CommandArea = keyof CommandSchemas;

/** A command of an area, as {@link parseCommand} gives it.
 * @category Schemas
 * @since 0.1.0
 */
export type CommandIn<A extends CommandArea> = z.output<CommandSchemas[A]>;

/**
 * Parses a command for `run` of `wuye/service-centre`, as an endpoint receives it: the id, the estate, who acts and when are
 * the call's. The value is a copy, and no issue holds a value.
 *
 * @param area - the area; records and escalations have parsers of their own, {@link parseRecordCommand} and
 *   {@link parseEscalationCommand}
 * @param input - anything
 * @returns the command, or an issue for each member that is missing, unknown, too long or not in canonical form
 * @throws `KERNEL.INVALID_ARGUMENT` when `area` is none of them
 *
 * @example
 * ```ts
 * import { parseCommand } from 'wuye/schemas';
 *
 * parseCommand('task', { type: 'complete' }).ok; // => true
 * const result = parseCommand('notice', { type: 'draft', estate: 'est_other', content: {} });
 * result.ok ? [] : result.issues.at(-1); // => { code: 'KEY_UNKNOWN', path: ['estate'] }
 * ```
 * @category Schemas
 * @since 0.1.0
 */
export function parseCommand<A extends CommandArea>(
  area: A,
  input: unknown,
): Result<CommandIn<A>, RecordIssueCode> {
  if (!Object.hasOwn(COMMAND_SCHEMAS, area)) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'no area with commands');
  }
  return parseBody(COMMAND_SCHEMAS[area] as z.ZodType as z.ZodType<CommandIn<A>>, input);
}
