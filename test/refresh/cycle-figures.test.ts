import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId, type CalendarDate, type Change, type Version } from 'wuye';
import { verifiedOn } from 'wuye/records';
import {
  applyCaseEvents,
  applyCycle,
  applyToRecord,
  CASE_STATES,
  CYCLE_CASES_COLLECTION,
  CYCLES_COLLECTION,
  caseIndex,
  coverageOf,
  cycleIndex,
  cycleSchedule,
  DEFAULT_REFRESH_POLICY,
  decideCase,
  decideCycle,
  freshnessOf,
  oldestVerifiedOn,
  type RecordEffect,
  type RefreshCase,
  type RefreshCycle,
  type RefreshPolicy,
} from 'wuye/refresh';
import { COLLECTIONS, createMemoryStore } from 'wuye/storage';
import { CLERK, day, dogCycle, ESTATE, firstOf, month, rule, SECURITY } from './support.js';

const { cycle, cases } = dogCycle(1);
const CASE = firstOf(cases);
const inState = (state: RefreshCase['state'], assignee?: string): RefreshCase => ({
  ...CASE,
  state,
  ...(assignee === undefined ? {} : { assignee: actorId(assignee) }),
});

describe('coverage', () => {
  it('counts every outcome, and who has what', () => {
    const list = [
      inState('open', 'zhao'),
      inState('confirmed', 'zhao'),
      inState('changed', 'sun'),
      inState('ended'),
      inState('unreachable', 'zhao'),
      inState('not-decided', 'zhao'),
    ];
    const coverage = coverageOf(list, day('2026-11-30'), { alreadyVerified: 3 });
    expect(coverage).toMatchObject({
      total: 6,
      states: { open: 1, confirmed: 1, changed: 1, ended: 1, unreachable: 1, 'not-decided': 1 },
      overdue: 0,
      alreadyVerified: 3,
      decidedRatio: 4 / 6,
      verifiedRatio: 5 / 8,
    });
    expect(coverage.byAssignee.map(({ assignee, total, states }) => [assignee, total, states.open])).toEqual([
      ['zhao', 4, 1],
      ['sun', 1, 0],
      [null, 1, 0],
    ]);
  });

  it('calls overdue what is neither verified nor ended past its last day', () => {
    const list = CASE_STATES.map((state) => inState(state));
    expect(coverageOf(list, day('2026-11-30')).overdue).toBe(0);
    expect(coverageOf(list, day('2026-12-01')).overdue).toBe(3);
    const overdue = list.filter((item) => coverageOf([item], day('2026-12-01')).overdue === 1);
    expect(overdue.map(({ state }) => state)).toEqual(['open', 'unreachable', 'not-decided']);
  });

  it('of no cases has no decided ratio, and of no records no verified one', () => {
    expect(coverageOf([], day('2026-11-30'))).toMatchObject({ decidedRatio: null, verifiedRatio: null });
    expect(coverageOf([inState('ended')], day('2026-11-30')).verifiedRatio).toBeNull();
  });

  it('adds up, whatever the cases', () => {
    const arbitraryCase = fc
      .tuple(fc.constantFrom(...CASE_STATES), fc.constantFrom(undefined, 'zhao', 'constructor', 'toString'))
      .map(([state, assignee]) => inState(state, assignee));
    fc.assert(
      fc.property(fc.array(arbitraryCase), fc.nat(9), (list, alreadyVerified) => {
        const coverage = coverageOf(list, day('2026-12-01'), { alreadyVerified });
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(Object.values(coverage.states))).toBe(list.length);
        expect(sum(coverage.byAssignee.map(({ total }) => total))).toBe(list.length);
        expect(sum(coverage.byAssignee.map(({ overdue }) => overdue))).toBe(coverage.overdue);
        for (const ratio of [coverage.decidedRatio, coverage.verifiedRatio]) {
          if (ratio !== null) expect(ratio >= 0 && ratio <= 1).toBe(true);
        }
        expect(JSON.parse(JSON.stringify(coverage))).toEqual(coverage);
      }),
    );
  });
});

