import { expectTypeOf } from 'vitest';
import type {
  Change,
  CollectionDeclaration,
  CommitResult,
  EstateId,
  IdGenerator,
  JsonObject,
  Page,
  Store,
  StoreCapabilities,
  Stored,
  Version,
} from 'wuye';
import * as conformance from 'wuye/conformance';
import type { Escalation, Task } from 'wuye/duties';
import type { OwnerRecord, RegisterRecord } from 'wuye/records';
import * as centre from 'wuye/service-centre';
import * as storage from 'wuye/storage';

declare const text: string;
declare const estate: EstateId;
declare const version: Version;
declare const changes: readonly Change[];
declare const checked: readonly storage.CheckedChange[];
declare const declarations: storage.Declarations;
declare const collections: readonly CollectionDeclaration[];
declare const query: storage.CheckedListQuery;
declare const record: RegisterRecord;
type Index = Readonly<Record<string, string>>;

// A store; what it lists is read page by page, typed as the caller says.
const store = storage.createMemoryStore();
expectTypeOf(store).toEqualTypeOf<Store>();
for await (const page of storage.listAll<OwnerRecord>(store, estate, {
  collection: 'records',
  index: 'by_kind',
  equal: {},
})) {
  expectTypeOf(page).toEqualTypeOf<readonly Stored<OwnerRecord>[]>();
}
// @ts-expect-error the cursor is listAll's own
storage.listAll(store, estate, { collection: 'records', index: 'by_kind', equals: {}, cursor: text });
// @ts-expect-error a text is no estate
storage.listAll(store, text, { collection: 'records', index: 'by_kind', equals: {} });
// @ts-expect-error versions come from a store
store.commit(estate, [{ type: 'delete', collection: 'records', id: 'a', expect: text }]);

// The checks that adapters share.
expectTypeOf(storage.checkDeclarations(collections)).toEqualTypeOf<storage.Declarations>();
expectTypeOf(storage.declarationOf(declarations, text)).toEqualTypeOf<CollectionDeclaration>();
// @ts-expect-error declarations are checked first
storage.checkChanges(collections, estate, changes, 100);
expectTypeOf(storage.checkChanges(declarations, estate, changes, 100)).toEqualTypeOf<
  readonly storage.CheckedChange[]
>();
expectTypeOf(storage.checkKeys(declarations, estate, text, [text]).ids).toEqualTypeOf<readonly string[]>();
expectTypeOf(storage.checkListQuery).returns.toEqualTypeOf<storage.CheckedListQuery>();
// @ts-expect-error unchecked changes
storage.committed(changes, version);
expectTypeOf(storage.committed(checked, version)).toEqualTypeOf<CommitResult>();
const conflict = storage.firstConflict(checked, [null, version]);
if (conflict !== null) expectTypeOf(conflict.actual).toEqualTypeOf<Version | null>();
expectTypeOf(storage.pageOf(query, [])).toEqualTypeOf<Page>();
expectTypeOf(storage.bodyText({ a: 1 })).toEqualTypeOf<string>();
// @ts-expect-error a body is an object
storage.bodyText(text);
expectTypeOf(storage.decodeCursor(text, text)).toEqualTypeOf<storage.Position>();
expectTypeOf(storage.encodeCursor(text, { range: '', id: text })).toEqualTypeOf<string>();
expectTypeOf(storage.readBody([], {})).toEqualTypeOf<JsonObject>();

// Migration.
const plan = storage.planMigration(collections, collections);
expectTypeOf(plan).toEqualTypeOf<storage.MigrationPlan>();
expectTypeOf(storage.isEmptyPlan(plan)).toEqualTypeOf<boolean>();
expectTypeOf(storage.addedValues({} as storage.ChangedFields)).toEqualTypeOf<storage.AddedValues>();

// Indexes.
expectTypeOf(storage.createIndexer()).toEqualTypeOf<storage.Indexer>();
expectTypeOf(storage.recordIndexUnder(record)).toEqualTypeOf<Index>();
expectTypeOf(storage.taskIndex({} as Task)).toEqualTypeOf<Index>();
expectTypeOf(storage.escalationIndex({} as Escalation)).toEqualTypeOf<Index>();
expectTypeOf(storage.importBatchIndex).returns.toEqualTypeOf<Index>();
expectTypeOf(storage.auditIndex({} as storage.AuditEntry)).toEqualTypeOf<Index>();
expectTypeOf(storage.auditOfStep({} as storage.AuditedStep)).toEqualTypeOf<storage.AuditEntry>();

// A retry keeps the type of what it tries, and asks for something that can fail.
const retried = storage.retryOnConflict(async () => ({ ok: true, made: 1 }) as const);
expectTypeOf(retried).resolves.toEqualTypeOf<{ readonly ok: true; readonly made: 1 }>();
// @ts-expect-error nothing says whether it worked
storage.retryOnConflict(async () => 1);

// The service centre: commands belong to their area, and the answer is asked before its document is read.
declare const options: centre.CentreOptions;
const office = centre.createServiceCentre(options);
expectTypeOf(office).toEqualTypeOf<centre.ServiceCentre>();
// @ts-expect-error a store, ids and more are the host's
centre.createServiceCentre({});
expectTypeOf(centre.createTestCentre()).toEqualTypeOf<centre.TestCentre>();
expectTypeOf(centre.createCountingIds()).toEqualTypeOf<IdGenerator>();
// @ts-expect-error no such area
office.run('weather', null, {});
// @ts-expect-error a notice is not completed
office.run('notice', null, { type: 'complete' });
const answer = await office.run('task', 'tsk_1', { type: 'complete' });
expectTypeOf(answer).toEqualTypeOf<centre.Answer<'task'>>();

// The conformance kit.
declare const target: conformance.ConformanceTarget<Store>;
expectTypeOf(conformance.runConformance(target)).resolves.toEqualTypeOf<conformance.ConformanceReport>();
// @ts-expect-error a store is no target: the kit opens its own
conformance.runConformance(store);
expectTypeOf(conformance.registerConformance).returns.toEqualTypeOf<void>();
// @ts-expect-error who runs the cases?
conformance.registerConformance(target);
expectTypeOf(conformance.conformanceMarkdown({} as conformance.ConformanceReport)).toEqualTypeOf<string>();
expectTypeOf(conformance.lacking({ needs: ['lists'] }, {} as StoreCapabilities, target)).toEqualTypeOf<
  string | null
>();
// @ts-expect-error no such need
conformance.lacking({ needs: ['luck'] }, {} as StoreCapabilities, target);
expectTypeOf(conformance.thing({} as conformance.Thing)).toEqualTypeOf<Change>();
expectTypeOf(conformance.other(text, 'absent')).toEqualTypeOf<Change>();
// @ts-expect-error a version comes from a store
conformance.plain(text, {}, text);
// @ts-expect-error what is not there cannot be removed
conformance.removal(text, text, 'absent');
expectTypeOf(conformance.bodyOf(text)).toEqualTypeOf<JsonObject>();
expectTypeOf(conformance.ids(text, 3)).toEqualTypeOf<readonly string[]>();
expectTypeOf(conformance.sequence(1)).toEqualTypeOf<(below: number) => number>();
