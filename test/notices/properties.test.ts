import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyPosting,
  type Board,
  boardId,
  decidePosting,
  type Posting,
  postingId,
} from '../../src/boards/index.js';
import {
  applyNotice,
  DEFAULT_NOTICE_POLICY,
  dateOfAct,
  decideNotice,
  type Notice,
  noticeDigest,
} from '../../src/notices/index.js';
import { arbitraryNotice } from '../support/arbitrary-notices.js';
import { faultsOf } from './invariants.js';
import { actor, by, command, day, estate, PEOPLE, TODAY } from './support.js';
import { approvedTwice, moves, office, people, RARE, TYPES, walk } from './walk.js';

const BOARD: Board = {
  id: boardId('brd_1'),
  estate,
  schemaVersion: 1,
  name: '东门',
  place: 'gate',
  slots: 6,
  sizes: ['A4'],
};

/** Every kind of notice that a walk must bring to its issue. */
const KINDS = [
  'internal planned-outage',
  'internal routine',
  'internal routine with events',
  'internal urgent',
].concat(['external planned-outage', 'commercial routine']);
const kindOf = ({ content: { origin, planning, announces = [] } }: Notice) => {
  const eventful = planning.class === 'routine' && announces.length > 0;
  return `${origin.category} ${planning.class}${eventful ? ' with events' : ''}`;
};

describe('whatever an office does', () => {
  it('nothing is issued or published without two approvals of exactly what it says, by others than its authors', () => {
    const kinds = new Set<string>();
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
          if (asked.type === 'issue') {
            issued += 1;
            kinds.add(kindOf(after));
          }
          if (asked.type === 'publish') published += 1;
        });
      }),
      { numRuns: 900 },
    );
    // A walk that never gets there would prove nothing.
    expect(issued).toBeGreaterThan(50);
    expect(published).toBeGreaterThan(10);
    for (const kind of KINDS) expect([kind, kinds.has(kind)]).toEqual([kind, true]);
  });

  it('no sheet is planned or goes up without two approvals of exactly what it says', () => {
    let planned = 0;
    let posted = 0;
    fc.assert(
      fc.property(office, moves, (staff, given) => {
        const writers = new Set<string>();
        let sheet: Posting | null = null;
        walk(staff, given, (_before, asked, step, notice, { at }) => {
          const [event] = step.accepted ? step.events : [];
          if (event !== undefined && (asked.type === 'draft' || asked.type === 'edit')) {
            for (const one of people(event.act)) writers.add(one);
          }
          if (notice === null) return;
          const context = { actor: PEOPLE.clerk, at, notice, board: BOARD };
          if (sheet !== null) {
            const put = decidePosting(sheet, { type: 'post', board: BOARD.id }, context);
            if (put.accepted) {
              approvedTwice(notice, writers);
              expect(sheet.digest).toBe(noticeDigest(notice.content));
              posted += 1;
            }
          }
          const from = dateOfAct({ at });
          const plan = {
            type: 'plan',
            id: postingId('pst_1'),
            estate,
            notice: notice.id,
            board: BOARD.id,
          } as const;
          const wanted = decidePosting(
            null,
            { ...plan, size: 'A4', from, until: day('2026-11-30') },
            context,
          );
          if (!wanted.accepted) return;
          approvedTwice(notice, writers);
          sheet = wanted.events.reduce<Posting | null>(applyPosting, null);
          planned += 1;
          // What the store changed since the issue is no longer what was approved.
          const tampered = {
            ...context,
            notice: { ...notice, content: { ...notice.content, body: '另有内容' } },
          };
          expect(decidePosting(sheet, { type: 'post', board: BOARD.id }, tampered).accepted).toBe(false);
        });
      }),
      { numRuns: 400 },
    );
    expect(planned).toBeGreaterThan(20);
    expect(posted).toBeGreaterThan(10);
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
    expect(voided).toBeGreaterThan(5);
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
