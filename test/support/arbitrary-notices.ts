import fc from 'fast-check';
import { type Board, type Booking, boardId, bookingId } from '../../src/boards/index.js';
import {
  type CalendarDate,
  type CalendarMonth,
  type Digest,
  estateId,
  type PolicyRef,
  ROLES,
  type WallTime,
} from '../../src/kernel/index.js';
import {
  type Act,
  type AnnouncedEvent,
  type Approval,
  ATTACHMENT_KINDS,
  type Attachment,
  applicationId,
  DELIVERY_MODES,
  type EventSlot,
  type Evidence,
  EXTERNAL_BODIES,
  NOTICE_STATES,
  type Notice,
  type NoticeContent,
  type NoticeOrigin,
  type NoticePlanning,
  type NoticeScope,
  type NoticeState,
  noticeDigest,
  noticeId,
  OUTAGE_SERVICES,
  type ScopePart,
  type Validity,
  type Withdrawal,
} from '../../src/notices/index.js';
import {
  arbitraryActorId as actor,
  arbitraryDate as date,
  arbitraryDateOrOpenEnded as dateOrOpenEnded,
  arbitraryInstant as instant,
  arbitraryName as name,
  oneOf,
  arbitraryText as text,
} from './arbitrary-values.js';

// Valid notices, boards and bookings with every combination of optional members. What a rule checks need not hold: a
// validity may end before it begins, an event may lie after it. A notice has the members that its state needs.

export const arbitraryNoticeId = fc.stringMatching(/^ntc_[0-9A-Za-z]{6}$/).map(noticeId);
export const arbitraryApplicationId = fc.stringMatching(/^app_[0-9A-Za-z]{6}$/).map(applicationId);
export const arbitraryBoardId = fc.stringMatching(/^brd_[0-9a-z]{3}$/).map(boardId);
export const arbitraryEstateId = oneOf('est_chenghu', 'est_2').map(estateId);
export const arbitraryDigest = fc.stringMatching(/^[0-9a-f]{64}$/).map((digest) => digest as Digest);
export const arbitraryMonth = date.map((day) => day.slice(0, 7) as CalendarMonth);
const arbitraryWallTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), oneOf(0, 1, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as WallTime);
const wallTime = fc.oneof({ weight: 5, arbitrary: arbitraryWallTime }, fc.constant('24:00' as WallTime));
const wallDateTime = fc.record({ date, time: wallTime }, { requiredKeys: ['date'] });

/** Some of some words, each once, in any order. */
const someOf = <const Word>(words: readonly Word[], minLength = 0): fc.Arbitrary<readonly Word[]> =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength });

export const arbitraryAct: fc.Arbitrary<Act> = fc.record(
  { by: actor, role: fc.constantFrom(...ROLES), onBehalfOf: actor, at: instant },
  { requiredKeys: ['by', 'role', 'at'] },
);

export const arbitraryPolicyRef: fc.Arbitrary<PolicyRef> = fc.record({
  id: oneOf('wuye.notices', 'office.2026'),
  version: oneOf('1', '2026-11'),
  effectiveFrom: date,
});

/** An act with more that it says. */
export const arbitraryActWith = <More extends object>(more: fc.Arbitrary<More>): fc.Arbitrary<Act & More> =>
  fc.tuple(arbitraryAct, more).map(([act, rest]) => ({ ...act, ...rest }));

export const arbitraryAttachment: fc.Arbitrary<Attachment> = fc.record(
  {
    ref: oneOf('files/2026/11/0001.jpg', '原件 3.pdf'),
    kind: fc.constantFrom(...ATTACHMENT_KINDS),
    digest: arbitraryDigest,
    title: text.filter((title) => [...title].length <= 120),
    takenOn: date,
  },
  { requiredKeys: ['ref', 'kind', 'digest'] },
);
export const arbitraryAttachments = fc.array(arbitraryAttachment, { maxLength: 3 });

export const arbitraryEvidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ kind: fc.constant('photograph' as const), photograph: arbitraryAttachment }),
  fc.record({ kind: fc.constant('statement' as const), text }),
);

/** A building, an entrance of it, a unit, or a shop. */
const arbitraryScopePart: fc.Arbitrary<ScopePart> = fc.record(
  {
    building: oneOf('1', '2', '3', '12A', 'B'),
    entrance: oneOf('1', '2', 'A'),
    room: oneOf('101', '0201', '1201', 'S05'),
  },
  { requiredKeys: ['building'] },
);
const parts = (minLength: number) => fc.array(arbitraryScopePart, { minLength, maxLength: 4 });

