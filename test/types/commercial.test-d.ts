import { expectTypeOf } from 'vitest';
import type { CalendarDate, Digest, Result } from 'wuye';
import * as calendar from 'wuye/calendar';
import * as commercial from 'wuye/commercial';
import type { NoticeContent } from 'wuye/notices';

declare const text: string;
declare const date: CalendarDate;
declare const application: commercial.CommercialApplication;
declare const screen: commercial.ContentScreen;

// Eligibility: the codes are ours, and those of the rules that the host adds.
const decision = commercial.evaluateCommercialEligibility(
  application,
  {} as commercial.EligibilityContext<commercial.EligibilityFindingCode>,
);
expectTypeOf(decision.findings[0]?.code).toEqualTypeOf<commercial.EligibilityFindingCode | undefined>();
const own = commercial.evaluateCommercialEligibility(
  application,
  {} as commercial.EligibilityContext<commercial.EligibilityFindingCode | 'HOST.NO_KARAOKE'>,
);
expectTypeOf<'HOST.NO_KARAOKE'>().toExtend<NonNullable<(typeof own.findings)[0]>['code']>();
expectTypeOf(commercial.prepareRule({} as commercial.EligibilityRule<'HOST.NO_KARAOKE'>)).toEqualTypeOf<
  commercial.PreparedRule<'HOST.NO_KARAOKE'>
>();
const outcomeWords = (outcome: commercial.EligibilityOutcome): string =>
  outcome satisfies (typeof commercial.ELIGIBILITY_OUTCOMES)[number];
void outcomeWords;

// Fees: whole fen, or issues.
const quote = commercial.quoteFee({} as commercial.FeeTariff, {} as commercial.FeeRequest);
expectTypeOf(quote).toEqualTypeOf<Result<commercial.FeeQuote, commercial.FeeIssueCode>>();
// @ts-expect-error not asked yet
void quote.value;
// @ts-expect-error the tariff comes second here
commercial.feeOf({} as commercial.FeeTariff, application);

// Screens.
expectTypeOf(commercial.screenText(text)).toEqualTypeOf<readonly commercial.ScreenHit[]>();
expectTypeOf(commercial.screenServiceNotice(text)).toEqualTypeOf<readonly commercial.ScreenHit[]>();
expectTypeOf(commercial.createScreen({} as commercial.ScreenWords)).toEqualTypeOf<commercial.ContentScreen>();
expectTypeOf(commercial.screenContent({} as commercial.ScreenedContent, screen)).toEqualTypeOf<
  readonly commercial.ContentHit[]
>();
declare const said: string | undefined;
if (commercial.saysSomething(said)) expectTypeOf(said).toEqualTypeOf<string>();

// Digests cover content: the sample's may be missing.
expectTypeOf(commercial.applicationDigest(application)).toEqualTypeOf<Digest>();
expectTypeOf(commercial.sampleDigest(application)).toEqualTypeOf<Digest | null>();
expectTypeOf(commercial.noticeOfApplication(application)).toEqualTypeOf<NoticeContent>();
expectTypeOf(commercial.applicationIndex(application)).toEqualTypeOf<Readonly<Record<string, string>>>();

// Working days: a year without a table is an answer of its own.
declare const china: calendar.WorkingDayCalendar;
expectTypeOf(calendar.chinaCalendar()).toEqualTypeOf<calendar.WorkingDayCalendar>();
expectTypeOf(calendar.createCalendar([])).toEqualTypeOf<calendar.WorkingDayCalendar>();
const day = calendar.isWorkingDay(china, date);
// @ts-expect-error never a plain truth value
day satisfies boolean;
if (!day.ok) expectTypeOf(day.issues[0]?.code).toEqualTypeOf<calendar.CalendarAnswerCode | undefined>();
const added = calendar.addWorkingDays(china, date, 3);
if (added.ok) expectTypeOf(added.value).toEqualTypeOf<calendar.WorkingDayDate>();
// @ts-expect-error a text is no date
calendar.nextWorkingDay(china, text);
expectTypeOf(calendar.workingDayOnOrAfter(china, date)).toEqualTypeOf(added);
const between = calendar.workingDaysBetween(china, date, date);
if (between.ok) expectTypeOf(between.value).toEqualTypeOf<calendar.WorkingDayCount>();
const table = calendar.parseHolidayTable(JSON.parse(text));
if (table.ok) expectTypeOf(table.value).toEqualTypeOf<calendar.HolidayTable>();
