import type { CalendarDate, CollectionDeclaration, ListQuery } from '../kernel/index.js';
import type { Inspection } from './inspection.js';
import type { InspectionPlan } from './plan.js';
import { inspectionTasks } from './tasks.js';
import type { InspectionState } from './transitions.js';

/**
 * The plans of an estate: one a year (SVC-1).
 *
 * @category Inspections
 * @since 0.1.0
 */
export const INSPECTION_PLANS_COLLECTION: CollectionDeclaration = {
  name: 'inspection_plans',
  fields: ['state', 'year'],
  indexes: { by_year: { equal: [], range: 'year' }, by_state: { equal: ['state'], range: 'year' } },
};

/**
 * The inspections of an estate (CIM-4.3, SVC-1), by the next day on which something of theirs is due, and by the first day
 * of their window.
 *
 * @category Inspections
 * @since 0.1.0
 */
export const INSPECTIONS_COLLECTION: CollectionDeclaration = {
  name: 'inspections',
  fields: ['state', 'kind', 'due_on', 'starts_on'],
  indexes: {
    by_due: { equal: ['state'], range: 'due_on' },
    by_start: { equal: [], range: 'starts_on' },
    by_kind: { equal: ['kind'], range: 'starts_on' },
  },
};

/**
 * The index fields of a plan, as a change of its collection carries them.
 *
 * @param plan - the plan
 *
 * @example
 * ```ts
 * import { type InspectionPlan, inspectionPlanIndex } from 'wuye/inspections';
 *
 * inspectionPlanIndex({ id: '2026', state: 'draft' } as InspectionPlan); // => { state: 'draft', year: '2026' }
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function inspectionPlanIndex({ id, state }: InspectionPlan): Readonly<Record<string, string>> {
  return { state, year: id };
}

/**
 * The index fields of an inspection; `due_on` is the earliest day on which something of it is due, `''` where nothing is.
 *
 * @param inspection - the inspection
 *
 * @example
 * ```ts
 * import { type Inspection, inspectionIndex } from 'wuye/inspections';
 *
 * const window = { from: '2026-10-01', until: '2026-12-31' };
 * inspectionIndex({ kind: 'self-check', state: 'planned', window } as unknown as Inspection);
 * // => { state: 'planned', kind: 'self-check', due_on: '2026-12-31', starts_on: '2026-10-01' }
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function inspectionIndex(inspection: Inspection): Readonly<Record<string, string>> {
  const { state, kind, window } = inspection;
  const [first = ''] = inspectionTasks(inspection)
    .map(({ dueOn }) => dueOn)
    .sort();
  return { state, kind, due_on: first, starts_on: window.from };
}

/**
 * The queries for the inspections that may ask for something on a date: those that are open, whatever their year, by the day
 * on which something is due next.
 *
 * @param dueBefore - leave out what is due on this day or later; all by default
 *
 * @example
 * ```ts
 * import { openInspectionsQueries } from 'wuye/inspections';
 *
 * openInspectionsQueries().map(({ equal }) => equal.state); // => ['planned', 'under-way', 'recorded']
 * ```
 * @category Inspections
 * @since 0.1.0
 */
export function openInspectionsQueries(dueBefore?: CalendarDate): readonly ListQuery[] {
  const open: readonly InspectionState[] = ['planned', 'under-way', 'recorded'];
  return open.map((state) => ({
    collection: INSPECTIONS_COLLECTION.name,
    index: 'by_due',
    equal: { state },
    range: dueBefore === undefined ? {} : { before: dueBefore },
    limit: 1000,
  }));
}
