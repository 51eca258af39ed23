import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type CalendarDate, ROLES, recordId } from 'wuye';
import { type Consent, FIELD_CLASSES } from 'wuye/confidentiality';
import { describeFinding } from 'wuye/describe';
import type { Escalation } from 'wuye/duties';
import { RECORD_KINDS, type RegisterRecord } from 'wuye/records';
import {
  anonymise,
  applyErasure,
  DEFAULT_RETENTION_POLICY,
  decideErasure,
  ERASURE_GROUNDS,
  type ErasureContext,
  type ErasureRequest,
  erasableFrom,
  HOLD_REASONS,
  type Hold,
  holdsOfEscalations,
  retentionPlan,
} from 'wuye/retention';
import { arbitraryAnyRecord } from '../support/arbitrary-records.js';
import { day, dog, foreigner, occupancy, owner, tenant } from '../support/records.js';
import { accepted, actor, clerk, closedOn, head, personalTexts, stops } from './support.js';

const gone = owner('own_1', {
  ...closedOn('2023-11-22'),
  remark: '钥匙存物业',
  household: [
    { name: '王小芳', bornOn: day('2015-05-05') },
    { name: '王大明', bornOn: day('1950-05-05') },
  ],
  emergencyContact: '赵六',
});
const hold = (given: Partial<Hold> = {}): Hold => ({
  id: 'hld_1',
  reason: 'unpaid',
  record: gone.id,
  from: day('2023-12-01'),
  ...given,
});
const actionOn = (date: string, record: RegisterRecord = gone, holds: readonly Hold[] = []) =>
  retentionPlan([record], day(date), { holds }).records[0];

describe('the term of a value', () => {
  it.each([
    ['2023-11-22', '2026-11-22'],
    ['2024-02-29', '2027-02-28'],
  ])('of three years after %s ends on %s', (from, to) => {
    expect(erasableFrom({ unit: 'year', count: 3 }, day(from))).toBe(to);
    expect(erasableFrom({ unit: 'month', count: 36 }, day(from))).toBe(to);
    expect(erasableFrom('until-record-closes', day(from))).toBe(from);
  });
});

