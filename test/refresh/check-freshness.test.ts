import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseOf, isWuyeError } from 'wuye';
import { RECORD_KINDS } from 'wuye/records';
import {
  checkFreshness,
  cutoffs,
  DEFAULT_REFRESH_POLICY,
  freshnessOf,
  type RefreshRule,
  type VerifiableRecord,
  withRefreshRules,
} from 'wuye/refresh';
import { day, dog, dogPolicy, failures, rule } from './support.js';

const AS_OF = day('2026-11-21');
const check = (record: VerifiableRecord, policy = DEFAULT_REFRESH_POLICY) =>
  checkFreshness(record, policy, AS_OF);

describe('checkFreshness', () => {
  it.each([
    ['2026-11-01', 'allowed', []],
    ['2026-10-31', 'needs-review', ['REFRESH.VERIFICATION_DUE']],
    ['2026-09-30', 'needs-review', ['REFRESH.VERIFICATION_OVERDUE']],
    ['2026-11-22', 'needs-review', ['REFRESH.VERIFIED_IN_FUTURE']],
    [null, 'needs-review', ['REFRESH.NEVER_VERIFIED']],
    [
      '2026-11-31',
      'needs-information',
      [
        'REFRESH.DATE_UNREADABLE?',
        'REFRESH.VERIFIED_IN_FUTURE?',
        'REFRESH.NEVER_VERIFIED?',
        'REFRESH.VERIFICATION_OVERDUE?',
        'REFRESH.VERIFICATION_DUE?',
        'REFRESH.VERIFICATION_DUE_SOON?',
      ],
    ],
  ])('of a dog verified %s: %s', (on, outcome, expected) => {
    const decision = check(dog('rec_1', on));
    expect(decision.outcome).toBe(outcome);
    expect(failures(decision.findings)).toEqual(expected);
  });

  it('advises what is due soon, and lets it be', () => {
    const owner = { ...dog('rec_1', '2026-09-01'), kind: 'owner' } as const;
    const decision = checkFreshness(owner, DEFAULT_REFRESH_POLICY, day('2026-11-20'));
    expect(decision.outcome).toBe('allowed');
    expect(failures(decision.findings)).toEqual(['REFRESH.VERIFICATION_DUE_SOON']);
  });

  it('reports every rule in one order, whatever comes out, with what it saw', () => {
    const orders = [null, '2026-11-01', '2026-09-30', '2027-01-01', 'x'].map((on) =>
      check(dog('rec_1', on)).findings.map(({ code }) => code),
    );
    expect(new Set(orders.map((order) => order.join())).size).toBe(1);
    const overdue = check(dog('rec_1', '2026-09-30')).findings.find(
      ({ code }) => code === 'REFRESH.VERIFICATION_OVERDUE',
    );
    expect(overdue).toEqual({
      code: 'REFRESH.VERIFICATION_OVERDUE',
      verdict: 'fail',
      effect: 'reviews',
      clause: 'CIM-4.1.6',
      path: ['verification', 'on'],
      facts: {
        record: 'rec_1',
        kind: 'dog',
        state: 'overdue',
        verifiedOn: '2026-09-30',
        dueFrom: '2026-10-01',
        dueBy: '2026-10-31',
        periodsOverdue: 1,
      },
    });
  });

  it('does not look at closed records, nor at kinds without a rule', () => {
    const closed = check({ ...dog('rec_1'), status: { state: 'closed' } });
    expect(closed.outcome).toBe('allowed');
    expect(closed.findings.map(({ code, verdict }) => `${code} ${verdict}`)).toEqual([
      'REFRESH.KIND_NOT_MONITORED pass',
      'REFRESH.RECORD_CLOSED not-applicable',
    ]);
    const archive = check({ id: 'rec_1', kind: 'committee-document' });
    expect(archive.findings[0]?.verdict).toBe('not-applicable');
    expect(() => check({ id: 'rec_1', kind: '__proto__' as never })).toThrow('KERNEL.INVALID_ARGUMENT');
  });

  it('names the clause of each kind, and the policy without its rules', () => {
    for (const kind of RECORD_KINDS) {
      const { findings, policy, asOf } = check({ id: 'rec_1', kind });
      for (const { clause } of findings) expect(clauseOf(clause)).not.toBeNull();
      expect(policy).toEqual({ id: 'wuye.refresh', version: '1', effectiveFrom: '2026-01-01' });
      expect(asOf).toBe(AS_OF);
    }
  });

  it('never puts an unreadable value into its facts', () => {
    const secret = '330106199003070029';
    expect(JSON.stringify(check(dog('rec_1', secret)))).not.toContain(secret);
  });

  it('is plain JSON', () => {
    const on = fc.option(fc.oneof(fc.constant('2026-10-31'), fc.string()), { nil: null });
    fc.assert(
      fc.property(on, (date) => {
        const decision = check(dog('rec_1', date));
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      }),
    );
  });
});

