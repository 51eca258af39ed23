import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estateId, reasonsOf } from 'wuye';
import { ARCHIVE_ENTRY_CODES, type ArchiveInput, compileArchive, DEFAULT_ARCHIVE_POLICY } from 'wuye/archive';
import { type Posting, postingId } from 'wuye/boards';
import { type Approval, type Notice, noticeId } from 'wuye/notices';
import { arbitraryNotice } from '../support/arbitrary-notices.js';
import { arbitraryDelivery, arbitraryPosting } from '../support/arbitrary-publishing.js';
import { day, unit } from '../support/records.js';
import {
  act,
  approval,
  compiled,
  content,
  delivery,
  estate,
  gapsOf,
  ids,
  listed,
  month,
  notice,
  paper,
  said,
  sheet,
  without,
} from './support.js';

const up = (from: string, down: string | null, given = {}) => {
  const { entries } = compiled({ notices: [notice()], postings: [sheet(from, down)], ...given });
  return entries.map(({ sheets }) => sheets.map(({ days }) => days));
};

describe('a complete month', () => {
  it('has an entry for each notice, with number, title, category, boards and days', () => {
    const archive = compiled({ notices: [notice()], postings: [sheet('2026-11-10', '2026-11-20')] });
    expect(archive).toMatchObject({ estate, month, asOf: '2026-12-01', gaps: [], remarks: [] });
    expect(archive.policy).toEqual({ id: 'wuye.archive', version: '1', effectiveFrom: '2026-01-01' });
    const [entry] = archive.entries;
    expect(entry).toMatchObject({
      notice: 'ntc_1',
      number: '澄湖〔2026〕ntc_1',
      title: '小区绿化养护通知',
      category: 'internal',
      since: '2026-11-10',
      sheets: [{ posting: 'pst_1', board: 'brd_gate', from: '2026-11-10', until: '2026-11-20', days: 11 }],
    });
    expect(entry?.findings.map(({ code }) => code)).toEqual([...ARCHIVE_ENTRY_CODES]);
    expect(entry?.findings.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'pass')).toEqual(
      Array(4).fill('not-applicable'),
    );
  });

  it('of which nothing was published is empty', () => {
    expect(compiled({})).toMatchObject({ entries: [], gaps: [], remarks: [] });
  });

  it('names each clause', () => {
    const [entry] = compiled({ notices: [notice()], postings: [sheet('2026-11-10', null)] }).entries;
    expect(Object.fromEntries((entry?.findings ?? []).map(({ code, clause }) => [code, clause]))).toEqual({
      'ARCHIVE.NOTICE_UNKNOWN': 'CIM-4.2.8',
      'ARCHIVE.APPROVALS_MISSING': 'CIM-4.2.2',
      'ARCHIVE.APPROVERS_NOT_DISTINCT': 'CIM-4.2.2',
      'ARCHIVE.SHEET_DIFFERS': 'CIM-4.2.2',
      'ARCHIVE.NEVER_POSTED': 'CIM-4.2.4',
      'ARCHIVE.WITHDRAWAL_MISSING': 'CIM-4.2.5',
      'ARCHIVE.HUNG_TOO_LONG': 'CIM-4.2.4',
      'ARCHIVE.PHOTOGRAPH_MISSING': 'CIM-4.2.8',
      'ARCHIVE.ORIGINAL_MISSING': 'CIM-4.2.1.2',
      'ARCHIVE.RECEIPTS_MISSING': 'CIM-4.2.7',
      'ARCHIVE.RECEIPTS_NOT_OWN': 'CIM-4.2.7',
    });
  });
});

