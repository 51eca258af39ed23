import { describe, expect, it } from 'vitest';
import { ROLES, type Role, recordId } from 'wuye';
import { chinaCalendar } from 'wuye/calendar';
import { describeFinding, describeWorkItem } from 'wuye/describe';
import {
  APPLICANTS,
  applyRightsRequest,
  DEFAULT_RIGHTS_POLICY,
  decideErasure,
  decideRightsRequest,
  type ErasureRequest,
  openRightsQueries,
  REFUSAL_GROUNDS,
  type RefusalGround,
  RIGHTS,
  RIGHTS_COMMANDS,
  RIGHTS_STATES,
  RIGHTS_TRANSITIONS,
  type Right,
  type RightsCommand,
  type RightsContext,
  type RightsRequest,
  type RightsState,
  rightsRequestId,
} from 'wuye/retention';
import { createIndexer, createMemoryStore } from 'wuye/storage';
import { rightsWork } from 'wuye/worklist';
import { day, owner } from '../support/records.js';
import { accepted, actor, clerk, closedOn, head, manager, stops } from './support.js';

const estate = owner('own_1').estate;
const items = [
  { record: recordId('own_1'), kind: 'owner', fields: 'all' },
  { record: recordId('dog_1'), kind: 'dog', fields: 'all' },
] as const;
const receive = (given: Partial<RightsCommand & { type: 'receive' }> = {}): RightsCommand => ({
  type: 'receive',
  id: rightsRequestId('rgt_1'),
  estate,
  right: 'copy',
  applicant: 'person',
  child: false,
  items,
  ...given,
});
const PARTS = [
  { record: recordId('own_1'), granted: true },
  {
    record: recordId('dog_1'),
    granted: false,
    ground: 'others-information',
    explanation: '涉及同住人王小芳',
  },
] as const;
const COMMANDS = {
  receive: receive(),
  identify: { type: 'identify', proof: { means: 'identity-document' } },
  extend: { type: 'extend', dueOn: day('2026-11-06'), reason: '调取旧档' },
  grant: { type: 'grant' },
  'grant-partly': { type: 'grant-partly', answers: PARTS },
  refuse: { type: 'refuse', ground: 'identity-unproven', explanation: '证件与登记不符' },
  fulfil: { type: 'fulfil', means: '当面交付' },
  'tell-refusal': { type: 'tell-refusal', means: '书面' },
  withdraw: { type: 'withdraw' },
} as const satisfies Record<RightsCommand['type'], RightsCommand>;

const decide = (
  request: RightsRequest | null,
  command: RightsCommand,
  given: Partial<RightsContext> & { readonly date?: string } = {},
) => {
  const { date = '2026-09-28', ...more } = given;
  return decideRightsRequest(request, command, {
    actor: manager,
    on: day(date),
    calendar: chinaCalendar(),
    ...more,
  });
};
const carriedOut = (commands: readonly RightsCommand[], start: RightsRequest | null = null): RightsRequest =>
  commands.reduce<RightsRequest | null>((request, command) => {
    const date = command.type === 'receive' ? '2026-09-25' : '2026-09-28';
    return accepted(decide(request, command, { date })).reduce<RightsRequest | null>(
      applyRightsRequest,
      request,
    );
  }, start) as RightsRequest;

const WAY: Readonly<Record<RightsState, readonly RightsCommand[]>> = {
  received: [COMMANDS.receive],
  identified: [COMMANDS.receive, COMMANDS.identify],
  granted: [COMMANDS.receive, COMMANDS.identify, COMMANDS.grant],
  'partly-granted': [COMMANDS.receive, COMMANDS.identify, COMMANDS['grant-partly']],
  refused: [COMMANDS.receive, COMMANDS.refuse],
  fulfilled: [COMMANDS.receive, COMMANDS.identify, COMMANDS.grant, COMMANDS.fulfil],
  'closed-refused': [COMMANDS.receive, COMMANDS.refuse, COMMANDS['tell-refusal']],
  withdrawn: [COMMANDS.receive, COMMANDS.withdraw],
};