export const arbitraryScope: fc.Arbitrary<NoticeScope> = fc.oneof(
  fc.record({ kind: fc.constant('estate' as const), except: parts(0) }, { requiredKeys: ['kind'] }),
  fc.record(
    { kind: fc.constant('parts' as const), parts: parts(1), except: parts(0) },
    { requiredKeys: ['kind', 'parts'] },
  ),
  fc.record({ kind: fc.constant('described' as const), text }),
);

const repeats = fc.record(
  { every: oneOf('day', 'week'), until: date, except: fc.array(date, { maxLength: 3 }) },
  { requiredKeys: ['every', 'until'] },
);

const arbitrarySlot: fc.Arbitrary<EventSlot> = fc.record(
  { from: wallDateTime, until: wallDateTime, repeats, scope: arbitraryScope },
  { requiredKeys: ['from'] },
);

const arbitraryAnnouncedEvent: fc.Arbitrary<AnnouncedEvent> = fc.record(
  {
    what: oneOf('水箱清洗', '消防演习', '外墙清洗'),
    services: someOf(OUTAGE_SERVICES),
    slots: fc.array(arbitrarySlot, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['what', 'slots'] },
);

const arbitraryOrigin: fc.Arbitrary<NoticeOrigin> = fc.oneof(
  fc.constant({ category: 'internal' as const }),
  fc.record(
    {
      category: fc.constant('external' as const),
      body: fc.constantFrom(...EXTERNAL_BODIES),
      bodyName: name,
      receivedOn: date,
    },
    { requiredKeys: ['category', 'body', 'bodyName'] },
  ),
  fc.record({ category: fc.constant('commercial' as const), application: arbitraryApplicationId }),
);

const arbitraryPlanning: fc.Arbitrary<NoticePlanning> = fc.oneof(
  oneOf({ class: 'planned-outage' }, { class: 'planned' }, { class: 'routine' }),
  fc.record(
    { class: fc.constant('urgent' as const), cause: text, mark: fc.boolean() },
    { requiredKeys: ['class'] },
  ),
);

const arbitraryValidity: fc.Arbitrary<Validity> = fc.record({ from: date, until: dateOrOpenEnded });

export const arbitraryNoticeContent: fc.Arbitrary<NoticeContent> = fc.record(
  {
    origin: arbitraryOrigin,
    pattern: oneOf('announcement', 'notice'),
    planning: arbitraryPlanning,
    title: text.filter((title) => [...title].length <= 120),
    body: text,
    scope: arbitraryScope,
    validity: arbitraryValidity,
    announces: fc.array(arbitraryAnnouncedEvent, { maxLength: 2 }),
    publishOn: date,
    importance: oneOf('ordinary', 'important'),
    modes: someOf(DELIVERY_MODES),
    contact: oneOf('客服中心 0571-88001234'),
    attachments: arbitraryAttachments,
    follows: fc.record({ kind: oneOf('corrects', 'cancels'), notice: arbitraryNoticeId }),
  },
  { requiredKeys: ['origin', 'pattern', 'planning', 'importance', 'modes'] },
);

const withdrawal: fc.Arbitrary<Withdrawal> = arbitraryActWith(
  fc.record(
    {
      cause: oneOf('early', 'superseded'),
      reason: text,
      evidence: arbitraryEvidence,
      supersededBy: arbitraryNoticeId,
    },
    { requiredKeys: ['cause', 'reason', 'evidence'] },
  ),
);

const MEMBERS = {
  number: oneOf('澄湖[2026]017'),
  reviewDueOn: date,
  lateReason: text,
  returned: arbitraryActWith(fc.record({ reasons: fc.array(text, { minLength: 1, maxLength: 3 }) })),
  scheduledFor: date,
  published: arbitraryAct,
  filed: arbitraryAttachments,
  withdrawn: withdrawal,
  archived: arbitraryActWith(fc.record({ month: arbitraryMonth })),
  discarded: arbitraryActWith(fc.record({ reason: text })),
};
type Member = keyof typeof MEMBERS;
type ApprovalMember = 'submitted' | 'review' | 'issue';

/** What a notice has in a state, always and perhaps. */
const OF_STATE: Readonly<
  Record<
    NoticeState,
    { readonly approvals: readonly ApprovalMember[]; has?: readonly Member[]; may?: readonly Member[] }
  >
> = {
  draft: { approvals: [], may: ['number', 'returned'] },
  submitted: { approvals: ['submitted'], may: ['number'] },
  returned: { approvals: [], has: ['returned'] },
  reviewed: { approvals: ['submitted', 'review'], may: ['number'] },
  issued: { approvals: ['submitted', 'review', 'issue'], may: ['number', 'lateReason', 'filed'] },
  scheduled: { approvals: ['submitted', 'review', 'issue'], has: ['scheduledFor'], may: ['number', 'filed'] },
  published: { approvals: ['submitted', 'review', 'issue'], has: ['published'], may: ['number', 'filed'] },
  withdrawn: { approvals: ['submitted', 'review', 'issue'], has: ['withdrawn'], may: ['published', 'filed'] },
  archived: {
    approvals: ['submitted', 'review', 'issue'],
    has: ['published', 'archived'],
    may: ['withdrawn'],
  },
  discarded: { approvals: [], has: ['discarded'], may: ['returned'] },
};

/** A notice in some state, with what that state needs; its approvals are bound to its content. */
const arbitraryNoticeIn = (state: NoticeState): fc.Arbitrary<Notice> => {
  const { approvals, has = [], may = [] } = OF_STATE[state];
  const members: Partial<Record<Member, fc.Arbitrary<unknown>>> = Object.fromEntries(
    [...has, ...may].map((member) => [member, MEMBERS[member]]),
  );
  return fc
    .record({
      id: arbitraryNoticeId,
      estate: arbitraryEstateId,
      content: arbitraryNoticeContent,
      drafted: arbitraryAct,
      authors: fc.uniqueArray(actor, { minLength: 1, maxLength: 3 }),
      times: fc.record({ lastActAt: instant, announcesSince: instant }, { requiredKeys: [] }),
      acts: fc.tuple(arbitraryAct, arbitraryAct, arbitraryAct),
      policy: arbitraryPolicyRef,
      rest: fc.record(members, { requiredKeys: [...has] }),
    })
    .map(({ acts, policy, rest, times, ...notice }) => {
      const digest = noticeDigest(notice.content);
      const approved = approvals.map((member, at): [string, Approval] => [
        member,
        { ...(acts[at] ?? acts[0]), digest, policy },
      ]);
      return {
        ...notice,
        ...times,
        schemaVersion: 1,
        state,
        ...Object.fromEntries(approved),
        ...rest,
      } as Notice;
    });
};

/** A notice in any state. */
export const arbitraryNotice: fc.Arbitrary<Notice> = fc.oneof(...NOTICE_STATES.map(arbitraryNoticeIn));

export const arbitraryBoard: fc.Arbitrary<Board> = fc.record(
  {
    id: arbitraryBoardId,
    estate: arbitraryEstateId,
    schemaVersion: fc.constant(1 as const),
    name: oneOf('东门', '3栋2单元大堂'),
    place: oneOf('gate', 'lobby', 'stairwell', 'lift', 'square', 'other'),
    slots: fc.integer({ min: 1, max: 12 }),
    sizes: someOf(['A5', 'A4', 'A3', 'A2', 'A1'], 1),
    serves: arbitraryScope,
  },
  { requiredKeys: ['id', 'estate', 'schemaVersion', 'name', 'place', 'slots', 'sizes'] },
);

/** Two days in order. */
const arbitraryPeriod: fc.Arbitrary<{ readonly from: CalendarDate; readonly until: CalendarDate }> = fc
  .tuple(date, date)
  .map(([one, other]) => (one <= other ? { from: one, until: other } : { from: other, until: one }));

export const arbitraryBooking: fc.Arbitrary<Booking> = fc
  .tuple(
    fc.record({
      id: fc.stringMatching(/^bkg_[0-9a-z]{6}$/).map(bookingId),
      estate: arbitraryEstateId,
      schemaVersion: fc.constant(1 as const),
      board: arbitraryBoardId,
      tier: oneOf('emergency', 'service', 'commercial'),
      for: fc.oneof(
        fc.record({ kind: fc.constant('notice' as const), notice: arbitraryNoticeId }),
        fc.record({ kind: fc.constant('application' as const), application: arbitraryApplicationId }),
      ),
    }),
    arbitraryPeriod,
  )
  .map(([booking, period]) => ({ ...booking, ...period }));
