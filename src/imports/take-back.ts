import { type Change, digestOf, type Stored } from '../kernel/index.js';
import { RECORDS_COLLECTION } from '../records/collection.js';
import type { RegisterRecord } from '../records/index.js';
import type { RefreshPolicy } from '../refresh/index.js';
import type { AuditEntry } from '../storage/index.js';
import { putRecord } from './put-record.js';

/** What takes back an audited write: a change, or why none is needed or allowed. */
export function takeBack(
  entry: AuditEntry,
  stored: Stored | null,
  policy?: RefreshPolicy,
): Change | 'changed-since' | 'as-before' {
  const now = stored === null ? null : digestOf(stored.body);
  const before = entry.before === null ? null : digestOf(entry.before);
  if (now === before) return 'as-before';
  if (stored === null || now !== entry.after) return 'changed-since';
  if (entry.before === null) {
    return { type: 'delete', collection: RECORDS_COLLECTION.name, id: stored.id, expect: stored.version };
  }
  const record = entry.before as unknown as RegisterRecord;
  return putRecord(record, stored.version, policy);
}