/** Written down here, not read from the code. */
const LEADS: typeof RIGHTS_TRANSITIONS = {
  received: { identify: 'identified', extend: 'received', refuse: 'refused', withdraw: 'withdrawn' },
  identified: {
    extend: 'identified',
    grant: 'granted',
    'grant-partly': 'partly-granted',
    refuse: 'refused',
    withdraw: 'withdrawn',
  },
  granted: { fulfil: 'fulfilled' },
  'partly-granted': { fulfil: 'fulfilled' },
  refused: { 'tell-refusal': 'closed-refused' },
  fulfilled: {},
  'closed-refused': {},
  withdrawn: {},
};
const OFFICE = /^(?!system|company)/;
const MAY: Readonly<Record<RightsCommand['type'], RegExp>> = {
  receive: OFFICE,
  withdraw: OFFICE,
  identify: /^(clerk|department-supervisor|department-head|project-manager)$/,
  extend: /^(department-head|project-manager)$/,
  grant: /^(department-head|project-manager)$/,
  'grant-partly': /^(department-head|project-manager)$/,
  refuse: /^project-manager$/,
  fulfil: /^(clerk|department-head|project-manager)$/,
  'tell-refusal': /^(clerk|department-head|project-manager)$/,
};

describe('every state, command and role', () => {
  const taken = new Set<string>();

  it('is accepted or refused as the law and the policy say', () => {
    expect(RIGHTS_TRANSITIONS).toEqual(LEADS);
    for (const state of [null, ...RIGHTS_STATES]) {
      const request = state === null ? null : carriedOut(WAY[state]);
      if (state !== null) expect(request?.state).toBe(state);
      for (const type of RIGHTS_COMMANDS) {
        const leads: Readonly<Record<string, string>> =
          state === null ? { receive: 'received' } : LEADS[state];
        const to = Object.hasOwn(leads, type) ? leads[type] : undefined;
        for (const role of [null, ...ROLES] as readonly (Role | null)[]) {
          const step = decide(request, COMMANDS[type], {
            actor: actor('x', ...(role === null ? [] : [role])),
          });
          const may = role !== null && MAY[type].test(role);
          expect([state, type, role, step.accepted]).toEqual([state, type, role, to !== undefined && may]);
          if (to !== undefined && !may) expect(stops(step)).toEqual(['RIGHTS.ACTOR_LACKS_ROLE fail']);
          if (to === undefined) expect(stops(step)).toContain('RIGHTS.STATE_REFUSES fail');
          expect(JSON.parse(JSON.stringify(step))).toEqual(step);
          for (const finding of step.findings)
            expect(describeFinding(finding, 'zh-CN')).not.toMatch(/[{}]|RIGHTS\./);
          if (!step.accepted) continue;
          expect(step.events.reduce<RightsRequest | null>(applyRightsRequest, request)?.state).toBe(to);
          taken.add(`${state} ${type}`);
        }
      }
    }
  });

  it('takes every transition, and reaches every state', () => {
    const declared = RIGHTS_STATES.flatMap((state) =>
      Object.keys(RIGHTS_TRANSITIONS[state]).map((type) => `${state} ${type}`),
    );
    expect([...taken].sort()).toEqual([...declared, 'null receive'].sort());
    const reached = new Set<RightsState>(['received']);
    for (const state of reached) for (const to of Object.values(RIGHTS_TRANSITIONS[state])) reached.add(to);
    expect([...reached].sort()).toEqual([...RIGHTS_STATES].sort());
  });

  it.each(['toString', '__proto__', ''])('refuses the command %j', (type) => {
    const step = decide(carriedOut(WAY.received), { type } as never);
    expect(stops(step)).toEqual(['RIGHTS.STATE_REFUSES fail', 'RIGHTS.ACTOR_LACKS_ROLE fail']);
  });

  it('throws for events that are not its own', () => {
    const [identified] = accepted(decide(carriedOut(WAY.received), COMMANDS.identify));
    if (identified === undefined) throw new Error('no event');
    expect(() => applyRightsRequest(null, identified)).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
    expect(() => applyRightsRequest(carriedOut(WAY.granted), identified)).toThrow(
      /KERNEL.STATE_UNKNOWN_EVENT/,
    );
    expect(() =>
      applyRightsRequest(carriedOut(WAY.received), { ...identified, request: rightsRequestId('rgt_2') }),
    ).toThrow(/KERNEL/);
  });
});

