import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, actorId, isWuyeError, ROLES, type Role, reasonsOf } from 'wuye';
import {
  ARCHIVE_COMMANDS,
  ARCHIVE_STATES,
  ARCHIVE_TRANSITIONS,
  type Archive,
  type ArchiveCommand,
  type ArchiveContext,
  type ArchiveFindingCode,
  type ArchiveState,
  applyArchive,
  archiveDigest,
  DEFAULT_ARCHIVE_POLICY,
  decideArchive,
} from 'wuye/archive';
import { describeFinding } from 'wuye/describe';
import { accepted, compiled, delivery, estate, listed, month, morning, notice, sheet } from './support.js';

const actor = (id: string, ...roles: readonly Role[]): Actor => ({ id: actorId(id), roles });
const clerk = actor('li', 'clerk');
const nothing = { notices: [], postings: [], deliveries: [] };
const whole = { notices: [notice()], postings: [sheet('2026-11-10', '2026-11-20')], deliveries: [] };

const context = (given: Partial<ArchiveContext> & { readonly on?: string } = {}): ArchiveContext => {
  const { on = '2026-12-03', ...more } = given;
  return { actor: clerk, at: morning(on), published: whole, ...more };
};

const COMMANDS = {
  open: { type: 'open', estate, month },
  'sign-off': { type: 'sign-off' },
  reopen: { type: 'reopen', reason: '漏装一份通知' },
} as const satisfies Record<ArchiveCommand['type'], ArchiveCommand>;

const carriedOut = (archive: Archive | null, command: ArchiveCommand, given = {}): Archive =>
  accepted(decideArchive(archive, command, context(given))).reduce(applyArchive, archive as Archive);

const open = carriedOut(null, COMMANDS.open, { on: '2026-11-01' });
const inState = (state: ArchiveState | 'none'): Archive | null => {
  if (state === 'none') return null;
  if (state === 'open') return open;
  const signedOff = carriedOut(open, COMMANDS['sign-off']);
  return state === 'signed-off' ? signedOff : carriedOut(signedOff, COMMANDS.reopen);
};

const findingOf = (code: ArchiveFindingCode, archive: Archive | null, command: ArchiveCommand, given = {}) =>
  decideArchive(archive, command, context(given)).findings.find((finding) => finding.code === code);
const signOff = (given = {}) => decideArchive(open, COMMANDS['sign-off'], context(given));

