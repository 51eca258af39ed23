import { type ArchiveEvent, applyArchive } from '../archive/index.js';
import { applyPosting, type PostingEvent } from '../boards/index.js';
import { type ApplicationEvent, applyApplication } from '../commercial/index.js';
import { applyDelivery, type DeliveryEvent } from '../deliveries/index.js';
import {
  applyClose,
  applyEscalation,
  applyTask,
  applyUpdate,
  type EscalationEvent,
  type RecordClosed,
  type TaskEvent,
  type UpdateEvent,
} from '../duties/index.js';
import {
  applyInspection,
  applyInspectionPlan,
  type InspectionEvent,
  type InspectionPlanEvent,
} from '../inspections/index.js';
import { WuyeError } from '../kernel/index.js';
import { applyNotice, type NoticeEvent } from '../notices/index.js';
import {
  applyCase,
  applyCycle,
  applyToRecord,
  type CaseEvent,
  type CycleEvent,
  type RecordEffect,
} from '../refresh/index.js';
import { applyRightsRequest, type RightsEvent } from '../retention/index.js';
import type { DocumentBegun } from './document-begun.js';
import type { KeptDocuments, KeptKind } from './kept.js';

/** An event of any lifecycle. */
export type AnyEvent =
  | NoticeEvent
  | PostingEvent
  | DeliveryEvent
  | ArchiveEvent
  | ApplicationEvent
  | TaskEvent
  | EscalationEvent
  | UpdateEvent
  | RecordClosed
  | CycleEvent
  | CaseEvent
  | RecordEffect
  | DocumentBegun
  | InspectionPlanEvent
  | InspectionEvent
  | RightsEvent;

/** Which document an event changes, and how. */
export interface Route {
  readonly kind: KeptKind;
  readonly id: string;
  readonly apply: (document: object | null) => object;
}

/** The document that an event changes, by the type of the event. */
export function routeOf(event: AnyEvent): Route {
  switch (event.type) {
    case 'escalated': {
      const { escalation } = event;
      return { kind: 'escalation', id: escalation.id, apply: () => escalation };
    }
    case 'document-begun': {
      const { kind, document } = event;
      return { kind, id: document.id, apply: () => document };
    }
    case 'record-updated':
      return onThere('record', event.record, (record) => applyUpdate(record, event));
    case 'record-closed':
      return onThere('record', event.record, (record) => applyClose(record, event));
    case 'record-verified':
    case 'record-ended':
    case 'record-escalated':
      return onThere('record', event.record, (record) => applyToRecord(record, event));
    case 'task-completed':
    case 'task-cancelled':
    case 'task-reassigned':
      return onThere('task', event.task, (task) => applyTask(task, event));
    case 'escalation-resolved':
    case 'escalation-passed-up':
      return onThere('escalation', event.escalation, (escalation) => applyEscalation(escalation, event));
    case 'cycle-opened':
    case 'cycle-signed-off':
    case 'cycle-reopened':
    case 'cycle-handed-over':
      return onThere('cycle', event.cycle, (cycle) => applyCycle(cycle, event));
    case 'case-decided':
    case 'case-assigned':
    case 'case-handed-over':
    case 'case-reopened':
      return onThere('case', event.case, (item) => applyCase(item, event));
    default:
      return routeOfPublishing(event);
  }
}

/** The lifecycles that begin with an event of their own. */
function routeOfPublishing(
  event:
    | NoticeEvent
    | PostingEvent
    | DeliveryEvent
    | ArchiveEvent
    | ApplicationEvent
    | InspectionPlanEvent
    | InspectionEvent
    | RightsEvent,
): Route {
  if ('plan' in event) return on('inspection-plan', event.plan, (plan) => applyInspectionPlan(plan, event));
  if ('inspection' in event) {
    return on('inspection', event.inspection, (inspection) => applyInspection(inspection, event));
  }
  if ('request' in event) {
    return on('rights-request', event.request, (request) => applyRightsRequest(request, event));
  }
  if (isOf<DeliveryEvent>(event, 'delivery-')) {
    return on('delivery', event.delivery, (delivery) => applyDelivery(delivery, event));
  }
  if (isOf<PostingEvent>(event, 'posting-')) {
    return on('posting', event.posting, (posting) => applyPosting(posting, event));
  }
  if (isOf<ArchiveEvent>(event, 'archive-')) {
    return on('archive', event.archive, (archive) => applyArchive(archive, event));
  }
  if (isOf<ApplicationEvent>(event, 'application-')) {
    return on('application', event.application, (application) => applyApplication(application, event));
  }
  return on('notice', event.notice, (notice) => applyNotice(notice, event));
}

const isOf = <Event extends AnyEvent>(event: AnyEvent, prefix: string): event is Event =>
  event.type.startsWith(prefix);

function on<Kind extends KeptKind>(
  kind: Kind,
  id: string,
  apply: (document: KeptDocuments[Kind] | null) => object,
): Route {
  return { kind, id, apply: (document) => apply(document as KeptDocuments[Kind] | null) };
}

function onThere<Kind extends KeptKind>(
  kind: Kind,
  id: string,
  apply: (document: KeptDocuments[Kind]) => object,
): Route {
  return on(kind, id, (document) => {
    if (document === null) throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `no ${kind} for an event`);
    return apply(document);
  });
}