describe('the deadline', () => {
  it('is 15 working days, over the National Day holidays; the applicant is told within 3 days', () => {
    expect(carriedOut(WAY.received).dueOn).toBe('2026-10-22');
    expect(carriedOut(WAY.granted).dueOn).toBe('2026-10-01');
  });

  it('is counted Monday to Friday without a calendar, and says so', () => {
    const step = decideRightsRequest(null, receive(), { actor: clerk, on: day('2027-03-01') });
    expect(accepted(step)).toMatchObject([{ dueOn: '2027-03-22' }]);
    expect(step.findings.find(({ code }) => code === 'RIGHTS.DEADLINE_PROVISIONAL')?.verdict).toBe('fail');
    const policy = { ...DEFAULT_RIGHTS_POLICY, answerWithin: { unit: 'calendar-day', count: 30 } } as const;
    expect(accepted(decide(null, receive(), { date: '2026-09-25', policy }))).toMatchObject([
      { dueOn: '2026-10-25' },
    ]);
  });

  it.each([
    ['2026-10-22', 'pass'],
    ['2026-10-23', 'fail'],
  ])('is kept or not on %s: %s, and a late answer is better than none', (date, verdict) => {
    const step = decide(carriedOut(WAY.identified), COMMANDS.grant, { date });
    expect([
      step.accepted,
      step.findings.find(({ code }) => code === 'RIGHTS.ANSWERED_LATE')?.verdict,
    ]).toEqual([true, verdict]);
  });

  it.each<[string, string, string[]]>([
    ['2026-11-06', '2026-10-22', []],
    ['2026-11-07', '2026-10-22', ['RIGHTS.EXTENSION_WRONG fail']],
    ['2026-10-22', '2026-10-20', ['RIGHTS.EXTENSION_WRONG fail']],
    ['2026-11-01', '2026-10-23', ['RIGHTS.EXTENSION_WRONG fail']],
  ])('is put off to %s on %s: %j', (dueOn, date, expected) => {
    const request = carriedOut(WAY.received);
    expect(stops(decide(request, { ...COMMANDS.extend, dueOn: day(dueOn) }, { date }))).toEqual(expected);
  });

  it('is put off once only, for a reason', () => {
    const request = carriedOut([COMMANDS.receive, COMMANDS.extend]);
    expect([request.dueOn, request.extended?.from]).toEqual(['2026-11-06', '2026-10-22']);
    expect(stops(decide(request, { ...COMMANDS.extend, dueOn: day('2026-11-10') }))).toEqual([
      'RIGHTS.EXTENSION_WRONG fail',
    ]);
    expect(stops(decide(carriedOut(WAY.received), { ...COMMANDS.extend, reason: '' }))).toEqual([
      'RIGHTS.REASON_MISSING unknown',
    ]);
  });
});

