import { expectTypeOf } from 'vitest';
import type { Archive, ArchiveCommand } from 'wuye/archive';
import type { Board, Booking, Posting, PostingCommand } from 'wuye/boards';
import type { ApplicationCommand, CommercialApplication } from 'wuye/commercial';
import type {
  AccessEntry,
  AccessPermission,
  Consent,
  ErasedAccessEntry,
  RevealRequest,
} from 'wuye/confidentiality';
import type { Delivery, DeliveryCommand } from 'wuye/deliveries';
import type { EscalationCommand } from 'wuye/duties';
import type { Inspection, InspectionCommand, InspectionPlan, InspectionPlanCommand } from 'wuye/inspections';
import type { Notice, NoticeCommand, NoticeContent } from 'wuye/notices';
import type { RecordIssueCode } from 'wuye/records';
import type { Disclosure, DisclosureRequest, RightsCommand, RightsRequest } from 'wuye/retention';
import * as schemas from 'wuye/schemas';
import type * as z from 'zod';

declare const input: unknown;
type Value<Parse extends (...given: never[]) => unknown> =
  Extract<ReturnType<Parse>, { readonly ok: true }> extends { readonly value: infer Body } ? Body : never;

// What a schema gives is what the room's functions take: neither more nor less.
expectTypeOf<Value<typeof schemas.parseAccessEntry>>().toEqualTypeOf<AccessEntry>();
expectTypeOf<Value<typeof schemas.parseErasedAccessEntry>>().toEqualTypeOf<ErasedAccessEntry>();
expectTypeOf<Value<typeof schemas.parseAccessPermission>>().toEqualTypeOf<AccessPermission>();
expectTypeOf<Value<typeof schemas.parseCommercialApplication>>().toEqualTypeOf<CommercialApplication>();
expectTypeOf<Value<typeof schemas.parseApplicationCommand>>().toEqualTypeOf<ApplicationCommand>();
expectTypeOf<Value<typeof schemas.parseArchive>>().toEqualTypeOf<Archive>();
expectTypeOf<Value<typeof schemas.parseArchiveCommand>>().toEqualTypeOf<ArchiveCommand>();
expectTypeOf<Value<typeof schemas.parseBoard>>().toEqualTypeOf<Board>();
expectTypeOf<Value<typeof schemas.parseBooking>>().toEqualTypeOf<Booking>();
expectTypeOf<Value<typeof schemas.parseConsent>>().toEqualTypeOf<Consent>();
expectTypeOf<Value<typeof schemas.parseDelivery>>().toEqualTypeOf<Delivery>();
expectTypeOf<Value<typeof schemas.parseDeliveryCommand>>().toEqualTypeOf<DeliveryCommand>();
expectTypeOf<Value<typeof schemas.parseDisclosure>>().toEqualTypeOf<Disclosure>();
expectTypeOf<Value<typeof schemas.parseDisclosureRequest>>().toEqualTypeOf<DisclosureRequest>();
expectTypeOf<Value<typeof schemas.parseInspection>>().toEqualTypeOf<Inspection>();
expectTypeOf<Value<typeof schemas.parseInspectionCommand>>().toEqualTypeOf<InspectionCommand>();
expectTypeOf<Value<typeof schemas.parseInspectionPlan>>().toEqualTypeOf<InspectionPlan>();
expectTypeOf<Value<typeof schemas.parseInspectionPlanCommand>>().toEqualTypeOf<InspectionPlanCommand>();
expectTypeOf<Value<typeof schemas.parseNotice>>().toEqualTypeOf<Notice>();
expectTypeOf<Value<typeof schemas.parseNoticeCommand>>().toEqualTypeOf<NoticeCommand>();
expectTypeOf<Value<typeof schemas.parseNoticeContent>>().toEqualTypeOf<NoticeContent>();
expectTypeOf<Value<typeof schemas.parsePosting>>().toEqualTypeOf<Posting>();
expectTypeOf<Value<typeof schemas.parsePostingCommand>>().toEqualTypeOf<PostingCommand>();
expectTypeOf<Value<typeof schemas.parseRevealRequest>>().toEqualTypeOf<RevealRequest>();
expectTypeOf<Value<typeof schemas.parseRightsCommand>>().toEqualTypeOf<RightsCommand>();
expectTypeOf<Value<typeof schemas.parseRightsRequest>>().toEqualTypeOf<RightsRequest>();
expectTypeOf<Value<typeof schemas.parseEscalationCommand>>().toEqualTypeOf<EscalationCommand>();
expectTypeOf<Value<typeof schemas.parseCommandOptions>>().toEqualTypeOf<schemas.CommandOptionsHere>();
expectTypeOf<Value<typeof schemas.parseRevealFields>>().toEqualTypeOf<schemas.RevealFieldsHere>();

// Commands follow from their area, and from the kind of record.
const command = schemas.parseCommand('delivery', input);
if (command.ok) expectTypeOf(command.value).toEqualTypeOf<schemas.CommandIn<'delivery'>>();
else expectTypeOf(command.issues[0]?.code).toEqualTypeOf<RecordIssueCode | undefined>();
// @ts-expect-error no such area
schemas.parseCommand('weather', input);
const edit = schemas.parseRecordCommand('dog', input);
if (edit.ok) expectTypeOf(edit.value).toEqualTypeOf<schemas.RecordCommandOf<'dog'>>();
expectTypeOf<schemas.RecordCommandOf<'dog'>>().not.toEqualTypeOf<schemas.RecordCommandOf<'owner'>>();
// @ts-expect-error no such kind
schemas.parseRecordCommand('cat', input);
// @ts-expect-error no such kind
schemas.parseEscalationCommand('cat', input);
expectTypeOf<z.output<ReturnType<typeof schemas.recordCommandSchema<'dog'>>>>().toEqualTypeOf<
  schemas.RecordCommandOf<'dog'>
>();
expectTypeOf<
  z.output<ReturnType<typeof schemas.escalationCommandSchema>>
>().toEqualTypeOf<EscalationCommand>();
