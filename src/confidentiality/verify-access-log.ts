import { type Finding, outcomeOf, type Verdict } from '../kernel/index.js';
import {
  type ChainHead,
  type ChainLink,
  chainLinkId,
  type ErasedAccessEntry,
  entryDigests,
  linkDigest,
} from './access-chain.js';
import type { AccessEntry } from './access-entry.js';
import { ACCESS_LOG_FINDING_CODES, type AccessLogFindingCode } from './codes.js';

/**
 * What a chain is checked against.
 *
 * @category Access log
 * @since 0.1.0
 */
export interface VerifyAccessLogOptions {
  /** Where the part begins: the head of what was checked before, `null` for the very beginning. Absent: unknown. */
  readonly after?: ChainHead | null;
  /** The last link, as it was noted elsewhere. Absent: unknown, and links cut off at the back are not found. */
  readonly head?: ChainHead | null;
  /** Checks the entries as well: each by its id, `undefined` where it is not there. */
  readonly entries?: {
    /** Finds an entry by its id. */
    readonly get: (id: string) => AccessEntry | ErasedAccessEntry | undefined;
    /** The host's secret under which the links were made. */
    readonly key: string;
  };
}

/**
 * What the check of a chain found.
 *
 * @category Access log
 * @since 0.1.0
 */
export interface AccessLogCheck {
  /** Nothing was changed, taken out, put in or moved, as far as could be told. */
  readonly intact: boolean;
  /** How many links were read. */
  readonly checked: number;
  /** The last link: `after` of the next check. */
  readonly head: ChainHead | null;
  /** Every rule, with the places (`2026-11:000000017`) of the first that broke it, at most ten. */
  readonly findings: readonly Finding<AccessLogFindingCode>[];
}

/**
 * Checks an access log's chain: one pass, one digest for each link, so that it costs what its length is.
 *
 * **Details**: finds a link that was changed, taken out, put in or moved; links cut off at the front where `after` is given, at the back
 * where `head` is; an entry that was changed or is gone where `entries` are. Incremental: the `head` of one check
 * is `after` of the next. It needs no key but for entries, so that it works after keys were destroyed.
 *
 * **Gotchas**: who can write all links and their digests anew can forge the whole chain: note the head elsewhere, each month.
 *
 * @param links - the links of one estate in order, all or the part behind `after`
 * @param options - what is known of the ends, and the entries
 *
 * @example
 * ```ts
 * import { type AccessEntry, chainEntry, verifyAccessLog } from 'wuye/confidentiality';
 *
 * const key = 'a secret of the host';
 * const entry = { id: 'acc_1', estate: 'est_1', record: 'own_1', at: '2026-11-21T01:00:00.000Z' } as AccessEntry;
 * const first = chainEntry(null, entry, key);
 * const second = chainEntry(first, { ...entry, id: 'acc_2' }, key);
 * verifyAccessLog([first, second]).intact; // => true
 * verifyAccessLog([second], { after: null }).intact; // => false
 * verifyAccessLog([first], { head: second }).intact; // => false
 * ```
 * @category Access log
 * @since 0.1.0
 */
