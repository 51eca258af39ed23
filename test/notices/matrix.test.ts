import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../src/kernel/index.js';
import {
  DEFAULT_NOTICE_POLICY,
  decideNotice,
  NOTICE_COMMANDS,
  NOTICE_STATES,
  NOTICE_TRANSITIONS,
  type Notice,
  type NoticeCommandType,
  type NoticePolicy,
  type NoticeState,
} from '../../src/notices/index.js';
import { faultsOf } from './invariants.js';
import {
  actor,
  applied,
  by,
  command,
  content,
  ISSUE_FIRST,
  noticeIn,
  stops,
  TODAY,
  urgent,
} from './support.js';

const OFFICE: readonly Role[] = [
  'staff',
  'clerk',
  'information-officer',
  'function-lead',
  'security-supervisor',
  'parking-handler',
  'department-supervisor',
  'department-head',
  'project-manager',
];

/** Who may do what, after CIM-4.2.2, CIM-4.2.8 and the defaults: written down here, not read from the policy. */
const MAY: Readonly<Record<NoticeCommandType, readonly Role[]>> = {
  draft: OFFICE,
  edit: OFFICE,
  submit: OFFICE,
  discard: OFFICE,
  withdraw: OFFICE,
  publish: [...OFFICE, 'system'],
  return: ['department-head', 'project-manager'],
  review: ['department-head'],
  issue: ['project-manager'],
  number: ['clerk'],
  schedule: ['clerk'],
  file: ['clerk'],
  archive: ['clerk'],
};

/** Where each command leads, written down here, not read from the table of the code: a change of that table must be one here. */
const LEADS: Readonly<Record<NoticeState, Readonly<Partial<Record<NoticeCommandType, NoticeState>>>>> = {
  draft: { edit: 'draft', submit: 'submitted', discard: 'discarded' },
  submitted: {
    edit: 'draft',
    return: 'returned',
    review: 'reviewed',
    issue: 'issued',
    number: 'submitted',
    discard: 'discarded',
  },
  returned: { edit: 'draft', submit: 'submitted', discard: 'discarded' },
  reviewed: {
    edit: 'draft',
    return: 'returned',
    issue: 'issued',
    number: 'reviewed',
    discard: 'discarded',
  },
  issued: {
    review: 'issued',
    number: 'issued',
    schedule: 'scheduled',
    publish: 'published',
    file: 'issued',
    withdraw: 'withdrawn',
  },
  scheduled: {
    review: 'scheduled',
    number: 'scheduled',
    schedule: 'scheduled',
    publish: 'published',
    file: 'scheduled',
    withdraw: 'withdrawn',
  },
  published: { review: 'published', file: 'published', withdraw: 'withdrawn', archive: 'archived' },
  withdrawn: { review: 'withdrawn', file: 'withdrawn', archive: 'archived' },
  archived: {},
  discarded: {},
};

interface World {
  readonly name: string;
  readonly policy: NoticePolicy;
  readonly notice: (state: NoticeState) => Notice;
  /** What the state allows and another rule refuses, and with which finding. */
  readonly refused: Readonly<Partial<Record<NoticeState, Partial<Record<NoticeCommandType, string>>>>>;
}

const URGENT = content({ planning: urgent, announces: [] });
const NOT_OPEN = { review: 'NOTICE.REVIEW_NOT_OPEN fail' };
const STILL_OPEN = { archive: 'NOTICE.REVIEW_STILL_OPEN fail' };

const WORLDS: readonly World[] = [
  {
    name: 'an ordinary notice under the default policy',
    policy: DEFAULT_NOTICE_POLICY,
    notice: (state) => noticeIn(state),
    refused: {
      submitted: { issue: 'NOTICE.REVIEW_MISSING fail' },
      issued: NOT_OPEN,
      scheduled: NOT_OPEN,
      published: NOT_OPEN,
      withdrawn: NOT_OPEN,
    },
  },
  {
    name: 'an urgent notice that is issued first',
    policy: ISSUE_FIRST,
    notice: (state) => noticeIn(state, URGENT, { policy: ISSUE_FIRST, issuedFirst: true }),
    refused: { published: STILL_OPEN, withdrawn: STILL_OPEN },
  },
];

