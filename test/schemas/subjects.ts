import fc from 'fast-check';
import type * as z from 'zod';
import { PURPOSES } from '../../src/confidentiality/index.js';
import type { Result } from '../../src/kernel/index.js';
import type { RecordIssueCode } from '../../src/records/index.js';
import * as schemas from '../../src/schemas/index.js';
import { arbitraryArchive, arbitraryArchiveCommand } from '../support/arbitrary-archive.js';
import {
  arbitraryAccessEntry,
  arbitraryConsent,
  arbitraryDisclosure,
  arbitraryDisclosureRequest,
  arbitraryErasedEntry,
  arbitraryPermission,
  arbitraryRevealRequest,
} from '../support/arbitrary-care.js';
import {
  arbitraryInspection,
  arbitraryInspectionCommand,
  arbitraryPlan,
  arbitraryPlanCommand,
  arbitraryRightsCommand,
  arbitraryRightsRequest,
} from '../support/arbitrary-care-commands.js';
import {
  arbitraryApplicationCommand,
  arbitraryDeliveryCommand,
  arbitraryNoticeCommand,
  arbitraryPostingCommand,
} from '../support/arbitrary-commands.js';
import {
  arbitraryBoard,
  arbitraryBooking,
  arbitraryNotice,
  arbitraryNoticeContent,
} from '../support/arbitrary-notices.js';
import {
  arbitraryApplication,
  arbitraryDelivery,
  arbitraryPosting,
} from '../support/arbitrary-publishing.js';
import {
  arbitraryCaseCommand,
  arbitraryCycleCommand,
  arbitraryEscalationCommand,
  arbitraryRecordCommand,
  arbitraryTaskCommand,
  arbitraryUnitCommand,
} from '../support/arbitrary-register-commands.js';
import { arbitraryActorId } from '../support/arbitrary-values.js';

export interface Subject {
  readonly schema: z.ZodType;
  readonly parse: (input: unknown) => Result<object, RecordIssueCode>;
  readonly arbitrary: fc.Arbitrary<object>;
  /** The members that it always has. */
  readonly required: readonly string[];
}

const identity = ['id', 'estate', 'schemaVersion'];
const logged = [
  ...identity,
  'action',
  'at',
  'by',
  'kind',
  'fields',
  'purpose',
  'granted',
  'outcome',
  'because',
  'policy',
];

