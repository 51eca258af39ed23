import type { CalendarDate, EstateId, Store } from 'wuye';
import type { Inspection, InspectionPlan } from 'wuye/inspections';
import { RIGHTS_STATES, type RightsRequest } from 'wuye/retention';
import { listAll } from 'wuye/storage';
import { inspectionWork, rightsWork, type WorkItem } from 'wuye/worklist';
import { collect, inEach } from '../collect.js';
import type { Decided } from '../publishing/replay.js';
import { isCareEntry } from './carry-out-care.js';

/** What the database says of an estate's inspections and of the requests of persons. */
export interface CareJudgement {
  readonly plans: readonly InspectionPlan[];
  readonly inspections: readonly Inspection[];
  readonly requests: readonly RightsRequest[];
  /** What was decided on each entry of the log that is about them. */
  readonly decided: readonly Decided[];
}

/** Reads inspections and requests. */
export async function judgeCare(
  store: Store,
  estate: EstateId,
  decided: readonly Decided[],
): Promise<CareJudgement> {
  const all = <Document extends object>(collection: string, index: string, equal: Record<string, string>) =>
    collect(listAll<Document>(store, estate, { collection, index, equal }));
  return {
    plans: await all<InspectionPlan>('inspection_plans', 'by_year', {}),
    inspections: await all<Inspection>('inspections', 'by_start', {}),
    requests: await inEach(RIGHTS_STATES, (state) =>
      all<RightsRequest>('rights_requests', 'by_due', { state }),
    ),
    decided: decided.filter(({ entry }) => isCareEntry(entry)),
  };
}

/** What inspections and requests ask for. An office that plans no inspections here is asked for none. */
export function* careWork(
  { plans, inspections, requests }: CareJudgement,
  { estate, asOf }: { readonly estate: EstateId; readonly asOf: CalendarDate },
): Generator<WorkItem> {
  if (plans.length + inspections.length > 0) yield* inspectionWork(inspections, plans, { estate, asOf });
  yield* rightsWork(requests, { asOf });
}
