import type { Change, Version } from '../kernel/index.js';
import { RECORDS_COLLECTION, recordIndex } from '../records/collection.js';
import type { RegisterRecord } from '../records/index.js';
import { DEFAULT_REFRESH_POLICY, oldestVerifiedOn, type RefreshPolicy } from '../refresh/index.js';

/** The change that writes a record, indexed so that a sweep under the policy finds it when a field group is stale. */
export function putRecord(
  record: RegisterRecord,
  expect: 'absent' | Version,
  policy: RefreshPolicy = DEFAULT_REFRESH_POLICY,
): Change {
  const rule = policy.rules[record.kind];
  return {
    type: 'put',
    collection: RECORDS_COLLECTION.name,
    id: record.id,
    expect,
    body: record,
    index: rule === null ? recordIndex(record) : recordIndex(record, oldestVerifiedOn(record, rule)),
  };
}
