import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, isWuyeError, ROLES, type Role } from 'wuye';
import {
  APPLICATION_COMMANDS,
  APPLICATION_FINDING_CODES,
  APPLICATION_STATES,
  APPLICATION_TRANSITIONS,
  type ApplicationCommand,
  type ApplicationContent,
  type ApplicationState,
  applicationDigest,
  applyApplication,
  type CommercialApplication,
  DEFAULT_ELIGIBILITY_POLICY,
  decideApplication,
  ELIGIBILITY_FINDING_CODES,
  noticeOfApplication,
  sampleDigest,
} from 'wuye/commercial';
import {
  AT,
  accept,
  apply,
  COMMANDS,
  changed,
  codes,
  content,
  newSample,
  publish,
  tariff,
  walk,
} from './application-walk.js';
import { actor, at, clerk, complete, context, documentsWith, head, shop } from './support.js';

describe('the lifecycle of an application', () => {
  it.each(APPLICATION_STATES)('reaches %s', (state) => {
    expect(AT[state].state).toBe(state);
  });

  it('begins pending, never in an end (mistakes 4 and 5 of the peers)', () => {
    expect(AT.pending).toMatchObject({
      ...complete,
      state: 'pending',
      received: { by: 'li', role: 'clerk', at },
    });
  });

  const holds = (role: Role, command: ApplicationCommand['type']) => {
    const roles = DEFAULT_ELIGIBILITY_POLICY.roles[command];
    return (
      roles.includes(role) || (roles.includes('staff') && role !== 'system' && role !== 'company-inspector')
    );
  };
  const matrix = [null, ...APPLICATION_STATES].flatMap((state) =>
    APPLICATION_COMMANDS.flatMap((command) => ROLES.map((role) => ({ state, command, role }))),
  );

  it(`holds in every state, for every command and role: ${matrix.length} of them`, () => {
    const stands = { ...AT };
    for (const { state, command, role } of matrix) {
      const before = state === null ? null : stands[state];
      const row: Partial<Record<string, ApplicationState>> =
        state === null ? { apply: 'pending' } : APPLICATION_TRANSITIONS[state];
      const next = row[command];
      const step = decideApplication(before, COMMANDS[command], { ...context, actor: actor('zhao', role) });
      const name = `${state} ${command} ${role}`;
      expect(step.accepted, name).toBe(next !== undefined && holds(role, command));
      const failed = codes(step.findings);
      expect(failed.includes('APPLICATION.STATE_REFUSES'), name).toBe(next === undefined);
      expect(failed.includes('APPLICATION.ACTOR_LACKS_ROLE'), name).toBe(!holds(role, command));
      if (step.accepted) {
        const [event, ...more] = step.events;
        expect(more, name).toEqual([]);
        if (event !== undefined) expect(applyApplication(before, event).state, name).toBe(next);
      }
    }
  });

  it('applies no event to a state that refuses it, nor another’s', () => {
    const stands = { ...AT };
    for (const state of APPLICATION_STATES) {
      for (const from of APPLICATION_STATES) {
        for (const command of APPLICATION_COMMANDS) {
          const step = decideApplication(stands[from], COMMANDS[command], { ...context, actor: head });
          const stepOfClerk = step.accepted
            ? step
            : decideApplication(stands[from], COMMANDS[command], context);
          if (!stepOfClerk.accepted) continue;
          const [event] = stepOfClerk.events;
          if (event === undefined) throw new Error('no event');
          const row: Partial<Record<string, ApplicationState>> = APPLICATION_TRANSITIONS[state];
          if (row[command] === undefined)
            expect(() => applyApplication(stands[state], event)).toThrow('KERNEL.STATE_UNKNOWN_EVENT');
          else
            expect(() => applyApplication({ ...stands[state], id: 'app_2' as never }, event)).toThrow(
              'KERNEL.STATE_UNKNOWN_EVENT',
            );
          expect(() => applyApplication(null, event)).toThrow('KERNEL.STATE_UNKNOWN_EVENT');
        }
      }
    }
  });

  it('is received once', () => {
    const step = decideApplication(null, apply, context);
    const [event] = step.accepted ? step.events : [];
    try {
      if (event !== undefined) applyApplication(AT.pending, event);
      expect.unreachable();
    } catch (error) {
      expect(isWuyeError(error, 'KERNEL.STATE_UNKNOWN_EVENT')).toBe(true);
    }
  });

  it('never stands accepted for another content, whatever is done', () => {
    const { pending } = AT;
    const samples = [content, changed, newSample];
    const arbitrary = fc.oneof(
      fc.constantFrom(...Object.values(COMMANDS)),
      fc.constantFrom(...samples).map((each): ApplicationCommand => ({ type: 'amend', content: each })),
    );
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 25 }), (commands) => {
        let application: CommercialApplication = pending;
        for (const command of commands) {
          const step = decideApplication(application, command, context);
          if (step.accepted) application = step.events.reduce(applyApplication, application);
          expect(APPLICATION_STATES).toContain(application.state);
          const bound = application.accepted?.digest === applicationDigest(application);
          if (application.state === 'accepted' || application.state === 'published') expect(bound).toBe(true);
          if (application.state === 'pending') expect(application.accepted).toBeUndefined();
          expect(JSON.parse(JSON.stringify([step, application]))).toStrictEqual([step, application]);
        }
      }),
    );
  });
});