const cells = WORLDS.flatMap((world) =>
  [null, ...NOTICE_STATES].flatMap((state) =>
    NOTICE_COMMANDS.flatMap((type) => [null, ...ROLES].map((role) => ({ world, state, type, role }))),
  ),
);

const leadsTo = (state: NoticeState | null, type: NoticeCommandType): NoticeState | null => {
  if (state === null) return type === 'draft' ? 'draft' : null;
  return LEADS[state][type] ?? null;
};

describe('every state, every command, every role', () => {
  const taken = new Set<string>();

  it.each(WORLDS)('$name', (world) => {
    const own = cells.filter((cell) => cell.world === world);
    expect(own).toHaveLength((NOTICE_STATES.length + 1) * NOTICE_COMMANDS.length * (ROLES.length + 1));
    for (const { state, type, role } of own) {
      const notice = state === null ? null : world.notice(state);
      const who = actor('qian', ...(role === null ? [] : [role]));
      const over = type === 'archive' ? '2026-12-01' : TODAY;
      const context = by(who, over, { policy: world.policy, hanging: 0 });
      const step = decideNotice(notice, command(type, notice?.content), context);
      const to = leadsTo(state, type);
      const rule = state === null ? undefined : world.refused[state]?.[type];
      const expected = [
        ...(to === null ? ['NOTICE.STATE_REFUSES fail'] : []),
        ...(role !== null && MAY[type].includes(role) ? [] : ['NOTICE.ACTOR_LACKS_ROLE fail']),
        ...(to !== null && rule !== undefined ? [rule] : []),
      ];
      const cell = `${state} ${type} ${role}`;
      expect([cell, step.accepted]).toEqual([cell, expected.length === 0]);
      expect([cell, stops(step)]).toEqual([cell, expect.arrayContaining(expected)]);
      if (to !== null) expect([cell, stops(step)]).toEqual([cell, expected]);
      expect(JSON.parse(JSON.stringify(step))).toEqual(step);
      if (!step.accepted) continue;
      const after = applied(notice, step);
      expect([cell, after.state, faultsOf(after)]).toEqual([cell, to, []]);
      taken.add(`${state} ${type}`);
    }
  });

  it('is the table that the code has', () => {
    expect(NOTICE_TRANSITIONS).toEqual(LEADS);
  });

  it('takes every transition of the table in one of the worlds (mistake 5 of the peers)', () => {
    const declared = NOTICE_STATES.flatMap((state) =>
      Object.keys(NOTICE_TRANSITIONS[state]).map((type) => `${state} ${type}`),
    );
    expect([...taken].sort()).toEqual([...declared, 'null draft'].sort());
  });

  it('reaches every state from a draft, and leaves only what is archived or discarded (mistake 5)', () => {
    const reached = new Set<NoticeState>(['draft']);
    for (const state of reached) for (const to of Object.values(NOTICE_TRANSITIONS[state])) reached.add(to);
    expect([...reached].sort()).toEqual([...NOTICE_STATES].sort());
    const ends = NOTICE_STATES.filter((state) => Object.keys(NOTICE_TRANSITIONS[state]).length === 0);
    expect(ends).toEqual(['archived', 'discarded']);
  });

  it.each(['toString', '__proto__', 'constructor', '', 'post'])(
    'refuses the command %j in every state',
    (type) => {
      for (const state of [null, ...NOTICE_STATES]) {
        const notice = state === null ? null : noticeIn(state);
        const step = decideNotice(notice, { type } as never, by(actor('qian', ...ROLES)));
        expect(stops(step)).toEqual(['NOTICE.STATE_REFUSES fail', 'NOTICE.ACTOR_LACKS_ROLE fail']);
        expect(step.findings.map(({ code, facts }) => [code, facts.roles])).toEqual([
          ['NOTICE.STATE_REFUSES', undefined],
          ['NOTICE.ACTOR_LACKS_ROLE', []],
          ['NOTICE.ACT_OUT_OF_ORDER', undefined],
        ]);
      }
    },
  );
});