describe('the lifecycle of a month’s archive', () => {
  for (const state of ['none', ...ARCHIVE_STATES] as const) {
    for (const type of ARCHIVE_COMMANDS) {
      for (const role of ROLES) {
        const table = state === 'none' ? { open: 'open' } : ARCHIVE_TRANSITIONS[state];
        const to = (table as Record<string, ArchiveState | undefined>)[type];
        const may = DEFAULT_ARCHIVE_POLICY.roles[type].includes(role);
        it(`${state}: ${type} by ${role} ${to !== undefined && may ? `leads to ${to}` : 'is refused'}`, () => {
          const archive = inState(state);
          const step = decideArchive(archive, COMMANDS[type], context({ actor: actor('qian', role) }));
          expect(step.accepted).toBe(to !== undefined && may);
          expect(JSON.parse(JSON.stringify(step))).toEqual(step);
          if (step.accepted) {
            const next = step.events.reduce<Archive | null>(applyArchive, archive);
            expect(next?.state).toBe(to);
            expect(JSON.parse(JSON.stringify(next))).toEqual(next);
          } else {
            expect(reasonsOf(step.findings).map(({ code }) => code)).toEqual([
              ...(to === undefined ? ['ARCHIVE.STATE_REFUSES'] : []),
              ...(may ? [] : ['ARCHIVE.ACTOR_LACKS_ROLE']),
            ]);
          }
        });
      }
    }
  }

  it('lets the clerk sign off, a program open, a superior reopen', () => {
    const { roles } = DEFAULT_ARCHIVE_POLICY;
    expect(roles).toEqual({
      open: ['clerk', 'system'],
      'sign-off': ['clerk'],
      reopen: ['clerk', 'department-head', 'project-manager'],
    });
  });

  it('is one archive a month: its id', () => {
    expect(open).toMatchObject({
      id: '2026-11',
      month: '2026-11',
      estate,
      opened: { by: 'li' },
      signOffs: [],
    });
  });

  it('keeps every sign-off', () => {
    const again = carriedOut(inState('reopened'), COMMANDS['sign-off'], { on: '2026-12-04' });
    expect(again.signOffs.map(({ at }) => at)).toEqual([morning('2026-12-03'), morning('2026-12-04')]);
    expect(again.reopened).toMatchObject({ reason: '漏装一份通知' });
  });

  it('takes no event of another month, none before the first, none twice', () => {
    const [event] = accepted(signOff());
    if (event === undefined) throw new Error('no event');
    const throws = (archive: Archive | null, strange: typeof event) => {
      try {
        applyArchive(archive, strange);
        return false;
      } catch (error) {
        return isWuyeError(error, 'KERNEL.STATE_UNKNOWN_EVENT');
      }
    };
    const [opened] = accepted(decideArchive(null, COMMANDS.open, context()));
    expect(throws(null, event)).toBe(true);
    expect(throws(open, { ...event, archive: '2026-10' })).toBe(true);
    expect(throws(inState('signed-off'), event)).toBe(true);
    expect(opened && throws(open, opened)).toBe(true);
    for (const type of ['archive-lost', '__proto__', 'toString']) {
      expect(throws(open, { ...event, type } as never)).toBe(true);
    }
  });

  it('refuses commands that there are not', () => {
    for (const type of ['__proto__', 'constructor', '']) {
      for (const archive of [null, open]) {
        expect(decideArchive(archive, { type } as never, context()).accepted).toBe(false);
      }
    }
  });

  it('refuses an act before the last one', () => {
    const signedOff = inState('signed-off');
    const at = (on: string) =>
      findingOf('ARCHIVE.ACT_OUT_OF_ORDER', signedOff, COMMANDS.reopen, { on })?.verdict;
    expect(at('2026-12-02')).toBe('fail');
    expect(at('2026-12-03')).toBe('pass');
  });
});

describe('opening', () => {
  it('waits for the month', () => {
    const on = (date: string) => decideArchive(null, COMMANDS.open, context({ on: date })).accepted;
    expect(on('2026-10-31')).toBe(false);
    expect(on('2026-11-01')).toBe(true);
  });
});