describe('an amendment', () => {
  const amend = (application: CommercialApplication, given: ApplicationContent) => {
    const step = decideApplication(application, { type: 'amend', content: given }, context);
    const [event] = step.accepted ? step.events : [];
    if (event?.type !== 'application-amended') throw new Error('not amended');
    return { event, after: applyApplication(application, event) };
  };

  it.each(['accepted', 'returned', 'pending'] as const)(
    'of the sample’s file leads from %s to pending, with the digests of before',
    (state) => {
      const { event, after } = amend(AT[state], newSample);
      expect(after.state).toBe('pending');
      expect(after.accepted).toBeUndefined();
      expect(event.sampleChanged).toBe(true);
      expect(event.previous).toEqual({
        digest: applicationDigest(AT[state]),
        sample: sampleDigest(AT[state]),
      });
    },
  );

  it.each([
    ['its size', { ...content.sample, size: 'A3' }],
    ['its words', { ...content.sample, text: '换了字' }],
    ['its absence', 'none'],
  ] as const)('of %s does so too', (_, sample) => {
    const { event, after } = amend(AT.accepted, { ...content, sample });
    expect([event.sampleChanged, after.state]).toEqual([true, 'pending']);
  });

  it('of something else says that the sample is the same', () => {
    const { event, after } = amend(AT.accepted, changed);
    expect([event.sampleChanged, after.state, after.remark]).toEqual([false, 'pending', '换了联系人']);
  });

  it('that changes nothing is refused', () => {
    const step = decideApplication(AT.accepted, { type: 'amend', content }, context);
    expect([step.accepted, codes(step.findings)]).toEqual([false, ['APPLICATION.NOTHING_CHANGED']]);
  });

  it('keeps the fee unless it was quoted for something else', () => {
    const quoted = walk([apply, COMMANDS.quote, accept]);
    expect(quoted.fee?.totalFen).toBe(200 * 30 + 100 * 30);
    expect(amend(quoted, changed).after.fee).toEqual(quoted.fee);
    expect(amend(quoted, { ...content, wanted: { ...content.wanted, copies: 4 } }).after.fee).toBeUndefined();
    expect(
      amend(quoted, { ...content, sample: { ...content.sample, size: 'A3' } }).after.fee,
    ).toBeUndefined();
  });

  it('takes out what the new content no longer says', () => {
    const { trade: _trade, ...rest } = content;
    expect('trade' in amend(AT.pending, rest).after).toBe(false);
  });
});

