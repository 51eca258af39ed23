import { expectTypeOf } from 'vitest';
import type { Step } from 'wuye';
import type * as archive from 'wuye/archive';
import type * as boards from 'wuye/boards';
import type * as commercial from 'wuye/commercial';
import type * as deliveries from 'wuye/deliveries';
import * as duties from 'wuye/duties';
import type * as inspections from 'wuye/inspections';
import * as notices from 'wuye/notices';
import type { DogRecord, OwnerRecord } from 'wuye/records';
import * as refresh from 'wuye/refresh';
import * as registers from 'wuye/registers';
import type * as retention from 'wuye/retention';

/** Events that a decision may give, and what it may say. */
type EventOf<Decide extends (...given: never[]) => unknown> =
  Extract<ReturnType<Decide>, { readonly accepted: true }> extends {
    readonly events: readonly (infer Event)[];
  }
    ? Event
    : never;
type CodeOf<Decide extends (...given: never[]) => unknown> =
  ReturnType<Decide> extends {
    readonly findings: readonly { readonly code: infer Code }[];
  }
    ? Code
    : never;
type Takes<Apply extends (...given: never[]) => unknown> = Parameters<Apply>[1];

// What decide gives, apply takes: no event is left over, and none is made up. The codes are closed unions of their room.
expectTypeOf<EventOf<typeof notices.decideNotice>>().toEqualTypeOf<Takes<typeof notices.applyNotice>>();
expectTypeOf<CodeOf<typeof notices.decideNotice>>().toEqualTypeOf<
  notices.NoticeFindingCode | notices.LeadTimeFindingCode
>();
expectTypeOf<EventOf<typeof boards.decidePosting>>().toEqualTypeOf<Takes<typeof boards.applyPosting>>();
expectTypeOf<CodeOf<typeof boards.decidePosting>>().toEqualTypeOf<boards.BoardFindingCode>();
expectTypeOf<EventOf<typeof commercial.decideApplication>>().toEqualTypeOf<
  Takes<typeof commercial.applyApplication>
>();
expectTypeOf<CodeOf<typeof commercial.decideApplication>>().not.toEqualTypeOf<string>();
expectTypeOf<EventOf<typeof archive.decideArchive>>().toEqualTypeOf<Takes<typeof archive.applyArchive>>();
expectTypeOf<CodeOf<typeof archive.decideArchive>>().toEqualTypeOf<archive.ArchiveFindingCode>();
expectTypeOf<EventOf<typeof deliveries.decideDelivery>>().toEqualTypeOf<
  Takes<typeof deliveries.applyDelivery>
>();
expectTypeOf<EventOf<typeof deliveries.planDeliveries>>().toExtend<Takes<typeof deliveries.applyDelivery>>();
expectTypeOf<CodeOf<typeof deliveries.decideDelivery>>().toEqualTypeOf<deliveries.DeliveryFindingCode>();
expectTypeOf<EventOf<typeof inspections.decideInspection>>().toEqualTypeOf<
  Takes<typeof inspections.applyInspection>
>();
expectTypeOf<
  CodeOf<typeof inspections.decideInspection>
>().toEqualTypeOf<inspections.InspectionFindingCode>();
expectTypeOf<EventOf<typeof inspections.decideInspectionPlan>>().toEqualTypeOf<
  Takes<typeof inspections.applyInspectionPlan>
>();
expectTypeOf<
  CodeOf<typeof inspections.decideInspectionPlan>
>().toEqualTypeOf<inspections.InspectionPlanCode>();
expectTypeOf<EventOf<typeof retention.decideRightsRequest>>().toEqualTypeOf<
  Takes<typeof retention.applyRightsRequest>
