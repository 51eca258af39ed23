import { describe, expect, it } from 'vitest';
import { calendarDate, instant } from 'wuye';
import {
  type ApplicationCommand,
  type ApplicationContent,
  type ApplicationContext,
  applicationDigest,
  applyApplication,
  type CommercialApplication,
  decideApplication,
  ELIGIBILITY_FINDING_CODES,
  sampleDigest,
} from 'wuye/commercial';
import { AT, accept, apply, COMMANDS, changed, content, publish, tariff, walk } from './application-walk.js';
import { actor, applicationWith, at, complete, context } from './support.js';

const policy = { id: 'wuye.commercial', version: '1', effectiveFrom: '2026-01-01' };
const act = { by: 'li', role: 'clerk', at };
const base = { application: complete.id, act };
const { id, estate, number, appliedOn } = complete;
const fee = {
  tariff: { id: 'host.tariff', version: '2026', effectiveFrom: '2026-01-01' },
  size: 'A4',
  from: '2026-11-25',
  until: '2026-12-24',
  lines: [
    { board: 'brd_gate', days: 30, copies: 1, dailyFen: 200, amountFen: 6000 },
    { board: 'brd_lobby', days: 30, copies: 1, dailyFen: 100, amountFen: 3000 },
  ],
  subtotalFen: 9000,
  adjustmentFen: 0,
  totalFen: 9000,
};

/** The only event of a command, and the application after it. */
function done(
  application: CommercialApplication | null,
  command: ApplicationCommand,
  within: ApplicationContext = context,
) {
  const step = decideApplication(application, command, within);
  if (!step.accepted) throw new Error(`${command.type} refused`);
  const [event, ...more] = step.events;
  if (event === undefined || more.length > 0) throw new Error('not one event');
  return { event, after: applyApplication(application, event) };
}

describe('the event of a command holds all that was done, and no more', () => {
  it('received, with the number and the day of the form', () => {
    expect(done(null, apply).event).toStrictEqual({
      type: 'application-received',
      ...base,
      estate,
      content,
      appliedOn,
      number,
    });
  });

  it('received, without a number where there is none', () => {
    expect(done(null, { type: 'apply', id, estate, content }).event).toStrictEqual({
      type: 'application-received',
      ...base,
      estate,
      content,
      appliedOn: '2026-11-21',
    });
  });

  it.each([
    ['amend', () => AT.accepted, { content: changed, sampleChanged: false }, 'application-amended'],
    ['quote', () => AT.pending, { fee }, 'application-quoted'],
    ['return', () => AT.accepted, { reasons: ['营业执照复印件请盖章'] }, 'application-returned'],
    ['refuse', () => AT.pending, { reasons: ['内容不实'] }, 'application-refused'],
    [
      'withdraw',
      () => AT.pending,
      { act: { ...act, role: 'staff' }, reason: '活动取消' },
      'application-withdrawn',
    ],
    ['publish', () => AT.accepted, { notice: 'ntc_1' }, 'application-published'],
    ['accept', () => AT.pending, { digest: applicationDigest(content), policy }, 'application-accepted'],
  ] as const)('%s', (command, before, fields, type) => {
    const previous = { digest: applicationDigest(content), sample: sampleDigest(content) };
    expect(done(before(), COMMANDS[command]).event).toStrictEqual({
      type,
      ...base,
      ...fields,
      ...(command === 'amend' ? { previous } : {}),
    });
  });
});

describe('an application keeps what was done with it', () => {
  const received = { id, estate, schemaVersion: 1, number, appliedOn, received: act, ...content };
  const accepted = { ...act, digest: applicationDigest(content), policy };

  it('from its receipt on', () => {
    expect(AT.pending).toStrictEqual({ ...received, state: 'pending' });
  });

  it.each([
    ['returned', { returned: { ...act, reasons: ['营业执照复印件请盖章'] } }],
    ['accepted', { accepted }],
    ['refused', { refused: { ...act, reasons: ['内容不实'] } }],
    ['withdrawn', { withdrawn: { ...act, role: 'staff', reason: '活动取消' } }],
    ['published', { accepted, published: { ...act, notice: 'ntc_1' } }],
  ] as const)('%s', (state, what) => {
    expect(AT[state]).toStrictEqual({ ...received, state, ...what });
  });

  it('with its fee', () => {
    expect(walk([apply, COMMANDS.quote])).toStrictEqual({ ...received, state: 'pending', fee });
  });

  it('amended: its number, its fee and its last return stay, its acceptance goes', () => {
    const returned = walk([apply, COMMANDS.quote, accept, COMMANDS.return]);
    expect(done(returned, COMMANDS.amend).after).toStrictEqual({
      ...received,
      ...changed,
      state: 'pending',
      fee,
      returned: { ...act, reasons: ['营业执照复印件请盖章'] },
      amended: act,
    });
  });

  it('amended: what it never had it does not get', () => {
    const bare = walk([{ type: 'apply', id, estate, content }]);
    expect(Object.keys(done(bare, COMMANDS.amend).after).toSorted()).toEqual(
      [...Object.keys(bare), 'amended', 'remark'].toSorted(),
    );
  });

  it('amended: no fee for a sample that nobody knows of any more', () => {
    const { sample: _sample, ...rest } = content;
    const { after } = done(walk([apply, COMMANDS.quote]), { type: 'amend', content: rest });
    expect(['fee' in after, 'sample' in after]).toEqual([false, false]);
  });
});

