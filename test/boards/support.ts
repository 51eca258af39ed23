import { type Actor, actorId, calendarDate, estateId, instant, type Role } from 'wuye';
import {
  applyPosting,
  type Board,
  type Booking,
  boardId,
  bookingId,
  decidePosting,
  type Posting,
  type PostingCommand,
  type PostingContext,
  postingId,
} from 'wuye/boards';
import { type Notice, type NoticeContent, noticeDigest, noticeId } from 'wuye/notices';

export const ESTATE = estateId('est_chenghu');
export const day = calendarDate;

/** An instant on a day in Shanghai, at an hour there. */
export const at = (date: string, time = '10:00') =>
  instant(new Date(`${date}T${time}:00.000+08:00`).getTime());

export const actor = (...roles: readonly Role[]): Actor => ({ id: actorId('li'), roles });
const CLERK = actor('clerk');

export const CONTENT: NoticeContent = {
  origin: { category: 'internal' },
  pattern: 'notice',
  planning: { class: 'planned' },
  title: '水箱清洗通知',
  body: '11 月 30 日清洗水箱。',
  scope: { kind: 'estate' },
  validity: { from: day('2026-11-20'), until: day('2026-11-30') },
  importance: 'ordinary',
  modes: ['board'],
};

const policy = { id: 'wuye.notices', version: '1', effectiveFrom: day('2026-01-01') };
const act = { by: actorId('chen'), role: 'project-manager', at: at('2026-11-19') } as const;

/** An issued notice. */
export function notice(content: Partial<NoticeContent> = {}, rest: Partial<Notice> = {}): Notice {
  const whole = { ...CONTENT, ...content };
  return {
    id: noticeId('ntc_1'),
    estate: ESTATE,
    schemaVersion: 1,
    state: 'issued',
    content: whole,
    drafted: act,
    authors: [actorId('wang')],
    issue: { ...act, digest: noticeDigest(whole), policy },
    ...rest,
  };
}

export const WITHDRAWN: Partial<Notice> = {
  state: 'withdrawn',
  withdrawn: {
    ...act,
    cause: 'early',
    reason: '工程延期',
    evidence: { kind: 'statement', text: '施工方来函' },
  },
};

export const BOARD: Board = {
  id: boardId('brd_gate'),
  estate: ESTATE,
  schemaVersion: 1,
  name: '大门信息栏',
  place: 'gate',
  slots: 6,
  sizes: ['A4', 'A3'],
};

export const photograph = {
  ref: 'photo-1',
  kind: 'photograph',
  digest: noticeDigest(CONTENT),
} as const;
export const evidence = { kind: 'photograph', photograph } as const;

export const PLAN = {
  type: 'plan',
  id: postingId('pst_1'),
  estate: ESTATE,
  notice: noticeId('ntc_1'),
  board: BOARD.id,
  size: 'A4',
  from: day('2026-11-21'),
  until: day('2026-11-28'),
} as const satisfies PostingCommand;

/** A command of each type that holds in a posting's natural course. */
export const COMMANDS = {
  plan: PLAN,
  post: { type: 'post', board: BOARD.id },
  inspect: { type: 'inspect', present: true, straight: true, clean: true, whole: true, legible: true },
  repair: { type: 'repair', remark: '重新张贴' },
  recall: { type: 'recall', cause: 'withdrawn', until: day('2026-11-22'), reason: '工程延期' },
  'take-down': { type: 'take-down', cause: 'damaged', reason: '撕毁', evidence },
  cancel: { type: 'cancel', reason: '不再张贴' },
} as const satisfies Record<PostingCommand['type'], PostingCommand>;

export const context = (date: string, rest: Partial<PostingContext> = {}): PostingContext => ({
  actor: CLERK,
  at: at(date),
  notice: notice(),
  board: BOARD,
  ...rest,
});

/** Decides and applies; the step must be accepted. */
export function done(posting: Posting | null, command: PostingCommand, given: PostingContext): Posting {
  const step = decidePosting(posting, command, given);
  if (!step.accepted)
    throw new Error(JSON.stringify(step.findings.filter(({ verdict }) => verdict !== 'pass')));
  const [first, ...rest] = step.events;
  if (first === undefined) throw new Error('no event');
  return rest.reduce<Posting>(applyPosting, applyPosting(posting, first));
}

export const planned = (rest: Partial<typeof PLAN> = {}) =>
  done(null, { ...PLAN, ...rest }, context('2026-11-20'));
export const up = (rest: Partial<typeof PLAN> = {}) => decide.post(planned(rest));

/** Steps in a sheet's course. */
export const decide = {
  post: (posting: Posting) => done(posting, COMMANDS.post, context('2026-11-21')),
  down: (posting: Posting) => done(decide.post(posting), COMMANDS['take-down'], context('2026-11-22')),
};

export function inState(state: Posting['state']): Posting {
  switch (state) {
    case 'planned':
      return planned();
    case 'up':
      return up();
    case 'down':
      return done(up(), COMMANDS['take-down'], context('2026-11-22'));
    case 'cancelled':
      return done(planned(), COMMANDS.cancel, context('2026-11-21'));
  }
}

/** The verdict of a rule in a step. */
export const verdictOf = (
  posting: Posting | null,
  command: PostingCommand,
  given: PostingContext,
  code: string,
) => decidePosting(posting, command, given).findings.find((finding) => finding.code === code)?.verdict;

export const booking = (id: string, from: string, until: string, rest: Partial<Booking> = {}): Booking => ({
  id: bookingId(id),
  estate: ESTATE,
  schemaVersion: 1,
  board: BOARD.id,
  tier: 'commercial',
  from: day(from),
  until: day(until),
  for: { kind: 'notice', notice: noticeId('ntc_1') },
  ...rest,
});