describe('the schedule', () => {
  const of = (text: string, change: RefreshPolicy['cycle'] = {}) =>
    cycleSchedule({ ...DEFAULT_REFRESH_POLICY, cycle: change }, { month: month(text) });

  it.each([
    ['2026-12', ['2026-12-24', '2026-12-28'], '2026-12-31', '2027-01-01', '2027-01-05'],
    ['2027-02', ['2027-02-21', '2027-02-25'], '2027-02-28', '2027-03-01', '2027-03-05'],
    ['2028-02', ['2028-02-22', '2028-02-26'], '2028-02-29', '2028-03-01', '2028-03-05'],
  ])('of %s', (text, remindOn, decideBy, escalateOn, signOffBy) => {
    expect(of(text)).toEqual({ remindOn, decideBy, escalateOn, signOffBy });
  });

  it('follows the policy, in the order of the days, and reminds of nothing before the month', () => {
    const change = { remindDaysBefore: [0, 29, 30, 1], escalateDaysAfter: 3, signOffDay: 28 };
    expect(of('2026-11', change)).toEqual({
      remindOn: ['2026-11-01', '2026-11-29', '2026-11-30'],
      decideBy: '2026-11-30',
      escalateOn: '2026-12-03',
      signOffBy: '2026-12-28',
    });
  });
});

