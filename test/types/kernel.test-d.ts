import { expectTypeOf } from 'vitest';
import type {
  Acted,
  ActorId,
  CalendarDate,
  CalendarMonth,
  ClauseEntry,
  Decision,
  Digest,
  ErrorCode,
  EstateId,
  Finding,
  IdGenerator,
  Instant,
  Issue,
  Outcome,
  RecordId,
  Result,
  Role,
  RoleGrant,
  Step,
  Verdict,
  WallDateTime,
  WallTime,
  WuyeError,
} from 'wuye';
import * as wuye from 'wuye';

declare const text: string;
declare const input: unknown;
declare const date: CalendarDate;
declare const month: CalendarMonth;
declare const at: Instant;
declare const estate: EstateId;
declare const actor: wuye.Actor;
declare const grant: RoleGrant;
declare const policy: wuye.PolicyRef;
declare const findings: readonly Finding<'A.ONE' | 'A.TWO'>[];

// Dates, months and instants are brands: text must be parsed, and none stands in for another.
expectTypeOf(wuye.calendarDate(text)).toEqualTypeOf<CalendarDate>();
expectTypeOf(wuye.calendarDateOf(2026, 11, 21)).toEqualTypeOf<CalendarDate | null>();
expectTypeOf(wuye.calendarMonth(text)).toEqualTypeOf<CalendarMonth>();
expectTypeOf(wuye.instant(0)).toEqualTypeOf<Instant>();
expectTypeOf(wuye.wallTime(text)).toEqualTypeOf<WallTime>();
// @ts-expect-error a text is no date
wuye.addDays(text, 1);
// @ts-expect-error a month is no date
wuye.addMonths(month, 1);
// @ts-expect-error an instant is no date
wuye.daysBetween(at, date);
// @ts-expect-error a date is no month
wuye.firstDayOf(date);
// @ts-expect-error a date is no month
wuye.lastDayOf(date);
// @ts-expect-error a date is no instant: that needs a zone
wuye.dateAt(date);
// @ts-expect-error a date is no instant
wuye.epochMilliseconds(date);
// @ts-expect-error a number is no instant
wuye.addMilliseconds(0, 1);
// @ts-expect-error an instant is no date
wuye.weekdayOf(at);
// @ts-expect-error dates are no months
wuye.monthsBetween(date, date);
// @ts-expect-error a date is no month
wuye.monthsLater(date, 1);
expectTypeOf(wuye.monthOf(date)).toEqualTypeOf<CalendarMonth>();
expectTypeOf(wuye.dateAt(at)).toEqualTypeOf<CalendarDate>();
expectTypeOf(wuye.addDays(date, 1)).toEqualTypeOf<CalendarDate>();

// Guards narrow.
if (wuye.isCalendarDate(text)) expectTypeOf(text).toEqualTypeOf<CalendarDate>();
if (wuye.isInstant(text)) expectTypeOf(text).toEqualTypeOf<Instant>();
if (wuye.isWallTime(text)) expectTypeOf(text).toEqualTypeOf<WallTime>();
if (wuye.isGiven(input)) expectTypeOf(input).toEqualTypeOf<string>();
if (wuye.isWuyeError(input)) expectTypeOf(input).toEqualTypeOf<WuyeError>();
// @ts-expect-error error codes are a closed union
wuye.isWuyeError(input, 'STORAGE.OTHER');
expectTypeOf<WuyeError['code']>().toEqualTypeOf<ErrorCode>();
// It tells whether, and brands nothing.
expectTypeOf(wuye.isId).returns.toEqualTypeOf<boolean>();

// Ids are brands of their own.
expectTypeOf(wuye.estateId(text)).toEqualTypeOf<EstateId>();
expectTypeOf(wuye.actorId(text)).toEqualTypeOf<ActorId>();
expectTypeOf(wuye.recordId(text)).toEqualTypeOf<RecordId>();
expectTypeOf<EstateId>().not.toExtend<RecordId>();
expectTypeOf<RecordId>().not.toExtend<ActorId>();
expectTypeOf(wuye.brandedId<EstateId>('estate')).toEqualTypeOf<(value: string) => EstateId>();
expectTypeOf(wuye.createIdGenerator).returns.toEqualTypeOf<IdGenerator>();
// @ts-expect-error the clock and the random source are the host's
wuye.createIdGenerator({ now: Date.now });

// Results: the value is there after ok was asked, issues only where it failed.
const parsed = wuye.parseCalendarDate(text);
// @ts-expect-error not asked yet
void parsed.value;
if (parsed.ok) {
  expectTypeOf(parsed.value).toEqualTypeOf<CalendarDate>();
  // @ts-expect-error a success has warnings, no issues
  void parsed.issues;
} else {
  expectTypeOf(parsed.issues[0]?.code).toEqualTypeOf<'DATE_UNREADABLE' | 'DATE_IMPOSSIBLE' | undefined>();
}
expectTypeOf(wuye.ok(1)).toEqualTypeOf<Result<number, never>>();
expectTypeOf(wuye.ok(1, [{ code: 'ODD', path: [] } as Issue<'ODD'>])).toEqualTypeOf<Result<number, 'ODD'>>();
expectTypeOf(wuye.failed('BAD')).toEqualTypeOf<Result<never, 'BAD'>>();
// @ts-expect-error the code is the first argument, not a detail
wuye.failed('BAD', { code: 'WORSE' });

