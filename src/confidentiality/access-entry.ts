import type {
  ActorId,
  CollectionDeclaration,
  Digest,
  EstateId,
  Instant,
  Outcome,
  PolicyRef,
  RecordId,
  Role,
} from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { RevealFindingCode } from './codes.js';
import type { Purpose } from './purpose.js';

/**
 * What is logged of one request to see clear values, granted or refused: who, under which role and in whose name, which
 * fields, whose record, what for, why, when, and how it was decided. It holds no value and no name of the record. Plain JSON,
 * to be stored and never changed.
 *
 * @category Access log
 * @since 0.1.0
 */
export interface AccessEntry {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly estate: EstateId;
  readonly action: 'reveal';
  readonly at: Instant;
  readonly by: ActorId;
  /** The role that may ask for all the fields; absent where the actor holds none. */
  readonly role?: Role;
  /** In whose name, where the role was held for somebody. */
  readonly onBehalfOf?: ActorId;
  readonly kind: RecordKind;
  readonly record: RecordId;
  /** The key of the person across registers (`personKey`), where the host gave it. */
  readonly person?: Digest;
  /** The fields of the table that were asked for. */
  readonly fields: readonly string[];
  readonly purpose: Purpose;
  /** As it was given; hidden where it told a value of the record, or nobody could look whether it did. */
  readonly reason: string;
  /** The manager's permission that it rests on. */
  readonly permission?: string;
  readonly granted: boolean;
  readonly outcome: Outcome;
  /** The rules that stood against it, or ask somebody to look. */
  readonly because: readonly RevealFindingCode[];
  readonly policy: PolicyRef;
}

/**
 * The log of access: by record, by person, by who looked, and by time. Append only.
 *
 * @category Access log
 * @since 0.1.0
 */
export const ACCESS_LOG_COLLECTION: CollectionDeclaration = {
  name: 'access_log',
  fields: ['record', 'person', 'actor', 'granted', 'at'],
  indexes: {
    by_record: { equal: ['record'], range: 'at' },
    by_person: { equal: ['person'], range: 'at' },
    by_actor: { equal: ['actor'], range: 'at' },
    by_granted: { equal: ['granted'], range: 'at' },
    by_time: { equal: [], range: 'at' },
  },
};

/**
 * The index fields of an access entry, as a change of its collection carries them: `person` is `''` where it is not
 * known, `granted` is `yes` or `no`.
 *
 * @param entry - the entry
 *
 * @example
 * ```ts
 * import { type AccessEntry, accessEntryIndex } from 'wuye/confidentiality';
 *
 * const entry = { record: 'own_1', by: 'li', granted: true, at: '2026-11-21T01:00:00.000Z' } as AccessEntry;
 * accessEntryIndex(entry);
 * // => { record: 'own_1', person: '', actor: 'li', granted: 'yes', at: '2026-11-21T01:00:00.000Z' }
 * ```
 * @category Access log
 * @since 0.1.0
 */
export function accessEntryIndex(entry: AccessEntry): Readonly<Record<string, string>> {
  const { record, person = '', by, granted, at } = entry;
  return { record, person, actor: by, granted: granted ? 'yes' : 'no', at };
}