describe('who asks', () => {
  it.each(APPLICANTS)('for a child under 14: %s', (applicant) => {
    const proof = { means: 'identity-document', authority: 'f_9' } as const;
    const verdicts = ([true, false, 'unknown'] as const).map((child) =>
      stops(decide(carriedOut([receive({ applicant, child })]), { type: 'identify', proof })).join(),
    );
    expect(verdicts).toEqual(
      applicant === 'guardian'
        ? ['', '', '']
        : ['RIGHTS.GUARDIAN_NEEDED fail', '', 'RIGHTS.GUARDIAN_NEEDED unknown'],
    );
  });

  it('is no child where the paper tells their age, and stays one who was received as one', () => {
    const told = (known: boolean | 'unknown', child: boolean) =>
      decide(carriedOut([receive({ child: known })]), { ...COMMANDS.identify, child });
    expect(stops(told('unknown', true))).toEqual(['RIGHTS.GUARDIAN_NEEDED fail']);
    expect(stops(told(true, false))).toEqual(['RIGHTS.GUARDIAN_NEEDED fail']);
    expect(stops(told('unknown', false))).toEqual([]);
    const identify = { ...COMMANDS.identify, child: false } as const;
    expect(carriedOut([receive({ child: 'unknown' }), identify]).child).toBe(false);
    expect(carriedOut([receive({ child: false }), COMMANDS.identify]).child).toBe(false);
  });

  it('shows a paper where it is not the person', () => {
    const bare = { type: 'identify', proof: { means: 'known-in-person' } } as const;
    expect(stops(decide(carriedOut([receive({ applicant: 'agent' })]), bare))).toEqual([
      'RIGHTS.AUTHORITY_MISSING unknown',
    ]);
    expect(stops(decide(carriedOut([receive()]), bare))).toEqual([]);
    expect(
      stops(decide(carriedOut([receive()]), { type: 'identify', proof: { means: 'by his word' as never } })),
    ).toEqual(['RIGHTS.IDENTITY_UNPROVEN unknown']);
  });

  it('is refused before being known for that ground alone', () => {
    const early = { type: 'refuse', ground: 'nothing-held', explanation: '查无登记' } as const;
    expect(stops(decide(carriedOut(WAY.received), early))).toEqual(['RIGHTS.IDENTITY_UNPROVEN fail']);
    expect(stops(decide(carriedOut(WAY.identified), early))).toEqual([]);
  });

  it('may learn what is held only once known: the office names the records then', () => {
    const open = carriedOut([receive({ items: [], person: 'a'.repeat(64) as never })]);
    const known = carriedOut([{ ...COMMANDS.identify, items }], open);
    expect(known.items).toEqual(items);
    expect(stops(decide(carriedOut([COMMANDS.identify], open), COMMANDS.grant))).toEqual([
      'RIGHTS.NOTHING_NAMED unknown',
    ]);
  });
});

