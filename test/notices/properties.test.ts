import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, type ActorId, addDays, type Role } from '../../src/kernel/index.js';
import {
  type Act,
  type Approval,
  applyNotice,
  DEFAULT_NOTICE_POLICY,
  decideNotice,
  type Notice,
  type NoticeCommand,
  type NoticeContent,
  type NoticeContext,
  noticeDigest,
} from '../../src/notices/index.js';
import { arbitraryNotice } from '../support/arbitrary-notices.js';
import { faultsOf } from './invariants.js';
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
const office = fc.tuple(...NAMES.map(person));

const contents: fc.Arbitrary<NoticeContent> = fc.constantFrom(
  content(),
  content({ planning: urgent, announces: [] }),
  outage('2026-12-20'),
  outage('2026-11-22'),
  content({ title: '' }),
);

const TYPES = ['submit', 'return', 'review', 'issue', 'publish', 'edit', 'withdraw', 'archive'] as const;
const RARE = ['number', 'schedule', 'file', 'discard', 'draft'] as const;

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
const moves = fc.array(move, { minLength: 10, maxLength: 25 });

type Step = ReturnType<typeof decideNotice>;

/** Walks a notice through random commands of random people, and shows every step. */
function walk(
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
    const context = by(people[who] ?? actor('a'), addDays(day(TODAY), days), { hanging: 0 });
    const next = notice === null ? 'draft' : (NEXT[notice.state] ?? 'edit');
    const made = command(at === 0 ? 'draft' : type === 'next' ? next : type, of);
    const asked = made.type === 'edit' ? { ...made, content: of } : made;
    const before: Notice | null = notice;
    const step = decideNotice(before, asked, context);
    if (step.accepted) notice = step.events.reduce<Notice | null>(applyNotice, before);
    see(before, asked, step, notice, context);
  }
  return notice;
}

const people = ({ by: who, onBehalfOf }: Act): readonly string[] =>
  onBehalfOf === undefined ? [who] : [who, onBehalfOf];

/** Two approvals, by the right roles, of this content, by people who share nobody with each other or with its writers. */
function approvedTwice(notice: Notice, writers: ReadonlySet<string>): void {
  const { review, issue } = notice as { review?: Approval; issue?: Approval };
  if (review === undefined || issue === undefined) throw new Error('an approval is missing');
  const digest = noticeDigest(notice.content);
  expect([review.digest, issue.digest]).toEqual([digest, digest]);
  expect([review.role, issue.role]).toEqual(['department-head', 'project-manager']);
  expect(people(review).filter((one) => people(issue).includes(one))).toEqual([]);
  expect([...people(review), ...people(issue)].filter((one) => writers.has(one))).toEqual([]);
}

describe('whatever an office does', () => {
  it('nothing is issued or published without two approvals of exactly what it says, by others than its authors', () => {
    let issued = 0;
    let published = 0;
    fc.assert(
      fc.property(office, moves, (staff, given) => {
        // Kept by the test, apart from the notice's own list of authors.
        const writers = new Set<string>();
        walk(staff, given, (_before, asked, step, after) => {
          if (!step.accepted) return;
          const [event] = step.events;
          if (asked.type === 'draft' || asked.type === 'edit') {
            for (const one of event === undefined ? [] : people(event.act)) writers.add(one);
          }
          if (after === null || !['issued', 'scheduled', 'published', 'withdrawn'].includes(after.state))
            return;
          approvedTwice(after, writers);
          if (asked.type === 'issue') issued += 1;
          if (asked.type === 'publish') published += 1;
        });
      }),
      { numRuns: 600 },
    );
    // A walk that never gets there would prove nothing.
    expect(issued).toBeGreaterThan(50);
    expect(published).toBeGreaterThan(10);
  });

  it('every step survives JSON, changes nothing that it was given, and leaves a valid notice', () => {
    fc.assert(
      fc.property(office, moves, (staff, given) => {
        walk(staff, given, (before, asked, step, after) => {
          const kept = JSON.stringify([before, asked]);
          expect(JSON.parse(JSON.stringify(step))).toEqual(step);
          expect(JSON.stringify([before, asked])).toBe(kept);
          if (after !== null) expect(faultsOf(after)).toEqual([]);
          if (!step.accepted) expect(after).toBe(before);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('an edit or a return voids every approval, and an edit adds who wrote it', () => {
    let voided = 0;
    fc.assert(
      fc.property(office, moves, (staff, given) => {
        walk(staff, given, (before, asked, step, after, context) => {
          if (!step.accepted || before === null || !['edit', 'return'].includes(asked.type)) return;
          expect([after?.submitted, after?.review, after?.issue]).toEqual([undefined, undefined, undefined]);
          if (asked.type === 'edit') expect(after?.authors).toContain(context.actor.id);
          if (before.submitted !== undefined) voided += 1;
        });
      }),
      { numRuns: 150 },
    );
    expect(voided).toBeGreaterThan(20);
  });

  it('the same command on the same notice gives the same step, and folding the events again the same notice', () => {
    fc.assert(
      fc.property(office, moves, (staff, given) => {
        const events: Parameters<typeof applyNotice>[1][] = [];
        const last = walk(staff, given, (before, asked, step, _after, context) => {
          expect(decideNotice(before, asked, context)).toEqual(step);
          if (step.accepted) events.push(...step.events);
        });
        const stored = JSON.parse(JSON.stringify(events)) as typeof events;
        expect(stored.reduce<Notice | null>(applyNotice, null)).toEqual(last);
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever a store holds', () => {
  const asked = fc.constantFrom(...[...TYPES, ...RARE]);

  it('every command is answered, and an accepted one can be applied', () => {
    fc.assert(
      fc.property(arbitraryNotice, asked, office, (notice, type, [who = actor('a')]) => {
        const context = by(who, TODAY, { hanging: 0, policy: DEFAULT_NOTICE_POLICY });
        const step = decideNotice(notice, command(type), context);
        expect(step.findings.length).toBeGreaterThan(2);
        expect(JSON.parse(JSON.stringify(step))).toEqual(step);
        if (step.accepted) expect(step.events.reduce<Notice | null>(applyNotice, notice)).not.toBe(notice);
      }),
      { numRuns: 300 },
    );
  });
});