describe('field groups', () => {
  const groups: RefreshRule = rule('calendar-month', 3, {
    fieldGroups: {
      contact: { fields: ['phones', 'mailingAddress'], period: { unit: 'calendar-month', count: 1 } },
      household: { fields: ['household'], period: { unit: 'rolling-month', count: 12 }, dueSoonDays: 30 },
    },
  });
  const policy = dogPolicy(groups);
  const of = (facts: Partial<VerifiableRecord>): VerifiableRecord => ({ id: 'rec_1', kind: 'dog', ...facts });
  const all = (on: string) => ({ on: day(on), fields: 'all' as const });

  it('make a record as stale as its stalest part, and say which', () => {
    expect(freshnessOf(of({ verification: all('2026-10-05') }), groups, AS_OF)).toMatchObject({
      state: 'due',
      group: 'contact',
    });
    const contacted = of({
      verification: all('2026-10-05'),
      verifiedGroups: { contact: day('2026-11-04'), household: day('2026-10-05') },
    });
    expect(freshnessOf(contacted, groups, AS_OF).state).toBe('verified-this-period');
    expect(freshnessOf(of({ verification: all('2026-08-31') }), groups, AS_OF)).toMatchObject({
      state: 'overdue',
      group: 'contact',
      periodsOverdue: 2,
    });
  });

  it('take a verification of all fields, or of all of theirs', () => {
    const partly = of({ verification: { on: day('2026-11-04'), fields: ['phones'] } });
    const whole = of({
      verification: { on: day('2026-11-04'), fields: ['phones', 'mailingAddress', 'household'] },
    });
    const states = (record: VerifiableRecord) =>
      checkFreshness(record, policy, AS_OF)
        .findings.filter(({ code }) => code === 'REFRESH.NEVER_VERIFIED')
        .map(({ verdict }) => verdict);
    expect(states(partly)).toEqual(['fail', 'fail', 'fail']);
    expect(states(whole)).toEqual(['fail', 'pass', 'pass']);
    expect(states(of({ verification: all('2026-11-04') }))).toEqual(['pass', 'pass', 'pass']);
  });

  it('make no difference to a rule without them: any verification is one of the record', () => {
    const partly = of({ verification: { on: day('2026-11-04'), fields: ['phones'] } });
    expect(checkFreshness(partly, DEFAULT_REFRESH_POLICY, AS_OF).outcome).toBe('allowed');
    expect(freshnessOf(partly, rule('calendar-month', 1), AS_OF).state).toBe('verified-this-period');
  });

  it('are covered by a bare date, and by a verification that says no fields', () => {
    const on = day('2026-11-04');
    for (const whole of [on, { verification: { on } }]) {
      expect(freshnessOf(whole, groups, AS_OF).state).toBe('verified-this-period');
    }
  });

  it('say of a date of their own that it cannot be read, where there is no other', () => {
    const record = of({
      verification: { on: day('2026-11-04'), fields: ['household'] },
      verifiedGroups: { contact: 'soon' as never },
    });
    const unreadable = checkFreshness(record, policy, AS_OF)
      .findings.filter(({ code, verdict }) => code === 'REFRESH.DATE_UNREADABLE' && verdict === 'unknown')
      .map(({ path }) => path);
    expect(unreadable).toEqual([['verifiedGroups', 'contact']]);
    const alone = of({ verifiedGroups: { contact: 'soon' as never } });
    expect(freshnessOf(alone, groups, AS_OF)).toMatchObject({ group: 'contact', flag: 'date-unreadable' });
  });

  it('count the later of their own date and the record’s', () => {
    const verifiedGroups = { contact: day('2026-03-01') };
    const record = of({ verification: all('2026-11-04'), verifiedGroups });
    expect(freshnessOf(record, groups, AS_OF).state).toBe('verified-this-period');
    const broken = of({ verification: all('2026-11-04'), verifiedGroups: { contact: 'x' as never } });
    expect(freshnessOf(broken, groups, AS_OF).state).toBe('verified-this-period');
  });

  it('are reported each with its path', () => {
    const { findings } = checkFreshness(of({}), policy, AS_OF);
    expect(findings).toHaveLength(2 + 3 * 6);
    expect(new Set(findings.map(({ path }) => path?.join('.')))).toEqual(
      new Set([undefined, 'verification.on', 'verifiedGroups.contact', 'verifiedGroups.household']),
    );
  });

  it('are not found in what an object inherits', () => {
    const odd = rule('calendar-month', 3, {
      fieldGroups: {
        toString: { fields: ['phones'], period: { unit: 'calendar-month' as const, count: 1 } },
      },
    });
    const record = of({ verification: { on: AS_OF, fields: [] }, verifiedGroups: {} });
    expect(freshnessOf(record, odd, AS_OF).state).toBe('never-verified');
  });

  it('give the query the latest cutoff of all, so that no stale record lies beyond it', () => {
    const dates = cutoffs(policy, AS_OF).get('dog');
    expect(dates).toMatchObject({ verifiedSince: '2026-09-01', staleBefore: '2026-11-01' });
    expect(dates?.groups).toMatchObject([
      { group: 'contact', fields: ['phones', 'mailingAddress'], verifiedSince: '2026-11-01' },
      { group: 'household', fields: ['household'], verifiedSince: '2025-11-22' },
    ]);
    expect(dates?.staleOrDueSoonBefore).toBe('2026-11-01');
  });
});

