import { describe, expect, it } from 'vitest';
import { addDays, isWuyeError } from 'wuye';
import { describeFinding, describeWorkItem } from 'wuye/describe';
import {
  applyInspectionPlan,
  DEFAULT_INSPECTION_POLICY,
  decideInspectionPlan,
  INSPECTION_PLAN_COMMANDS,
  INSPECTION_PLAN_TRANSITIONS,
  INSPECTIONS_COLLECTION,
  type Inspection,
  type InspectionPlanCommand,
  inspectionIndex,
  inspectionPeriodOf,
  inspectionPlanIndex,
  inspectionsDue,
  openInspectionsQueries,
  type PlannedInspection,
  planInspections,
} from 'wuye/inspections';
import { createIndexer, createMemoryStore, listAll } from 'wuye/storage';
import { inspectionWork } from 'wuye/worklist';
import { day } from '../support/records.js';
import {
  accepted,
  actor,
  CAST,
  COMMANDS,
  carriedOut,
  clerk,
  estate,
  inspectionIn,
  planAfter,
  planned,
  stops,
  way,
} from './support.js';

const manager = actor('qian', 'project-manager');
const draft = { type: 'draft', estate, year: 2026 } as const;
const decide = (
  plan: Parameters<typeof decideInspectionPlan>[0],
  command: InspectionPlanCommand,
  on = '2026-01-20',
  by = manager,
) => decideInspectionPlan(plan, command, { actor: by, on: day(on) });

