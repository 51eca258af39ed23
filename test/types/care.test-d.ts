import { expectTypeOf } from 'vitest';
import type { ActorId, CalendarDate, Digest, JsonObject, JsonValue, ListQuery, RecordId } from 'wuye';
import * as confidentiality from 'wuye/confidentiality';
import * as inspections from 'wuye/inspections';
import type { RegisterRecord } from 'wuye/records';
import * as retention from 'wuye/retention';

declare const text: string;
declare const date: CalendarDate;
declare const record: RegisterRecord;
declare const by: ActorId;
declare const entry: confidentiality.AccessEntry;
declare const link: confidentiality.ChainLink;
declare const viewer: confidentiality.Viewer;
type Index = Readonly<Record<string, string>>;

// A reveal gives values only where it was granted.
const reveal = confidentiality.requestReveal(
  {} as confidentiality.RevealRequest,
  {} as confidentiality.RevealContext,
);
expectTypeOf(reveal).toEqualTypeOf<confidentiality.Reveal>();
// @ts-expect-error purposes are a closed list
confidentiality.redactFor(viewer.actor, 'curiosity', record, { asOf: date });
// @ts-expect-error as of when?
confidentiality.redactFor(viewer.actor, 'contact', record, {});
expectTypeOf(confidentiality.redactFor).returns.toEqualTypeOf<confidentiality.Redaction>();
const redact = confidentiality.createRedactor(viewer, { asOf: date });
expectTypeOf(redact).toEqualTypeOf<(record: RegisterRecord) => confidentiality.Redaction>();
// What was redacted is no record: it cannot be stored by accident.
expectTypeOf<confidentiality.Redaction>().not.toExtend<RegisterRecord>();

// What a value is: a class, or no field of ours.
expectTypeOf(
  confidentiality.classOf(record, ['phones', 0], date),
).toEqualTypeOf<confidentiality.FieldClass | null>();
expectTypeOf(
  confidentiality.policyOfValue(record, ['name'], date),
).toEqualTypeOf<confidentiality.FieldPolicy | null>();
// @ts-expect-error a path is a list
confidentiality.fieldOfPath('name');
expectTypeOf(confidentiality.fieldClassTable()).toEqualTypeOf<readonly confidentiality.FieldClassRow[]>();
expectTypeOf(confidentiality.maskValue(text, 'name')).toEqualTypeOf<JsonValue>();
// @ts-expect-error no such mask
confidentiality.maskValue(text, 'pixels');
// @ts-expect-error a policy of one's own has a name, a version and a day
confidentiality.confidentialityPolicy({ overrides: {} });
expectTypeOf(
  confidentiality.confidentialityPolicy,
).returns.toEqualTypeOf<confidentiality.ConfidentialityPolicy>();

// The access log: an erased entry is no entry any more.
expectTypeOf(confidentiality.chainEntry(null, entry, 'key')).toEqualTypeOf<confidentiality.ChainLink>();
// @ts-expect-error an erased entry is not chained again
confidentiality.chainEntry(link, confidentiality.erasePerson(entry, date), 'key');
expectTypeOf(confidentiality.chainLinkId(link)).toEqualTypeOf<string>();
expectTypeOf(confidentiality.chainLinkIndex(link)).toEqualTypeOf<Index>();
expectTypeOf(confidentiality.accessEntryIndex(entry)).toEqualTypeOf<Index>();
// @ts-expect-error the pseudonym is of a record, not of a person
confidentiality.pseudonymOf(by, 'key');
expectTypeOf(confidentiality.pseudonymOf(entry.record, 'key')).toEqualTypeOf<Digest>();
expectTypeOf(confidentiality.verifyAccessLog([link])).toEqualTypeOf<confidentiality.AccessLogCheck>();

// Retention.
expectTypeOf(retention.disclosureId(text)).toEqualTypeOf<retention.DisclosureId>();
expectTypeOf(retention.rightsRequestId(text)).toEqualTypeOf<retention.RightsRequestId>();
expectTypeOf<retention.DisclosureId>().not.toExtend<retention.RightsRequestId>();
expectTypeOf(retention.anonymise(record)).toEqualTypeOf<retention.AnonymousRecord | null>();
// @ts-expect-error what is anonymous cannot be made a record again
retention.anonymise({} as retention.AnonymousRecord);
expectTypeOf(retention.applyErasure(record, {} as retention.ErasureEvent)).toEqualTypeOf<
  JsonObject | retention.AnonymousRecord | null
>();
expectTypeOf(retention.decideDisclosure).returns.toEqualTypeOf<retention.DisclosureResult>();
expectTypeOf(
  retention.extractDigest({} as retention.DisclosureRequest, [{ id: record.id }]),
).toEqualTypeOf<Digest>();
expectTypeOf(retention.holdsOn([], record.id, date)).toEqualTypeOf<readonly retention.Hold[]>();
// @ts-expect-error an actor is no record
retention.holdsOn([], by, date);
expectTypeOf(retention.holdsOfEscalations([])).toEqualTypeOf<readonly retention.Hold[]>();
expectTypeOf(retention.personExport).returns.toEqualTypeOf<retention.PersonExport>();
expectTypeOf(retention.retentionPlan([record], date)).toEqualTypeOf<retention.RetentionPlan>();
expectTypeOf(retention.erasableFrom({} as confidentiality.KeepTerm, date)).toEqualTypeOf<CalendarDate>();
expectTypeOf(retention.openRightsQueries()).toEqualTypeOf<readonly ListQuery[]>();
// @ts-expect-error a text is no date
retention.openRightsQueries(text);
expectTypeOf(retention.rightsRequestIndex({} as retention.RightsRequest)).toEqualTypeOf<Index>();
expectTypeOf(retention.disclosureIndex({} as retention.Disclosure)).toEqualTypeOf<Index>();

// Inspections.
expectTypeOf(inspections.inspectionId(text)).toEqualTypeOf<inspections.InspectionId>();
expectTypeOf<inspections.InspectionId>().not.toExtend<RecordId>();
expectTypeOf(inspections.planInspections(2026)).toEqualTypeOf<readonly inspections.PlannedInspection[]>();
// @ts-expect-error a date is no year
inspections.planInspections(date);
expectTypeOf(inspections.inspectionPlanDueOn(2026)).toEqualTypeOf<CalendarDate>();
expectTypeOf(inspections.inspectionPeriodOf(date, 3)).toEqualTypeOf<inspections.InspectionWindow>();
expectTypeOf(inspections.inspectionsDue({ entries: [] }, [], date)).toEqualTypeOf<
  readonly inspections.InspectionDue[]
>();
expectTypeOf(inspections.inspectionTasks({} as inspections.Inspection)).toEqualTypeOf<
  readonly inspections.InspectionTask[]
>();
expectTypeOf(inspections.openInspectionsQueries(date)).toEqualTypeOf<readonly ListQuery[]>();
expectTypeOf(inspections.inspectionIndex({} as inspections.Inspection)).toEqualTypeOf<Index>();
expectTypeOf(inspections.inspectionPlanIndex({} as inspections.InspectionPlan)).toEqualTypeOf<Index>();