describe('peers’ mistake 6: up in the month is overlap, not equality', () => {
  it.each([
    ['posted and taken down before it', '2026-10-01', '2026-10-31', []],
    ['taken down on its first day', '2026-10-01', '2026-11-01', [[1]]],
    ['over its beginning', '2026-10-15', '2026-11-05', [[5]]],
    ['within it', '2026-11-05', '2026-11-06', [[2]]],
    ['posted and taken down on one day', '2026-11-05', '2026-11-05', [[1]]],
    ['over its end', '2026-11-29', '2026-12-01', [[2]]],
    ['posted on its last day', '2026-11-30', null, [[1]]],
    ['over all of it', '2026-01-01', null, [[30]]],
    ['posted after it', '2026-12-01', null, []],
  ])('%s', (_, from, down, expected) => {
    expect(up(from, down, { notices: [without(notice(), 'published')] })).toEqual(expected);
  });

  it('goes by the estate’s day, not by UTC', () => {
    const late = (at: string) => ({
      notices: [without(notice(), 'published')],
      postings: [sheet('2026-11-30', null, { posted: { ...act('2026-11-30'), at: at as never } })],
    });
    expect(compiled(late('2026-11-30T15:59:00.000Z')).entries).toHaveLength(1);
    expect(compiled(late('2026-11-30T16:00:00.000Z')).entries).toHaveLength(0);
    expect(compiled({ ...late('2026-11-30T16:00:00.000Z'), zone: 'America/Havana' }).entries).toHaveLength(1);
  });

  it('as far as the month has passed', () => {
    expect(up('2026-11-05', null, { asOf: '2026-11-05' })).toEqual([[1]]);
    expect(up('2026-11-05', null, { asOf: '2026-11-04' })).toEqual([]);
    expect(up('2026-11-05', '2026-11-20', { asOf: '2026-11-10' })).toEqual([[6]]);
    const old = { notices: [without(notice(), 'published')] };
    expect(up('2026-10-05', null, { ...old, asOf: '2026-10-31' })).toEqual([]);
    expect(up('2026-10-05', null, { ...old, asOf: '2026-11-01' })).toEqual([[1]]);
  });

  it('several sheets, in order, each posting once', () => {
    const second = sheet('2026-11-09', '2026-11-12', { id: postingId('pst_2') });
    const first = sheet('2026-11-10', '2026-11-20');
    const { entries } = compiled({ notices: [notice(), notice()], postings: [first, second, first] });
    expect(entries.map(({ since, sheets }) => [since, sheets.map(({ posting }) => posting)])).toEqual([
      ['2026-11-09', ['pst_2', 'pst_1']],
    ]);
  });

  it('not what was planned or cancelled', () => {
    const { posted: _none, ...never } = sheet('2026-11-10', null, { state: 'planned' });
    const planned: Posting = never;
    const old = without(notice('ntc_1', {}, { on: '2026-10-01' }), 'published');
    expect(compiled({ notices: [old], postings: [planned] }).entries).toEqual([]);
    expect(compiled({ notices: [old], postings: [{ ...planned, state: 'cancelled' }] }).entries).toEqual([]);
  });

  it('nothing of another estate', () => {
    const given = {
      notices: [notice()],
      postings: [sheet('2026-11-10', null)],
      deliveries: [delivery('dlv_1', 'open')],
    };
    expect(compiled({ ...given, estate: estateId('est_2') })).toMatchObject({ entries: [], gaps: [] });
  });
});

describe('without a board', () => {
  const digital = (on: string, until: string = on, given: Partial<Notice> = {}) =>
    notice(
      'ntc_1',
      { modes: ['digital'], validity: { from: day(on), until: until as 'open-ended' } },
      { on, ...given },
    );
  const monthsOf = (of: Notice, asOf = '2027-06-01') =>
    ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01'].filter(
      (each) => compiled({ notices: [of], month: each, asOf }).entries.length > 0,
    );

  it.each([
    ['2026-10-31', 0],
    ['2026-11-01', 1],
    ['2026-11-30', 1],
    ['2026-12-01', 0],
  ])('what was published on %s counts %i', (on, entries) => {
    expect(compiled({ notices: [digital(on)] }).entries).toHaveLength(entries);
  });

  it('what is on screens is up in every month that it touches, from its publication to its end', () => {
    expect(monthsOf(digital('2026-10-10', '2026-12-31'))).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(monthsOf(digital('2026-10-10', '2026-11-30'))).toEqual(['2026-10', '2026-11']);
    expect(monthsOf(digital('2026-10-10', '2026-12-01'))).toEqual(['2026-10', '2026-11', '2026-12']);
    const standing = ['2026-10', '2026-11', '2026-12', '2027-01'];
    expect(monthsOf(digital('2026-10-10', 'open-ended'))).toEqual(standing);
    expect(monthsOf(digital('2026-10-10', 'open-ended'), '2026-11-15')).toEqual(['2026-10', '2026-11']);
    expect(compiled({ notices: [digital('2026-10-10', '2026-12-31')] }).entries[0]?.since).toBe('2026-10-10');
  });

  it('ends with its withdrawal, as far as that was known', () => {
    const withdrawn = {
      ...act('2026-11-05'),
      cause: 'early',
      reason: '改期',
      evidence: { kind: 'statement', text: '已下屏' },
    } as const;
    const its = digital('2026-10-10', '2026-12-31', { state: 'withdrawn', withdrawn });
    expect(monthsOf(its)).toEqual(['2026-10', '2026-11']);
    expect(monthsOf({ ...its, published: act('2026-11-20') })).toEqual(['2026-11']);
  });

  it('what is handed over counts in the month in which it first was', () => {
    const validity = { from: day('2026-10-10'), until: 'open-ended' } as const;
    expect(monthsOf(notice('ntc_1', { modes: ['personal'], validity }, { on: '2026-10-10' }))).toEqual([
      '2026-10',
    ]);
  });

  it('what came down from the boards may still be on screens', () => {
    const modes = ['board', 'digital'] as const;
    const validity = { from: day('2026-10-10'), until: day('2026-11-30') };
    const its = notice('ntc_1', { modes, validity }, { on: '2026-10-10' });
    const { entries } = compiled({ notices: [its], postings: [sheet('2026-10-10', '2026-10-20', {}, its)] });
    expect(entries.map(({ since, sheets }) => [since, sheets])).toEqual([['2026-10-10', []]]);
  });

  it('needs no sheet', () => {
    expect(said('ARCHIVE.NEVER_POSTED', { notices: [digital('2026-11-10')] })?.verdict).toBe(
      'not-applicable',
    );
    expect(said('ARCHIVE.SHEET_DIFFERS', { notices: [digital('2026-11-10')] })?.verdict).toBe(
      'not-applicable',
    );
  });
});

