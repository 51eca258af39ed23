import { expectTypeOf } from 'vitest';
import type {
  CalendarDate,
  CalendarMonth,
  Decision,
  Digest,
  EstateId,
  Finding,
  Instant,
  ListQuery,
  RoleGrant,
  Store,
  Stored,
} from 'wuye';
import * as archive from 'wuye/archive';
import * as boards from 'wuye/boards';
import * as deliveries from 'wuye/deliveries';
import * as notices from 'wuye/notices';
import * as printing from 'wuye/printing';
import type { RegisterRecord, UnitKey } from 'wuye/records';

declare const text: string;
declare const date: CalendarDate;
declare const month: CalendarMonth;
declare const estate: EstateId;
declare const store: Store;
declare const unit: UnitKey;
declare const notice: notices.Notice;
declare const content: notices.NoticeContent;
declare const posting: boards.Posting;
declare const board: boards.Board;
declare const records: readonly RegisterRecord[];
type Index = Readonly<Record<string, string>>;

// Ids of one kind never stand in for another: a posting is not the notice that it shows.
expectTypeOf(notices.noticeId(text)).toEqualTypeOf<notices.NoticeId>();
expectTypeOf(notices.applicationId(text)).toEqualTypeOf<notices.ApplicationId>();
expectTypeOf(boards.boardId(text)).toEqualTypeOf<boards.BoardId>();
expectTypeOf(boards.postingId(text)).toEqualTypeOf<boards.PostingId>();
expectTypeOf(boards.bookingId(text)).toEqualTypeOf<boards.BookingId>();
expectTypeOf(deliveries.deliveryId(text)).toEqualTypeOf<deliveries.DeliveryId>();
expectTypeOf<notices.NoticeId>().not.toExtend<notices.ApplicationId>();
expectTypeOf<boards.PostingId>().not.toExtend<notices.NoticeId>();
expectTypeOf<boards.BookingId>().not.toExtend<boards.BoardId>();
expectTypeOf<boards.PostingId>().not.toExtend<boards.BookingId>();
expectTypeOf<deliveries.DeliveryId>().not.toExtend<notices.NoticeId>();

// Notices: a decision names only codes of notices and lead times.
const decision = notices.evaluateNotice(content, {} as notices.NoticeEvaluation);
expectTypeOf(decision).toEqualTypeOf<Decision<notices.NoticeFindingCode | notices.LeadTimeFindingCode>>();
// @ts-expect-error no such code
void (decision.findings[0]?.code === 'NOTICE.SPELLING');
expectTypeOf(notices.noticeDigest(content)).toEqualTypeOf<Digest>();
// @ts-expect-error what is approved is the content, not the notice
notices.noticeDigest(notice);
// @ts-expect-error read-only
content.title = text;
expectTypeOf(notices.noticePhase(notice, date)).toEqualTypeOf<notices.NoticePhase>();
const phaseWords = (phase: notices.NoticePhase): string => {
  switch (phase) {
    case 'not-issued':
    case 'not-yet':
    case 'in-force':
    case 'expired':
    case 'withdrawn':
      return phase;
    default:
      return phase satisfies never;
  }
};
void phaseWords;
expectTypeOf(notices.isVisible(notice, date)).toEqualTypeOf<boolean>();
// @ts-expect-error a list, not one notice
notices.noticesInForce(notice, date);
expectTypeOf(notices.noticesBetween([notice], date, date)).toEqualTypeOf<readonly notices.Notice[]>();
expectTypeOf(notices.followUpsOf(notice)).toEqualTypeOf<readonly notices.NoticeFollowUp[]>();
expectTypeOf(notices.noticeIndex(notice)).toEqualTypeOf<Index>();

// Whether a scope covers a unit may be unknown.
expectTypeOf(notices.scopeCovers({} as notices.NoticeScope, unit)).toEqualTypeOf<boolean | null>();
// @ts-expect-error a text is no unit
notices.scopeCovers({} as notices.NoticeScope, text);
expectTypeOf(notices.unitsIn({} as notices.NoticeScope, [unit])).toEqualTypeOf<readonly UnitKey[] | null>();

// Lead times: planned days say whether they are provisional, and a missing one is an issue.
declare const rules: readonly notices.LeadTimeRule[];
declare const leadTimes: notices.LeadTimePolicy;
expectTypeOf(notices.earliestEventDate(date, rules)).toEqualTypeOf<notices.PlannedDay>();
expectTypeOf(notices.latestPublishDate(date, rules)).toEqualTypeOf<notices.PlannedDay>();
const latest = notices.latestPublishDateOf(content, leadTimes);
if (latest.ok) expectTypeOf(latest.value).toEqualTypeOf<CalendarDate | null>();
expectTypeOf(notices.requiredLeadTime(content, leadTimes)).toEqualTypeOf<
  readonly notices.RequiredLeadTime[]
>();
expectTypeOf(notices.serviceLeadTimes(['water'], leadTimes)).toEqualTypeOf<readonly notices.LeadTimeRule[]>();
// @ts-expect-error no such service
notices.serviceLeadTimes(['television'], leadTimes);
expectTypeOf(notices.checkLeadTime(content, {} as notices.LeadTimeContext)).toEqualTypeOf<
  readonly Finding<notices.LeadTimeFindingCode>[]
>();
expectTypeOf(
  notices.withOverlay(leadTimes, {} as notices.LeadTimeOverlay),
).toEqualTypeOf<notices.LeadTimePolicy>();

// Slots.
declare const slot: notices.EventSlot;
expectTypeOf(notices.slotIssues(slot)[0]?.code).toEqualTypeOf<notices.SlotIssueCode | undefined>();
expectTypeOf(notices.firstOccurrence(slot)).toEqualTypeOf<notices.SlotOccurrence | null>();
for (const occurrence of notices.slotOccurrences(slot))
  expectTypeOf(occurrence).toEqualTypeOf<notices.SlotOccurrence>();
