import { expectTypeOf } from 'vitest';
import type { CalendarDate, CalendarMonth, Finding, Issue, Role } from 'wuye';
import * as describe from 'wuye/describe';
import type { RegisterRecord } from 'wuye/records';
import * as worklist from 'wuye/worklist';

declare const date: CalendarDate;
declare const month: CalendarMonth;
declare const records: readonly RegisterRecord[];
declare const context: worklist.WorkContext;
declare const item: worklist.WorkItem;

// Every maker of work gives items one by one: all of them go into one list.
const makers = [
  worklist.refreshWork,
  worklist.applicationWork,
  worklist.archiveWork,
  worklist.deliveryWork,
  worklist.taskWork,
  worklist.escalationWork,
  worklist.findingWork,
  worklist.inspectionWork,
  worklist.noticeWork,
  worklist.postingWork,
  worklist.rightsWork,
  worklist.signOffWork,
] as const;
expectTypeOf<ReturnType<(typeof makers)[number]>>().toEqualTypeOf<
  Generator<worklist.WorkItem, void, undefined>
>();
const list = worklist.compileWorkList([item], date);
expectTypeOf(list).toEqualTypeOf<worklist.WorkList>();
expectTypeOf(worklist.workByRole(list)).toEqualTypeOf<ReadonlyMap<Role, readonly worklist.WorkItem[]>>();
// @ts-expect-error items, not records
worklist.compileWorkList(records, date);
// @ts-expect-error as of when?
worklist.taskWork([]);
// @ts-expect-error tasks are not refreshed
worklist.refreshWork([{} as import('wuye/duties').Task], context);
// @ts-expect-error months since when?
worklist.archiveWork([], date, {} as worklist.ArchiveWorkContext);
worklist.archiveWork([], month, {} as worklist.ArchiveWorkContext);
// What was begun cannot be never done.
expectTypeOf(worklist.workStateOf(date, date, date)).toEqualTypeOf<'overdue' | 'due' | 'due-soon'>();

// Words: languages and vocabularies are closed lists, and anything that has a code has words.
declare const text: string;
expectTypeOf(describe.describeFinding({} as Finding, 'zh-CN')).toEqualTypeOf<string>();
// @ts-expect-error no such language
describe.describeIssue({} as Issue, 'fr');
// @ts-expect-error a finding is no issue
describe.describeIssue({} as Pick<Finding, 'verdict'>, 'en');
expectTypeOf(describe.describeClause(text, 'en')).toEqualTypeOf<string>();
expectTypeOf(describe.clauseLabel(text, 'en')).toEqualTypeOf<string>();
expectTypeOf(describe.describeErrorCode(text, 'en')).toEqualTypeOf<string>();
expectTypeOf(describe.describeWorkItem(item, 'en')).toEqualTypeOf<string>();
expectTypeOf(describe.label('role', 'clerk', 'zh-CN')).toEqualTypeOf<string>();
// @ts-expect-error no such vocabulary
describe.label('weather', 'rain', 'en');
