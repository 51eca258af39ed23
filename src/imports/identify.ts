import { canonicalJson, type EstateId, keyedDigest, type RecordId, recordId } from '../kernel/index.js';
import { changedFields } from '../records/changes.js';
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
 * The records that rows are about: those on file, found by what tells two rows of a register apart **today**, or new
 * ids.
 *
 * **Details**: a row meets the record on file with the same natural key, also when its unit was renumbered or its
 * document corrected since it was created. A new id is a keyed digest of estate, kind, natural key, and the ordinal
 * among rows of one key, so that a run that was killed finds its own records, and equal rows stay apart. A row that
 * still bears the key under which a record was created, where a hand edit changed that very key, meets that record: a
 * conflict to escalate (NIM-5.2), not a second one. Of several records of one key the open ones are met first.
 *
 * **Gotchas**: keep the secret; it keeps the identity numbers in the natural keys from being guessed out of the ids.
 *
 * @param estate - the estate
 * @param secret - the host's secret, at least 16 characters
 * @param records - the records of one import, in the order of their rows; their own `id` is not looked at
 * @param onFile - the records on file of the same kinds
 * @returns one id for each record, in order, no id twice
 *
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 * import { identifyRecords } from 'wuye/imports';
 *
 * identifyRecords(estateId('est_1'), 'a secret of the host', [], []); // => []
 * ```
 * @category Imports
 * @since 0.1.0
 */
export function identifyRecords(
  estate: EstateId,
  secret: string,
  records: readonly RegisterRecord[],
  onFile: Iterable<RegisterRecord>,
): readonly RecordId[] {
  const known = new Map<string, RegisterRecord | 'met'>();
  const groups = new Map<string, RegisterRecord[]>();
  for (const record of onFile) {
    known.set(record.id, record);
    const key = keyOf(estate, record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  const byKey = new Map([...groups].map(([key, group]) => [key, inOrder(secret, key, group)]));
  const rows = records.map((record) => ({ record, key: keyOf(estate, record) }));
  const met = new Map<string, number>();
  const matches = rows.map(({ key }) => {
    const place = met.get(key) ?? 0;
    met.set(key, place + 1);
    return byKey.get(key)?.[place];
  });
  // A record that a row meets by its key of today is no other row's.
  for (const id of matches) if (id !== undefined) known.set(id, 'met');
  const tried = new Map<string, number>();
  return rows.map(({ record, key }, at) => {
    const match = matches[at];
    if (match !== undefined) return match;
    const { id, next } = newId(secret, key, record, tried.get(key) ?? 0, known);
    tried.set(key, next);
    return id;
  });
}

const keyOf = (estate: EstateId, record: RegisterRecord) =>
  canonicalJson([estate, record.kind, naturalKey(record)]);

function idOf(secret: string, key: string, kind: RecordKind, ordinal: number): RecordId {
  const digest = keyedDigest(secret, canonicalJson([key, ordinal]));
  return recordId(`${PREFIXES[kind]}_${digest.slice(0, DIGEST_LENGTH)}`);
}

/** The first id of the key, from an ordinal on, that no record has which became something else. */
function newId(
  secret: string,
  key: string,
  row: RegisterRecord,
  from: number,
  known: ReadonlyMap<string, RegisterRecord | 'met'>,
): { readonly id: RecordId; readonly next: number } {
  for (let ordinal = from; ; ordinal += 1) {
    const id = idOf(secret, key, row.kind, ordinal);
    const record = known.get(id);
    if (record === 'met') continue;
    if (record === undefined || changedFields(record, row).some((field) => isKeyEdit(record, row, field))) {
      return { id, next: ordinal + 1 };
    }
  }
}

/** A hand edit of a field without which record and row would be the same one. */
function isKeyEdit(record: RegisterRecord, row: RegisterRecord, field: string): boolean {
  if (record.fieldEdits?.[field] === undefined) return false;
  const restored = { ...record, [field]: Object.entries(row).find(([name]) => name === field)?.[1] };
  return canonicalJson(naturalKey(restored)) === canonicalJson(naturalKey(row));
}

/**
 * Equal rows of a sheet meet their records in the same order again: the open ones first (who came back was entered anew),
 * then that of the ordinals in their ids.
 */
function inOrder(secret: string, key: string, records: readonly RegisterRecord[]): readonly RecordId[] {
  const [first, ...others] = records;
  if (first === undefined || others.length === 0) return records.map(({ id }) => id);
  const made = new Map(records.map((_, ordinal) => [idOf(secret, key, first.kind, ordinal), ordinal]));
  const place = (id: RecordId) => made.get(id) ?? made.size;
  const closed = new Set(records.filter(({ status }) => status.state === 'closed').map(({ id }) => id));
  const rank = (id: RecordId) => Number(closed.has(id));
  return records
    .map(({ id }) => id)
    .sort((a, b) => rank(a) - rank(b) || place(a) - place(b) || (a < b ? -1 : 1));
}
