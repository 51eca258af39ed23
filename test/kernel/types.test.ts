import { describe, expectTypeOf, it } from 'vitest';
import {
  type ActorId,
  actorId,
  type CalendarDate,
  type Change,
  type CommitResult,
  calendarDate,
  type ErrorCode,
  type EstateId,
  estateId,
  failed,
  type Instant,
  ok,
  type Result,
  recordId,
  type Step,
  type Store,
  type Stored,
  type Version,
} from 'wuye';

// Checked by the compiler; the assertions hold as soon as this file compiles.
describe('types', () => {
  it('brands do not mix, and text is none of them', () => {
    expectTypeOf(estateId('e')).toEqualTypeOf<EstateId>();
    expectTypeOf<EstateId>().not.toExtend<ActorId>();
    expectTypeOf<CalendarDate>().not.toExtend<Instant>();
    expectTypeOf<string>().not.toExtend<CalendarDate>();
    expectTypeOf<CalendarDate>().toExtend<string>();
    expectTypeOf(actorId).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(recordId('r')).not.toEqualTypeOf<EstateId>();
  });

  it('a change must say what it expects, and a deletion cannot expect nothing', () => {
    const put = { type: 'put', collection: 'c', id: 'i', body: {}, index: {} } as const;
    expectTypeOf<typeof put>().not.toExtend<Change>();
    expectTypeOf<typeof put & { readonly expect: 'absent' }>().toExtend<Change>();
    expectTypeOf<typeof put & { readonly expect: Version }>().toExtend<Change>();
    expectTypeOf<typeof put & { readonly expect: string }>().not.toExtend<Change>();
    type Deletion<Expect> = { type: 'delete'; collection: string; id: string; expect: Expect };
    expectTypeOf<Deletion<Version>>().toExtend<Change>();
    expectTypeOf<Deletion<'absent'>>().not.toExtend<Change>();
  });

  it('a store has four methods and its capabilities, none optional', () => {
    expectTypeOf<keyof Store>().toEqualTypeOf<'capabilities' | 'get' | 'getMany' | 'list' | 'commit'>();
    expectTypeOf<Required<Store>>().toEqualTypeOf<Store>();
    expectTypeOf<ReturnType<Store['get']>>().toEqualTypeOf<Promise<Stored | null>>();
    expectTypeOf<ReturnType<Store['commit']>>().toEqualTypeOf<Promise<CommitResult>>();
    expectTypeOf<Parameters<Store['commit']>[0]>().toEqualTypeOf<EstateId>();
  });

  it('a refused step has no events, a failed result no value', () => {
    type Refused = Extract<Step<'e'>, { readonly accepted: false }>;
    expectTypeOf<'events'>().not.toExtend<keyof Refused>();
    type Failed = Extract<Result<number, 'A'>, { readonly ok: false }>;
    expectTypeOf<'value'>().not.toExtend<keyof Failed>();
    expectTypeOf(failed('A')).toExtend<Result<number, 'A' | 'B'>>();
    expectTypeOf(ok(1)).toExtend<Result<number, 'A'>>();
    expectTypeOf(failed('C')).not.toExtend<Result<number, 'A'>>();
  });

  it('error codes are a closed union', () => {
    expectTypeOf<'STORAGE.IO_FAILED'>().toExtend<ErrorCode>();
    expectTypeOf<'STORAGE.OTHER'>().not.toExtend<ErrorCode>();
    expectTypeOf(calendarDate('2026-11-21')).toEqualTypeOf<CalendarDate>();
  });
});
