import type { ActorId, CollectionDeclaration, EstateId, Instant, JsonObject } from '../kernel/index.js';

/**
 * What happened to one document, kept beside the snapshot and written in the same commit.
 *
 * @category Storage
 * @since 0.1.0
 */
export interface AuditEntry {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly estate: EstateId;
  /** Where the document that changed is kept: another one may have the same id in another collection. */
  readonly collection: string;
  /** Id of the document that changed. */
  readonly subject: string;
  readonly at: Instant;
  readonly by: ActorId;
  /** What was done, `import.created`, `import.updated`, ... */
  readonly action: string;
  /** The import batch that did it; absent where none did. */
  readonly batch?: string;
  /** The fields that changed. */
  readonly fields: readonly string[];
  /** The document before, or `null` where there was none. */
  readonly before: JsonObject | null;
  /** Digest of the document after, `null` where it was deleted: tells whether it was changed since. */
  readonly after: string | null;
  /** Ids of documents created along with it (escalations). */
  readonly raised: readonly string[];
  /** What a decision made happen, where the change is a step of a lifecycle. */
  readonly events?: readonly JsonObject[];
}

/**
 * The collection of audit entries: by subject, by import batch, and by time.
 *
 * @category Storage
 * @since 0.1.0
 */
export const AUDIT_COLLECTION = {
  name: 'audit',
  fields: ['subject', 'batch', 'at'],
  indexes: {
    by_subject: { equal: ['subject'], range: 'at' },
    by_batch: { equal: ['batch'], range: 'at' },
    by_time: { equal: [], range: 'at' },
  },
} as const satisfies CollectionDeclaration;

/**
 * The index values of an audit entry.
 *
 * @param entry - the entry
 *
 * @example
 * ```ts
 * import { actorId, estateId, instant } from 'wuye';
 * import { auditIndex } from 'wuye/storage';
 *
 * auditIndex({
 *   schemaVersion: 1, id: 'aud_1', estate: estateId('est_1'), collection: 'records', subject: 'own_1', at: instant(0),
 *   by: actorId('li'), action: 'import.created', fields: [], before: null, after: null, raised: [],
 * }); // => { subject: 'own_1', batch: '', at: '1970-01-01T00:00:00.000Z' }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function auditIndex(entry: AuditEntry): Readonly<Record<string, string>> {
  return { subject: entry.subject, batch: entry.batch ?? '', at: entry.at };
}
