import { type LegalBasis, maskValue, type Purpose, type ValuePath } from '../confidentiality/index.js';
import {
  type CalendarDate,
  canonicalJson,
  type EstateId,
  type JsonObject,
  type JsonValue,
  type RecordId,
} from '../kernel/index.js';
import type { RecordKind, RegisterRecord } from '../records/index.js';
import { type Person, type PersonKey, recordsOfPerson } from '../registers/index.js';
import { leavesOf } from './leaves.js';
import { DEFAULT_RETENTION_POLICY, type RetentionPolicy } from './policy.js';
import { isSecret, whyWithheld } from './third-parties.js';

/**
 * One value that is held on a person, as a row to read: where it stands, what for and on what ground it is held.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface ExportRow {
  readonly record: RecordId;
  readonly kind: RecordKind;
  readonly path: ValuePath;
  readonly field: string;
  readonly value: string;
  /** Why it is masked: it tells of somebody else, or is a free text that may. */
  readonly withheld: 'third-party' | 'free-text' | null;
  readonly purposes: readonly Purpose[];
  readonly basis: LegalBasis | null;
}

/**
 * Everything held on one person, across record kinds (CN-PIPL-45). It holds personal data: hand it to who was identified.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface PersonExport {
  readonly estate: EstateId;
  readonly person: PersonKey;
  readonly asOf: CalendarDate;
  /** The records as they are held, others masked. */
  readonly records: readonly {
    readonly record: RecordId;
    readonly kind: RecordKind;
    readonly values: JsonObject;
  }[];
  /** The same value by value. */
  readonly rows: readonly ExportRow[];
  /** Records of the person that were not among those given. */
  readonly missing: readonly RecordId[];
}

/**
 * What an export shows.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface ExportOptions {
  readonly asOf: CalendarDate;
  /** Show remarks and the office's own columns: only once somebody has read them, for they may tell of others. */
  readonly freeTexts?: boolean;
  /** `DEFAULT_RETENTION_POLICY` by default. */
  readonly policy?: RetentionPolicy;
}

/**
 * Everything that the registers hold on one person, for the person to have (CN-PIPL-45): as plain JSON and as rows, each with
 * the record that it stands in.
 *
 * **Details**: the person's own values are clear. Members of the household, contacts, owners, employers and staff in the same
 * records are masked; so are free texts. Records of other persons are left out, whatever is given;
 * so is a special-care record of somebody whom an authority has watched (CIM-3.3), without a trace: that a law asks for secrecy
 * is told by who decides the request (`secrecy-by-law`), not by the paper that is handed over.
 *
 * **Gotchas**: where others' records name the person (the household of an owner) is not searched: names alone prove nothing.
 *
 * @param person - the person, of `linkPersons` in `wuye/registers`
 * @param records - records of any kind
 * @param options - the day, free texts, policy
 *
 * @example
 * ```ts
 * import { calendarDate, estateId, keyedDigest, recordId } from 'wuye';
 * import type { TenantRecord } from 'wuye/records';
 * import { personExport } from 'wuye/retention';
 *
 * const person = {
 *   key: keyedDigest('a secret of the host', 'a'), estate: estateId('est_1'), schemaVersion: 1, state: 'standing', documents: [],
 *   records: [recordId('ten_1')], absorbed: [],
 * } as const;
 * const tenant = { id: 'ten_1', kind: 'tenant', estate: 'est_1', name: '李雷', ownerName: '王小芳' } as unknown as TenantRecord;
 * const { rows } = personExport(person, [tenant], { asOf: calendarDate('2026-11-22') });
 * rows.slice(-2).map(({ field, value, withheld }) => [field, value, withheld]);
 * // => [['name', '李雷', null], ['ownerName', '王*芳', 'third-party']]
 * ```
 * @category Rights
 * @since 0.1.0
 */
export function personExport(
  person: Person,
  records: Iterable<RegisterRecord>,
  options: ExportOptions,
): PersonExport {
  const { asOf, freeTexts = false, policy = DEFAULT_RETENTION_POLICY } = options;
  const own = new Set(recordsOfPerson(person));
  const ofPerson = [...records].filter(({ id, estate }) => own.has(id) && estate === person.estate);
  const held = ofPerson.filter((record) => !isSecret(record));
  const shown = held.map((record) => rowsOf(record, asOf, freeTexts, policy));
  const given = new Set(ofPerson.map(({ id }) => id));
  return {
    estate: person.estate,
    person: person.key,
    asOf,
    records: held.map((record, at) => ({
      record: record.id,
      kind: record.kind,
      values: valuesOf(record, shown[at] ?? []),
    })),
    rows: shown.flat().map(({ raw: _raw, ...row }) => row),
    missing: [...own].filter((id) => !given.has(id)),
  };
}

type Shown = ExportRow & { readonly raw: JsonValue };

function rowsOf(
  record: RegisterRecord,
  asOf: CalendarDate,
  freeTexts: boolean,
  policy: RetentionPolicy,
): readonly Shown[] {
  return leavesOf(record, asOf, policy).map(({ path, field, value, policy: known }) => {
    // What no table knows may be anybody's.
    const why = known === null ? 'free-text' : whyWithheld(record.kind, field);
    const withheld = why === 'free-text' && freeTexts ? null : why;
    const mask = known === null || known.mask === 'none' ? 'hidden' : known.mask;
    const raw = withheld === null ? (value as JsonValue) : maskValue(value, mask);
    return {
      record: record.id,
      kind: record.kind,
      path,
      field,
      value: typeof raw === 'string' ? raw : canonicalJson(raw),
      withheld,
      purposes: known?.purposes ?? [],
      basis: known?.basis ?? null,
      raw,
    };
  });
}

/** The record anew, out of what is shown of it. */
function valuesOf(record: RegisterRecord, shown: readonly Shown[]): JsonObject {
  const byPath = new Map(shown.map(({ path, raw }) => [JSON.stringify(path), raw]));
  const build = (value: unknown, path: ValuePath): JsonValue => {
    const leaf = byPath.get(JSON.stringify(path));
    if (leaf !== undefined) return leaf;
    if (Array.isArray(value)) return value.map((item: unknown, at) => build(item, [...path, at]));
    const members = Object.entries(value as object).filter(([, item]) => item !== undefined);
    return Object.fromEntries(members.map(([key, item]) => [key, build(item, [...path, key])]));
  };
  return build(record, []) as JsonObject;
}