describe('what a case does to its record', () => {
  const record = {
    id: 'rec_0',
    kind: 'dog' as const,
    breed: 'husky',
    status: { state: 'open' as const },
    verification: { on: day('2026-08-20'), fields: 'all' as const },
    verifiedGroups: { contact: day('2026-10-02') },
  };
  const target = { case: CASE.id, record: 'rec_0', kind: 'dog' } as const;
  const verified = (
    on: string,
    fields: 'all' | readonly string[],
    groups: readonly string[],
  ): RecordEffect => ({
    type: 'record-verified',
    ...target,
    verification: { on: day(on), fields },
    groups,
  });

  it('a verification of the whole record takes the place of all older dates', () => {
    const after = applyToRecord(record, verified('2026-11-10', 'all', []));
    expect(after).toEqual({
      id: 'rec_0',
      kind: 'dog',
      breed: 'husky',
      status: { state: 'open' },
      verification: { on: '2026-11-10', fields: 'all' },
    });
  });

  it('one of field groups dates those, and leaves the rest', () => {
    const after = applyToRecord(record, verified('2026-11-10', ['phones'], ['contact', 'household']));
    expect(after).toEqual({
      ...record,
      verifiedGroups: { contact: '2026-11-10', household: '2026-11-10' },
    });
  });

  it('a later date is not overwritten by an older one', () => {
    expect(applyToRecord(record, verified('2026-08-19', 'all', []))).toBe(record);
    expect(applyToRecord(record, verified('2026-10-01', ['phones'], ['contact'])).verifiedGroups).toEqual({
      contact: '2026-10-02',
    });
  });

  it('one of the whole record leaves later groups alone, and those of its own day not', () => {
    const groups = { contact: day('2026-11-25'), household: day('2026-11-05'), pets: 'soon' as CalendarDate };
    const after = applyToRecord({ ...record, verifiedGroups: groups }, verified('2026-11-05', 'all', []));
    expect(after.verification).toEqual({ on: '2026-11-05', fields: 'all' });
    expect(after.verifiedGroups).toEqual({ contact: '2026-11-25' });
  });

  it('one of the whole record leaves a later one of some fields alone', () => {
    const partial = { ...record, verification: { on: day('2026-11-25'), fields: ['phones'] } };
    expect(applyToRecord(partial, verified('2026-11-05', 'all', []))).toBe(partial);
    expect(applyToRecord(partial, verified('2026-11-25', 'all', [])).verification?.fields).toBe('all');
  });

  it('takes the place of a date that cannot be read', () => {
    const unread = { ...record, verification: { on: 'soon' as CalendarDate, fields: 'all' as const } };
    expect(applyToRecord(unread, verified('2026-11-05', 'all', [])).verification?.on).toBe('2026-11-05');
  });

  it('a closed record is neither verified nor closed again', () => {
    const closed = {
      ...record,
      status: { state: 'closed', on: day('2026-11-01'), reason: 'moved away' } as const,
    };
    const ended: RecordEffect = { type: 'record-ended', ...target, on: day('2026-11-10'), reason: 'died' };
    for (const effect of [
      ended,
      verified('2026-11-10', 'all', []),
      verified('2026-11-10', ['phones'], ['contact']),
    ]) {
      expect(() => applyToRecord(closed, effect)).toThrow('KERNEL.STATE_UNKNOWN_EVENT');
    }
  });

  it('an end closes it, an escalation leaves it', () => {
    const ended: RecordEffect = { type: 'record-ended', ...target, on: day('2026-11-10'), reason: 'died' };
    expect(applyToRecord(record, ended).status).toEqual({
      state: 'closed',
      on: '2026-11-10',
      reason: 'died',
    });
    const escalated: RecordEffect = {
      type: 'record-escalated',
      ...target,
      on: day('2026-11-10'),
      reason: 'out',
      attempts: 2,
      clause: 'NIM-4.2',
    };
    expect(applyToRecord(record, escalated)).toBe(record);
  });

  it('touches no other record', () => {
    expect(() => applyToRecord({ ...record, id: 'rec_1' }, verified('2026-11-10', 'all', []))).toThrow(
      'KERNEL.INVALID_ARGUMENT',
    );
  });

  it('makes the record fresh under the rule that its case was opened by', () => {
    const under = rule('calendar-month', 3, {
      fieldGroups: {
        contact: { fields: ['phones'], period: { unit: 'calendar-month', count: 1 } },
        toString: { fields: ['name'], period: { unit: 'calendar-month' as const, count: 2 } },
      },
    });
    const asOf = day('2026-11-30');
    const dates = fc.option(fc.constantFrom('2026-05-01', '2026-09-30', '2026-10-31', '2026-11-02'), {
      nil: null,
    });
    fc.assert(
      fc.property(dates, dates, (whole, contact) => {
        const before = {
          id: 'rec_0',
          ...(whole === null ? {} : { verification: { on: day(whole), fields: 'all' as const } }),
          ...(contact === null ? {} : { verifiedGroups: { contact: day(contact) } }),
        };
        const groups = ['contact', 'toString'];
        const after = [
          verified('2026-11-20', 'all', []),
          verified('2026-11-20', ['phones', 'name'], groups),
        ].map((effect) => applyToRecord(before, effect));
        expect(after[0] && freshnessOf(after[0], under, asOf).state).toBe('verified-this-period');
        const wholeIsFresh = whole !== null && whole >= '2026-09-01';
        const state = after[1] && freshnessOf(after[1], under, asOf).state;
        expect(state === 'verified-this-period' || state === 'due-soon').toBe(wholeIsFresh);
      }),
    );
  });
});

describe('oldestVerifiedOn', () => {
  const under = rule('calendar-month', 3, {
    fieldGroups: { contact: { fields: ['phones'], period: { unit: 'calendar-month', count: 1 } } },
  });
  const all = (on: string) => ({ on: on as CalendarDate, fields: 'all' as const });

  it.each([
    [{}, ''],
    [{ verification: all('2026-10-02') }, '2026-10-02'],
    [{ verification: all('2026-10-02'), verifiedGroups: { contact: day('2026-11-02') } }, '2026-10-02'],
    [{ verification: all('2026-10-02'), verifiedGroups: { contact: day('2026-09-02') } }, '2026-10-02'],
    [{ verifiedGroups: { contact: day('2026-11-02') } }, ''],
    [{ verification: { on: day('2026-11-02'), fields: ['phones'] } }, ''],
    [{ verification: all('soon') }, ''],
  ])('of %j', (record, expected) => {
    expect(oldestVerifiedOn(record, under)).toBe(expected);
  });
});