describe('the plan', () => {
  it('keeps all of an open record, whatever its age', () => {
    const entry = actionOn('2090-01-01', owner('own_1', { remark: '钥匙' }));
    expect([entry?.action, entry?.erasableFrom]).toEqual(['keep', null]);
    expect(new Set(entry?.values.map(({ reason }) => reason))).toEqual(new Set(['record-open']));
  });

  it.each([
    ['2023-11-21', 'keep', []],
    ['2023-11-22', 'erase-fields', ['household.name', 'household.bornOn', 'emergencyContact', 'remark']],
    ['2026-11-21', 'erase-fields', ['household.name', 'household.bornOn', 'emergencyContact', 'remark']],
  ])('of an owner who left on 22 November 2023, on %s: %s', (date, action, fields) => {
    const entry = actionOn(date);
    expect(entry?.action).toBe(action);
    const over = new Set(
      entry?.values.filter(({ verdict }) => verdict === 'erase').map(({ field }) => field),
    );
    expect(fields.filter((field) => !over.has(field))).toEqual([]);
    expect(over.has('name')).toBe(false);
    expect(entry?.erasableFrom).toBe('2026-11-22');
  });

  it('runs no term anew because a child who left turned 14 since', () => {
    const child = foreigner('for_1', { bornOn: day('2012-11-23'), ...closedOn('2026-01-01') });
    for (const date of ['2026-11-22', '2026-11-23', '2027-06-01']) {
      expect(actionOn(date, child)?.action, date).toBe('erase');
      const request = { fields: 'all', ground: 'term-over' } as const;
      expect(decideErasure(child, request, { actor: clerk, on: day(date), holds: [] }).accepted).toBe(true);
    }
    expect(actionOn('2026-11-22', { ...child, status: { state: 'open' } })?.action).toBe('keep');
  });

  it.each([undefined, '', '2026-02-30', 'last spring'])(
    'keeps what closed on a day that nobody knows (%j), and asks for it before an erasure',
    (on) => {
      const odd = { ...gone, status: { state: 'closed', on, reason: '出售' } } as unknown as RegisterRecord;
      expect(actionOn('2090-01-01', odd)?.action).toBe('keep');
      const step = decideErasure(
        odd,
        { fields: 'all', ground: 'term-over' },
        { actor: clerk, on: day('2090-01-01'), holds: [] },
      );
      expect(stops(step)).toEqual(['RETENTION.RECORD_OPEN unknown']);
    },
  );

  it('leaves only what statistics keep on the last day, or nothing where nothing may stay', () => {
    expect(actionOn('2026-11-22')?.action).toBe('anonymise');
    const { owner: _left, ...statistics } = DEFAULT_RETENTION_POLICY.statistics;
    const policy = { ...DEFAULT_RETENTION_POLICY, statistics };
    expect(retentionPlan([gone], day('2026-11-22'), { policy }).records[0]?.action).toBe('erase');
  });

  it('says why each value stays, until when, on what ground and under which clause', () => {
    const values = actionOn('2024-01-01')?.values ?? [];
    expect(values.find(({ field }) => field === 'name')).toEqual({
      path: ['name'],
      field: 'name',
      verdict: 'keep',
      reason: 'term-running',
      erasableFrom: '2026-11-22',
      basis: 'contract',
      clause: 'CN-PIPL-19',
    });
    expect(values.find(({ field }) => field === 'remark')).toMatchObject({
      verdict: 'erase',
      clause: 'CN-PIPL-47',
    });
  });

  it.each(HOLD_REASONS)('keeps everything on hold for %s, from its first day to its last', (reason) => {
    const until = day('2026-12-31');
    const action = (date: string) => actionOn(date, gone, [hold({ reason, until })])?.action;
    expect([action('2023-11-30'), action('2023-12-01'), action('2026-12-31'), action('2027-01-01')]).toEqual([
      'erase-fields',
      'hold',
      'hold',
      'anonymise',
    ]);
    expect(actionOn('2024-01-01', gone, [hold({ record: recordId('own_2') })])?.action).toBe('erase-fields');
  });

  it('takes open escalations for holds, and settled ones not', () => {
    const escalation = {
      id: 'esc_1',
      state: 'open',
      record: gone.id,
      raisedOn: day('2026-11-01'),
    } as Escalation;
    const settled = { ...escalation, id: 'esc_2', state: 'resolved' } as Escalation;
    const holds = holdsOfEscalations([escalation, settled]);
    expect(holds).toEqual([{ id: 'esc_1', reason: 'escalation', record: 'own_1', from: '2026-11-01' }]);
    expect(actionOn('2026-11-22', gone, holds)?.action).toBe('hold');
  });

  it('never says goodbye to a value before its term, and tells no value (any record)', () => {
    fc.assert(
      fc.property(arbitraryAnyRecord(), fc.integer({ min: -40, max: 40 }), (record, months) => {
        const closedDay = record.status.state === 'closed' ? record.status.on : day('2026-01-01');
        const asOf = addMonths(closedDay, months);
        const plan = retentionPlan([record], asOf);
        const [entry] = plan.records;
        const table: Readonly<Record<string, { readonly keep: unknown }>> = FIELD_CLASSES[record.kind];
        for (const { field, verdict, erasableFrom: from } of entry?.values ?? []) {
          expect(verdict === 'erase').toBe(record.status.state === 'closed' && from !== null && from <= asOf);
          expect(Object.hasOwn(table, field)).toBe(true);
        }
        const whole = entry?.action === 'anonymise' || entry?.action === 'erase';
        expect(whole).toBe(entry !== undefined && entry.erasableFrom !== null && entry.erasableFrom <= asOf);
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
        // Some units look like the end of a date.
        const json = JSON.stringify(plan).replaceAll(/\d{4}-\d\d-\d\d/g, '');
        for (const text of personalTexts(record)) {
          const telling = [...text].length > 5 && !/^\d{4}-\d\d-\d\d$/.test(text);
          if (telling) expect(json).not.toContain(JSON.stringify(text).slice(1, -1));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('erasing', () => {
  const decide = (
    request: Partial<ErasureRequest> = {},
    given: Partial<ErasureContext> = {},
    record: RegisterRecord = gone,
  ) =>
    decideErasure(
      record,
      { fields: 'all', ground: 'term-over', ...request },
      { actor: clerk, on: day('2026-11-22'), holds: [], ...given },
    );

  it('is refused on the day before the term, with the day from which it may be, and done on the day', () => {
    const early = decide({}, { on: day('2026-11-21') });
    expect(new Set(stops(early))).toEqual(new Set(['RETENTION.TERM_RUNNING fail']));
    const name = early.findings.find(({ facts }) => facts.field === 'name');
    expect(name && describeFinding(name, 'zh-CN')).toBe('“姓名”须保存，2026-11-22 起方可删除');
    expect(accepted(decide())).toMatchObject([
      { type: 'record-erased', record: 'own_1', fields: 'all', leaves: 'statistics' },
    ]);
  });

  it('is refused for an open record, on hold, and where nobody said whether something holds it', () => {
    expect(stops(decide({}, {}, owner('own_1')))).toEqual(['RETENTION.RECORD_OPEN fail']);
    expect(stops(decide({}, { holds: [hold()] }))).toEqual(['RETENTION.ON_HOLD fail']);
    const { holds: _unknown, ...context } = { actor: clerk, on: day('2026-11-22'), holds: [] };
    expect(stops(decideErasure(gone, { fields: 'all', ground: 'term-over' }, context))).toEqual([
      'RETENTION.ON_HOLD unknown',
    ]);
  });

  it.each(ERASURE_GROUNDS)('on the ground %s is for the roles of the policy', (ground) => {
    const may = {
      'term-over': /clerk|head|manager|system/,
      'consent-withdrawn': /clerk|head|manager/,
      unlawful: /head|manager/,
    }[ground];
    for (const role of ROLES) {
      const lacks = stops(decide({ ground }, { actor: actor('x', role) })).includes(
        'RETENTION.ACTOR_LACKS_ROLE fail',
      );
      expect([role, lacks]).toEqual([role, !may.test(role)]);
    }
  });

  it('takes single fields whose term is over, and no field that is none', () => {
    const on = day('2024-01-01');
    expect(decide({ fields: ['remark', 'emergencyContact'] }, { on }).accepted).toBe(true);
    expect(stops(decide({ fields: ['remark', 'name'] }, { on }))).toEqual(['RETENTION.TERM_RUNNING fail']);
    for (const fields of [[], ['13800001234'], ['__proto__'], ['id'], ['toString']]) {
      const step = decide({ fields: fields as never }, { on });
      expect(stops(step)).toEqual(['RETENTION.FIELDS_UNKNOWN fail']);
      expect(JSON.stringify(step)).not.toContain('13800001234');
    }
  });

  const consent = (given: Partial<Consent> = {}): Consent => ({
    id: 'con_1',
    kind: 'owner',
    record: recordId('own_9'),
    fields: ['emergencyContact'],
    purposes: ['emergency'],
    basis: 'consent',
    by: 'person',
    givenOn: day('2026-01-01'),
    withdrawnOn: day('2026-11-01'),
    ...given,
  });
  const living = owner('own_9', { emergencyContact: '赵六' });

  it.each<[string, Partial<Consent>, string[]]>([
    ['was withdrawn', {}, []],
    ['is withdrawn tomorrow', { withdrawnOn: day('2026-11-23') }, ['RETENTION.CONSENT_STANDS fail']],
    ['is of another field', { fields: ['emergencyPhone'] }, ['RETENTION.CONSENT_STANDS fail']],
    ['is of another record', { record: recordId('own_8') }, ['RETENTION.CONSENT_STANDS fail']],
  ])('goes ahead of the term, of an open record, where the consent %s', (_, given, expected) => {
    const request = { fields: ['emergencyContact'], ground: 'consent-withdrawn' } as const;
    expect(stops(decide(request, { consents: [consent(given)] }, living))).toEqual(expected);
  });

  it('does not go ahead for what rests on a contract, on a second consent, or on nobody knows what', () => {
    const request = { fields: ['emergencyContact'], ground: 'consent-withdrawn' } as const;
    expect(
      stops(decide({ ...request, fields: ['name'] }, { consents: [consent({ fields: 'all' })] }, living)),
    ).toEqual(['RETENTION.CONSENT_STANDS fail']);
    const { withdrawnOn: _never, ...standing } = consent({ id: 'con_2' });
    expect(stops(decide(request, { consents: [consent(), standing] }, living))).toEqual([
      'RETENTION.CONSENT_STANDS fail',
    ]);
    expect(stops(decide(request, {}, living))).toEqual(['RETENTION.CONSENT_STANDS unknown']);
  });

  it('waits for the last day of a second consent, and for no consent once the term is over', () => {
    const request = { fields: ['emergencyContact'], ground: 'consent-withdrawn' } as const;
    const { withdrawnOn: _never, ...second } = consent({ id: 'con_2' });
    const until = (last: string) => [consent(), { ...second, until: day(last) }];
    expect(stops(decide(request, { consents: until('2026-11-22') }, living))).toEqual([
      'RETENTION.CONSENT_STANDS fail',
    ]);
    expect(stops(decide(request, { consents: until('2026-11-21') }, living))).toEqual([]);
    const name = { fields: ['name'], ground: 'consent-withdrawn' } as const;
    expect(stops(decide(name, { consents: [], on: day('2026-11-21') }))).toEqual([
      'RETENTION.CONSENT_STANDS fail',
    ]);
    expect(stops(decide(name, { consents: [] }))).toEqual([]);
  });

  it('goes ahead of everything but a hold for what was never lawful, with a reason that stays out of the record', () => {
    const request = { fields: ['name'], ground: 'unlawful', reason: '王芳未入住' } as const;
    expect(stops(decide({ ...request, reason: ' ' }, { actor: head }, living))).toEqual([
      'RETENTION.REASON_MISSING unknown',
    ]);
    const step = decide(request, { actor: head }, living);
    expect(step.accepted).toBe(true);
    expect(JSON.stringify(step)).not.toContain('王芳');
  });

  it('leaves nothing, a row for statistics, or the rest; the record given is not changed', () => {
    const before = structuredClone(gone);
    const [all] = accepted(decide());
    expect(all && applyErasure(gone, all)).toEqual(anonymise(gone));
    const [fields] = accepted(decide({ fields: ['household.name', 'remark', 'phones'] }));
    const rest = fields && applyErasure(gone, fields);
    expect(rest).not.toHaveProperty('remark');
    expect(rest).not.toHaveProperty('phones');
    expect(rest).toMatchObject({
      id: 'own_1',
      household: [{ bornOn: '2015-05-05' }, { bornOn: '1950-05-05' }],
    });
    expect(gone).toEqual(before);
    const guest = tenant('ten_1', closedOn('2020-01-01'));
    expect(all && (() => applyErasure(guest, all))).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
    const [nothing] = all ? [{ ...all, leaves: 'nothing' as const }] : [];
    expect(nothing && applyErasure(gone, nothing)).toBeNull();
  });

  it('agrees with the plan, of any record on any day', () => {
    fc.assert(
      fc.property(arbitraryAnyRecord(), fc.integer({ min: -10, max: 1500 }), (record, days) => {
        const closing: CalendarDate = record.status.state === 'closed' ? record.status.on : day('2026-01-01');
        const asOf = addDays(closing, days);
        const action = retentionPlan([record], asOf).records[0]?.action;
        const step = decideErasure(
          record,
          { fields: 'all', ground: 'term-over' },
          { actor: clerk, on: asOf, holds: [] },
        );
        expect(step.accepted).toBe(action === 'anonymise' || action === 'erase');
        expect(JSON.parse(JSON.stringify(step))).toEqual(step);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what stays for statistics', () => {
  it('is kind, months, building and words of a closed list', () => {
    expect(anonymise(occupancy('occ_1', { ...closedOn('2026-01-31'), ownerName: '王芳' }))).toEqual({
      schemaVersion: 1,
      estate: 'est_1',
      kind: 'occupancy',
      recordedIn: '2026-11',
      closedIn: '2026-01',
      building: '3',
      words: { occupancyStatus: 'owner-occupied' },
    });
    expect(
      anonymise(occupancy('occ_1', { occupancyStatus: '王芳' as never, unit: '王芳家' as never })),
    ).toMatchObject({ words: {} });
    expect(JSON.stringify(anonymise(dog('dog_1')))).not.toMatch(/柯基|豆豆|1201|dog_1/);
  });

  it('is nothing of few people, of special care and of the committee', () => {
    const kept = RECORD_KINDS.filter((kind) => Object.hasOwn(DEFAULT_RETENTION_POLICY.statistics, kind));
    for (const kind of ['special-care', 'committee-document', 'foreign-national'] as const)
      expect(kept).not.toContain(kind);
  });

  it('holds no clear value of a person, no id, no room and no day, of any record', () => {
    let kept = 0;
    fc.assert(
      fc.property(arbitraryAnyRecord(), (record) => {
        const rest = anonymise(record);
        if (rest === null) return;
        kept += 1;
        const { words, building, ...plain } = rest;
        const json = JSON.stringify(plain);
        expect(JSON.stringify(rest)).not.toContain(record.id);
        expect(JSON.stringify(rest)).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{6}/);
        for (const text of personalTexts(record)) {
          if (
            [...text].length > 1 &&
            !['occupancyStatus', 'rightKind', 'workKind'].some((field) => words[field] === text)
          ) {
            expect(Object.values(words)).not.toContain(text);
            expect(building).not.toBe(text);
            if ([...text].length > 6) expect(json).not.toContain(JSON.stringify(text).slice(1, -1));
          }
        }
      }),
      { numRuns: 600 },
    );
    expect(kept).toBeGreaterThan(100);
  });
});