// Decisions keep the codes of their findings; an outcome is one of four.
const decision = wuye.decide(findings, policy, date);
expectTypeOf(decision).toEqualTypeOf<Decision<'A.ONE' | 'A.TWO'>>();
expectTypeOf(wuye.outcomeOf(findings)).toEqualTypeOf<Outcome>();
expectTypeOf(wuye.reasonsOf(findings)).toEqualTypeOf<readonly Finding<'A.ONE' | 'A.TWO'>[]>();
const one = wuye.found('A.ONE', true, 'CIM-4.2.6');
expectTypeOf(one.code).toEqualTypeOf<'A.ONE'>();
expectTypeOf(one.verdict).toEqualTypeOf<Verdict>();
// @ts-expect-error no such verdict
wuye.found('A.ONE', 'maybe', 'CIM-4.2.6');
const outcomeWords = (outcome: Outcome): string => {
  switch (outcome) {
    case 'allowed':
    case 'needs-review':
    case 'refused':
    case 'needs-information':
      return outcome;
    default:
      return outcome satisfies never;
  }
};
void outcomeWords;
// @ts-expect-error a decision is read-only
decision.outcome = 'pass';
// @ts-expect-error so are its findings
decision.findings.push(one);

// Steps: events after accepted was asked, and never of a refusal.
const step = wuye.step(findings, () => ['opened' as const], policy, date);
expectTypeOf(step).toEqualTypeOf<Step<'opened', 'A.ONE' | 'A.TWO'>>();
// @ts-expect-error not asked yet
void step.events;
if (step.accepted) expectTypeOf(step.events).toEqualTypeOf<readonly 'opened'[]>();
// @ts-expect-error the event that apply takes is another
wuye.afterStep(0, step, (state: number, event: number) => state + event);
expectTypeOf(wuye.afterStep(0, step, (state) => state)).toEqualTypeOf<number>();
const DOOR = { open: { shut: 'closed' }, closed: {} } as const satisfies wuye.Transitions<'open' | 'closed'>;
expectTypeOf(wuye.nextState<'open' | 'closed'>(DOOR, 'open', text)).toEqualTypeOf<'open' | 'closed' | null>();
// @ts-expect-error no such state
wuye.nextState<'open' | 'closed'>(DOOR, 'ajar', text);

// Actors: nobody acts without a grant.
expectTypeOf(wuye.roleGrant(actor, ['clerk'], date)).toEqualTypeOf<RoleGrant | null>();
// @ts-expect-error no such role
wuye.roleGrant(actor, ['caretaker'], date);
// @ts-expect-error the grant may be none: ask first
wuye.actedBy(actor, wuye.roleGrant(actor, ['clerk'], date), date);
expectTypeOf(wuye.actedBy(actor, grant, date)).toEqualTypeOf<Acted>();
expectTypeOf(wuye.personsOf({ by: actor.id })).toEqualTypeOf<readonly ActorId[]>();
// @ts-expect-error a text is no actor
wuye.personsOf({ by: text });
expectTypeOf<Role>().not.toEqualTypeOf<string>();

// Digests, texts and clauses.
expectTypeOf(wuye.digest(text)).toEqualTypeOf<Digest>();
expectTypeOf(wuye.digestOf({ a: 1 })).toEqualTypeOf<Digest>();
expectTypeOf(wuye.keyedDigest('key', text)).toEqualTypeOf<Digest>();
expectTypeOf<string>().not.toExtend<Digest>();
expectTypeOf(wuye.canonicalJson).returns.toEqualTypeOf<string>();
// @ts-expect-error JSON has no undefined
wuye.canonicalJson(undefined);
expectTypeOf(wuye.cleanText(text)).toEqualTypeOf<string>();
expectTypeOf(wuye.escapeHtml(text)).toEqualTypeOf<string>();
expectTypeOf(wuye.clauseOf(text)).toEqualTypeOf<ClauseEntry | null>();
expectTypeOf(wuye.policyRef({ ...policy, rules: {} } as wuye.PolicyRef)).toEqualTypeOf<wuye.PolicyRef>();

// Wall times: an instant needs both, the day and the time.
declare const wall: WallDateTime;
expectTypeOf(wuye.instantOf({ date, time: wuye.wallTime('08:30') })).toEqualTypeOf<Instant>();
// @ts-expect-error the time may be missing
wuye.instantOf(wall);
// @ts-expect-error the time may be missing
wuye.wallMilliseconds(wall);
expectTypeOf(wuye.normalWallTime(wall)).toEqualTypeOf<WallDateTime>();
void estate;