describe('issued for the board, and never posted', () => {
  const issued = (given: Partial<Notice> = {}, words = {}) =>
    without(notice('ntc_1', words, { state: 'issued', ...given }), 'published');
  const gaps = (of: Notice, more = {}) => gapsOf(compiled({ notices: [of], ...more }));
  const never = ['ntc_1 ARCHIVE.NEVER_POSTED'];
  const withdrawnOn = (on: string, words = {}) =>
    issued(
      {
        state: 'withdrawn',
        withdrawn: {
          ...act(on),
          cause: 'early',
          reason: '取消',
          evidence: { kind: 'statement', text: '未张贴' },
        },
      },
      words,
    );

  it('is a gap of the month in which it was to go up', () => {
    expect(gaps(issued())).toEqual(never);
    expect(gaps(issued(), { month: '2026-10' })).toEqual([]);
    expect(gaps(issued(), { month: '2026-12' })).toEqual([]);
    expect(gaps(issued({}, { publishOn: day('2026-11-30') }))).toEqual(never);
    expect(gaps(issued({}, { publishOn: day('2026-12-01') }))).toEqual([]);
    expect(gaps(issued({ scheduledFor: day('2026-11-30') }, { publishOn: day('2026-12-05') }))).toEqual(
      never,
    );
  });

  it('never before it was issued', () => {
    expect(gaps(issued({}, { publishOn: day('2026-10-15') }))).toEqual(never);
  });

  it('is none on the day itself', () => {
    expect(gaps(issued(), { asOf: '2026-11-10' })).toEqual([]);
    expect(gaps(issued(), { asOf: '2026-11-11' })).toEqual(never);
  });

  it('is none where a sheet went up later', () => {
    expect(gaps(issued(), { postings: [sheet('2026-12-01', null)], asOf: '2026-12-02' })).toEqual([]);
  });

  it('is none of a draft, and none that was withdrawn before', () => {
    expect(gaps(without(issued({ state: 'reviewed' }), 'issue'))).toEqual([]);
    expect(gaps(withdrawnOn('2026-11-10'))).toEqual([]);
  });

  it('is one where it was withdrawn after the day on which it was to hang', () => {
    expect(gaps(withdrawnOn('2026-11-11'))).toEqual(never);
    expect(gaps(withdrawnOn('2026-11-19', { publishOn: day('2026-11-20') }))).toEqual([]);
    expect(gaps(withdrawnOn('2026-11-20', { publishOn: day('2026-11-20') }))).toEqual([]);
    expect(gaps(withdrawnOn('2026-11-21', { publishOn: day('2026-11-20') }))).toEqual(never);
  });

  it('is one of what was said to be published, whenever that was withdrawn', () => {
    for (const on of ['2026-11-10', '2026-11-20', '2026-12-02']) {
      const its = { ...withdrawnOn(on), published: act('2026-11-10') };
      expect(gaps(its, { asOf: '2026-12-03' })).toContain('ntc_1 ARCHIVE.NEVER_POSTED');
    }
  });

  it('does not count a withdrawal that was still to come', () => {
    const its = withdrawnOn('2026-12-02', { publishOn: day('2026-12-05') });
    expect(gaps(its, { asOf: '2026-12-01', month: '2026-12' })).toEqual([]);
    const hung = {
      notices: [withdrawnOn('2026-11-20')],
      postings: [sheet('2026-11-10', null, { until: 'open-ended' })],
    };
    const of = (asOf: string) => said('ARCHIVE.WITHDRAWAL_MISSING', { ...hung, asOf });
    expect(of('2026-11-19')?.verdict).toBe('not-applicable');
    expect(of('2026-11-21')).toMatchObject({ verdict: 'fail', facts: { stillUp: ['pst_1'] } });
  });

  it('is told in the month in which it was to hang, not before', () => {
    const both = notice('ntc_1', {
      modes: ['board', 'digital'],
      publishOn: day('2026-12-05'),
      validity: { from: day('2026-11-10'), until: 'open-ended' },
    });
    expect(gaps(both, { asOf: '2026-12-31' })).toEqual([]);
    expect(gaps(both, { asOf: '2026-12-31', month: '2026-12' })).toEqual(never);
    const inPerson = { ...both, content: { ...both.content, modes: ['board', 'personal'] as const } };
    expect(gaps(inPerson, { asOf: '2026-12-31', month: '2026-12' })).toContain(
      'ntc_1 ARCHIVE.APPROVALS_MISSING ARCHIVE.NEVER_POSTED ARCHIVE.RECEIPTS_MISSING',
    );
  });

  it('peers’ mistake 2: "published" without a sheet is not posted', () => {
    expect(gaps(notice())).toEqual(never);
  });
});