describe('the acceptance', () => {
  const flaggedOne = () =>
    walk([
      {
        ...apply,
        content: { ...content, sample: { ...content.sample, text: '第一品牌' } },
      } as ApplicationCommand,
    ]);

  it('reports every rule of eligibility and refuses with all reasons', () => {
    const bad = {
      ...content,
      ...documentsWith('business-licence', { stamped: false, validUntil: '2026-01-01' }),
    };
    const step = decideApplication(walk([{ ...apply, content: bad } as ApplicationCommand]), accept, context);
    expect(step.accepted).toBe(false);
    expect(codes(step.findings)).toEqual([
      'APPLICATION.NOT_ELIGIBLE',
      'COMMERCIAL.LICENCE_EXPIRED',
      'COMMERCIAL.LICENCE_UNSTAMPED',
    ]);
    expect(step.findings.filter(({ code }) => code.startsWith('COMMERCIAL.'))).toHaveLength(
      ELIGIBILITY_FINDING_CODES.length,
    );
  });

  it('refuses what lacks information', () => {
    const step = decideApplication(AT.pending, accept, { actor: clerk, at });
    expect([step.accepted, codes(step.findings)]).toEqual([false, ['APPLICATION.NOT_ELIGIBLE']]);
  });

  it('of what needs a review takes a department head and grounds', () => {
    const flagged = flaggedOne();
    const tried = (who: typeof clerk, grounds?: string) => {
      const command = grounds === undefined ? accept : ({ type: 'accept', grounds } as const);
      const step = decideApplication(flagged, command, { ...context, actor: who });
      return [step.accepted, codes(step.findings).filter((code) => code.startsWith('APPLICATION.'))];
    };
    expect(tried(clerk, '已核对')).toEqual([false, ['APPLICATION.REVIEWER_LACKS_ROLE']]);
    expect(tried(head)).toEqual([false, ['APPLICATION.REVIEW_GROUNDS_MISSING']]);
    expect(tried(head, ' ')).toEqual([false, ['APPLICATION.REVIEW_GROUNDS_MISSING']]);
    expect(tried(head, '商标注册名，已核对注册证')).toEqual([true, []]);
  });

  it('names the reviewer, the grounds and what was looked at, and is bound to the content', () => {
    const both = actor('qian', 'clerk', 'department-head');
    const flagged = flaggedOne();
    const step = decideApplication(
      flagged,
      { type: 'accept', grounds: '已核对注册证' },
      { ...context, actor: both },
    );
    const after = step.accepted ? step.events.reduce(applyApplication, flagged) : flagged;
    expect(after.accepted).toEqual({
      by: 'qian',
      role: 'department-head',
      at,
      digest: applicationDigest(flagged),
      policy: { id: 'wuye.commercial', version: '1', effectiveFrom: '2026-01-01' },
      review: { grounds: '已核对注册证', findings: ['COMMERCIAL.CONTENT_FLAGGED'] },
    });
  });

  it('of what is eligible needs no review and keeps none', () => {
    expect(AT.accepted.accepted?.review).toBeUndefined();
    expect(AT.accepted.accepted?.role).toBe('clerk');
  });

  it('goes by the day of the act in the estate’s zone', () => {
    const last = {
      ...content,
      wanted: { ...content.wanted, from: calendarDate('2026-11-21'), until: calendarDate('2026-11-21') },
    };
    const pending = walk([{ ...apply, content: last } as ApplicationCommand]);
    const late = { ...context, at: '2026-11-21T15:59:59.999Z' as typeof at };
    expect(decideApplication(pending, accept, late).accepted).toBe(true);
    expect(
      decideApplication(pending, accept, { ...late, at: '2026-11-21T16:00:00.000Z' as typeof at }).accepted,
    ).toBe(false);
  });

  it('is refused where the shop closed meanwhile', () => {
    const gone = {
      ...shop,
      status: { state: 'closed', on: calendarDate('2026-11-20'), reason: '搬离' },
    } as const;
    expect(codes(decideApplication(AT.pending, accept, { ...context, shop: gone }).findings)).toContain(
      'COMMERCIAL.SHOP_CLOSED',
    );
  });

  it('does not outlive a content that changed behind its back', () => {
    const tampered = { ...AT.accepted, remark: '改' };
    expect(codes(decideApplication(tampered, publish, context).findings)).toEqual([
      'APPLICATION.ACCEPTANCE_OUTDATED',
    ]);
    expect(() => noticeOfApplication(tampered)).toThrow('KERNEL.INVALID_ARGUMENT');
  });
});

describe('the other commands', () => {
  it.each([
    ['return', { type: 'return', reasons: [] }],
    ['return', { type: 'return', reasons: ['补盖章', ' '] }],
    ['refuse', { type: 'refuse', reasons: [] }],
    ['withdraw', { type: 'withdraw', reason: '' }],
  ] as const)('%s needs a reason', (_, command) => {
    expect(codes(decideApplication(AT.pending, command, context).findings)).toEqual([
      'APPLICATION.REASON_MISSING',
    ]);
  });

  it('quote refuses what the tariff does not know', () => {
    const step = decideApplication(AT.pending, { type: 'quote', tariff: { ...tariff, boards: {} } }, context);
    expect(step.accepted).toBe(false);
    expect(step.findings.at(-1)).toMatchObject({
      code: 'APPLICATION.FEE_UNQUOTABLE',
      clause: 'CIM-4.2.1.3g',
      facts: { issues: ['FEE_BOARD_UNPRICED', 'FEE_BOARD_UNPRICED'] },
    });
  });

  it('apply takes the day of the act where the form bears none', () => {
    const {
      appliedOn: _on,
      number: _number,
      ...bare
    } = apply as Extract<ApplicationCommand, { type: 'apply' }>;
    const application = walk([bare]);
    expect([application.appliedOn, 'number' in application]).toEqual(['2026-11-21', false]);
  });

  it('may be done for somebody else, and the act says so', () => {
    const substitute = {
      ...actor('sun', 'staff'),
      delegations: [
        {
          kind: 'substitute',
          principal: clerk.id,
          roles: ['clerk'],
          from: calendarDate('2026-11-21'),
          until: calendarDate('2026-11-21'),
        },
      ],
    } as const;
    expect(walk([apply], { ...context, actor: substitute }).received).toEqual({
      by: 'sun',
      role: 'clerk',
      onBehalfOf: 'li',
      at,
    });
    expect(
      decideApplication(null, apply, {
        ...context,
        actor: substitute,
        at: '2026-11-21T16:00:00.000Z' as typeof at,
      }).accepted,
    ).toBe(false);
  });

  it('report every code of theirs somewhere', () => {
    const seen = new Set<string>();
    for (const command of Object.values(COMMANDS)) {
      for (const { code } of decideApplication(AT.pending, command, context).findings) seen.add(code);
    }
    expect(APPLICATION_FINDING_CODES.filter((code) => !seen.has(code))).toEqual([]);
  });
});

