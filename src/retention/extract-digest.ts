import { type Digest, digestOf } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import type { DisclosureRequest } from './disclosure.js';

/**
 * What the manager approves of an extract (SVC-1): a digest of all that is asked for, and of which records. Another column,
 * recipient or record takes another approval; the order of the records does not.
 *
 * @param request - what is asked for
 * @param records - the records that it is about; their ids count, and not what is in them
 *
 * @example
 * ```ts
 * import type { RegisterRecord } from 'wuye/records';
 * import { type DisclosureRequest, extractDigest } from 'wuye/retention';
 *
 * const request = { id: 'dis_1', kind: 'tenant', columns: ['name'] } as unknown as DisclosureRequest;
 * const records = [{ id: 'ten_1' }] as unknown as readonly RegisterRecord[];
 * const approved = extractDigest(request, records);
 * extractDigest({ ...request, columns: ['name', 'phones'] }, records) === approved; // => false
 * ```
 * @category Rights
 * @since 0.1.0
 */
export function extractDigest(
  request: DisclosureRequest,
  records: readonly Pick<RegisterRecord, 'id'>[],
): Digest {
  return digestOf({ request, records: records.map(({ id }) => id).sort() });
}