describe('signing off', () => {
  it.each([
    ['2026-11-30', false],
    ['2026-12-01', true],
  ])('on %s: %s, since the month has to end first', (on, may) => {
    expect(signOff({ on }).accepted).toBe(may);
  });

  it('ends the month by the estate’s day', () => {
    const at = (text: string, zone?: string) =>
      signOff({ at: text as never, ...(zone === undefined ? {} : { zone }) }).accepted;
    expect(at('2026-11-30T15:59:59.999Z')).toBe(false);
    expect(at('2026-11-30T16:00:00.000Z')).toBe(true);
    expect(at('2026-11-30T16:00:00.000Z', 'America/Havana')).toBe(false);
  });

  it('records the digest of what was signed', () => {
    const [event] = accepted(signOff());
    const archive = compiled({ ...whole, asOf: '2026-12-03' });
    expect(event).toMatchObject({
      type: 'archive-signed-off',
      archive: '2026-11',
      digest: archiveDigest(archive),
      entries: 1,
      policy: { id: 'wuye.archive', version: '1' },
    });
  });

  it('is refused while anything is missing, with every gap', () => {
    const published = { ...whole, postings: [sheet('2026-11-10', null)] };
    const step = signOff({ published });
    expect(step.accepted).toBe(false);
    expect(reasonsOf(step.findings).map(({ code }) => code)).toEqual([
      'ARCHIVE.ENTRIES_INCOMPLETE',
      'ARCHIVE.WITHDRAWAL_MISSING',
    ]);
    expect(findingOf('ARCHIVE.ENTRIES_INCOMPLETE', open, COMMANDS['sign-off'], { published })?.facts).toEqual(
      {
        month: '2026-11',
        entries: 1,
        incomplete: 1,
        notices: ['ntc_1'],
      },
    );
  });

  it('needs to know what was published', () => {
    const { published: _none, ...blind } = context();
    const step = decideArchive(open, COMMANDS['sign-off'], blind);
    expect(step.accepted).toBe(false);
    expect(reasonsOf(step.findings)).toMatchObject([
      { code: 'ARCHIVE.ENTRIES_INCOMPLETE', verdict: 'unknown' },
    ]);
  });

  it('of a month without notices is told, and accepted', () => {
    const step = signOff({ published: nothing });
    expect(step.accepted).toBe(true);
    expect(
      findingOf('ARCHIVE.MONTH_EMPTY', open, COMMANDS['sign-off'], { published: nothing })?.verdict,
    ).toBe('fail');
  });

  it.each([
    ['2026-12-05', 'pass'],
    ['2026-12-06', 'fail'],
    ['2027-12-06', 'fail'],
  ])('on %s in time: %s; late is told, and accepted', (on, verdict) => {
    expect(findingOf('ARCHIVE.SIGNED_OFF_LATE', open, COMMANDS['sign-off'], { on })).toMatchObject({
      verdict,
      effect: 'advises',
      facts: { dueOn: '2026-12-05' },
    });
    expect(signOff({ on }).accepted).toBe(true);
  });

  it('follows the policy', () => {
    const policy = {
      ...DEFAULT_ARCHIVE_POLICY,
      signOffDay: 10,
      waivers: [{ code: 'ARCHIVE.WITHDRAWAL_MISSING', reason: '改版后统一更换' }],
    } as const;
    const published = { ...whole, postings: [sheet('2026-11-10', null)] };
    expect(signOff({ policy, published, on: '2026-12-10' }).accepted).toBe(true);
  });

  it('is accepted exactly where there is no gap', () => {
    const days = fc.constantFrom('2026-10-20', '2026-11-10', '2026-11-20', '2026-11-21', '2026-12-02');
    const choice = fc.record({
      importance: fc.constantFrom('ordinary' as const, 'important' as const),
      modes: fc.subarray(['board', 'personal', 'digital'] as const, { minLength: 1 }),
      external: fc.boolean(),
      reviewed: fc.boolean(),
      up: days,
      down: fc.option(days),
      state: fc.constantFrom('open', 'signed', 'refused', 'cancelled' as const),
    });
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 2 }), fc.boolean(), (choices, isListed) => {
        const deliveries = choices.map(({ state }, n) =>
          delivery(`dlv_${n}`, state as never, {}, notice(`ntc_${n}`)),
        );
        const published = {
          notices: choices.map(({ importance, modes, external, reviewed }, n) => {
            const origin = external
              ? ({ category: 'external', body: 'gas', bodyName: '燃气公司' } as const)
              : undefined;
            const its = notice(`ntc_${n}`, {
              importance,
              modes,
              ...(origin === undefined ? {} : { origin }),
            });
            const { review: _review, ...unreviewed } = its;
            return reviewed ? its : unreviewed;
          }),
          postings: choices.map(({ up, down }, n) =>
            sheet(
              up,
              down !== null && down >= up ? down : null,
              { id: `pst_${n}` as never },
              notice(`ntc_${n}`),
            ),
          ),
          deliveries,
          ...(isListed ? { addressees: listed(...deliveries) } : {}),
        };
        const { gaps } = compiled({ ...published, asOf: '2026-12-03' });
        const step = signOff({ published });
        outcomes.add(step.accepted);
        expect(step.accepted).toBe(gaps.length === 0);
      }),
    );
    expect(outcomes.size).toBe(2);
  });
});

describe('reopening', () => {
  it('needs a reason', () => {
    for (const reason of ['', ' ', '\u3000', undefined, 7]) {
      const step = decideArchive(inState('signed-off'), { type: 'reopen', reason } as never, context());
      expect(step.accepted).toBe(false);
    }
  });
});

describe('the findings', () => {
  it('have words in both languages without a place left open', () => {
    const published = { ...whole, postings: [sheet('2026-11-10', null)] };
    for (const [archive, command] of [
      [null, COMMANDS.open],
      [open, COMMANDS['sign-off']],
      [inState('signed-off'), COMMANDS.reopen],
    ] as const) {
      for (const finding of decideArchive(archive, command, context({ published })).findings) {
        for (const language of ['zh-CN', 'en'] as const) {
          expect(describeFinding(finding, language)).not.toMatch(/[{}]|ARCHIVE\./);
        }
      }
    }
  });
});
