import type { RecordKind, RecordOf, RegisterRecord } from '../records/index.js';
import { type OpenRecords, ofOneEstate } from './rule.js';

/**
 * Sorts the open records of one estate by kind, in one walk; closed ones are passed over.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when the records are of several estates
 */
export function openRecords(records: Iterable<RegisterRecord>): OpenRecords {
  const byKind = new Map<RecordKind, RegisterRecord[]>();
  for (const record of ofOneEstate(records)) {
    if (record.status.state !== 'open') continue;
    const list = byKind.get(record.kind);
    if (list === undefined) byKind.set(record.kind, [record]);
    else list.push(record);
  }
  const of = <Kind extends RecordKind>(kind: Kind) =>
    (byKind.get(kind) ?? []) as readonly RegisterRecord[] as readonly RecordOf<Kind>[];
  return { of, ofAll: (kinds) => kinds.flatMap((kind) => byKind.get(kind) ?? []) };
}