for (const occurrence of notices.occurrencesOf({} as notices.AnnouncedEvent)) {
  expectTypeOf(occurrence).toEqualTypeOf<notices.EventOccurrence>();
}
expectTypeOf(notices.isShown(undefined)).toEqualTypeOf<boolean>();

// Acts: dated by the act, granted by a role.
declare const act: notices.ActContext;
expectTypeOf(notices.dateOfAct(act)).toEqualTypeOf<CalendarDate>();
expectTypeOf(notices.grantOfAct(act, ['clerk'])).toEqualTypeOf<RoleGrant | null>();
// @ts-expect-error no such role
notices.grantsOfAct(act, ['caretaker']);
// @ts-expect-error there may be no grant
notices.actUnder(act, notices.grantOfAct(act, ['clerk']));

// Boards.
expectTypeOf(boards.freeDays(board, [], date, date)).toEqualTypeOf<readonly boards.FreeDay[]>();
// @ts-expect-error postings are no bookings
boards.freeDays(board, [posting], date, date);
expectTypeOf(boards.boardOn(board, [posting], date)).toEqualTypeOf<boards.BoardDay>();
expectTypeOf(boards.lastLookedAt(posting)).toEqualTypeOf<Instant | null>();
expectTypeOf(boards.selectPostings([posting], 'missing', date)).toEqualTypeOf<readonly boards.Posting[]>();
// @ts-expect-error no such question
boards.selectPostings([posting], 'crooked', date);
for await (const page of boards.listPostings(store, estate, 'unseen', date)) {
  expectTypeOf(page).toEqualTypeOf<readonly Stored<boards.Posting>[]>();
}
// @ts-expect-error the days for unseen are of another question
boards.listHungBetween(store, estate, date, date, { unseenDays: 3 });
expectTypeOf(boards.tierOfNotice(notice)).toEqualTypeOf<boards.BookingTier>();
expectTypeOf(boards.preempt).returns.toEqualTypeOf<boards.Preemption>();
expectTypeOf(boards.planPostings).returns.toEqualTypeOf<boards.PostingPlan>();
expectTypeOf(boards.recallsOf(notice, [posting], date)).toEqualTypeOf<readonly boards.PostingOrder[]>();
expectTypeOf(boards.withoutSheet([notice], [posting], date)).toEqualTypeOf<readonly notices.Notice[]>();
expectTypeOf(boards.boardIndex(board)).toEqualTypeOf<Index>();
expectTypeOf(boards.bookingIndex({} as boards.Booking)).toEqualTypeOf<Index>();
expectTypeOf(boards.postingIndex(posting)).toEqualTypeOf<Index>();

// Deliveries.
const list = deliveries.addresseesOf({} as notices.NoticeScope, records);
expectTypeOf(list).toEqualTypeOf<deliveries.AddresseeList>();
expectTypeOf(deliveries.addresseesOfNotices([notice], records)).toEqualTypeOf<
  ReadonlyMap<notices.NoticeId, deliveries.AddresseeList>
>();
// @ts-expect-error one estate is the notice's own here
deliveries.addresseesOfNotices([notice], records, { estate });
expectTypeOf(deliveries.deliveryCoverage(notice, [])).toEqualTypeOf<deliveries.DeliveryCoverage>();
expectTypeOf(deliveries.deliveryIndex({} as deliveries.Delivery)).toEqualTypeOf<Index>();

// Archive.
declare const bound: archive.MonthArchive;
expectTypeOf(archive.compileArchive).returns.toEqualTypeOf<archive.MonthArchive>();
expectTypeOf(archive.archiveDigest(bound)).toEqualTypeOf<Digest>();
expectTypeOf(archive.archiveSignOffBy(month)).toEqualTypeOf<CalendarDate>();
// @ts-expect-error a date is no month
archive.archiveSignOffBy(date);
expectTypeOf(archive.checkArchive({} as archive.Archive, {} as archive.Published)).toEqualTypeOf<
  Finding<archive.ArchiveFindingCode>
>();
expectTypeOf(archive.archivesQuery({ state: 'open' })).toEqualTypeOf<ListQuery>();
// @ts-expect-error no such state
archive.archivesQuery({ state: 'burnt' });
expectTypeOf(archive.archiveIndex({} as archive.Archive)).toEqualTypeOf<Index>();
expectTypeOf(archive.publishedIn(store, estate, month)).resolves.toEqualTypeOf<archive.PublishedDocuments>();

// Printing: what is printed needs its letterhead and paper.
declare const printable: printing.Printable;
declare const print: printing.PrintOptions;
expectTypeOf(printing.noticeSheet(printable, print)).toEqualTypeOf<printing.NoticeSheet>();
// @ts-expect-error options are not optional
printing.noticeText(printable);
// @ts-expect-error a posting is not printable: it only names its notice
printing.noticeHtml(posting, print);
expectTypeOf(printing.noticeMarkdown(printable, print)).toEqualTypeOf<string>();
expectTypeOf(
  printing.archiveHtml(bound, [notice], {} as printing.ArchivePrintOptions),
).toEqualTypeOf<string>();
expectTypeOf(printing.archiveIndexMarkdown).returns.toEqualTypeOf<string>();
expectTypeOf(printing.scopeWords({} as notices.NoticeScope)).toEqualTypeOf<printing.ScopeWords>();
// @ts-expect-error a text is no date
printing.dateWords(text);
expectTypeOf(printing.slotWords(slot)).toEqualTypeOf<string>();