describe('approvals', () => {
  const verdict = (of: Notice) =>
    said('ARCHIVE.APPROVALS_MISSING', { notices: [of], postings: [sheet('2026-11-10', '2026-11-20')] });

  it('are two, of this content', () => {
    expect(verdict(notice())).toMatchObject({ verdict: 'pass', facts: { approvals: [] } });
    expect(verdict(without(notice(), 'review'))).toMatchObject({
      verdict: 'fail',
      facts: { approvals: ['review'] },
    });
    expect(verdict(without(notice(), 'issue'))).toMatchObject({
      verdict: 'fail',
      facts: { approvals: ['issue'] },
    });
    const edited = { ...notice(), content: { ...content, title: '另一份通知' } };
    expect(verdict(edited)).toMatchObject({ verdict: 'fail', facts: { approvals: ['review', 'issue'] } });
  });

  it('still miss the review of what was issued first', () => {
    const first = { ...without(notice(), 'review'), reviewDueOn: day('2026-11-13') };
    expect(verdict(first)).toMatchObject({
      verdict: 'fail',
      facts: { approvals: ['review'], reviewDueOn: '2026-11-13' },
    });
  });

  it('are of different people, who did not write it', () => {
    const of = (given: Partial<Notice>) =>
      said('ARCHIVE.APPROVERS_NOT_DISTINCT', {
        notices: [{ ...notice(), ...given }],
        postings: [sheet('2026-11-10', null)],
      });
    const issue = approval(content, '2026-11-10', 'chen', 'project-manager');
    expect(of({})?.verdict).toBe('pass');
    expect(of({ issue })).toMatchObject({ verdict: 'fail', facts: { persons: ['chen'] } });
    expect(of({ authors: ids(['wu', 'chen', 'wu']) })?.facts.persons).toEqual(['chen', 'wu']);
    const inName = {
      ...approval(content, '2026-11-10', 'qian', 'project-manager'),
      onBehalfOf: ids(['chen'])[0],
    };
    expect(of({ issue: inName as never })?.verdict).toBe('fail');
  });

  it('of one person are waived where the policy of the notice waived them, and only so far', () => {
    const under = (waivers: Approval['waivers'], given: Partial<Notice> = {}) => {
      const review = {
        ...approval(content, '2026-11-10', 'sun', 'department-head'),
        ...(waivers && { waivers }),
      };
      return said('ARCHIVE.APPROVERS_NOT_DISTINCT', {
        notices: [{ ...notice(), review, ...given }],
        postings: [sheet('2026-11-10', '2026-11-20')],
      });
    };
    const reason = 'separation.reviewerMayBeAuthor';
    const waiver = { code: 'NOTICE.REVIEWER_IS_AUTHOR', reason };
    expect(under([waiver])).toMatchObject({
      verdict: 'fail',
      facts: { persons: ['sun'] },
      waivedBy: { policy: 'wuye.notices', reason },
    });
    expect(under(undefined)).not.toHaveProperty('waivedBy');
    expect(under([{ ...waiver, code: 'NOTICE.ISSUER_IS_AUTHOR' }])).not.toHaveProperty('waivedBy');
    const issue = approval(content, '2026-11-10', 'sun', 'project-manager');
    expect(under([waiver], { issue })).not.toHaveProperty('waivedBy');
    const all = ['NOTICE.ISSUER_IS_AUTHOR', 'NOTICE.ISSUER_IS_REVIEWER'].map((code) => ({ code, reason }));
    expect(under([waiver], { issue: { ...issue, waivers: all } })).toHaveProperty('waivedBy');
    expect(
      gapsOf(
        compiled({
          notices: [
            {
              ...notice(),
              review: { ...approval(content, '2026-11-10', 'sun', 'department-head'), waivers: [waiver] },
            },
          ],
          postings: [sheet('2026-11-10', '2026-11-20')],
        }),
      ),
    ).toEqual([]);
  });
});

