/**
 * An estate's office over its store: {@link createServiceCentre} loads what a command needs, decides, and writes documents and
 * audit in one commit; {@link createTestCentre} is the same in memory, for hosts' own tests.
 *
 * @module wuye/service-centre
 */

export type { Answer, ChangedDocument } from './answer.js';
export type {
  Area,
  BeginsHere,
  CentreArea,
  CentreAreas,
  CommandOf,
  DocumentOf,
  InspectionPlanOfYear,
  OpenRegisterMonth,
  PlanDeliveries,
  RecordCommand,
  StepOf,
  UnitOccasion,
} from './areas.js';
export { createServiceCentre } from './create-service-centre.js';
export { createCountingIds, createTestCentre, type TestCentre } from './create-test-centre.js';
export type { CommandOptions } from './decide.js';
export type { CentreAuditEntry, Consequence, Decided } from './decided.js';
export type { BegunKind, DocumentBegun } from './document-begun.js';
export type { FieldDifference, HistoryEntry, HistoryOptions, HistoryPage } from './history.js';
export type { KeptDocuments, KeptKind } from './kept.js';
export type { RegisterCoverage } from './read-coverage.js';
export type { RevealFields } from './reveal-fields.js';
export type { ServiceCentre } from './service-centre.js';
export type { CentreOptions, CentrePolicies } from './setting.js';
export type { Look } from './view-record.js';
export type { KeptSince } from './work-of-months.js';
