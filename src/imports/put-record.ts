import type { Change, Version } from '../kernel/index.js';
import { RECORDS_COLLECTION } from '../records/collection.js';
import type { RegisterRecord } from '../records/index.js';
import type { RefreshPolicy } from '../refresh/index.js';
import { recordIndexUnder } from '../storage/index.js';

/** The change that writes a record, indexed so that a sweep under the policy finds it when a field group is stale. */
export function putRecord(
  record: RegisterRecord,
  expect: 'absent' | Version,
  policy?: RefreshPolicy,
): Change {
  return {
    type: 'put',
    collection: RECORDS_COLLECTION.name,
    id: record.id,
    expect,
    body: record,
    index: recordIndexUnder(record, policy),
  };
}
