import { actorId, calendarMonth, type Digest, estateId, instant } from 'wuye';
import { type ArchiveInput, compileArchive, type MonthArchive } from 'wuye/archive';
import { boardId, type Posting, postingId } from 'wuye/boards';
import { describeFinding } from 'wuye/describe';
import { type Attachment, type Notice, noticeDigest, noticeId } from 'wuye/notices';
import type { ArchivePrintOptions } from 'wuye/printing';
import { date, HARD, issued, LETTERHEAD } from './notices.js';

const photograph = (ref: string): Attachment => ({
  ref,
  kind: 'photograph',
  digest: 'ab12'.repeat(16) as Digest,
  takenOn: date('2026-11-28'),
});

const act = (by: string, at: string, role: 'clerk' | 'department-head' | 'staff') => ({
  by: actorId(by),
  role,
  at: instant(at),
});

/** The hard notices as one month's publications, each reviewed, issued and published. */
export const PUBLISHED: readonly Notice[] = Object.values(HARD).map(({ notice }, index) => {
  const content = 'content' in notice ? notice.content : notice;
  const whole = issued(content);
  return {
    ...whole,
    id: noticeId(`ntc_${index + 1}`),
    number: `CH-2026-${String(31 + index).padStart(3, '0')}`,
    state: 'published' as const,
    review: { ...issued(content).issue, ...act('qian', '2026-11-27T03:00:00.000Z', 'department-head') },
    published: act('sun', '2026-11-28T02:00:00.000Z', 'staff'),
  } as Notice;
});

/** Two sheets of each: one taken down after five days, one that still hangs. */
export const POSTINGS: readonly Posting[] = PUBLISHED.flatMap(({ id, content, estate }) =>
  ['gate', 'lobby'].map((board): Posting => {
    const isDown = board === 'gate';
    return {
      id: postingId(`pst_${id}_${board}`),
      estate,
      schemaVersion: 1,
      state: isDown ? 'down' : 'up',
      notice: id,
      board: boardId(board),
      size: 'A4',
      digest: noticeDigest(content),
      from: date('2026-11-28'),
      until: 'open-ended',
      planned: act('li', '2026-11-28T01:30:00.000Z', 'clerk'),
      posted: {
        ...act('sun', '2026-11-28T02:00:00.000Z', 'staff'),
        photograph: photograph(`photos/${id}.jpg`),
      },
      condition: 'unseen',
      ...(isDown
        ? {
            takenDown: {
              ...act('sun', '2026-12-03T10:00:00.000Z', 'staff'),
              cause: 'expired' as const,
              evidence: { kind: 'statement' as const, text: '孙某已撤下并交回' },
            },
          }
        : {}),
    };
  }),
);

export const INPUT: ArchiveInput = {
  estate: estateId('est_chenghu'),
  month: calendarMonth('2026-11'),
  asOf: date('2026-12-04'),
  notices: PUBLISHED,
  postings: POSTINGS,
  deliveries: [],
};
export const MONTH: MonthArchive = compileArchive(INPUT);
/** A month in which nothing is missing. */
export const COMPLETE: MonthArchive = { ...MONTH, gaps: [] };

export const OPTIONS: ArchivePrintOptions = {
  letterhead: LETTERHEAD,
  estateName: '澄湖花园',
  describe: (finding) => describeFinding(finding, 'zh-CN'),
  boardName: (board) => (board === 'gate' ? '大门信息栏' : '1栋大堂信息栏'),
  postings: POSTINGS,
};