describe('the answer', () => {
  const grounds = Object.keys(REFUSAL_GROUNDS) as readonly RefusalGround[];
  it.each(grounds)('may refuse on the ground %s what it can be held against, and nothing else', (ground) => {
    const lawful: Partial<Record<RefusalGround, readonly Right[]>> = {
      'others-information': ['copy'],
      'secrecy-by-law': ['copy', 'explain'],
      'already-right': ['correct'],
      'term-running': ['erase'],
      'on-hold': ['erase'],
      'other-basis': ['withdraw-consent'],
      'needed-for-service': ['erase'],
    };
    for (const right of RIGHTS) {
      const request = carriedOut([receive({ right, consents: ['con_1'] }), COMMANDS.identify]);
      const may = (lawful[ground] ?? RIGHTS).includes(right);
      expect([right, stops(decide(request, { type: 'refuse', ground, explanation: '见函' }))]).toEqual([
        right,
        may ? [] : ['RIGHTS.GROUND_NOT_LAWFUL fail'],
      ]);
    }
  });

  it('knows no other ground, and explains', () => {
    const request = carriedOut(WAY.identified);
    expect(
      stops(decide(request, { type: 'refuse', ground: 'toString' as never, explanation: '不便' })),
    ).toEqual(['RIGHTS.GROUND_NOT_LAWFUL fail']);
    expect(stops(decide(request, { type: 'refuse', ground: 'nothing-held', explanation: ' ' }))).toEqual([
      'RIGHTS.EXPLANATION_MISSING unknown',
    ]);
  });

  it('in part answers every record once, some with yes and some with no, and keeps no explanation', () => {
    const request = carriedOut(WAY.identified);
    const part = (answers: readonly unknown[]) =>
      stops(decide(request, { type: 'grant-partly', answers } as never));
    expect(part(PARTS)).toEqual([]);
    expect(part(PARTS.slice(0, 1))).toEqual(['RIGHTS.PARTS_INCOMPLETE fail']);
    expect(part([...PARTS, PARTS[0]])).toEqual(['RIGHTS.PARTS_INCOMPLETE fail']);
    expect(part([PARTS[0], { record: 'dog_1', granted: true }])).toEqual(['RIGHTS.PARTS_INCOMPLETE fail']);
    const stray = { record: 'ten_9', granted: true };
    expect(part([...PARTS, stray])).toEqual(['RIGHTS.PARTS_INCOMPLETE fail']);
    const step = decide(request, COMMANDS['grant-partly']);
    expect(JSON.stringify(step)).not.toContain('王小芳');
    expect(carriedOut(WAY['partly-granted']).decided?.answers).toEqual([
      { record: 'own_1', granted: true },
      { record: 'dog_1', granted: false, ground: 'others-information' },
    ]);
  });

  it('in part may answer field by field, each field once', () => {
    const fields = ['phones', 'mailingAddress'] as const;
    const single = [{ record: recordId('own_1'), kind: 'owner', fields }] as const;
    const part = (of: 'all' | typeof fields, ...told: readonly (readonly string[])[]) => {
      const request = carriedOut([receive({ items: [{ ...single[0], fields: of }] }), COMMANDS.identify]);
      const answers = told.map((each, at) =>
        at === 0
          ? { record: recordId('own_1'), fields: each, granted: true }
          : {
              record: recordId('own_1'),
              fields: each,
              granted: false,
              ground: 'secrecy-by-law' as const,
              explanation: '见函',
            },
      );
      return stops(decide(request, { type: 'grant-partly', answers }));
    };
    expect(part(fields, ['phones'], ['mailingAddress'])).toEqual([]);
    expect(part('all', ['phones'], ['mailingAddress'])).toEqual([]);
    expect(part(fields, ['phones'], ['phones'])).toEqual(['RIGHTS.PARTS_INCOMPLETE fail']);
    expect(part(fields, ['phones'], ['name'])).toEqual(['RIGHTS.PARTS_INCOMPLETE fail']);
    expect(part(fields, ['phones'], [])).toEqual(['RIGHTS.PARTS_INCOMPLETE fail']);
    expect(part(fields, ['phones', 'mailingAddress'])).toEqual(['RIGHTS.PARTS_INCOMPLETE fail']);
    expect(part(fields, ['phones', 'mailingAddress'], [])).toEqual(['RIGHTS.PARTS_INCOMPLETE fail']);
  });

  it('promises no erasure that may not be done', () => {
    const item = [{ record: recordId('own_1'), kind: 'owner', fields: 'all' }] as const;
    const request = carriedOut([receive({ right: 'erase', items: item }), COMMANDS.identify]);
    const erasure = (left: string) =>
      decideErasure(
        owner('own_1', closedOn(left)),
        { fields: 'all', ground: 'term-over' },
        { actor: clerk, on: day('2026-09-28'), holds: [] },
      );
    const grant = (given: Partial<RightsContext>) => stops(decide(request, COMMANDS.grant, given));
    expect(grant({})).toEqual(['RIGHTS.ERASURE_REFUSED unknown']);
    expect(grant({ erasures: { own_1: erasure('2026-01-01') } })).toEqual(['RIGHTS.ERASURE_REFUSED fail']);
    expect(grant({ erasures: { own_1: erasure('2020-01-01') } })).toEqual([]);
    const two = carriedOut([
      receive({ right: 'erase', items: [...item, { ...item[0], record: recordId('own_2') }] }),
      COMMANDS.identify,
    ]);
    const half = { erasures: { own_1: erasure('2020-01-01') } };
    expect(stops(decide(two, COMMANDS.grant, half))).toEqual(['RIGHTS.ERASURE_REFUSED unknown']);
  });

  it('takes no decision on another record, or on fewer fields, for one on what is granted', () => {
    const erasureOf = (id: string, fields: ErasureRequest['fields']) =>
      decideErasure(
        owner(id, closedOn('2020-01-01')),
        { fields, ground: 'term-over' },
        { actor: clerk, on: day('2026-09-28'), holds: [] },
      );
    const request = (fields: ErasureRequest['fields']) =>
      carriedOut([
        receive({ right: 'erase', items: [{ record: recordId('own_1'), kind: 'owner', fields }] }),
        COMMANDS.identify,
      ]);
    const grant = (asked: ErasureRequest['fields'], own_1: ReturnType<typeof erasureOf>) =>
      stops(decide(request(asked), COMMANDS.grant, { erasures: { own_1 } }));
    expect(grant('all', erasureOf('own_2', 'all'))).toEqual(['RIGHTS.ERASURE_REFUSED unknown']);
    expect(grant('all', erasureOf('own_1', ['phones']))).toEqual(['RIGHTS.ERASURE_REFUSED unknown']);
    expect(grant(['phones', 'name'], erasureOf('own_1', ['phones']))).toEqual([
      'RIGHTS.ERASURE_REFUSED unknown',
    ]);
    expect(grant(['phones'], erasureOf('own_1', ['phones', 'name']))).toEqual([]);
    expect(grant(['phones'], erasureOf('own_1', 'all'))).toEqual([]);
  });

  it('to end a consent needs its name', () => {
    expect(stops(decide(null, receive({ right: 'withdraw-consent' })))).toEqual([
      'RIGHTS.CONSENT_UNNAMED unknown',
    ]);
    expect(stops(decide(null, receive({ right: 'copy', items: [] })))).toEqual([
      'RIGHTS.NOTHING_NAMED unknown',
    ]);
    expect(stops(decide(null, receive({ right: 'explain', items: [] })))).toEqual([]);
  });
});