describe('the findings of a command', () => {
  const own = (application: CommercialApplication | null, command: ApplicationCommand) =>
    decideApplication(application, command, context).findings.filter(
      ({ code }) => !(ELIGIBILITY_FINDING_CODES as readonly string[]).includes(code),
    );
  const found = (code: string, verdict: string, facts: object, clause = 'CIM-4.2.1.3a') => ({
    code: `APPLICATION.${code}`,
    verdict,
    effect: 'blocks',
    clause,
    facts,
  });
  const usual = (state: string | null, command: string, roles: readonly string[]) => [
    found('STATE_REFUSES', 'pass', { state, command }),
    found('ACTOR_LACKS_ROLE', 'pass', { roles, role: 'clerk' }),
    found('ACT_OUT_OF_ORDER', state === null ? 'not-applicable' : 'pass', {
      at,
      last: state === null ? null : at,
    }),
  ];
  const deciding = ['clerk', 'department-head'];

  it('are of state, role and order for what begins one', () => {
    expect(own(null, apply)).toStrictEqual(usual(null, 'apply', ['clerk']));
  });

  it('are no others for what is received already', () => {
    expect(own(AT.pending, apply)).toStrictEqual([
      found('STATE_REFUSES', 'fail', { state: 'pending', command: 'apply' }),
      ...usual('pending', 'apply', ['clerk']).slice(1),
    ]);
  });

  it('say of an acceptance how the application came out, and that nobody had to look', () => {
    expect(own(AT.pending, accept)).toStrictEqual([
      ...usual('pending', 'accept', deciding),
      found('NOT_ELIGIBLE', 'pass', { eligibility: 'eligible' }, 'CIM-4.2.1.3'),
      found('REVIEWER_LACKS_ROLE', 'not-applicable', { roles: ['department-head'] }),
      found('REVIEW_GROUNDS_MISSING', 'not-applicable', {}),
    ]);
  });

  it('say of a publication through which day it may be', () => {
    expect(own(AT.accepted, publish)).toStrictEqual([
      ...usual('accepted', 'publish', ['clerk']),
      found('ACCEPTANCE_OUTDATED', 'pass', {}),
      found('POSTING_OVER', 'pass', { until: '2026-12-24', on: '2026-11-21' }, 'CIM-4.2.1.3d'),
    ]);
  });

  it('do not know when a posting without an end is over', () => {
    const { until: _until, ...wanted } = content.wanted;
    const accepted = { ...AT.accepted, wanted };
    expect(own(accepted, publish).slice(3)).toStrictEqual([
      found('ACCEPTANCE_OUTDATED', 'fail', {}),
      found('POSTING_OVER', 'unknown', { until: null, on: '2026-11-21' }, 'CIM-4.2.1.3d'),
    ]);
  });

  it('name what keeps a fee from being quoted, or nothing', () => {
    const quoted = (given: typeof tariff) => own(AT.pending, { type: 'quote', tariff: given }).at(-1);
    expect(quoted(tariff)).toStrictEqual(found('FEE_UNQUOTABLE', 'pass', { issues: [] }, 'CIM-4.2.1.3g'));
    expect(quoted({ ...tariff, boards: {} })).toStrictEqual(
      found(
        'FEE_UNQUOTABLE',
        'fail',
        { issues: ['FEE_BOARD_UNPRICED', 'FEE_BOARD_UNPRICED'] },
        'CIM-4.2.1.3g',
      ),
    );
  });

  it('name whom the role was held for', () => {
    const substitute = {
      ...actor('sun', 'staff'),
      delegations: [
        {
          kind: 'substitute',
          principal: context.actor.id,
          roles: ['clerk'],
          from: calendarDate('2026-11-21'),
          until: calendarDate('2026-11-21'),
        },
      ],
    } as const;
    const { findings } = decideApplication(null, apply, { ...context, actor: substitute });
    expect(findings[1]?.facts).toStrictEqual({ roles: ['clerk'], role: 'clerk', onBehalfOf: 'li' });
  });
});

describe('the last act', () => {
  it('is the latest, not the one that stands last in a life', () => {
    const when = (text: string) => ({ ...context, at: instant(`2026-11-21T${text}:00.000Z`) });
    const returned = done(AT.pending, COMMANDS.return, when('02:00')).after;
    const amended = done(returned, COMMANDS.amend, when('03:00')).after;
    const between = decideApplication(amended, accept, when('02:30'));
    expect(between.findings.find(({ code }) => code === 'APPLICATION.ACT_OUT_OF_ORDER')).toMatchObject({
      verdict: 'fail',
      facts: { at: '2026-11-21T02:30:00.000Z', last: '2026-11-21T03:00:00.000Z' },
    });
  });
});

describe('the digest of a sample', () => {
  const sampled = (sample: ApplicationContent['sample']) =>
    sampleDigest(applicationWith({ sample: sample as never }));
  const { attachment, size, text } = content.sample;

  it('is none where none was brought, or nobody knows of one', () => {
    expect([sampled('none'), sampled(undefined)]).toEqual([null, null]);
  });

  it('is of its file, its size and its words, each of which may be unknown', () => {
    const all = [{ attachment, size, text }, { size, text }, { attachment, text }, { attachment, size }, {}];
    const digests = all.map(sampled);
    expect(new Set(digests).size).toBe(all.length);
    for (const each of digests) expect(each).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not mind where the file is kept', () => {
    expect(sampled({ attachment: { ...attachment, ref: 'elsewhere.pdf' }, size, text })).toBe(
      sampled({ attachment, size, text }),
    );
  });
});