describe('the order of acts', () => {
  const instantAt = (text: string) => text as typeof at;

  it.each(APPLICATION_STATES)('holds for every command on one that is %s', (state) => {
    for (const command of Object.values(COMMANDS)) {
      const failed = (when: typeof at) =>
        codes(decideApplication(AT[state], command, { ...context, at: when }).findings);
      expect(failed(instantAt('2026-11-21T00:59:59.999Z')), command.type).toContain(
        'APPLICATION.ACT_OUT_OF_ORDER',
      );
      expect(failed(at), command.type).not.toContain('APPLICATION.ACT_OUT_OF_ORDER');
    }
  });

  it('lets nobody date an acceptance back to when a paper was valid', () => {
    const over = {
      ...content,
      ...documentsWith('business-licence', { validUntil: '2026-11-10' }),
      wanted: { ...content.wanted, from: calendarDate('2026-11-06'), until: calendarDate('2026-11-09') },
    };
    const received = walk([{ ...apply, content: over } as ApplicationCommand], {
      ...context,
      at: instantAt('2026-11-20T01:00:00.000Z'),
    });
    const back = decideApplication(received, accept, {
      ...context,
      at: instantAt('2026-11-05T01:00:00.000Z'),
    });
    expect([back.accepted, codes(back.findings)]).toEqual([false, ['APPLICATION.ACT_OUT_OF_ORDER']]);
    expect(decideApplication(received, accept, context).accepted).toBe(false);
  });

  it('goes by the last act, and an amendment counts', () => {
    const later = instantAt('2026-11-21T02:00:00.000Z');
    const step = decideApplication(AT.pending, COMMANDS.amend, { ...context, at: later });
    const amended = step.accepted ? step.events.reduce(applyApplication, AT.pending) : AT.pending;
    const found = decideApplication(amended, accept, context).findings.find(
      ({ code }) => code === 'APPLICATION.ACT_OUT_OF_ORDER',
    );
    expect([found?.verdict, found?.facts]).toEqual(['fail', { at, last: later }]);
  });

  it('asks nothing of the first', () => {
    const found = decideApplication(null, apply, context).findings.find(
      ({ code }) => code === 'APPLICATION.ACT_OUT_OF_ORDER',
    );
    expect(found?.verdict).toBe('not-applicable');
  });
});

describe('publishing', () => {
  const publishedAt = (text: string) => {
    const step = decideApplication(AT.accepted, publish, { ...context, at: text as typeof at });
    return [step.accepted, codes(step.findings)];
  };

  it('is possible through the last day wanted, in the estate’s zone, and not after', () => {
    expect(publishedAt('2026-12-24T15:59:59.999Z')).toEqual([true, []]);
    expect(publishedAt('2026-12-24T16:00:00.000Z')).toEqual([false, ['APPLICATION.POSTING_OVER']]);
    expect(publishedAt('2028-01-01T01:00:00.000Z')).toEqual([false, ['APPLICATION.POSTING_OVER']]);
  });
});

describe('the digest of an application', () => {
  it('is of what it says: not of its state, number or fee', () => {
    const quoted = walk([apply, COMMANDS.quote]);
    expect(new Set(Object.values(AT).map(applicationDigest)).size).toBe(1);
    expect(applicationDigest(quoted)).toBe(applicationDigest(content));
    expect(applicationDigest(changed)).not.toBe(applicationDigest(content));
  });

  it('does not mind members of other kinds', () => {
    expect(applicationDigest({ ...content, number: '7' } as ApplicationContent)).toBe(
      applicationDigest(content),
    );
  });
});
