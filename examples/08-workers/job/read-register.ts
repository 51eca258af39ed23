import { lastDayOf, type Store } from 'wuye';
import { collectionOf } from 'wuye/records';
import { cutoffs, type RefreshPolicy, sweepStale, type VerifiableRecord } from 'wuye/refresh';
import { listAll } from 'wuye/storage';
import type { RegisterJob } from './register-job.js';

/**
 * The open records of a register as `openCycle` needs them. The stale ones come from the sweep. Of the others a cycle
 * needs the number alone; the port counts nothing, so they are read too, page after page, and their dates are kept.
 */
export async function readRegister(
  store: Store,
  { estate, kind, month }: RegisterJob,
  policy: RefreshPolicy,
): Promise<readonly VerifiableRecord[]> {
  const records = new Map<string, VerifiableRecord>();
  // A case is due by the end of the month: what will be stale then.
  const end = lastDayOf(month);
  for await (const page of sweepStale(store, estate, policy, end, { kinds: [kind] })) {
    for (const { record } of page) records.set(record.id, withoutFacts(record));
  }
  const from = cutoffs(policy, end).get(kind)?.staleBefore;
  if (from === undefined) return [];
  const rest = {
    collection: collectionOf(kind),
    index: 'by_verified',
    equal: { kind, state: 'open' },
    range: { from },
  };
  // A record that was verified while the sweep ran comes twice; what was read later holds.
  for await (const page of listAll<VerifiableRecord>(store, estate, rest)) {
    for (const { body } of page) records.set(body.id, withoutFacts(body));
  }
  return [...records.values()];
}

/** No name and no number is kept longer than its page. */
const withoutFacts = ({
  id,
  kind,
  estate,
  verification,
  verifiedGroups,
  recordedAt,
}: VerifiableRecord): VerifiableRecord => ({
  id,
  kind,
  ...(estate === undefined ? {} : { estate }),
  ...(verification === undefined ? {} : { verification }),
  ...(verifiedGroups === undefined ? {} : { verifiedGroups }),
  ...(recordedAt === undefined ? {} : { recordedAt }),
});
