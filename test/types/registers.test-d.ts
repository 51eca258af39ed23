import { expectTypeOf } from 'vitest';
import type { CalendarDate, Decision, EstateId, PolicyRef, RecordId, Result, Store } from 'wuye';
import * as duties from 'wuye/duties';
import * as imports from 'wuye/imports';
import type { DogRecord, RecordKind, RegisterRecord, Verification } from 'wuye/records';
import * as refresh from 'wuye/refresh';
import * as registers from 'wuye/registers';

declare const date: CalendarDate;
declare const estate: EstateId;
declare const store: Store;
declare const ref: PolicyRef;
declare const record: RegisterRecord;
declare const dog: DogRecord;
declare const policy: refresh.RefreshPolicy;
type Index = Readonly<Record<string, string>>;

// Duties.
declare const actor: Parameters<typeof duties.checkDuty>[0];
const allowed = duties.checkDuty(actor, 'sign-off', 'owner', { on: date });
expectTypeOf(allowed).toEqualTypeOf<Decision<duties.DutyFindingCode>>();
// @ts-expect-error no such action
duties.checkDuty(actor, 'shred', 'owner', {} as duties.CheckDutyOptions);
// @ts-expect-error no such kind
duties.dutyOf('cat');
expectTypeOf(duties.dutyOf('dog')).toEqualTypeOf<duties.Duty>();
expectTypeOf(duties.assignmentsOf('dog', 'collect')).toEqualTypeOf<readonly duties.DutyAssignment[]>();
expectTypeOf(duties.clausesOfDuty('dog')).toEqualTypeOf<readonly string[]>();
expectTypeOf(duties.tasksOfMoveIn).returns.toEqualTypeOf<readonly duties.Task[]>();
expectTypeOf(duties.tasksOfOwnershipChange).returns.toEqualTypeOf<readonly duties.Task[]>();
// An escalation is opened open: its state is not the caller's to say.
expectTypeOf(duties.openEscalation).parameter(0).not.toHaveProperty('state');
expectTypeOf(duties.openEscalation).returns.toEqualTypeOf<duties.Escalation>();

// Refresh: every state of freshness is a word of a closed list.
const fresh = refresh.freshnessOf(null, {} as refresh.RefreshRule, date);
expectTypeOf(fresh).toEqualTypeOf<refresh.Freshness>();
const stateWords = (state: refresh.FreshnessState): string => {
  switch (state) {
    case 'verified-this-period':
    case 'due-soon':
    case 'due':
    case 'overdue':
    case 'never-verified':
      return state;
    default:
      return state satisfies never;
  }
};
void stateWords;
expectTypeOf(refresh.checkFreshness(dog, policy, date)).toEqualTypeOf<Decision<refresh.RefreshFindingCode>>();
// @ts-expect-error a record that can be verified has a kind
refresh.checkFreshness({ id: 'rec_1' }, policy, date);
expectTypeOf(refresh.ruleOf(policy, 'dog')).toEqualTypeOf<refresh.RefreshRule | null>();
expectTypeOf(refresh.cutoffs(policy, date)).toEqualTypeOf<ReadonlyMap<RecordKind, refresh.KindCutoffs>>();
expectTypeOf(refresh.oldestVerifiedOn(dog, {} as refresh.RefreshRule)).toEqualTypeOf<CalendarDate | ''>();
expectTypeOf(refresh.scanFreshness([dog], policy, date)).toEqualTypeOf<refresh.FreshnessReport>();
// @ts-expect-error chunks come as a stream
refresh.scanFreshnessChunks([dog], policy, date);
declare const stream: AsyncIterable<readonly DogRecord[]>;
expectTypeOf(
  refresh.scanFreshnessChunks(stream, policy, date),
).resolves.toEqualTypeOf<refresh.FreshnessReport>();
// @ts-expect-error a stream needs the other one
refresh.scanFreshness(stream, policy, date);
for await (const stale of refresh.sweepStale(store, estate, policy, date)) {
  expectTypeOf(stale).toEqualTypeOf<readonly refresh.StaleRecord[]>();
}
// @ts-expect-error one that can only read one document cannot be swept
refresh.sweepStale({ get: store.get }, estate, policy, date);
expectTypeOf(refresh.withRefreshRules(policy, ref, { dog: null })).toEqualTypeOf<refresh.RefreshPolicy>();
// @ts-expect-error no such kind
refresh.withRefreshRules(policy, ref, { cat: null });
expectTypeOf(refresh.refreshPolicyOf({} as duties.DutyPolicy, ref)).toEqualTypeOf<refresh.RefreshPolicy>();
const opened = refresh.openCycle({} as refresh.OpenCycle);
if (opened.accepted) expectTypeOf(opened).toHaveProperty('events');
// @ts-expect-error the step must be asked
void opened.events;
expectTypeOf(
  refresh.cycleSchedule(policy, {} as refresh.RefreshCycle),
).toEqualTypeOf<refresh.CycleSchedule>();
expectTypeOf(refresh.coverageOf([], date)).toEqualTypeOf<refresh.Coverage>();
expectTypeOf(refresh.verificationOf({} as refresh.RefreshCase)).toEqualTypeOf<Verification | null>();
// Only an escalated record is escalated.
// @ts-expect-error another effect
refresh.escalationOfEffect({ type: 'record-verified' }, {} as refresh.EscalationOfEffect);
expectTypeOf(refresh.escalationOfEffect).returns.toHaveProperty('type').toEqualTypeOf<'escalated'>();
expectTypeOf(refresh.cycleIndex({} as refresh.RefreshCycle)).toEqualTypeOf<Index>();
expectTypeOf(refresh.caseIndex({} as refresh.RefreshCase)).toEqualTypeOf<Index>();

// Registers.
expectTypeOf(registers.checkRecord(record, { asOf: date })).toEqualTypeOf<
  Decision<registers.RegisterFinding['code']>
>();
expectTypeOf(registers.checkRegisters([record], { asOf: date })).toEqualTypeOf<
  readonly registers.RegisterFinding[]
>();
// @ts-expect-error as of when?
registers.checkRegisters([record], {});
expectTypeOf(
  registers.linkPersons([record], {} as registers.LinkOptions),
).toEqualTypeOf<registers.PersonLinks>();
expectTypeOf(registers.recordsOfPerson({} as registers.Person)).toEqualTypeOf<readonly RecordId[]>();
expectTypeOf(registers.personIndex({} as registers.Person)).toEqualTypeOf<Index>();
expectTypeOf(registers.unitIndex({} as registers.UnitState)).toEqualTypeOf<Index>();

// Imports: an undo may find nothing, and says what.
expectTypeOf(imports.identifyRecords(estate, 'secret', [record], [])).toEqualTypeOf<readonly RecordId[]>();
expectTypeOf(
  imports.importRows([], {} as imports.ImportContext),
).resolves.toEqualTypeOf<imports.ImportReport>();
// @ts-expect-error rows that were not made into records
imports.importRows([['3-2-1201', '王芳']], {} as imports.ImportContext);
expectTypeOf(imports.mergeSheetRecord(record, record)).toEqualTypeOf<imports.MergedRecord>();
expectTypeOf(imports.undoImport('bat_1', {} as imports.UndoContext)).resolves.toEqualTypeOf<
  Result<imports.UndoReport, 'BATCH_UNKNOWN' | 'BATCH_ALREADY_UNDONE'>
>();
