import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId, addMilliseconds, calendarDate, estateId, instant, keyedDigest, recordId } from 'wuye';
import {
  ACCESS_CHAIN_COLLECTION,
  ACCESS_LOG_FINDING_CODES,
  type AccessEntry,
  type AccessLogFindingCode,
  type ChainLink,
  chainEntry,
  chainLinkId,
  chainLinkIndex,
  erasePerson,
  pseudonymOf,
  type VerifyAccessLogOptions,
  verifyAccessLog,
} from 'wuye/confidentiality';
import { linkDigest } from '../../src/confidentiality/access-chain.js';

const key = 'a secret of the host';
const start = instant('2026-10-30T16:30:00.000Z');

const entryOf = (number: number, minutes = 180): AccessEntry => ({
  schemaVersion: 1,
  id: `acc_${number}`,
  estate: estateId('est_1'),
  action: 'reveal',
  at: addMilliseconds(start, number * minutes * 60_000),
  by: actorId('li'),
  role: 'clerk',
  kind: 'owner',
  record: recordId(`own_${number % 7}`),
  fields: ['phones'],
  purpose: 'contact',
  reason: `通知 ${number}`,
  granted: number % 5 !== 0,
  outcome: number % 5 === 0 ? 'refused' : 'allowed',
  because: [],
  policy: { id: 'wuye.confidentiality', version: '1', effectiveFrom: calendarDate('2026-01-01') },
});

function chainOf(entries: readonly AccessEntry[]): readonly ChainLink[] {
  const links: ChainLink[] = [];
  for (const entry of entries) links.push(chainEntry(links.at(-1) ?? null, entry, key));
  return links;
}

const entries = Array.from({ length: 30 }, (_, number) => entryOf(number));
const links = chainOf(entries);
const [head] = links.slice(-1) as [ChainLink];
const broken = (
  found: Iterable<ChainLink>,
  options?: VerifyAccessLogOptions,
): readonly AccessLogFindingCode[] =>
  verifyAccessLog(found, options)
    .findings.filter(({ verdict }) => verdict === 'fail')
    .map(({ code }) => code);

describe('the chain of an access log', () => {
  it('counts anew each month of the estate, and holds on to the month before', () => {
    const links = chainOf(entries);
    expect(links.filter(({ sequence }) => sequence === 1).map(({ month }) => month)).toEqual([
      '2026-10',
      '2026-11',
    ]);
    const turn = links.findIndex(({ month }) => month === '2026-11');
    expect(links[turn]?.previous).toBe(links[turn - 1]?.digest);
    expect(links[turn - 1]?.sequence).toBe(turn);
  });

  it('takes an entry that comes late into the month that it has reached', () => {
    const late = chainEntry(head, entryOf(0), key);
    expect([late.month, late.sequence]).toEqual(['2026-11', head.sequence + 1]);
    expect(broken([...links, late])).toEqual([]);
  });

  it('holds neither records, people nor reasons, and one pseudonym for each record', () => {
    const text = JSON.stringify(links);
    for (const secret of ['own_', '通知', 'li"']) expect(text).not.toContain(secret);
    expect(new Set(links.map(({ subject }) => subject)).size).toBe(7);
    expect(links[0]?.subject).toBe(pseudonymOf(recordId('own_0'), key));
    expect(JSON.parse(text)).toEqual(links);
  });

  it('is read in its order by the index of its collection, month by month', () => {
    const numbers = [1, 2, 10, 999_999_999];
    const rows = numbers.map((sequence) => chainLinkIndex({ ...head, sequence }));
    expect(rows[0]).toEqual({ month: '2026-11', sequence: '000000001' });
    expect(Object.keys(rows[0] ?? {})).toEqual([...ACCESS_CHAIN_COLLECTION.fields]);
    const texts = rows.map(({ sequence }) => sequence);
    expect([...texts].sort()).toEqual(texts);
    expect(rows.map(({ month, sequence }) => `${month}:${sequence}`)).toEqual(
      numbers.map((sequence) => chainLinkId({ ...head, sequence })),
    );
  });

  it('refuses a key that can be guessed, and a link of another estate', () => {
    expect(() => chainEntry(null, entryOf(1), 'short')).toThrow('fewer than 16');
    expect(() => pseudonymOf(recordId('own_0'), 'short')).toThrow('fewer than 16');
    expect(() => chainEntry({ ...head, estate: estateId('est_2') }, entryOf(1), key)).toThrow(
      'another estate',
    );
  });
});