export function verifyAccessLog(
  links: Iterable<ChainLink>,
  { after, head, entries }: VerifyAccessLogOptions = {},
): AccessLogCheck {
  const faults = new Map<AccessLogFindingCode, { count: number; readonly places: string[] }>();
  const note = (code: AccessLogFindingCode, place: string) => {
    const fault = faults.get(code) ?? { count: 0, places: [] };
    faults.set(code, fault);
    fault.count += 1;
    if (fault.places.length < MOST_PLACES) fault.places.push(place);
  };
  let checked = 0;
  let previous: ChainHead | null = after ?? null;
  let front: Verdict = 'not-applicable';
  for (const link of links) {
    checked += 1;
    if (!isLink(link)) {
      note('ACCESS_LOG.LINK_MALFORMED', `#${checked}`);
      continue;
    }
    const place = chainLinkId(link);
    const first = front === 'not-applicable';
    if (first) front = frontOf(link, after);
    for (const code of faultsOf(link, previous, first)) note(code, place);
    if (entries !== undefined && !entryMatches(link, entries)) note('ACCESS_LOG.ENTRY_CHANGED', place);
    previous = headOf(link);
  }
  const known: Readonly<Partial<Record<AccessLogFindingCode, Verdict>>> = {
    'ACCESS_LOG.FRONT_MISSING': front,
    'ACCESS_LOG.BACK_MISSING': backOf(previous, head),
    ...(entries === undefined ? { 'ACCESS_LOG.ENTRY_CHANGED': 'not-applicable' } : {}),
  };
  const findings = ACCESS_LOG_FINDING_CODES.map((code): Finding<AccessLogFindingCode> => {
    const { count = 0, places = [] } = faults.get(code) ?? {};
    const verdict = known[code] ?? (count === 0 ? 'pass' : 'fail');
    const effect = verdict === 'unknown' ? 'advises' : 'blocks';
    return { code, verdict, effect, clause: 'CN-PIPL-51', facts: { count, places } };
  });
  return { intact: outcomeOf(findings) === 'allowed', checked, head: previous, findings };
}

const MOST_PLACES = 10;

const headOf = ({ estate, month, sequence, digest }: ChainHead): ChainHead => ({
  estate,
  month,
  sequence,
  digest,
});

const sameHead = (a: ChainHead, b: ChainHead): boolean =>
  a.estate === b.estate && a.month === b.month && a.sequence === b.sequence && a.digest === b.digest;

/** What stands in the log may be anything. */
function isLink(link: unknown): link is ChainLink {
  if (typeof link !== 'object' || link === null) return false;
  const { estate, month, sequence, digest } = link as Partial<ChainLink>;
  const texts = typeof estate === 'string' && typeof month === 'string' && typeof digest === 'string';
  return texts && /^\d{4}-\d{2}$/.test(month) && Number.isSafeInteger(sequence);
}

/** What is wrong with a link behind another one. The first of a part is judged by {@link frontOf}. */
function faultsOf(
  link: ChainLink,
  previous: ChainHead | null,
  first: boolean,
): readonly AccessLogFindingCode[] {
  const faults: AccessLogFindingCode[] = [];
  if (linkDigest(link) !== link.digest) faults.push('ACCESS_LOG.LINK_CHANGED');
  if (previous === null) return faults;
  if (link.estate !== previous.estate) faults.push('ACCESS_LOG.LINK_FOREIGN');
  if (first) return faults;
  const sameMonth = link.month === previous.month;
  const expected = sameMonth ? previous.sequence + 1 : 1;
  const isBehind = link.month > previous.month || (sameMonth && link.sequence > previous.sequence);
  if (!isBehind) faults.push('ACCESS_LOG.LINK_OUT_OF_ORDER');
  else if (link.sequence !== expected) faults.push('ACCESS_LOG.LINK_MISSING');
  else if (link.previous !== previous.digest) faults.push('ACCESS_LOG.CHAIN_BROKEN');
  return faults;
}

/** Whether a part begins where it should. */
function frontOf({ month, sequence, previous }: ChainLink, after: ChainHead | null | undefined): Verdict {
  if (after === undefined) return sequence !== 1 ? 'fail' : previous === null ? 'pass' : 'unknown';
  if (after === null) return sequence === 1 && previous === null ? 'pass' : 'fail';
  const follows =
    month === after.month ? sequence === after.sequence + 1 : month > after.month && sequence === 1;
  return follows && previous === after.digest ? 'pass' : 'fail';
}

/** Whether it ends where it should. */
function backOf(last: ChainHead | null, head: ChainHead | null | undefined): Verdict {
  if (head === undefined) return 'unknown';
  const reached = last === null || head === null ? last === head : sameHead(last, head);
  return reached ? 'pass' : 'fail';
}

function entryMatches(
  link: ChainLink,
  { get, key }: NonNullable<VerifyAccessLogOptions['entries']>,
): boolean {
  const entry = get(link.entry);
  if (entry === undefined) return false;
  const { facts, personal = link.personal } = entryDigests(entry, key);
  return entry.id === link.entry && facts === link.facts && personal === link.personal;
}
