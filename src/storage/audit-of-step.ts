import {
  type ActorId,
  canonicalJson,
  digestOf,
  type EstateId,
  type Instant,
  type JsonObject,
} from '../kernel/index.js';
import type { AuditEntry } from './audit.js';

/**
 * One step of a lifecycle, for its audit entry.
 *
 * @category Storage
 * @since 0.1.0
 */
export interface AuditedStep {
  /** Id of the entry; the same id is written once only, which makes a retried command harmless. */
  readonly id: string;
  readonly estate: EstateId;
  /** Where the document that changed is kept. */
  readonly collection: string;
  /** Id of the document that changed. */
  readonly subject: string;
  readonly at: Instant;
  readonly by: ActorId;
  /** What was done: `notice.issue`. */
  readonly action: string;
  /** The document before; `null` where the step began it. */
  readonly before: object | null;
  readonly after: object;
  /** The events of the accepted step. */
  readonly events: readonly object[];
}

/**
 * The audit entry of an accepted step, to be written in the same commit as the document: what it was, which fields
 * changed, and the events.
 *
 * @param step - the step, with the document before and after it
 *
 * @example
 * ```ts
 * import { actorId, estateId, instant } from 'wuye';
 * import { auditOfStep } from 'wuye/storage';
 *
 * auditOfStep({
 *   id: 'aud_1', estate: estateId('est_1'), collection: 'notices', subject: 'ntc_1', at: instant(0), by: actorId('li'),
 *   action: 'notice.submit',
 *   before: { state: 'draft', title: '停水通知' }, after: { state: 'submitted', title: '停水通知' },
 *   events: [{ type: 'notice-submitted' }],
 * }).fields; // => ['state']
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function auditOfStep(step: AuditedStep): AuditEntry {
  const { before, after, events, ...rest } = step;
  return {
    schemaVersion: 1,
    ...rest,
    fields: fieldsThatDiffer((before ?? {}) as JsonObject, after as JsonObject),
    before: before as JsonObject | null,
    after: digestOf(after),
    raised: [],
    events: events as readonly JsonObject[],
  };
}

function fieldsThatDiffer(before: JsonObject, after: JsonObject): readonly string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter((field) => textOf(before[field]) !== textOf(after[field])).sort();
}

const textOf = (value: JsonObject[string]) => (value === undefined ? undefined : canonicalJson(value));
