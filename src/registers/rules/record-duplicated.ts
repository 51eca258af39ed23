import { canonicalJson } from '../../kernel/index.js';
import { RECORD_KINDS } from '../../records/common.js';
import type { RegisterRecord } from '../../records/index.js';
import { naturalKey } from '../../records/natural-key.js';
import { groupBy, idsOf, type RegisterFinding, type RegisterRule } from '../rule.js';

/**
 * The same record twice or more in one register: the same natural key (CIM-4.1.9: the information is correct). Where
 * a part of the key is absent (a dog without a name) only exact copies are certain; the rest is unknown.
 */
export const recordDuplicated: RegisterRule = {
  code: 'REGISTER.RECORD_DUPLICATED',
  check: (records) => {
    const found = new Map<string, RegisterFinding>();
    for (const kind of RECORD_KINDS) {
      for (const group of groupBy(keyed(records.of(kind)), ({ key }) => key).values()) {
        const [first] = group;
        if (first === undefined || group.length < 2) continue;
        const copies = group.map(({ record }) => record);
        // Two plates that two records share would name the same pair twice.
        found.set(idsOf(copies).join(), findingOf(first.record, copies, first.complete));
      }
    }
    return [...found.values()];
  },
};

interface Keyed {
  readonly key: string;
  readonly complete: boolean;
  readonly record: RegisterRecord;
}

function* keyed(records: readonly RegisterRecord[]): Generator<Keyed> {
  for (const record of records) {
    for (const key of duplicateKeys(record)) {
      yield { key: JSON.stringify(key), complete: !key.includes(''), record };
    }
  }
}

/** The natural key; for parking one for each plate, since one car on one space is one use (forms: space + plate). */
export function duplicateKeys(record: RegisterRecord): readonly (readonly string[])[] {
  if (record.kind !== 'parking-use') return [naturalKey(record)];
  return [...new Set(record.plates)].map((plate) => [record.spaceNumber, plate]);
}

function findingOf(first: RegisterRecord, copies: readonly RegisterRecord[], complete: boolean) {
  const exact = new Set(copies.map(contentOf)).size === 1;
  const finding: RegisterFinding = {
    code: 'REGISTER.RECORD_DUPLICATED',
    verdict: exact || complete ? 'fail' : 'unknown',
    effect: 'reviews',
    clause: 'CIM-4.1.9',
    facts: {
      kind: first.kind,
      records: idsOf(copies),
      count: copies.length,
      exact,
      ...('unit' in first && first.kind !== 'parking-use' ? { unit: first.unit } : {}),
      ...(first.kind === 'parking-use' ? { space: first.spaceNumber } : {}),
    },
  };
  return finding;
}

/** What a row says, without what the system knows about the record. */
function contentOf(record: RegisterRecord): string {
  const {
    id: _id,
    source: _source,
    recordedAt: _at,
    recordedBy: _by,
    collectedBy: _collector,
    fieldEdits: _edits,
    ...content
  } = record;
  return canonicalJson(content);
}