describe('sheets and deliveries', () => {
  it('peers’ mistake 9: are what was approved', () => {
    const other = { digest: 'f'.repeat(64) as never };
    const wrong = sheet('2026-11-10', '2026-11-20', other);
    const given = {
      notices: [notice()],
      postings: [wrong],
      deliveries: [delivery('dlv_1', 'signed', other), delivery('dlv_2', 'cancelled', other)],
    };
    expect(said('ARCHIVE.SHEET_DIFFERS', given)).toMatchObject({
      verdict: 'fail',
      facts: { postings: ['pst_1'], deliveries: ['dlv_1'] },
    });
    const unissued = {
      ...given,
      notices: [without(notice(), 'issue')],
      postings: [sheet('2026-11-10', null)],
      deliveries: [],
    };
    expect(said('ARCHIVE.SHEET_DIFFERS', unissued)?.verdict).toBe('fail');
  });

  it('of a notice that is not given are told, not left out', () => {
    const archive = compiled({ postings: [sheet('2026-11-10', null)] });
    expect(gapsOf(archive)).toEqual(['ntc_1 ARCHIVE.NOTICE_UNKNOWN']);
    expect(archive.entries[0]).not.toHaveProperty('title');
    expect(archive.entries[0]?.sheets).toHaveLength(1);
  });
});

describe('the withdrawal', () => {
  const of = (down: string | null, given: Partial<Posting> = {}, more: Parameters<typeof compiled>[0] = {}) =>
    said('ARCHIVE.WITHDRAWAL_MISSING', {
      notices: [notice()],
      postings: [sheet('2026-11-10', down, given)],
      ...more,
    });

  it.each([
    ['2026-11-20', 'not-applicable'],
    ['2026-11-21', 'fail'],
  ])('of a sheet until 20 November, still up on %s: %s', (asOf, verdict) => {
    expect(of(null, {}, { asOf })?.verdict).toBe(verdict);
  });

  it('peers’ mistake 8: an overdue sheet is found whoever looks, until somebody takes it down', () => {
    expect(of(null)).toMatchObject({ verdict: 'fail', facts: { stillUp: ['pst_1'], withoutEvidence: [] } });
    expect(of('2026-11-20')?.verdict).toBe('pass');
    expect(of('2026-12-01')?.verdict).toBe('pass');
    expect(of('2026-12-02')?.verdict).toBe('fail');
  });

  it('is asked for in the month in which the sheet ended', () => {
    const validity = (until: string) => {
      const its = notice('ntc_1', { validity: { from: day('2026-11-10'), until: day(until) } });
      return of(null, { until: day(until) }, { notices: [its], asOf: '2026-12-10' })?.verdict;
    };
    expect(validity('2026-11-30')).toBe('fail');
    expect(validity('2026-12-01')).toBe('not-applicable');
  });

  it('counts the earlier of the sheet’s end and the notice’s', () => {
    expect(of(null, { until: 'open-ended' })?.verdict).toBe('fail');
    const standing = {
      notices: [notice('ntc_1', { validity: { from: day('2026-11-10'), until: 'open-ended' } })],
    };
    expect(of(null, { until: day('2026-11-15') }, standing)?.verdict).toBe('fail');
    expect(of(null, { until: 'open-ended' }, standing)?.verdict).toBe('not-applicable');
  });

  it('needs evidence', () => {
    const bare = (evidence: unknown) =>
      of('2026-11-20', { takenDown: { ...act('2026-11-20'), cause: 'expired', evidence } as never });
    for (const evidence of [
      // A photograph without the digest of its bytes may be any picture.
      { kind: 'photograph', photograph: { kind: 'photograph', ref: 'f/1.jpg' } },
      undefined,
      { kind: 'statement', text: ' ' },
      { kind: 'photograph', photograph: { ref: '' } },
    ]) {
      expect(bare(evidence)).toMatchObject({ verdict: 'fail', facts: { withoutEvidence: ['pst_1'] } });
    }
    expect(bare({ kind: 'statement', text: '已撕下交前台' })?.verdict).toBe('pass');
  });

  it('of a withdrawn notice is due the day after', () => {
    const withdrawn = {
      ...act('2026-11-15'),
      cause: 'early',
      reason: '改期',
      evidence: { kind: 'statement', text: '已撤' },
    } as const;
    const its = notice('ntc_1', {}, { state: 'withdrawn', withdrawn });
    const at = (asOf: string) => of(null, {}, { notices: [its], asOf })?.facts.stillUp;
    expect(at('2026-11-15')).toEqual([]);
    expect(at('2026-11-16')).toEqual(['pst_1']);
    const unproved = {
      ...its,
      withdrawn: { ...withdrawn, evidence: { kind: 'statement', text: '' } },
    } as Notice;
    expect(of('2026-11-15', {}, { notices: [unproved] })).toMatchObject({
      verdict: 'fail',
      facts: { withoutEvidence: ['ntc_1'] },
    });
  });

  it.each([
    ['2026-11-20', 'pass', 0],
    ['2026-11-21', 'fail', 1],
    ['2026-12-01', 'fail', 10],
  ])('late on %s stays on record, and is no gap', (down, verdict, days) => {
    const given = { notices: [notice()], postings: [sheet('2026-11-10', down)] };
    expect(said('ARCHIVE.HUNG_TOO_LONG', given)).toMatchObject({
      verdict,
      effect: 'advises',
      facts: { days },
    });
    const archive = compiled(given);
    expect(archive.gaps).toEqual([]);
    expect(archive.remarks.map(({ findings }) => findings.map(({ code }) => code))).toEqual(
      days === 0 ? [] : [['ARCHIVE.HUNG_TOO_LONG']],
    );
  });
});

