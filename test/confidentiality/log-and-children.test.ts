import { describe, expect, it } from 'vitest';
import { actorId, calendarDate, estateId } from 'wuye';
import {
  type ChainHead,
  type ChainLink,
  chainEntry,
  classOf,
  createRedactor,
  HIDDEN,
  type VerifyAccessLogOptions,
  verifyAccessLog,
} from 'wuye/confidentiality';
import type { RegisterRecord } from 'wuye/records';
import { linkDigest } from '../../src/confidentiality/access-chain.js';
import { ACCESS_ENTRY as entry } from '../support/access.js';

const key = 'a secret of the host';
const first = chainEntry(null, entry, key);
const second = chainEntry(first, { ...entry, id: 'acc_2' }, key);
const findingOf = (links: readonly unknown[], code: string, options?: VerifyAccessLogOptions) =>
  verifyAccessLog(links as never, options).findings.find((finding) => finding.code === `ACCESS_LOG.${code}`);

describe('the check of an access log', () => {
  it.each([
    ['estate', estateId('est_2')],
    ['month', '2026-12'],
    ['sequence', 3],
    ['digest', first.digest],
  ])('compares the %s of the head that was noted', (member, differing) => {
    const head = { ...second, [member]: differing } as ChainHead;
    expect(findingOf([first, second], 'BACK_MISSING', { head })?.verdict).toBe('fail');
    expect(findingOf([first, second], 'BACK_MISSING', { head: second })?.verdict).toBe('pass');
  });

  it.each([
    null,
    undefined,
    'link',
    {},
    { ...first, estate: 7 },
    { ...first, digest: undefined },
    { ...first, month: '2026-1' },
    { ...first, month: 'x2026-11' },
    { ...first, month: '2026-11x' },
    { ...first, month: ['2026-11'] },
    { ...first, sequence: 1.5 },
    { ...first, sequence: '1' },
  ])('takes %j for no link, and tells its place', (odd) => {
    expect(findingOf([first, odd], 'LINK_MALFORMED')).toEqual({
      code: 'ACCESS_LOG.LINK_MALFORMED',
      verdict: 'fail',
      effect: 'blocks',
      clause: 'CN-PIPL-51',
      facts: { count: 1, places: ['#2'] },
    });
  });

  /** A link as somebody would put it in who can make digests anew. */
  const linkAt = (month: string, sequence: number, previous: ChainLink['previous']): ChainLink => {
    const body = { ...second, month: month as ChainLink['month'], sequence, previous };
    return { ...body, digest: linkDigest(body) };
  };

  it.each([
    ['pass', 'the link that is next', '2026-11', 3],
    ['pass', 'the first of the month that is next', '2026-12', 1],
    ['pass', 'the first of a month after some without an access', '2027-02', 1],
    ['fail', 'a link with a gap before it', '2026-11', 4],
    ['fail', 'the link that was the last', '2026-11', 2],
    ['fail', 'the first of the same month', '2026-11', 1],
    ['fail', 'the first of a month that is past', '2026-10', 1],
    ['fail', 'the second of the next month', '2026-12', 2],
    ['fail', 'a link of the next month that counts on', '2026-12', 3],
    ['fail', 'a link of a month that is past that counts on', '2026-10', 3],
  ])('says %s of the front: %s', (verdict, _what, month, sequence) => {
    const links = [linkAt(month, sequence, second.digest)];
    expect(findingOf(links, 'FRONT_MISSING', { after: second })?.verdict).toBe(verdict);
  });

  it.each<[ChainLink, VerifyAccessLogOptions, object]>([
    [first, { after: null }, { verdict: 'pass', effect: 'blocks' }],
    [first, {}, { verdict: 'pass', effect: 'blocks' }],
    [linkAt('2026-11', 2, null), { after: null }, { verdict: 'fail', effect: 'blocks' }],
    [linkAt('2026-11', 1, second.digest), { after: null }, { verdict: 'fail', effect: 'blocks' }],
    [linkAt('2026-11', 2, null), {}, { verdict: 'fail', effect: 'blocks' }],
    [linkAt('2026-12', 1, second.digest), {}, { verdict: 'unknown', effect: 'advises' }],
  ])('knows the beginning of a chain, and tells where nobody can: %#', (link, options, expected) => {
    expect(findingOf([link], 'FRONT_MISSING', options)).toMatchObject(expected);
  });

  it('advises to note the head where nobody gave it: what is cut off at the back is not found', () => {
    expect(findingOf([first, second], 'BACK_MISSING')).toEqual({
      code: 'ACCESS_LOG.BACK_MISSING',
      verdict: 'unknown',
      effect: 'advises',
      clause: 'CN-PIPL-51',
      facts: { count: 0, places: [] },
    });
  });

  it('finds a link that was made to name another entry, even where that has the same content', () => {
    const body = { ...first, entry: 'acc_9' };
    const renamed = { ...body, digest: linkDigest(body) };
    const entries = { get: () => entry, key };
    expect(findingOf([renamed], 'ENTRY_CHANGED', { entries })?.verdict).toBe('fail');
  });

  it('has no places where nothing is wrong, and says where it could not look', () => {
    expect(findingOf([first, second], 'LINK_CHANGED')?.facts).toEqual({ count: 0, places: [] });
    expect(findingOf([first, second], 'ENTRY_CHANGED')?.verdict).toBe('not-applicable');
    expect(findingOf([first], 'ENTRY_CHANGED', { entries: { get: () => entry, key } })?.verdict).toBe('pass');
  });

  it('refuses a link before of another estate by name', () => {
    expect(() => chainEntry(first, { ...entry, estate: estateId('est_2') }, key)).toThrow(
      'KERNEL.INVALID_ARGUMENT: the link before is of another estate',
    );
  });
});

describe('a child is told by the number of its document', () => {
  const day = calendarDate('2026-11-21');
  const redact = createRedactor(
    { actor: { id: actorId('li'), roles: ['clerk'] }, purpose: 'move-in' },
    { asOf: day },
  );
  const nameOf = (idNumber: unknown, more: object = {}) =>
    redact({ kind: 'owner', name: '孙娟娟', idNumber, ...more } as unknown as RegisterRecord).record.name;

  it.each([
    ['110101201911210012', 'a child of seven'],
    ['110101201911210X12', 'no number'],
    ['110101199003070011', 'a grown-up'],
    ['110101900307001', 'a grown-up of the last century'],
    ['110101199013070011', 'no day of birth'],
    ['1101012019112100121', 'too long a number'],
    ['x110101201911210012', 'a number behind something'],
    [110101201911210000, 'a number that is no text'],
  ])('%s: %s', (number, who) => {
    expect(nameOf(number) === HIDDEN).toBe(who === 'a child of seven');
  });

  it('and by the number of 15 characters that children of the last century bore', () => {
    const owner = { kind: 'owner', idNumber: '110101980307001' } as unknown as RegisterRecord;
    expect(classOf(owner, ['name'], calendarDate('2012-03-06'))).toBe('child');
    expect(classOf(owner, ['name'], calendarDate('2012-03-07'))).toBe('ordinary');
  });

  it('and by no number of another kind of document', () => {
    expect(nameOf('110101201911210012', { idKind: 'passport' })).not.toBe(HIDDEN);
  });
});
