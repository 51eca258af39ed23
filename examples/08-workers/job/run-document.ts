import type { CalendarMonth, Change, CollectionDeclaration, EstateId, Version } from 'wuye';
import type { RecordKind } from 'wuye/records';
import type { RegisterFigures } from './register-figures.js';
import { cycleIdOf, type RegisterJob } from './register-job.js';

/**
 * What became of a job: a document of the host's own beside the library's. It has two offices:
 * - `done`, it holds the figures, and tells a repeated job that there is nothing left to do;
 * - `opening`, it is the fence: each commit of a cycle that takes several puts it again with the version read, so that of
 *   two workers on one job (one of them given up as dead) the older can write nothing more.
 */
export interface RefreshRun {
  readonly id: string;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly kind: RecordKind;
  readonly month: CalendarMonth;
  readonly state: 'opening' | 'done';
  /** Only where it is done. */
  readonly figures?: RegisterFigures;
}

/** Where they are kept; a store of this example is opened with the library's collections and this one. */
export const REFRESH_RUNS_COLLECTION = {
  name: 'refresh_runs',
  fields: ['kind', 'month', 'state'],
  indexes: { by_month: { equal: ['month'], range: 'kind' } },
} as const satisfies CollectionDeclaration;

/** The document of a job that is at work, or done. */
export const runOf = (
  job: RegisterJob,
  what: { readonly state: 'opening' } | { readonly state: 'done'; readonly figures: RegisterFigures },
): RefreshRun => ({
  id: cycleIdOf(job),
  estate: job.estate,
  schemaVersion: 1,
  kind: job.kind,
  month: job.month,
  ...what,
});

/** The change that writes it. */
export const putRun = (run: RefreshRun, expect: 'absent' | Version): Change => ({
  type: 'put',
  collection: REFRESH_RUNS_COLLECTION.name,
  id: run.id,
  expect,
  body: run,
  index: { kind: run.kind, month: run.month, state: run.state },
});