describe('policies', () => {
  const ref = { id: 'chenghu', version: '2', effectiveFrom: day('2026-07-01') };

  it('monitor monthly what the clauses name, owners every three months, occupancy and the archive not', () => {
    const brief = RECORD_KINDS.map((kind) => {
      const under = DEFAULT_REFRESH_POLICY.rules[kind];
      return under === null
        ? `${kind} -`
        : `${kind} ${under.period.count} ${under.period.unit} ${under.clause}`;
    });
    expect(brief).toEqual([
      'owner 3 calendar-month CIM-4.1.4',
      'tenant 1 calendar-month CIM-4.1.5',
      'shop 1 calendar-month CIM-4.1.5',
      'shop-staff 1 calendar-month CIM-4.1.5',
      'foreign-national 1 calendar-month CIM-4.1.5',
      'domestic-worker 1 calendar-month CIM-4.1.5',
      'service-person 1 calendar-month CIM-4.1.5',
      'supplier-staff 1 calendar-month CIM-4.1.5',
      'dog 1 calendar-month CIM-4.1.6',
      'parking-use 1 calendar-month CIM-4.1.7',
      'special-care 1 calendar-month CIM-4.1.8',
      'occupancy -',
      'committee-document -',
    ]);
  });

  it('are overridden by kind, and the first one stays as it was', () => {
    const before = JSON.stringify(DEFAULT_REFRESH_POLICY);
    const own = withRefreshRules(DEFAULT_REFRESH_POLICY, ref, {
      dog: null,
      owner: rule('rolling-month', 12),
    });
    expect(own.rules.dog).toBeNull();
    expect(own.rules.owner?.period.count).toBe(12);
    expect(own.rules.tenant).toBe(DEFAULT_REFRESH_POLICY.rules.tenant);
    expect(own).toMatchObject(ref);
    expect(JSON.stringify(DEFAULT_REFRESH_POLICY)).toBe(before);
  });

  it('need a period and a clause for a kind that had no rule', () => {
    const period = { unit: 'calendar-month', count: 1 } as const;
    const own = (occupancy: Partial<RefreshRule>) =>
      withRefreshRules(DEFAULT_REFRESH_POLICY, ref, { occupancy }).rules.occupancy;
    expect(own({ period, clause: 'OWN-1' })).toEqual({ period, clause: 'OWN-1' });
    for (const part of [{}, { period }, { clause: 'OWN-1' } as const]) {
      expect(() => own(part)).toThrow(
        'KERNEL.INVALID_ARGUMENT: the rule of occupancy needs a period and a clause',
      );
    }
  });

  it.each([
    rule('calendar-month', 0),
    rule('calendar-month', 121),
    rule('calendar-month', 1.5),
    rule('calendar-month', Number.NaN),
    rule('week' as never, 1),
    rule('calendar-month', 1, { dueSoonDays: -1 }),
    rule('calendar-month', 1, { dueSoonDays: 3661 }),
    rule('calendar-month', 1, { graceDays: 0.5 }),
    rule('calendar-month', 1, { graceDays: Number.POSITIVE_INFINITY }),
    rule('calendar-month', 1, {
      fieldGroups: { contact: { fields: [], period: { unit: 'calendar-month', count: 0 } } },
    }),
  ])('with numbers out of range are refused: %j', (bad) => {
    const refuses = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return isWuyeError(error, 'KERNEL.INVALID_ARGUMENT');
      }
      return false;
    };
    expect(refuses(() => withRefreshRules(DEFAULT_REFRESH_POLICY, ref, { dog: bad }))).toBe(true);
    expect(refuses(() => cutoffs(dogPolicy(bad), AS_OF))).toBe(true);
    expect(refuses(() => freshnessOf(AS_OF, bad, AS_OF))).toBe(true);
  });

  it('with numbers at the ends of the range are taken', () => {
    for (const good of [
      rule('calendar-month', 1, { dueSoonDays: 0, graceDays: 0 }),
      rule('rolling-month', 120, { dueSoonDays: 3660, graceDays: 3660 }),
    ]) {
      expect(cutoffs(dogPolicy(good), AS_OF).has('dog')).toBe(true);
    }
  });
});