describe('verifyAccessLog', () => {
  it('finds nothing wrong with a whole chain, reports every rule, and says where it ends', () => {
    const check = verifyAccessLog(links, { after: null, head });
    expect(check).toMatchObject({ intact: true, checked: 30 });
    expect(check.findings.map(({ code }) => code)).toEqual([...ACCESS_LOG_FINDING_CODES]);
    expect(check.head).toEqual({
      estate: 'est_1',
      month: '2026-11',
      sequence: head.sequence,
      digest: head.digest,
    });
    expect(JSON.parse(JSON.stringify(check))).toEqual(check);
  });

  it('goes on where the last check ended', () => {
    for (const cut of [0, 1, 5, 17, 30]) {
      const first = verifyAccessLog(links.slice(0, cut), { after: null });
      const rest = verifyAccessLog(links.slice(cut), { after: first.head, head });
      expect([first.intact, rest.intact, first.checked + rest.checked], String(cut)).toEqual([
        true,
        true,
        30,
      ]);
    }
  });

  it('finds any one link that is changed, whatever is changed in it', () => {
    const members = Object.keys(head) as readonly (keyof ChainLink)[];
    fc.assert(
      fc.property(fc.nat({ max: 29 }), fc.constantFrom(...members), (at, member) => {
        const changed = links.map((link, index) =>
          index === at
            ? { ...link, [member]: typeof link[member] === 'number' ? 2_000_000 : keyedDigest(key, 'other') }
            : link,
        );
        expect(verifyAccessLog(changed, { after: null, head }).intact).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('finds a change whose digest was made anew', () => {
    const forged = chainEntry(links[3] ?? null, { ...entryOf(4), granted: false }, key);
    expect(broken(links.map((link, at) => (at === 4 ? forged : link)))).toEqual(['ACCESS_LOG.CHAIN_BROKEN']);
  });

  it('finds any gap, and tells where', () => {
    for (let at = 1; at < 29; at += 1) {
      const gap = links.filter((_, index) => index !== at);
      expect(verifyAccessLog(gap).intact, String(at)).toBe(false);
    }
    const { findings } = verifyAccessLog(links.filter((_, index) => index !== 3));
    const missing = findings.find(({ code }) => code === 'ACCESS_LOG.LINK_MISSING');
    expect(missing?.facts).toEqual({ count: 1, places: ['2026-10:000000005'] });
  });

  it('finds any two links that changed places, and a link that is there twice', () => {
    fc.assert(
      fc.property(fc.nat({ max: 29 }), fc.nat({ max: 29 }), (one, other) => {
        fc.pre(one !== other);
        const swapped = [...links];
        [swapped[one], swapped[other]] = [links[other] ?? head, links[one] ?? head];
        expect(verifyAccessLog(swapped).intact).toBe(false);
      }),
    );
    expect(broken([...links.slice(0, 9), ...links.slice(8)])).toContain('ACCESS_LOG.LINK_OUT_OF_ORDER');
  });

  it('finds what is cut off at the front, a whole month too', () => {
    expect(broken(links.slice(1))).toEqual(['ACCESS_LOG.FRONT_MISSING']);
    const month = links.filter((link) => link.month === '2026-11');
    expect(broken(month)).toEqual([]);
    const front = verifyAccessLog(month).findings.find(({ code }) => code === 'ACCESS_LOG.FRONT_MISSING');
    expect(front?.verdict).toBe('unknown');
    expect(broken(month, { after: null })).toEqual(['ACCESS_LOG.FRONT_MISSING']);
    expect(broken(month, { after: links[0] as ChainLink })).toEqual(['ACCESS_LOG.FRONT_MISSING']);
  });

  it('finds what is cut off at the back where the head was noted', () => {
    expect(broken(links.slice(0, -1))).toEqual([]);
    for (const kept of [29, 12, 1, 0]) {
      expect(broken(links.slice(0, kept), { head }), String(kept)).toEqual(['ACCESS_LOG.BACK_MISSING']);
    }
    expect(broken([], { after: head, head })).toEqual([]);
    expect(broken([], { head: null })).toEqual([]);
    expect(broken(links, { head: null })).toEqual(['ACCESS_LOG.BACK_MISSING']);
  });

  it('finds a link of another estate, and what is no link', () => {
    const other = chainEntry(null, { ...entryOf(1), estate: estateId('est_2') }, key);
    expect(broken([...links, other])).toContain('ACCESS_LOG.LINK_FOREIGN');
    for (const odd of [null, 7, 'x', {}, { ...head, sequence: 'x' }, { ...head, month: 'y' }]) {
      expect(broken([...links, odd as never])).toEqual(['ACCESS_LOG.LINK_MALFORMED']);
    }
    expect(broken([...links.slice(0, 5), { ...links[5], more: 1 } as never, ...links.slice(6)])).toEqual([
      'ACCESS_LOG.LINK_CHANGED',
    ]);
  });

  it('checks the entries too: changed, gone, or put under another’s id', () => {
    const store = new Map<string, AccessEntry>(entries.map((entry) => [entry.id, entry]));
    const check = (changes: ReadonlyMap<string, AccessEntry | undefined> = new Map()) =>
      broken(links, {
        entries: { key, get: (id) => (changes.has(id) ? changes.get(id) : store.get(id)) },
      });
    expect(check()).toEqual([]);
    const changed = { ...entryOf(4), granted: false };
    for (const instead of [
      undefined,
      changed,
      { ...entryOf(4), reason: '其他' },
      { ...entryOf(4), record: recordId('own_6') },
      entryOf(5),
    ]) {
      expect(check(new Map([['acc_4', instead]]))).toEqual(['ACCESS_LOG.ENTRY_CHANGED']);
    }
  });

  it('verifies as before when a person is erased from the entries, and when the key is destroyed', () => {
    const store = new Map(
      entries.map((entry) => [
        entry.id,
        entry.record === 'own_3' ? erasePerson(entry, calendarDate('2029-01-01')) : entry,
      ]),
    );
    expect(JSON.stringify([...store.values()])).not.toContain('own_3');
    expect(
      verifyAccessLog(links, { after: null, head, entries: { key, get: (id) => store.get(id) } }).intact,
    ).toBe(true);
    const forged = { ...erasePerson(entryOf(3), calendarDate('2029-01-01')), by: actorId('zhao') };
    expect(
      broken(links, { entries: { key, get: (id) => (id === 'acc_3' ? forged : store.get(id)) } }),
    ).toEqual(['ACCESS_LOG.ENTRY_CHANGED']);
    expect(verifyAccessLog(links, { after: null, head }).intact).toBe(true);
  });

  it('reads each of 100,000 links once and makes one digest of each', () => {
    const count = 100_000;
    let reads = 0;
    let last: ChainLink | null = null;
    function* chain(): Generator<ChainLink> {
      for (let sequence = 1; sequence <= count; sequence += 1) {
        const body = { ...head, sequence, previous: last?.digest ?? null };
        last = { ...body, digest: linkDigest(body) };
        reads += 1;
        yield last;
      }
    }
    const check = verifyAccessLog(chain(), { after: null });
    expect(check).toMatchObject({ intact: true, checked: count, head: { sequence: count } });
    expect(reads).toBe(count);
  }, 60_000);

  it('names ten places of a thousand faults', () => {
    const same = Array.from({ length: 1000 }, () => ({ ...head, entry: 'acc_0' }));
    const changed = verifyAccessLog(same).findings.find(({ code }) => code === 'ACCESS_LOG.LINK_CHANGED');
    expect(changed?.facts).toMatchObject({ count: 1000 });
    expect(changed?.facts.places).toEqual(Array.from({ length: 10 }, () => chainLinkId(head)));
  });
});
