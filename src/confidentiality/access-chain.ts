import {
  type CalendarDate,
  type CalendarMonth,
  type CollectionDeclaration,
  canonicalJson,
  type Digest,
  dateAt,
  digestOf,
  type EstateId,
  keyedDigest,
  monthOf,
  WuyeError,
  type Zone,
} from '../kernel/index.js';
import type { AccessEntry } from './access-entry.js';

/**
 * An access entry of which the person was erased: whose record it was and the reason are gone, who looked, at which
 * fields, when and how it was decided stay.
 *
 * @category Access log
 * @since 0.1.0
 */
export interface ErasedAccessEntry extends Omit<AccessEntry, 'record' | 'person' | 'reason'> {
  readonly erasedOn: CalendarDate;
}

/**
 * The last link of a chain, or of a part of it that was checked: store it elsewhere, and a chain that was cut off at
 * the back is found.
 *
 * @category Access log
 * @since 0.1.0
 */
export interface ChainHead {
  readonly estate: EstateId;
  readonly month: CalendarMonth;
  /** Number of the link in its month, from 1. */
  readonly sequence: number;
  readonly digest: Digest;
}

/**
 * One link of an estate's chain over its access log: digests and a pseudonym, nothing of a person. Kept after the entry was
 * erased, it shows that nothing was taken out or put in.
 *
 * @category Access log
 * @since 0.1.0
 */
export interface ChainLink extends ChainHead {
  readonly schemaVersion: 1;
  /** Id of the access entry. */
  readonly entry: string;
  /** Digest of the link before, of the month before at the first of a month; `null` at the very first. */
  readonly previous: Digest | null;
  /** Keyed digest of the id of the record: equal for all entries on one record. */
  readonly subject: Digest;
  /** Keyed digest of what stays of the entry when its person is erased. */
  readonly facts: Digest;
  /** Keyed digest of the rest of it. */
  readonly personal: Digest;
}

/**
 * The links of the chain, one for each access entry. Write each with the id of {@link chainLinkId} and `expect: 'absent'`:
 * of two that come at once one conflicts and is made anew.
 *
 * @category Access log
 * @since 0.1.0
 */
export const ACCESS_CHAIN_COLLECTION: CollectionDeclaration = {
  name: 'access_chain',
  fields: ['month', 'sequence'],
  indexes: { by_month: { equal: ['month'], range: 'sequence' } },
};

/**
 * The index fields of a link, as a change of its collection carries them.
 *
 * @param link - the link
 *
 * @example
 * ```ts
 * import { type ChainLink, chainLinkIndex } from 'wuye/confidentiality';
 *
 * chainLinkIndex({ month: '2026-11', sequence: 17 } as ChainLink); // => { month: '2026-11', sequence: '000000017' }
 * ```
 * @category Access log
 * @since 0.1.0
 */
export function chainLinkIndex({ month, sequence }: ChainLink): Readonly<Record<string, string>> {
  return { month, sequence: String(sequence).padStart(9, '0') };
}

/**
 * The document id of a link: there is one for each place in the chain.
 *
 * @param link - the link
 *
 * @example
 * ```ts
 * import { type ChainLink, chainLinkId } from 'wuye/confidentiality';
 *
 * chainLinkId({ month: '2026-11', sequence: 17 } as ChainLink); // => '2026-11:000000017'
 * ```
 * @category Access log
 * @since 0.1.0
 */
export function chainLinkId({ month, sequence }: Pick<ChainLink, 'month' | 'sequence'>): string {
  return `${month}:${String(sequence).padStart(9, '0')}`;
}