describe('papers', () => {
  const down = '2026-11-20';
  const important = notice('ntc_1', { importance: 'important' });
  const external = notice('ntc_1', {
    origin: { category: 'external', body: 'water', bodyName: '自来水公司' },
  });
  const photo = (of: Notice, given: Partial<Posting> = {}) =>
    said('ARCHIVE.PHOTOGRAPH_MISSING', { notices: [of], postings: [sheet('2026-11-10', down, given, of)] })
      ?.verdict;

  it('the photograph of important information: of the sheet, of an inspection, or filed', () => {
    expect(photo(notice())).toBe('not-applicable');
    expect(photo(important)).toBe('fail');
    expect(photo(important, { posted: { ...act('2026-11-10'), photograph: paper('photograph') } })).toBe(
      'pass',
    );
    expect(
      photo(important, {
        inspection: { ...act('2026-11-11'), present: true, photograph: paper('photograph') },
      }),
    ).toBe('pass');
    expect(photo({ ...important, filed: [paper('photograph')] })).toBe('pass');
    expect(photo({ ...important, filed: [paper('original'), paper('receipt')] })).toBe('fail');
  });

  it('the original of external information, with the notice or filed', () => {
    const original = (of: Notice) =>
      said('ARCHIVE.ORIGINAL_MISSING', { notices: [of], postings: [sheet('2026-11-10', down, {}, of)] })
        ?.verdict;
    expect(original(notice())).toBe('not-applicable');
    expect(original(external)).toBe('fail');
    expect(original({ ...external, filed: [paper('original')] })).toBe('pass');
    expect(original({ ...external, filed: [paper('photograph')] })).toBe('fail');
    expect(original(notice('ntc_1', { ...external.content, attachments: [paper('original')] }))).toBe('pass');
  });
});