describe('in the work list', () => {
  const work = (state: RightsState, asOf: string) =>
    [...rightsWork([carriedOut(WAY[state])], { asOf: day(asOf) })].map(
      ({ code, role, state: is, dueOn }) => `${code} ${role} ${is} ${dueOn}`,
    );

  it.each<[RightsState, string, string[]]>([
    ['received', '2026-10-22', ['RIGHTS.IDENTIFY clerk due 2026-10-22']],
    ['received', '2026-10-23', ['RIGHTS.IDENTIFY clerk overdue 2026-10-22']],
    ['identified', '2026-09-28', ['RIGHTS.DECIDE department-head due 2026-10-22']],
    ['granted', '2026-10-01', ['RIGHTS.TELL clerk due 2026-10-01']],
    ['partly-granted', '2026-10-02', ['RIGHTS.TELL clerk overdue 2026-10-01']],
    ['refused', '2026-09-29', ['RIGHTS.TELL clerk due 2026-10-01']],
    ['fulfilled', '2027-01-01', []],
    ['closed-refused', '2027-01-01', []],
    ['withdrawn', '2027-01-01', []],
  ])('%s on %s: %j', (state, asOf, expected) => {
    expect(work(state, asOf)).toEqual(expected);
  });

  it('is told in both languages, and read through the index', async () => {
    const store = createMemoryStore();
    const changes = RIGHTS_STATES.map((state) => {
      const body = { ...carriedOut(WAY[state]), id: `rgt_${state}` };
      return {
        type: 'put',
        collection: 'rights_requests',
        id: body.id,
        expect: 'absent',
        body,
        index: createIndexer()('rights_requests', body),
      } as const;
    });
    expect((await store.commit(estate, changes)).ok).toBe(true);
    const found: RightsRequest[] = [];
    for (const query of openRightsQueries()) {
      for (const { body } of (await store.list(estate, query)).items)
        found.push(body as object as RightsRequest);
    }
    const list = [...rightsWork(found, { asOf: day('2026-09-28') })];
    expect(list).toHaveLength(5);
    for (const item of list) {
      expect(describeWorkItem(item, 'zh-CN')).toMatch(/个人信息权利申请（查阅、复制）/);
      expect(describeWorkItem(item, 'en')).toMatch(/a copy/);
    }
    expect(head.roles).toEqual(['department-head']);
  });
});