/**
 * The next link of an estate's chain, for an access entry.
 *
 * **Details**: counted anew each month, in the estate's zone; the first link of a month holds the digest of the last one
 * before. An entry that comes late joins the month that the chain has reached.
 *
 * **Gotchas**: who holds the key and knows a record's id can find its links. Where that must end with one person's
 * erasure, keep a key for each person and destroy it; the chain verifies without any key.
 *
 * @param previous - the link before, `null` at the very first
 * @param entry - the entry
 * @param key - the host's secret for the estate, at least 16 characters
 * @param zone - the estate's zone; Asia/Shanghai by default
 * @throws `KERNEL.INVALID_ARGUMENT` when the key is shorter, or the link before is of another estate
 *
 * @example
 * ```ts
 * import { type AccessEntry, chainEntry } from 'wuye/confidentiality';
 *
 * const entry = { id: 'acc_1', estate: 'est_1', record: 'own_1', at: '2026-11-21T01:00:00.000Z' } as AccessEntry;
 * const link = chainEntry(null, entry, 'a secret of the host');
 * [link.month, link.sequence, link.previous]; // => ['2026-11', 1, null]
 * chainEntry(link, { ...entry, id: 'acc_2' }, 'a secret of the host').previous === link.digest; // => true
 * ```
 * @category Access log
 * @since 0.1.0
 */
export function chainEntry(
  previous: ChainHead | null,
  entry: AccessEntry,
  key: string,
  zone?: Zone,
): ChainLink {
  if (previous !== null && previous.estate !== entry.estate) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'the link before is of another estate');
  }
  const own = monthOf(dateAt(entry.at, zone));
  const month = previous !== null && previous.month > own ? previous.month : own;
  const body = {
    schemaVersion: 1,
    estate: entry.estate,
    month,
    sequence: previous?.month === month ? previous.sequence + 1 : 1,
    entry: entry.id,
    previous: previous?.digest ?? null,
    subject: pseudonymOf(entry.record, key),
    ...entryDigests(entry, key),
  } as const;
  return { ...body, digest: linkDigest(body) };
}

/**
 * The pseudonym under which a record's entries stand in the chain: a keyed digest.
 *
 * @param record - the record's id
 * @param key - the host's secret for the estate, or for the person, at least 16 characters
 * @throws `KERNEL.INVALID_ARGUMENT` when the key is shorter: the ids could be found by trying
 *
 * @example
 * ```ts
 * import { recordId } from 'wuye';
 * import { pseudonymOf } from 'wuye/confidentiality';
 *
 * const key = 'a secret of the host';
 * pseudonymOf(recordId('own_1'), key) === pseudonymOf(recordId('own_1'), key); // => true
 * ```
 * @category Access log
 * @since 0.1.0
 */
export function pseudonymOf(record: AccessEntry['record'], key: string): Digest {
  return keyedDigest(key, `record:${record}`);
}

/**
 * An entry without its person, to be stored in its place when the person's data is erased (CN-PIPL-47). The chain
 * verifies as before, and against what is left of the entry too.
 *
 * @param entry - the entry
 * @param erasedOn - the day of the erasure
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type AccessEntry, erasePerson } from 'wuye/confidentiality';
 *
 * const entry = { id: 'acc_1', by: 'li', record: 'own_1', reason: '核对' } as AccessEntry;
 * erasePerson(entry, calendarDate('2029-11-21')); // => { id: 'acc_1', by: 'li', erasedOn: '2029-11-21' }
 * ```
 * @category Access log
 * @since 0.1.0
 */
export function erasePerson(entry: AccessEntry, erasedOn: CalendarDate): ErasedAccessEntry {
  const { record: _record, person: _person, reason: _reason, ...facts } = entry;
  return { ...facts, erasedOn };
}

/** The digest that a link should have. */
export function linkDigest({
  digest: _digest,
  ...body
}: Omit<ChainLink, 'digest'> & { readonly digest?: Digest }): Digest {
  return digestOf(body);
}

/** The digests of an entry that a link holds; no personal one where the person was erased. */
export function entryDigests(entry: AccessEntry, key: string): Pick<ChainLink, 'facts' | 'personal'>;
export function entryDigests(
  entry: AccessEntry | ErasedAccessEntry,
  key: string,
): Pick<ChainLink, 'facts'> & Partial<Pick<ChainLink, 'personal'>>;
export function entryDigests(entry: AccessEntry | ErasedAccessEntry, key: string) {
  if ('erasedOn' in entry) {
    const { erasedOn: _erasedOn, ...facts } = entry;
    return { facts: keyedDigest(key, canonicalJson(facts)) };
  }
  const { record, person, reason, ...facts } = entry;
  return {
    facts: keyedDigest(key, canonicalJson(facts)),
    personal: keyedDigest(key, canonicalJson({ record, person, reason })),
  };
}