describe('receipts', () => {
  const personal = notice('ntc_1', { modes: ['personal'] });
  const unlisted = (...states: Parameters<typeof delivery>[1][]) => ({
    notices: [personal],
    deliveries: states.map((state, n) =>
      delivery(
        `dlv_${n}`,
        state,
        { addressee: { ...delivery('x', state).addressee, name: `业主${n}` } },
        personal,
      ),
    ),
  });
  const given = (...states: Parameters<typeof delivery>[1][]) => {
    const without = unlisted(...states);
    return { ...without, addressees: listed(...without.deliveries) };
  };

  it('peers’ mistake 2: issued is not delivered; no delivery is a gap with zeros', () => {
    expect(said('ARCHIVE.RECEIPTS_MISSING', given())).toMatchObject({
      verdict: 'fail',
      facts: { addressed: 0, signed: 0, open: 0 },
    });
    expect(said('ARCHIVE.RECEIPTS_MISSING', given('cancelled'))?.verdict).toBe('fail');
    const filed = { ...personal, filed: [paper('receipt')] };
    expect(said('ARCHIVE.RECEIPTS_MISSING', { notices: [filed] })?.verdict).toBe('fail');
  });

  it('of a notice that was withdrawn while it held are asked for no more: whom it had not reached is told', () => {
    const withdrawn = (on: string, ...states: Parameters<typeof delivery>[1][]) => {
      const evidence = { kind: 'statement', text: '活动取消' } as const;
      const ended = { ...act(on), cause: 'early', reason: '活动取消', evidence } as const;
      const input = { ...given(...states), notices: [{ ...personal, withdrawn: ended }] };
      return [gapsOf(compiled(input)), said('ARCHIVE.RECEIPTS_MISSING', input)?.effect];
    };
    const missing = ['ntc_1 ARCHIVE.RECEIPTS_MISSING'];
    expect(withdrawn('2026-11-12', 'signed', 'cancelled')).toEqual([[], 'advises']);
    // What is still under way is first brought to an end, and what was over before leaves its receipts owing.
    expect(withdrawn('2026-11-12', 'signed', 'open')).toEqual([missing, 'blocks']);
    expect(withdrawn('2026-11-21', 'signed', 'cancelled')).toEqual([missing, 'blocks']);
    expect(withdrawn('2026-11-20', 'signed', 'cancelled')).toEqual([[], 'advises']);
  });

  it('of some are not the receipts of all: without a list nobody can tell', () => {
    const missing = (input: Parameters<typeof compiled>[0]) => said('ARCHIVE.RECEIPTS_MISSING', input);
    expect(missing(unlisted('signed'))).toMatchObject({
      verdict: 'unknown',
      facts: { addressed: 1, signed: 1 },
    });
    expect(gapsOf(compiled(unlisted('signed')))).toEqual(['ntc_1 ARCHIVE.RECEIPTS_MISSING']);
    expect(missing({ ...unlisted('signed'), addressees: new Map() })?.verdict).toBe('unknown');
    expect(missing(unlisted('signed', 'open'))?.verdict).toBe('fail');
    const { addressees } = given('signed', 'open');
    expect(missing({ ...unlisted('signed'), addressees })).toMatchObject({
      verdict: 'fail',
      facts: { addressed: 2, signed: 1, open: 0, unplanned: 1 },
    });
    expect(missing(given('signed', 'cancelled'))).toMatchObject({ verdict: 'fail', facts: { unplanned: 1 } });
    const reason = '仅有部分业主名单';
    const policy = {
      ...DEFAULT_ARCHIVE_POLICY,
      waivers: [{ code: 'ARCHIVE.RECEIPTS_MISSING', reason }],
    } as const;
    expect(missing({ ...unlisted('signed'), policy })).toMatchObject({
      verdict: 'unknown',
      waivedBy: { policy: 'wuye.archive', reason },
    });
    expect(gapsOf(compiled({ ...unlisted('signed'), policy }))).toEqual([]);
  });

  it('of units of which nobody is on record stay on record as missing', () => {
    const { addressees, ...input } = given('signed');
    const list = addressees.get(personal.id) ?? { addressees: [] };
    const unaddressed = [{ unit: unit('3-2-1202'), reason: 'owner-unknown' }] as const;
    const archive = compiled({ ...input, addressees: new Map([[personal.id, { ...list, unaddressed }]]) });
    expect(archive.gaps).toEqual([]);
    expect(archive.remarks.flatMap(({ findings }) => findings)).toMatchObject([
      { code: 'ARCHIVE.RECEIPTS_NOT_OWN', facts: { unaddressed: 1 } },
    ]);
  });

  it('every delivery comes to an end', () => {
    expect(said('ARCHIVE.RECEIPTS_MISSING', given('signed', 'open'))).toMatchObject({
      verdict: 'fail',
      facts: { addressed: 2, signed: 1, open: 1 },
    });
    expect(gapsOf(compiled(given('signed', 'refused', 'undelivered')))).toEqual([]);
    expect(
      said('ARCHIVE.RECEIPTS_MISSING', { notices: [notice('ntc_1', { modes: ['digital'] })] })?.verdict,
    ).toBe('not-applicable');
  });

  it('that are not the addressee’s own stay on record', () => {
    const another = {
      ...act('2026-11-12'),
      signature: { by: 'another', name: '王强', relationship: '儿子' },
    } as const;
    const input = {
      notices: [personal],
      deliveries: [delivery('dlv_1', 'signed', { signed: another }, personal)],
    };
    expect(said('ARCHIVE.RECEIPTS_NOT_OWN', input)).toMatchObject({
      verdict: 'fail',
      effect: 'advises',
      facts: { signedByAnother: 1, refused: 0, undelivered: 0 },
    });
    expect(said('ARCHIVE.RECEIPTS_NOT_OWN', given('signed'))?.verdict).toBe('pass');
  });

  it('put no addressee’s name into the archive', () => {
    const archive = compiled(given('signed', 'open', 'refused'));
    expect(JSON.stringify(archive)).not.toMatch(/业主\d|王芳|王强/);
  });
});