>();
expectTypeOf<CodeOf<typeof retention.decideRightsRequest>>().toEqualTypeOf<retention.RightsFindingCode>();
expectTypeOf<EventOf<typeof retention.decideErasure>>().toEqualTypeOf<Takes<typeof retention.applyErasure>>();
expectTypeOf<CodeOf<typeof retention.decideErasure>>().toEqualTypeOf<retention.RetentionFindingCode>();
expectTypeOf<EventOf<typeof duties.decideTask>>().toEqualTypeOf<Takes<typeof duties.applyTask>>();
expectTypeOf<EventOf<typeof duties.decideClose>>().toEqualTypeOf<Takes<typeof duties.applyClose>>();
expectTypeOf<Takes<typeof duties.applyEscalation>>().toExtend<EventOf<typeof duties.decideEscalation>>();
expectTypeOf<Takes<typeof duties.applyUpdate>>().toExtend<EventOf<typeof duties.decideUpdate>>();
expectTypeOf<CodeOf<typeof duties.decideTask>>().toEqualTypeOf<duties.DutyFindingCode>();
expectTypeOf<CodeOf<typeof duties.decideUpdate>>().toEqualTypeOf<duties.DutyFindingCode>();
expectTypeOf<CodeOf<typeof duties.decideEscalation>>().toEqualTypeOf<duties.DutyFindingCode>();
expectTypeOf<CodeOf<typeof duties.decideClose>>().toEqualTypeOf<duties.DutyFindingCode>();
expectTypeOf<Takes<typeof refresh.applyCycle>>().toExtend<EventOf<typeof refresh.decideCycle>>();
expectTypeOf<Takes<typeof refresh.applyCase>>().toExtend<EventOf<typeof refresh.decideCase>>();
expectTypeOf<Takes<typeof refresh.applyToRecord>>().toExtend<EventOf<typeof refresh.decideCase>>();
expectTypeOf<readonly EventOf<typeof refresh.decideCycle>[]>().toExtend<
  Parameters<typeof refresh.applyCaseEvents>[1]
>();
expectTypeOf<CodeOf<typeof refresh.decideCycle>>().toEqualTypeOf<refresh.RefreshFindingCode>();
expectTypeOf<CodeOf<typeof refresh.decideCase>>().toEqualTypeOf<refresh.RefreshFindingCode>();
expectTypeOf<EventOf<typeof registers.decidePersonMerge>>().toEqualTypeOf<
  Takes<typeof registers.applyPerson>
>();
expectTypeOf<Takes<typeof registers.applyUnit>>().toExtend<EventOf<typeof registers.decideUnitChange>>();
expectTypeOf<Takes<typeof registers.applyRecordMoved>>().toExtend<
  EventOf<typeof registers.decideUnitChange>
>();
expectTypeOf<CodeOf<typeof registers.decidePersonMerge>>().toEqualTypeOf<registers.RegisterFindingCode>();
expectTypeOf<CodeOf<typeof registers.decideUnitChange>>().toEqualTypeOf<registers.RegisterFindingCode>();

// Every event has its state back, and applying keeps the kind of a record.
declare const notice: notices.Notice;
declare const dog: DogRecord;
declare const owner: OwnerRecord;
expectTypeOf(notices.applyNotice).returns.toEqualTypeOf<notices.Notice>();
expectTypeOf(duties.applyClose(dog, {} as duties.RecordClosed)).toEqualTypeOf<DogRecord>();
expectTypeOf(duties.applyUpdate(owner, {} as duties.RecordUpdated)).toEqualTypeOf<OwnerRecord>();
expectTypeOf(
  registers.applyRecordMoved(dog, {} as Takes<typeof registers.applyRecordMoved>),
).toEqualTypeOf<DogRecord>();
expectTypeOf(refresh.applyToRecord(dog, {} as refresh.RecordEffect)).toEqualTypeOf<DogRecord>();

// Events of a refusal cannot be applied by accident.
declare const step: Step<notices.NoticeEvent>;
// @ts-expect-error a refused step has none
void step.events;
if (!step.accepted) {
  // @ts-expect-error and it has none after it was asked, either
  void step.events;
  void step.findings;
}

// Commands are told apart by their type, and hold what that type needs.
declare const command: notices.NoticeCommand;
if (command.type === 'withdraw') expectTypeOf(command).toEqualTypeOf<notices.WithdrawCommand>();
declare const context: notices.NoticeContext;
// @ts-expect-error no such command
notices.decideNotice(notice, { type: 'shred' }, context);
// @ts-expect-error a step needs to know who acts, and when
notices.decideNotice(notice, command, {});
// @ts-expect-error a change to a dog holds fields of dogs
duties.decideUpdate(dog, { fields: { floorArea: 90 } }, {} as duties.UpdateContext);
// @ts-expect-error the state of a notice is no command
({ type: 'issued' }) satisfies notices.NoticeCommand;