describe('oldestVerifiedOn and verifiedOn', () => {
  const plain = rule('calendar-month', 1);
  it('give the same without groups, save for a verification of some fields and for no date', () => {
    const both = (record: Parameters<typeof verifiedOn>[0]) => [
      oldestVerifiedOn(record, plain),
      verifiedOn(record),
    ];
    const verifiedGroups = { contact: day('2026-09-02') };
    const on = day('2026-11-02');
    expect(both({})).toEqual(['', '']);
    expect(both({ verification: { on, by: 'li', fields: 'all' }, verifiedGroups })).toEqual([on, on]);
    expect(both({ verification: { on, by: 'li', fields: ['name'] }, verifiedGroups })).toEqual([
      on,
      '2026-09-02',
    ]);
    expect(both({ verification: { on: 'soon' as CalendarDate, by: 'li', fields: 'all' } })).toEqual([
      '',
      'soon',
    ]);
  });
});

describe('the collections', () => {
  it('are the ones of the storage', () => {
    for (const declared of [CYCLES_COLLECTION, CYCLE_CASES_COLLECTION]) {
      expect(COLLECTIONS.find(({ name }) => name === declared.name)).toEqual(declared);
    }
  });

  it('take cycles and cases with their indexes, and refuse a second opening', async () => {
    const store = createMemoryStore(COLLECTIONS);
    const item = inState('open', 'zhao');
    const changes = [
      { collection: 'cycles', id: cycle.id, body: cycle, index: cycleIndex(cycle) },
      { collection: 'cycle_cases', id: item.id, body: item, index: caseIndex(item) },
    ].map((change) => ({ type: 'put' as const, expect: 'absent' as const, ...change }));
    expect((await store.commit(ESTATE, changes)).ok).toBe(true);
    expect((await store.commit(ESTATE, changes)).ok).toBe(false);

    const open = await store.list(ESTATE, {
      collection: 'cycle_cases',
      index: 'by_cycle',
      equal: { cycle: cycle.id, state: 'open' },
      limit: 10,
    });
    expect(open.items.map(({ body }) => body)).toEqual([item]);
    const ofMonth = await store.list(ESTATE, {
      collection: 'cycles',
      index: 'by_month',
      equal: { month: '2026-11' },
      limit: 10,
    });
    expect(ofMonth.items.map(({ body }) => body)).toEqual([cycle]);
  });

  it.each(['sign-off', 'confirm'] as const)(
    'hold a sign-off against a decision made at the same time, where the cycle is written with it: %s first',
    async (first) => {
      const store = createMemoryStore(COLLECTIONS);
      const item = { ...inState('not-decided'), decidedBy: [actorId('zhao')] };
      const put = (expect: Version | 'absent', body: RefreshCycle | RefreshCase): Change =>
        'signOffs' in body
          ? { type: 'put', expect, collection: 'cycles', id: body.id, body, index: cycleIndex(body) }
          : { type: 'put', expect, collection: 'cycle_cases', id: body.id, body, index: caseIndex(body) };
      const opened = await store.commit(ESTATE, [put('absent', cycle), put('absent', item)]);
      const [ofCycle, ofCase] = opened.ok ? opened.versions : [];
      if (ofCycle == null || ofCase == null) throw new Error('the test could not fill its store');

      const on = day('2026-11-28');
      const signed = decideCycle(cycle, { type: 'sign-off' }, { actor: CLERK, on, cases: [item] });
      const confirmed = decideCase(item, { type: 'confirm' }, { actor: SECURITY, on, cycle });
      if (!signed.accepted || !confirmed.accepted) throw new Error('both are accepted on what was read');
      const after = signed.events.reduce(
        (state, event) => (event.type === 'cycle-signed-off' ? applyCycle(state, event) : state),
        cycle,
      );
      const commits = {
        'sign-off': [put(ofCycle, after)],
        confirm: [
          ...applyCaseEvents([item], confirmed.events).map((body) => put(ofCase, body)),
          put(ofCycle, cycle),
        ],
      };
      const second = first === 'confirm' ? 'sign-off' : 'confirm';
      expect((await store.commit(ESTATE, commits[first])).ok).toBe(true);
      expect(await store.commit(ESTATE, commits[second])).toMatchObject({
        ok: false,
        conflict: { collection: 'cycles', id: cycle.id },
      });
    },
  );
});