describe('the plan of a year', () => {
  it('asks for four self-checks, two inspections by the company and two of the records', () => {
    expect(
      planInspections(2026).map(({ id, from, until, clause }) => `${id} ${from} ${until} ${clause}`),
    ).toEqual([
      '2026.self-check.1 2026-01-01 2026-03-31 CIM-4.3',
      '2026.self-check.2 2026-04-01 2026-06-30 CIM-4.3',
      '2026.self-check.3 2026-07-01 2026-09-30 CIM-4.3',
      '2026.self-check.4 2026-10-01 2026-12-31 CIM-4.3',
      '2026.company-inspection.1 2026-01-01 2026-06-30 CIM-4.3',
      '2026.company-inspection.2 2026-07-01 2026-12-31 CIM-4.3',
      '2026.records-inspection.1 2026-01-01 2026-06-30 SVC-1',
      '2026.records-inspection.2 2026-07-01 2026-12-31 SVC-1',
    ]);
    expect(planInspections(2028)[0]?.until).toBe('2028-03-31');
  });

  it('knows no year that is none', () => {
    for (const year of [2026.5, Number.NaN, -1, 100_000]) {
      expect(() => planInspections(year)).toThrow(/KERNEL.INVALID_ARGUMENT/);
    }
    for (const months of [0, 5, 7, 1.5, 24])
      expect(() => inspectionPeriodOf(day('2026-01-01'), months)).toThrow(/KERNEL/);
  });

  it('puts every day of a year into one quarter and one half-year', () => {
    for (let date = day('2028-01-01'); date <= '2028-12-31'; date = addDays(date, 1)) {
      for (const months of [1, 2, 3, 4, 6, 12]) {
        const { from, until } = inspectionPeriodOf(date, months);
        expect(from <= date && date <= until && from.endsWith('-01')).toBe(true);
        expect(inspectionPeriodOf(addDays(until, 1), months).from).toBe(addDays(until, 1));
      }
    }
  });

  it('is drafted, edited and approved; revised only for a reason (every state, command and role)', () => {
    const inDraft = planAfter([[draft, clerk, '2026-01-05']]);
    const approved = planAfter([[{ type: 'approve' }, manager, '2026-01-20']], inDraft);
    const COMMAND = {
      draft,
      edit: { type: 'edit', entries: planInspections(2026) },
      approve: { type: 'approve' },
      revise: { type: 'revise', reason: '增加一次检查' },
    } as const;
    const LEADS = { draft: { edit: 'draft', approve: 'approved' }, approved: { revise: 'draft' } } as const;
    expect(INSPECTION_PLAN_TRANSITIONS).toEqual(LEADS);
    for (const plan of [null, inDraft, approved]) {
      for (const type of INSPECTION_PLAN_COMMANDS) {
        for (const role of [
          'clerk',
          'department-head',
          'project-manager',
          'company-inspector',
          'staff',
          'system',
        ] as const) {
          const step = decide(plan, COMMAND[type], '2026-01-20', actor('x', role));
          const table: Readonly<Record<string, string>> =
            plan === null ? { draft: 'draft' } : LEADS[plan.state];
          const may = type === 'approve' ? role === 'project-manager' : /clerk|head|manager/.test(role);
          expect([plan?.state, type, role, step.accepted]).toEqual([
            plan?.state,
            type,
            role,
            type in table && may,
          ]);
          expect(JSON.parse(JSON.stringify(step))).toEqual(step);
          if (step.accepted)
            expect(step.events.reduce<typeof plan>(applyInspectionPlan, plan)?.state).toBe(table[type]);
        }
      }
    }
    expect(stops(decide(approved, { type: 'revise', reason: ' ' }))).toEqual([
      'INSPECTION.PLAN_REASON_MISSING unknown',
    ]);
    expect(stops(decide(approved, { type: 'constructor' } as never))).toContain(
      'INSPECTION.PLAN_STATE_REFUSES fail',
    );
  });

  it('may be a draft with gaps, and is approved without them only', () => {
    const entries = planInspections(2026).filter(({ id }) => !/check\.2|records-inspection\.1/.test(id));
    const plan = planAfter([[{ ...draft, entries }, clerk, '2026-01-05']]);
    const step = decide(plan, { type: 'approve' });
    expect(stops(step)).toEqual(['INSPECTION.PLAN_PERIOD_UNCOVERED fail', 'INSPECTION.PLAN_TOO_FEW fail']);
    const [gap] = step.findings.filter(({ verdict }) => verdict === 'fail');
    expect(gap && describeFinding(gap, 'zh-CN')).toBe(
      '2026 年以下各期没有安排部门季度自查：2026-04-01/2026-06-30',
    );
  });

  it('takes two inspections of the records in any months, but a self-check in each quarter', () => {
    const records = planInspections(2026).map((entry) =>
      entry.kind === 'records-inspection'
        ? { ...entry, from: day('2026-08-01'), until: day('2026-09-30') }
        : entry,
    );
    const plan = planAfter([[{ ...draft, entries: records }, clerk, '2026-01-05']]);
    expect(stops(decide(plan, { type: 'approve' }))).toEqual([]);
  });

  const [first] = planInspections(2026);
  it.each<[string, Partial<PlannedInspection>, string]>([
    ['leaves its quarter', { until: day('2026-04-01') }, 'INSPECTION.PLAN_WINDOW_WRONG fail'],
    [
      'runs backwards',
      { from: day('2026-03-02'), until: day('2026-03-01') },
      'INSPECTION.PLAN_WINDOW_WRONG fail',
    ],
    [
      'is of another year',
      { from: day('2025-01-01'), until: day('2025-03-31') },
      'INSPECTION.PLAN_WINDOW_WRONG fail',
    ],
    ['has the id of another', { id: '2026.self-check.2' }, 'INSPECTION.PLAN_ENTRIES_ALIKE fail'],
  ])('refuses an entry that %s', (_, wrong, stopped) => {
    const entries = planInspections(2026).map((entry) =>
      entry.id === first?.id ? { ...entry, ...wrong } : entry,
    );
    expect(stops(decide(null, { ...draft, entries }, '2026-01-05', clerk))).toEqual([stopped]);
  });

  it('is late after January, and better approved by somebody else: findings, no obstacles', () => {
    const own = planAfter([[draft, manager, '2026-01-05']]);
    const verdicts = (on: string) =>
      Object.fromEntries(
        decide(own, { type: 'approve' }, on).findings.map(({ code, verdict }) => [code, verdict]),
      );
    expect(verdicts('2026-01-31')['INSPECTION.PLAN_LATE']).toBe('pass');
    expect(verdicts('2026-02-01')['INSPECTION.PLAN_LATE']).toBe('fail');
    expect(verdicts('2026-01-31')['INSPECTION.PLAN_APPROVER_IS_AUTHOR']).toBe('fail');
    expect(decide(own, { type: 'approve' }, '2026-02-01').accepted).toBe(true);
    expect(stops(decide(own, { type: 'approve' }, '2026-01-04'))).toEqual([
      'INSPECTION.PLAN_ACT_OUT_OF_ORDER fail',
    ]);
  });

  it('throws for events that are not its own', () => {
    const plan = planAfter([[draft, clerk, '2026-01-05']]);
    const [approve] = accepted(decide(plan, { type: 'approve' }));
    if (approve === undefined) throw new Error('no event');
    for (const wrong of [
      { ...approve, plan: '2027' },
      { ...approve, type: 'inspection-plan-revised', reason: 'x' } as const,
    ]) {
      try {
        applyInspectionPlan(plan, wrong);
        expect.unreachable();
      } catch (error) {
        expect(isWuyeError(error, 'KERNEL.STATE_UNKNOWN_EVENT')).toBe(true);
      }
    }
  });
});

