import { describe, expect, it } from 'vitest';
import { actorId, calendarDate, estateId } from 'wuye';
import {
  type ChainHead,
  chainEntry,
  createRedactor,
  HIDDEN,
  type VerifyAccessLogOptions,
  verifyAccessLog,
} from 'wuye/confidentiality';
import type { RegisterRecord } from 'wuye/records';
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
    'link',
    {},
    { ...first, estate: 7 },
    { ...first, digest: undefined },
    { ...first, month: '2026-1' },
    { ...first, month: 'x2026-11' },
    { ...first, month: '2026-11x' },
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
    [110101201911210, 'a number that is no text'],
  ])('%s: %s', (number, who) => {
    expect(nameOf(number) === HIDDEN).toBe(who === 'a child of seven');
  });

  it('and by no number of another kind of document', () => {
    expect(nameOf('110101201911210012', { idKind: 'passport' })).not.toBe(HIDDEN);
  });
});
