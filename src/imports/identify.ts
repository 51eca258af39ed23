import { canonicalJson, type EstateId, keyedDigest, type RecordId, recordId } from '../kernel/index.js';
import type { RecordKind, RegisterRecord } from '../records/index.js';
import { naturalKey } from '../records/natural-key.js';

const PREFIXES: Readonly<Record<RecordKind, string>> = {
  owner: 'own',
  tenant: 'ten',
  shop: 'shp',
  'shop-staff': 'shs',
  'foreign-national': 'for',
  'domestic-worker': 'dom',
  'service-person': 'svp',
  'supplier-staff': 'sup',
  dog: 'dog',
  'parking-use': 'par',
  'special-care': 'spc',
  occupancy: 'occ',
  'committee-document': 'com',
};

/** Characters of the digest that go into an id: 128 bits. */
const DIGEST_LENGTH = 32;

/**
 * Ids that the same rows get again on every import: a keyed digest of estate, kind, natural key, and the ordinal among
 * rows of one natural key (0, 1, ...). So a second import finds its records, and equal rows stay apart.
 *
 * **Gotchas**: keep the secret; with another one the same rows become new records. It keeps the identity numbers in
 * the natural keys from being guessed out of the ids.
 *
 * @param estate - the estate
 * @param secret - the host's secret, at least 16 characters
 * @param records - the records of one import, in the order of their rows; their own `id` is not looked at
 * @returns one id for each record, in order
 *
 * @category Imports
 * @since 0.1.0
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 * import { identifyRecords } from 'wuye/imports';
 *
 * identifyRecords(estateId('est_1'), 'a secret of the host', []); // => []
 * ```
 */
export function identifyRecords(
  estate: EstateId,
  secret: string,
  records: readonly RegisterRecord[],
): readonly RecordId[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const key = canonicalJson([estate, record.kind, naturalKey(record)]);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    const digest = keyedDigest(secret, canonicalJson([key, ordinal]));
    return recordId(`${PREFIXES[record.kind]}_${digest.slice(0, DIGEST_LENGTH)}`);
  });
}