describe('waivers of the policy', () => {
  const important = { notices: [notice('ntc_1', { importance: 'important' })], postings: [] as Posting[] };
  const input = { ...important, postings: [sheet('2026-11-10', '2026-11-20', {}, important.notices[0])] };
  const waiver = { code: 'ARCHIVE.PHOTOGRAPH_MISSING', reason: '相机损坏，已书面说明' } as const;
  const under = (waivers: readonly object[]) =>
    compiled({ ...input, policy: { ...DEFAULT_ARCHIVE_POLICY, waivers: waivers as never } });

  it('stay in the archive with their reason, and are no gap', () => {
    expect(gapsOf(compiled(input))).toEqual(['ntc_1 ARCHIVE.PHOTOGRAPH_MISSING']);
    const archive = under([waiver]);
    expect(archive.gaps).toEqual([]);
    expect(archive.entries[0]?.findings.find(({ code }) => code === waiver.code)).toMatchObject({
      verdict: 'fail',
      waivedBy: { policy: 'wuye.archive', reason: waiver.reason },
    });
  });

  it('hold for the notice that they name', () => {
    expect(under([{ ...waiver, notice: noticeId('ntc_1') }]).gaps).toEqual([]);
    expect(under([{ ...waiver, notice: noticeId('ntc_2') }]).gaps).toHaveLength(1);
    expect(under([{ ...waiver, code: 'ARCHIVE.ORIGINAL_MISSING' }]).gaps).toHaveLength(1);
  });
});

describe('any month', () => {
  const arbitrary: fc.Arbitrary<
    Pick<ArchiveInput, 'month' | 'asOf'> & {
      notices: readonly Notice[];
      postings: readonly Posting[];
      deliveries: readonly ReturnType<typeof delivery>[];
    }
  > = fc
    .tuple(
      fc.uniqueArray(arbitraryNotice, { maxLength: 6, selector: ({ id }) => id }),
      fc.uniqueArray(arbitraryPosting, { maxLength: 8, selector: ({ id }) => id }),
      fc.uniqueArray(arbitraryDelivery, { maxLength: 8, selector: ({ id }) => id }),
      fc.constantFrom('2026-01', '2026-06', '2026-11'),
      fc.constantFrom('2026-06-15', '2026-12-01', '2030-01-01'),
    )
    .map(([notices, postings, deliveries, of, asOf]) => ({
      notices: notices.map((each) => ({ ...each, estate })),
      postings: postings.map((each, n) => ({ ...each, estate, notice: notices[n % 7]?.id ?? each.notice })),
      deliveries: deliveries.map((each, n) => ({
        ...each,
        estate,
        notice: notices[n % 7]?.id ?? each.notice,
      })),
      month: of as never,
      asOf: day(asOf),
    }));

  it('is the same in any order, survives JSON, and its gaps are the failures of its entries', () => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        const archive = compileArchive({ estate, ...given });
        const { notices, postings, deliveries } = given;
        expect(
          compileArchive({
            estate,
            ...given,
            notices: [...notices].reverse(),
            postings: [...postings].reverse(),
            deliveries: [...deliveries, ...deliveries].reverse(),
          }),
        ).toEqual(archive);
        expect(JSON.parse(JSON.stringify(archive))).toEqual(archive);
        for (const entry of archive.entries) {
          const gap = archive.gaps.find((each) => each.notice === entry.notice)?.findings ?? [];
          expect(gap).toEqual(reasonsOf(entry.findings));
          for (const { days } of entry.sheets) expect(days).toBeGreaterThan(0);
          for (const { facts } of entry.findings) expect(facts.notice).toBe(entry.notice);
        }
        const names = deliveries.map(({ addressee }) => addressee.name).filter((name) => name.length > 2);
        const facts = JSON.stringify(archive.entries.map(({ findings }) => findings));
        for (const name of names) expect(facts).not.toContain(name);
      }),
    );
  });
});