/** Every schema of the room with its parser, valid values, and the members that none of them lacks. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  NoticeContent: {
    schema: schemas.noticeContentSchema,
    parse: schemas.parseNoticeContent,
    arbitrary: arbitraryNoticeContent,
    required: ['origin', 'pattern', 'planning', 'importance', 'modes'],
  },
  Notice: {
    schema: schemas.noticeSchema,
    parse: schemas.parseNotice,
    arbitrary: arbitraryNotice,
    required: [...identity, 'state', 'content', 'drafted', 'authors'],
  },
  Board: {
    schema: schemas.boardSchema,
    parse: schemas.parseBoard,
    arbitrary: arbitraryBoard,
    required: [...identity, 'name', 'place', 'slots', 'sizes'],
  },
  Booking: {
    schema: schemas.bookingSchema,
    parse: schemas.parseBooking,
    arbitrary: arbitraryBooking,
    required: [...identity, 'board', 'tier', 'from', 'until', 'for'],
  },
  Posting: {
    schema: schemas.postingSchema,
    parse: schemas.parsePosting,
    arbitrary: arbitraryPosting,
    required: [
      ...identity,
      'state',
      'notice',
      'board',
      'size',
      'digest',
      'from',
      'until',
      'planned',
      'condition',
    ],
  },
  Delivery: {
    schema: schemas.deliverySchema,
    parse: schemas.parseDelivery,
    arbitrary: arbitraryDelivery,
    required: [...identity, 'state', 'notice', 'digest', 'addressee', 'opened', 'dueOn', 'attempts'],
  },
  CommercialApplication: {
    schema: schemas.commercialApplicationSchema,
    parse: schemas.parseCommercialApplication,
    arbitrary: arbitraryApplication,
    required: [...identity, 'shop', 'applicant', 'wanted', 'state', 'appliedOn', 'received'],
  },
  Archive: {
    schema: schemas.archiveSchema,
    parse: schemas.parseArchive,
    arbitrary: arbitraryArchive,
    required: [...identity, 'month', 'state', 'opened', 'signOffs'],
  },
  ArchiveCommand: {
    schema: schemas.archiveCommandSchema,
    parse: schemas.parseArchiveCommand,
    arbitrary: arbitraryArchiveCommand,
    required: ['type'],
  },
  NoticeCommand: {
    schema: schemas.noticeCommandSchema,
    parse: schemas.parseNoticeCommand,
    arbitrary: arbitraryNoticeCommand,
    required: ['type'],
  },
  PostingCommand: {
    schema: schemas.postingCommandSchema,
    parse: schemas.parsePostingCommand,
    arbitrary: arbitraryPostingCommand,
    required: ['type'],
  },
  DeliveryCommand: {
    schema: schemas.deliveryCommandSchema,
    parse: schemas.parseDeliveryCommand,
    arbitrary: arbitraryDeliveryCommand,
    required: ['type'],
  },
  ApplicationCommand: {
    schema: schemas.applicationCommandSchema,
    parse: schemas.parseApplicationCommand,
    arbitrary: arbitraryApplicationCommand,
    required: ['type'],
  },
  InspectionPlan: {
    schema: schemas.inspectionPlanSchema,
    parse: schemas.parseInspectionPlan,
    arbitrary: arbitraryPlan,
    required: [...identity, 'year', 'state', 'entries', 'drafted'],
  },
  InspectionPlanCommand: {
    schema: schemas.inspectionPlanCommandSchema,
    parse: schemas.parseInspectionPlanCommand,
    arbitrary: arbitraryPlanCommand,
    required: ['type'],
  },
  Inspection: {
    schema: schemas.inspectionSchema,
    parse: schemas.parseInspection,
    arbitrary: arbitraryInspection,
    required: [
      ...identity,
      'kind',
      'state',
      'window',
      'checklist',
      'answers',
      'measures',
      'planned',
      'postponed',
    ],
  },
  InspectionCommand: {
    schema: schemas.inspectionCommandSchema,
    parse: schemas.parseInspectionCommand,
    arbitrary: arbitraryInspectionCommand,
    required: ['type'],
  },
  RightsRequest: {
    schema: schemas.rightsRequestSchema,
    parse: schemas.parseRightsRequest,
    arbitrary: arbitraryRightsRequest,
    required: [...identity, 'right', 'state', 'child', 'applicant', 'items', 'consents', 'received', 'dueOn'],
  },
  RightsCommand: {
    schema: schemas.rightsCommandSchema,
    parse: schemas.parseRightsCommand,
    arbitrary: arbitraryRightsCommand,
    required: ['type'],
  },
  RevealRequest: {
    schema: schemas.revealRequestSchema,
    parse: schemas.parseRevealRequest,
    arbitrary: arbitraryRevealRequest,
    required: ['id', 'estate', 'kind', 'record', 'fields', 'reason'],
  },
  RevealFields: {
    schema: schemas.revealFieldsSchema,
    parse: schemas.parseRevealFields,
    arbitrary: fc.record(
      {
        purpose: fc.constantFrom(...PURPOSES),
        fields: fc.constant(['idNumber', 'household.name']),
        reason: fc.constantFrom('办理更名', '', ' '),
        inNameOf: arbitraryActorId,
      },
      { requiredKeys: ['purpose', 'fields', 'reason'] },
    ),
    required: ['purpose', 'fields', 'reason'],
  },
  DisclosureRequest: {
    schema: schemas.disclosureRequestSchema,
    parse: schemas.parseDisclosureRequest,
    arbitrary: arbitraryDisclosureRequest,
    required: ['id', 'estate', 'recipient', 'kind', 'columns', 'purpose', 'reason', 'basis'],
  },
  Disclosure: {
    schema: schemas.disclosureSchema,
    parse: schemas.parseDisclosure,
    arbitrary: arbitraryDisclosure,
    required: [
      ...identity,
      'recipient',
      'kind',
      'columns',
      'count',
      'records',
      'purpose',
      'reason',
      'basis',
      'document',
      'by',
      'role',
      'at',
      'approval',
    ],
  },
  AccessEntry: {
    schema: schemas.accessEntrySchema,
    parse: schemas.parseAccessEntry,
    arbitrary: arbitraryAccessEntry,
    required: [...logged, 'record', 'reason'],
  },
  ErasedAccessEntry: {
    schema: schemas.erasedAccessEntrySchema,
    parse: schemas.parseErasedAccessEntry,
    arbitrary: arbitraryErasedEntry,
    required: [...logged, 'erasedOn'],
  },
  Consent: {
    schema: schemas.consentSchema,
    parse: schemas.parseConsent,
    arbitrary: arbitraryConsent,
    required: ['id', 'kind', 'record', 'fields', 'purposes', 'basis', 'by', 'givenOn'],
  },
  AccessPermission: {
    schema: schemas.accessPermissionSchema,
    parse: schemas.parseAccessPermission,
    arbitrary: arbitraryPermission,
    required: ['id', 'to', 'by', 'role', 'kind', 'record', 'fields', 'purpose', 'from', 'until'],
  },
};

/** What is parsed by the area of the command, or by the kind of the record. */
const inArea = (area: schemas.CommandArea, arbitrary: fc.Arbitrary<object>): Subject => ({
  schema: schemas.COMMAND_SCHEMAS[area],
  parse: (input) => schemas.parseCommand(area, input),
  arbitrary,
  required: ['type'],
});