describe('what is due on a date', () => {
  const plan = { entries: planInspections(2026) };
  const on = (date: string, inspections: readonly Inspection[] = []) =>
    inspectionsDue(plan, inspections, day(date)).map(({ entry, state }) => `${entry.id.slice(5)} ${state}`);

  it.each([
    ['2025-12-17', []],
    [
      '2025-12-18',
      ['self-check.1 due-soon', 'company-inspection.1 due-soon', 'records-inspection.1 due-soon'],
    ],
    ['2026-01-01', ['self-check.1 due', 'company-inspection.1 due', 'records-inspection.1 due']],
    ['2026-03-17', ['self-check.1 due', 'company-inspection.1 due', 'records-inspection.1 due']],
    [
      '2026-03-31',
      ['self-check.1 due', 'self-check.2 due-soon', 'company-inspection.1 due', 'records-inspection.1 due'],
    ],
    [
      '2026-04-01',
      ['self-check.1 overdue', 'self-check.2 due', 'company-inspection.1 due', 'records-inspection.1 due'],
    ],
    [
      '2026-07-01',
      [
        'self-check.1 overdue',
        'self-check.2 overdue',
        'self-check.3 due',
        'company-inspection.1 overdue',
        'company-inspection.2 due',
        'records-inspection.1 overdue',
        'records-inspection.2 due',
      ],
    ],
  ])('%s', (date, expected) => {
    expect(on(date)).toEqual(expected);
  });

  it('is done once its findings are recorded, not before; a cancelled one does not count', () => {
    const entry = '2026.self-check.4';
    const of = (state: Parameters<typeof inspectionIn>[0]): Inspection => ({ ...inspectionIn(state), entry });
    const listed = (inspection: Inspection) => on('2026-12-31', [inspection]).includes('self-check.4 due');
    expect(
      (['planned', 'under-way', 'recorded', 'signed-off', 'cancelled'] as const).map((state) =>
        listed(of(state)),
      ),
    ).toEqual([true, true, false, false, true]);
    expect(listed(inspectionIn('signed-off'))).toBe(true);
  });

  it('is not done by one of another kind or period that names its entry', () => {
    const held = inspectionIn('signed-off');
    expect(on('2026-12-31', [{ ...held, entry: '2026.company-inspection.2' }])).toContain(
      'company-inspection.2 due',
    );
    expect(on('2026-12-31', [{ ...held, entry: '2026.self-check.3' }])).toContain('self-check.3 overdue');
    const records = {
      ...inspectionIn('signed-off', 'records-inspection'),
      entry: '2026.records-inspection.1',
    };
    expect(on('2026-12-31', [records])).not.toContain('records-inspection.1 overdue');
  });

  it('follows an inspection that was put off', () => {
    const put = carriedOut([[COMMANDS.postpone, CAST['self-check'].signer, '2026-10-09']], {
      ...inspectionIn('planned'),
      entry: '2026.self-check.4',
    });
    expect(on('2026-12-20', [put])).toContain('self-check.4 due');
    expect(on('2026-12-21', [put])).toContain('self-check.4 overdue');
  });
});

