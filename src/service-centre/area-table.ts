import type { Area } from './areas.js';
import type { Decide } from './decide.js';
import { onInspection, onInspectionPlan, onRightsRequest } from './decide-care.js';
import { onNotice } from './decide-notice.js';
import { onPosting } from './decide-posting.js';
import { onAddressees, onApplication, onArchive, onDelivery } from './decide-publishing.js';
import { onCase, onCycle, onEscalation, onRecord, onTask } from './decide-registers.js';
import { onUnit } from './decide-unit.js';
import type { KeptKind } from './kept.js';

/** An area: the document that its commands are about, the prefix of new ids, how it is decided. */
export interface AreaEntry<A extends Area> {
  readonly kind: KeptKind;
  /** Of the ids that are made for documents that a command begins. */
  readonly prefix: string;
  readonly decide: Decide<A>;
}

/** All areas. Events find their documents by `routeOf`, what follows from them stands in `CONSEQUENCES`. */
export const AREAS: { readonly [A in Area]: AreaEntry<A> } = {
  notice: { kind: 'notice', prefix: 'ntc', decide: onNotice },
  posting: { kind: 'posting', prefix: 'pst', decide: onPosting },
  addressees: { kind: 'notice', prefix: 'ntc', decide: onAddressees },
  delivery: { kind: 'delivery', prefix: 'dlv', decide: onDelivery },
  archive: { kind: 'archive', prefix: 'arc', decide: onArchive },
  application: { kind: 'application', prefix: 'app', decide: onApplication },
  unit: { kind: 'task', prefix: 'occ', decide: onUnit },
  task: { kind: 'task', prefix: 'tsk', decide: onTask },
  escalation: { kind: 'escalation', prefix: 'esc', decide: onEscalation },
  record: { kind: 'record', prefix: 'rec', decide: onRecord },
  cycle: { kind: 'cycle', prefix: 'cyc', decide: onCycle },
  case: { kind: 'case', prefix: 'cas', decide: onCase },
  'inspection-plan': { kind: 'inspection-plan', prefix: 'pln', decide: onInspectionPlan },
  inspection: { kind: 'inspection', prefix: 'ins', decide: onInspection },
  'rights-request': { kind: 'rights-request', prefix: 'rgt', decide: onRightsRequest },
};
