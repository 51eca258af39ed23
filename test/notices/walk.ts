import fc from 'fast-check';
import { expect } from 'vitest';
import { type Actor, type ActorId, addDays, type Role } from '../../src/kernel/index.js';
import {
  type Act,
  type Approval,
  applicationId,
  applyNotice,
  decideNotice,
  type Notice,
  type NoticeCommand,
  type NoticeContent,
  type NoticeContext,
  noticeDigest,
} from '../../src/notices/index.js';
import { actor, by, command, content, day, outage, TODAY, urgent } from './support.js';

// Random offices: few people with several roles each, standing in for each other, so that they meet again and again.
const NAMES = ['a', 'b', 'c', 'd'];
const APPROVERS: readonly Role[] = ['clerk', 'department-head', 'project-manager'];

const delegation = fc.record({
  kind: fc.constantFrom('substitute' as const, 'delegation' as const),
  principal: fc.constantFrom(...NAMES).map((name) => name as ActorId),
  roles: fc.subarray([...APPROVERS], { minLength: 1 }),
  from: fc.constantFrom(day('2026-11-01'), day(TODAY), day('2026-11-23')),
  until: fc.constantFrom(day('2026-11-21'), day('2026-12-31')),
});
const person = (name: string): fc.Arbitrary<Actor> =>
  fc
    .tuple(fc.subarray([...APPROVERS]), fc.array(delegation, { maxLength: 2 }))
    .map(([roles, delegations]) => ({ ...actor(name, ...roles), delegations }));
export const office = fc.tuple(...NAMES.map(person));

const EXTERNAL = {
  origin: { category: 'external', body: 'water', bodyName: '市自来水公司', receivedOn: day('2026-11-20') },
} as const;
const APPLICATION = { id: applicationId('app_1'), state: 'accepted' };

const contents: fc.Arbitrary<NoticeContent> = fc.constantFrom(
  content(),
  content({ planning: urgent, announces: [] }),
  outage('2026-12-20'),
  outage('2026-11-22'),
  outage('2026-12-20', { planning: { class: 'routine' } }),
  outage('2026-11-22', { planning: { class: 'routine' } }),
  outage('2026-12-20', EXTERNAL),
  outage('2026-11-22', EXTERNAL),
  content({ origin: { category: 'commercial', application: APPLICATION.id }, announces: [] }),
  content({ title: '' }),
);

export const TYPES = [
  'submit',
  'return',
  'review',
  'issue',
  'publish',
  'edit',
  'withdraw',
  'archive',
] as const;
export const RARE = ['number', 'schedule', 'file', 'discard', 'draft'] as const;

/** What brings a notice on, so that a walk gets somewhere. */
const NEXT: Readonly<Partial<Record<Notice['state'], string>>> = {
  draft: 'submit',
  returned: 'submit',
  submitted: 'review',
  reviewed: 'issue',
  issued: 'publish',
  scheduled: 'publish',
};

interface Move {
  readonly type: string;
  readonly who: number;
  readonly later: number;
  readonly content: NoticeContent;
}
const move: fc.Arbitrary<Move> = fc.record({
  type: fc.oneof(
    { weight: 8, arbitrary: fc.constant('next') },
    { weight: 3, arbitrary: fc.constantFrom(...TYPES) },
    { weight: 1, arbitrary: fc.constantFrom(...RARE) },
  ),
  who: fc.nat(NAMES.length - 1),
  later: fc.constantFrom(0, 0, 0, 0, 1, 3),
  content: contents,
});
export const moves = fc.array(move, { minLength: 10, maxLength: 25 });

type Step = ReturnType<typeof decideNotice>;

/** Walks a notice through random commands of random people, and shows every step. */
export function walk(
  people: readonly Actor[],
  given: readonly Move[],
  see: (
    before: Notice | null,
    asked: NoticeCommand,
    step: Step,
    after: Notice | null,
    context: NoticeContext,
  ) => void,
): Notice | null {
  let notice: Notice | null = null;
  let days = 0;
  for (const [at, { type, who, later, content: of }] of given.entries()) {
    days += later;
    const context = by(people[who] ?? actor('a'), addDays(day(TODAY), days), {
      hanging: 0,
      application: APPLICATION,
    });
    const next = notice === null ? 'draft' : (NEXT[notice.state] ?? 'edit');
    const made = command(at === 0 ? 'draft' : type === 'next' ? next : type, of);
    const asked =
      made.type === 'edit'
        ? { ...made, content: of }
        : made.type === 'issue'
          ? { ...made, lateReason: '来函迟' }
          : made;
    const before: Notice | null = notice;
    const step = decideNotice(before, asked, context);
    if (step.accepted) notice = step.events.reduce<Notice | null>(applyNotice, before);
    see(before, asked, step, notice, context);
  }
  return notice;
}

export const people = ({ by: who, onBehalfOf }: Act): readonly string[] =>
  onBehalfOf === undefined ? [who] : [who, onBehalfOf];

/** Two approvals, by the right roles, of this content, by people who share nobody with each other or with its writers. */
export function approvedTwice(notice: Notice, writers: ReadonlySet<string>): void {
  const { review, issue } = notice as { review?: Approval; issue?: Approval };
  if (review === undefined || issue === undefined) throw new Error('an approval is missing');
  const digest = noticeDigest(notice.content);
  expect([review.digest, issue.digest]).toEqual([digest, digest]);
  expect([review.role, issue.role]).toEqual(['department-head', 'project-manager']);
  expect(people(review).filter((one) => people(issue).includes(one))).toEqual([]);
  expect([...people(review), ...people(issue)].filter((one) => writers.has(one))).toEqual([]);
}