describe('in the work list', () => {
  const approved = planAfter([
    [draft, clerk, '2026-01-05'],
    [{ type: 'approve' }, manager, '2026-01-20'],
  ]);
  const work = (inspections: readonly Inspection[], asOf: string, since = '2026-10-01', plans = [approved]) =>
    [...inspectionWork(inspections, plans, { estate, asOf: day(asOf), since: day(since) })].map(
      ({ code, subject, role, state, dueOn }) => `${code} ${subject} ${role} ${state} ${dueOn}`,
    );

  it('stands the plan that is not drafted or not approved', () => {
    expect(work([], '2027-01-31', '2027-01-01', [])[0]).toBe(
      'INSPECTION.DRAFT_PLAN 2027 clerk due 2027-01-31',
    );
    const drafted = planAfter([[draft, clerk, '2026-01-05']]);
    expect(work([], '2026-02-01', '2027-01-01', [drafted])).toEqual([
      'INSPECTION.APPROVE_PLAN 2026 project-manager overdue 2026-01-31',
    ]);
  });

  it('stands the plan of the year in which an estate was taken up, due as many days later', () => {
    const planOn = (asOf: string, since: string) => work([], asOf, since, [])[0];
    expect(planOn('2026-11-10', '2026-11-10')).toBe('INSPECTION.DRAFT_PLAN 2026 clerk due 2026-12-10');
    expect(planOn('2026-12-11', '2026-11-10')).toBe('INSPECTION.DRAFT_PLAN 2026 clerk overdue 2026-12-10');
    expect(planOn('2026-02-01', '2025-11-10')).toBe('INSPECTION.DRAFT_PLAN 2026 clerk overdue 2026-01-31');
    expect(planOn('2026-02-01', '2026-01-01')).toBe('INSPECTION.DRAFT_PLAN 2026 clerk overdue 2026-01-31');
  });

  it('stand entries of the plan by their id, inspections by theirs, and last year’s that were never held', () => {
    const opened = { ...inspectionIn('under-way'), entry: '2026.self-check.4' };
    expect(work([opened, opened], '2026-12-31')).toEqual([
      'INSPECTION.CONDUCT 2026.company-inspection.2 company-inspector due 2026-12-31',
      'INSPECTION.CONDUCT 2026.records-inspection.2 department-head due 2026-12-31',
      'INSPECTION.CONDUCT ins_1 department-head due 2026-12-31',
    ]);
    expect(work([], '2027-01-01')).toContain(
      'INSPECTION.CONDUCT 2026.self-check.4 department-head overdue 2026-12-31',
    );
    expect(work([], '2027-01-01', '2027-01-01').filter((line) => line.includes('2026'))).toEqual([]);
  });

  it('stand measures, re-checks and the sign-off, each for its role and until its day', () => {
    const rest = /CORRECT|RE_CHECK|SIGN_OFF/;
    const only = (inspection: Inspection, asOf: string) =>
      work([inspection], asOf).filter((line) => rest.test(line));
    const open = inspectionIn('recorded');
    expect(only(open, '2026-11-20')).toEqual(['INSPECTION.CORRECT ins_1 clerk due 2026-11-20']);
    expect(only(open, '2026-11-21')).toEqual(['INSPECTION.CORRECT ins_1 clerk overdue 2026-11-20']);
    const done = inspectionIn('recorded', 'self-check', 're-check');
    expect(only(done, '2026-11-18')).toEqual([
      'INSPECTION.RE_CHECK ins_1 department-head overdue 2026-11-17',
    ]);
    const ready = inspectionIn('recorded', 'records-inspection', 'sign-off');
    expect(only(ready, '2026-11-26')).toEqual(['INSPECTION.SIGN_OFF ins_1 project-manager due 2026-11-26']);
    expect(only(inspectionIn('signed-off'), '2026-12-31')).toEqual([]);
    expect(only(inspectionIn('cancelled'), '2026-12-31')).toEqual([]);
  });

  it('is told in both languages', () => {
    for (const inspection of [
      inspectionIn('planned'),
      inspectionIn('recorded'),
      inspectionIn('recorded', 'self-check', 're-check'),
    ]) {
      for (const item of inspectionWork([inspection], [], { estate, asOf: day('2026-12-31') })) {
        for (const language of ['zh-CN', 'en'] as const)
          expect(describeWorkItem(item, language)).not.toMatch(/[{}—]|INSPECTION\./);
      }
    }
  });
});

describe('the collections', () => {
  it('find what is open by the day on which it is due next, without reading what is over', async () => {
    const store = createMemoryStore();
    const states = ['planned', 'under-way', 'recorded', 'signed-off', 'cancelled'] as const;
    const changes = states.map((state) => {
      const body = { ...inspectionIn(state), id: `ins_${state}` };
      return {
        type: 'put',
        collection: INSPECTIONS_COLLECTION.name,
        id: body.id,
        expect: 'absent',
        body,
        index: createIndexer()('inspections', body),
      } as const;
    });
    expect((await store.commit(estate, changes)).ok).toBe(true);
    const found: string[] = [];
    for (const query of openInspectionsQueries()) {
      for await (const page of listAll(store, estate, query)) found.push(...page.map(({ id }) => id));
    }
    expect(found).toEqual(['ins_planned', 'ins_under-way', 'ins_recorded']);
    const before: string[] = [];
    for (const query of openInspectionsQueries(day('2026-11-21'))) {
      for await (const page of listAll(store, estate, query)) before.push(...page.map(({ id }) => id));
    }
    expect(before).toEqual(['ins_recorded']);
  });

  it('index the earliest due day of all that an inspection asks for', () => {
    expect(inspectionIndex(inspectionIn('recorded')).due_on).toBe('2026-11-20');
    expect(inspectionIndex(inspectionIn('recorded', 'self-check', 're-check')).due_on).toBe('2026-11-17');
    expect(inspectionIndex(inspectionIn('signed-off')).due_on).toBe('');
    expect(inspectionPlanIndex(planAfter([[draft, clerk, '2026-01-05']]))).toEqual({
      state: 'draft',
      year: '2026',
    });
    expect(inspectionIndex(carriedOut(way('records-inspection').slice(0, 1))).starts_on).toBe(
      planned().type === 'plan' ? '2026-10-01' : '',
    );
    expect(DEFAULT_INSPECTION_POLICY.noticeDays).toBe(14);
  });
});
