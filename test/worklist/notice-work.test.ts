import { describe, expect, it } from 'vitest';
import { describeWorkItem } from 'wuye/describe';
import { noticeWork, WORK_CODES } from 'wuye/worklist';
import type { Notice, NoticeContent, NoticeState } from '../../src/notices/index.js';
import { DEFAULT_NOTICE_POLICY, NOTICE_STATES } from '../../src/notices/index.js';
import {
  by,
  command,
  content,
  day,
  done,
  ISSUE_FIRST,
  noticeIn,
  outage,
  PEOPLE,
  TODAY,
  urgent,
} from '../notices/support.js';

const asked = (notice: Notice, asOf: string = TODAY) =>
  [...noticeWork([notice], { asOf: day(asOf) })].map(({ code, role, state, since, dueOn }) => [
    code,
    role,
    state,
    since,
    dueOn,
  ]);
const due = (state: NoticeState, of: NoticeContent, asOf: string = TODAY) =>
  asked(noticeIn(state, of), asOf).map(([, , pressing, , dueOn]) => [pressing, dueOn]);

describe('what notices wait for', () => {
  it('is one step for the one who takes it', () => {
    expect(Object.fromEntries(NOTICE_STATES.map((state) => [state, asked(noticeIn(state))]))).toEqual({
      draft: [],
      submitted: [['NOTICE.REVIEW', 'department-head', 'due', TODAY, '2026-11-23']],
      returned: [['NOTICE.REVISE', 'clerk', 'due', TODAY, '2026-11-23']],
      reviewed: [['NOTICE.ISSUE', 'project-manager', 'due', TODAY, '2026-11-22']],
      issued: [['NOTICE.PUBLISH', 'clerk', 'due', TODAY, '2026-11-22']],
      scheduled: [['NOTICE.PUBLISH', 'clerk', 'due-soon', '2026-11-22', '2026-11-22']],
      published: [],
      withdrawn: [],
      archived: [],
      discarded: [],
    });
  });

  it.each([
    ['2026-11-23', 'due'],
    ['2026-11-24', 'overdue'],
  ])('a review due on 2026-11-23 is on %s: %s', (asOf, state) => {
    expect(due('submitted', content(), asOf)).toEqual([[state, '2026-11-23']]);
  });

  it('is due on the last day in time where there is one, for every step', () => {
    for (const state of ['submitted', 'reviewed', 'issued'] as const) {
      expect(due(state, outage('2026-12-01'))).toEqual([['due', '2026-11-28']]);
    }
    expect(due('submitted', outage('2026-11-22'))).toEqual([['due', TODAY]]);
    expect(due('submitted', outage('2026-11-22'), '2026-11-22')).toEqual([['overdue', TODAY]]);
  });

  it('is due on the day that it is meant for where that comes first', () => {
    expect(due('submitted', outage('2026-12-01', { publishOn: day('2026-11-25') }))).toEqual([
      ['due', '2026-11-25'],
    ]);
    expect(due('submitted', outage('2026-12-01', { publishOn: day('2026-11-30') }))).toEqual([
      ['due', '2026-11-28'],
    ]);
    expect(due('issued', content({ publishOn: day('2026-11-25') }))).toEqual([['due-soon', '2026-11-25']]);
  });

  it('is due at once where it is urgent', () => {
    const rush = content({ planning: urgent, announces: [] });
    expect(due('submitted', rush)).toEqual([['due', TODAY]]);
    expect(due('reviewed', rush, '2026-11-22')).toEqual([['overdue', TODAY]]);
  });

  it('asks for the review of what was issued first until it is done', () => {
    const rush = content({ planning: urgent, announces: [] });
    for (const state of ['issued', 'published', 'withdrawn'] as const) {
      const open = noticeIn(state, rush, { policy: ISSUE_FIRST, issuedFirst: true });
      const item = ['NOTICE.REVIEW_AFTERWARDS', 'department-head', 'due', TODAY, '2026-11-24'];
      expect(asked(open).at(-1)).toEqual(item);
      expect(asked(open, '2026-11-25').at(-1)?.[2]).toBe('overdue');
      const reviewed = done(open, { type: 'review' }, by(PEOPLE.head));
      expect(asked(reviewed).map(([code]) => code)).not.toContain('NOTICE.REVIEW_AFTERWARDS');
    }
  });

  it('asks for an urgent one that may be issued first of both at once', () => {
    const rush = noticeIn('submitted', content({ planning: urgent, announces: [] }));
    const items = (notice: Notice, policy = ISSUE_FIRST) =>
      [...noticeWork([notice], { asOf: day(TODAY), noticePolicy: policy })].map(({ code, role, dueOn }) => [
        code,
        role,
        dueOn,
      ]);
    expect(items(rush)).toEqual([
      ['NOTICE.REVIEW', 'department-head', TODAY],
      ['NOTICE.ISSUE', 'project-manager', TODAY],
    ]);
    expect(items(rush, DEFAULT_NOTICE_POLICY)).toHaveLength(1);
    expect(items(noticeIn('submitted'))).toHaveLength(1);
  });

  it('asks for a returned outage by its own last day', () => {
    expect(due('returned', outage('2026-12-01'))).toEqual([['due', '2026-11-28']]);
    expect(due('returned', outage('2026-11-23'), '2026-11-22')).toEqual([['overdue', TODAY]]);
  });

  it('asks nobody to publish what has expired, but to withdraw it, after which it can be archived', () => {
    for (const state of ['issued', 'scheduled'] as const) {
      const notice = noticeIn(state);
      expect(asked(notice, '2026-11-30').map(([code]) => code)).toEqual(['NOTICE.PUBLISH']);
      const item = ['NOTICE.NEVER_PUBLISHED', 'clerk', 'due', '2026-12-01', '2026-12-02'];
      expect(asked(notice, '2026-12-01')).toEqual([item]);
      expect(asked(notice, '2026-12-03')[0]?.[2]).toBe('overdue');
      const withdrawn = done(notice, command('withdraw'), by(PEOPLE.clerk, '2026-12-03'));
      expect(asked(withdrawn, '2026-12-03')).toEqual([]);
      const archived = done(withdrawn, command('archive'), by(PEOPLE.clerk, '2026-12-03', { hanging: 0 }));
      expect(archived.state).toBe('archived');
    }
  });

  it('bears no text of the notice, and a message in both languages', () => {
    const numbered = done(noticeIn('issued'), command('number'), by(PEOPLE.clerk));
    const [item] = noticeWork([numbered], { asOf: day(TODAY) });
    if (item === undefined) throw new Error('no item');
    expect(item.facts).toEqual({ number: '澄湖〔2026〕118号', category: 'internal', planning: 'routine' });
    expect([item.subject, item.subjectKind, item.estate]).toEqual(['ntc_1', 'notice', 'est_1']);
    expect(WORK_CODES).toContain(item.code);
    expect(describeWorkItem(item, 'zh-CN')).toBe('发布已签发的对客信息');
  });
});