export const PARTED_SUBJECTS: Readonly<Record<string, Subject>> = {
  'Command on a task': inArea('task', arbitraryTaskCommand),
  'Command on a case': inArea('case', arbitraryCaseCommand),
  'Command on a cycle': inArea('cycle', arbitraryCycleCommand),
  'Command on a unit': inArea('unit', arbitraryUnitCommand),
  'RecordCommand on a dog': {
    schema: schemas.recordCommandSchema('dog'),
    parse: (input) => schemas.parseRecordCommand('dog', input),
    arbitrary: arbitraryRecordCommand('dog'),
    required: ['type'],
  },
  'RecordCommand on an owner': {
    schema: schemas.recordCommandSchema('owner'),
    parse: (input) => schemas.parseRecordCommand('owner', input),
    arbitrary: arbitraryRecordCommand('owner'),
    required: ['type'],
  },
  'EscalationCommand on a dog': {
    schema: schemas.escalationCommandSchema('dog'),
    parse: (input) => schemas.parseEscalationCommand('dog', input),
    arbitrary: arbitraryEscalationCommand('dog'),
    required: ['type'],
  },
};

export type Path = readonly (string | number)[];

/** A member of a value, with the way to it. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** The value itself and everything inside it. */
export function placesIn(value: unknown, path: Path = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const inside: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [{ path, value }, ...inside.flatMap(([key, member]) => placesIn(member, [...path, key]))];
}

/** A copy in which the member at a path is another. */
export function replaced(value: unknown, path: Path, change: (member: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, at) => (at === key ? replaced(item, rest, change) : item));
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([name, member]) => [name, name === key ? replaced(member, rest, change) : member]),
  );
}

/** A copy without the member at a path. */
export function without(value: unknown, path: Path): unknown {
  const key = path.at(-1);
  return replaced(value, path.slice(0, -1), (parent) =>
    Object.fromEntries(Object.entries(parent as object).filter(([name]) => name !== key)),
  );
}
